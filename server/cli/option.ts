/** An option of a verb: how its value is read, and what `--help` says about it. */
export type Option = Flag | Choice | Text | Count | List | Renamed;

/** Given or not: `--fix`. */
export interface Flag {
  readonly kind: 'flag';
  /** A sentence for `--help`. */
  readonly summary: string;
}

/** One of a few words: `--format json`. */
export interface Choice<T extends string = string> {
  readonly kind: 'choice';
  readonly summary: string;
  readonly values: readonly T[];
  readonly default: T;
}

/** Any text, once: `--config FILE`. */
export interface Text {
  readonly kind: 'text';
  readonly summary: string;
  /** How `--help` names the value, such as `FILE`. */
  readonly value: string;
}

/** A whole number within bounds, once: `--jobs 2`. */
export interface Count {
  readonly kind: 'count';
  readonly summary: string;
  readonly min: number;
  readonly max: number;
}

/** Any text, as often as needed: `--off ID --off ID`. */
export interface List {
  readonly kind: 'list';
  readonly summary: string;
  /** How `--help` names the value, such as `FILE`. */
  readonly value: string;
}

/** The old name of a list. It is not in `--help` and adds to the option of the new name. */
export interface Renamed {
  readonly kind: 'renamed';
  readonly to: string;
}

/** The options of a verb by their names, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

/** What a command line gives for each option; options that are not given have their defaults, or nothing. */
export type ValuesOf<O extends Options> = {
  readonly [K in keyof O as O[K] extends Renamed ? never : K]: ValueOf<O[K]>;
};

type ValueOf<O> = O extends Flag
  ? boolean
  : O extends Choice<infer T>
    ? T
    : O extends Text
      ? string | undefined
      : O extends Count
        ? number | undefined
        : readonly string[];

export function flag(summary: string): Flag {
  return { kind: 'flag', summary };
}

export function choice<T extends string>(
  values: readonly T[],
  usual: T,
  summary: string,
): Choice<T> {
  return { kind: 'choice', values, default: usual, summary };
}

export function text(value: string, summary: string): Text {
  return { kind: 'text', value, summary };
}

export function count(min: number, max: number, summary: string): Count {
  return { kind: 'count', min, max, summary };
}

export function list(value: string, summary: string): List {
  return { kind: 'list', value, summary };
}

export function renamed(to: string): Renamed {
  return { kind: 'renamed', to };
}
