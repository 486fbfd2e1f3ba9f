import process from 'node:process';
import { makeInput } from './make-input';
import { properties } from './properties';
import { createInput, createTrial, type Input, type Property, type Trial } from './property';
import { createRandom, seedOf } from './random';
import { reduce } from './reduce';

/** What is to be tried. */
export interface FuzzPlan {
  readonly seed: number;
  /** The number of the first input. */
  readonly first: number;
  readonly bases: readonly string[];
  /** The name of the property to examine; all of them where absent. */
  readonly only?: string | undefined;
  /** Says whether to go on after this many inputs. */
  goesOn(tried: number): boolean;
  /** Is told the number of the input that is about to be tried, also while it is made shorter. */
  begins(input: number): void;
}

export interface FuzzFailure {
  readonly input: number;
  readonly property: string;
  /** The kind of fault and where it was thrown; never a part of the input. */
  readonly fault: string;
  /** The shortest text that was found to fail in the same way. */
  readonly text: string;
}

export interface FuzzReport {
  readonly inputs: number;
  readonly characters: number;
  readonly requests: number;
  readonly failures: readonly FuzzFailure[];
}

/** No property may take longer than this, in milliseconds: some for any text, and some per unit. */
const timeLimit = (text: string) => 2_000 + text.length;

/** Tries inputs in turn; of failures of one kind, the first is kept. */
export async function fuzz(plan: FuzzPlan): Promise<FuzzReport> {
  const failures = new Map<string, FuzzFailure>();
  let [inputs, characters, requests] = [0, 0, 0];
  const count = (more: number) => {
    requests += more;
  };
  const { only } = plan;
  while (plan.goesOn(inputs)) {
    const input = plan.first + inputs;
    plan.begins(input);
    const text = makeInput(plan.bases, createRandom(seedOf(plan.seed, input)));
    const read = createInput(text);
    for (const property of properties) {
      if (only ? property.name !== only : input % property.oneIn !== 0) continue;
      const seed = seedOf(plan.seed, input, property.name);
      const fault = await faultOf(property, read, seed, count);
      const kind = `${property.name}: ${fault}`;
      if (fault === undefined || failures.has(kind)) continue;
      const fails = async (shorter: string) => {
        plan.begins(input);
        return (await faultOf(property, createInput(shorter), seed)) === fault;
      };
      failures.set(kind, {
        ...{ input, property: property.name, fault },
        text: await reduce(text, fails),
      });
    }
    inputs++;
    characters += text.length;
  }
  return { inputs, characters, requests, failures: [...failures.values()] };
}

async function faultOf(
  property: Property,
  input: Input,
  seed: number,
  count?: Trial['count'],
): Promise<string | undefined> {
  const limit = timeLimit(input.text);
  const start = performance.now();
  try {
    await property.hold(createTrial(input, seed, count));
    if (performance.now() - start <= limit) return undefined;
    // Other programs may be busy as well: processor time decides.
    const used = process.cpuUsage();
    await property.hold(createTrial(createInput(input.text), seed));
    const { user, system } = process.cpuUsage(used);
    return (user + system) / 1_000 > limit ? 'takes too long' : undefined;
  } catch (error) {
    return nameOf(error);
  }
}

/** The first line of a message of ours, or the kind of an error, and where it was thrown. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').match(/^ +at .+$/gm) ?? [];
  const where = frames.find((frame) => /\/(?:server|test)\//.test(frame)) ?? frames[0] ?? '';
  const said = error.name === 'AssertionError' ? (error.message.split('\n', 1)[0] ?? '') : '';
  return `${error.name} ${said} ${where.trim().replace(/\(?file:\/\/\S*\/dist\/test\/\d+\//, '(')}`;
}
