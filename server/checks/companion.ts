import type { CodeEntry } from '../codes/code-list';
import type { Organisation, PaymentHead } from '../remit/payment';
import type { Level } from './check';
import type { CheckOptions } from './options';

/** What a payer's companion guide, or the user's own list, adds to the checks. */
export interface Companion {
  /** What its findings call it. */
  readonly name: string;
  /** The payers it speaks of; absent: all of them. */
  readonly payer: CompanionPayer | undefined;
  /** Codes beyond the built-in lists, by the id of the list. */
  readonly codes: Readonly<Record<string, readonly CodeEntry[]>>;
  /** A check's level by its id. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly required: readonly RequiredSegment[];
}

/** A payer by its number, or by words of its name; one of them is enough. */
export interface CompanionPayer {
  /** N104, TRN03 or REF*2U. */
  readonly id: string | undefined;
  /** A part of N102, in capitals or not. */
  readonly name: string | undefined;
}

/** A segment that has to stand in every loop of its kind, with an element filled where one is named. */
export interface RequiredSegment {
  readonly loop: string;
  readonly segment: string;
  /** Its first element. */
  readonly qualifier: string | undefined;
  /** From 1. */
  readonly element: number | undefined;
  /** Said instead of the finding's own words. */
  readonly message: string | undefined;
}

/** Options by the companions that count, so that equal ones are the same object. */
const applied = new WeakMap<CheckOptions, Map<string, CheckOptions>>();

/**
 * The options for one payment: those of the companions that speak of its payer, with their levels.
 * Where companions differ, the later one counts; all of them go before the general settings.
 */
export function optionsFor(options: CheckOptions, payment: PaymentHead | undefined): CheckOptions {
  const { companions } = options;
  if (companions.length === 0) return options;
  const known = applied.get(options) ?? new Map<string, CheckOptions>();
  applied.set(options, known);
  const counting = companions.filter(
    ({ payer }) => !payer || (payment && speaksOf(payer, payment)),
  );
  const key = counting.map((companion) => companions.indexOf(companion)).join();
  const before = known.get(key);
  if (before) return before;
  const levels = Object.assign({}, options.levels, ...counting.map((one) => one.levels));
  const own = { ...options, levels, companions: counting };
  known.set(key, own);
  return own;
}

/** A code that a companion adds to a list, and the companion's name. */
export function addedCode(
  { companions }: CheckOptions,
  listId: string,
  code: string,
): { readonly entry: CodeEntry; readonly name: string } | undefined {
  for (const { codes, name } of companions) {
    const entry = codes[listId]?.find((one) => one.code === code);
    if (entry) return { entry, name };
  }
  return undefined;
}

function speaksOf({ id, name }: CompanionPayer, { payer, traceOriginator }: PaymentHead): boolean {
  if (id !== undefined && [...numbersOf(payer), traceOriginator?.value].includes(id)) return true;
  const called = payer?.name?.value.toUpperCase();
  return name !== undefined && called?.includes(name.toUpperCase()) === true;
}

function numbersOf(payer: Organisation | undefined): (string | undefined)[] {
  if (!payer) return [];
  const contractor = payer.references.find(({ qualifier }) => qualifier?.value === '2U');
  return [payer.id?.value, contractor?.value?.value];
}
