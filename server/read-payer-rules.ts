import { checks } from './checks';
import type { PayerRules, RequiredSegment, RulesPayer } from './checks/payer-rules';
import { isLevel, type Level, levels } from './checks/severity';
import type { CodeEntry } from './codes/code-list';
import { findCodeList } from './codes/index';
import type { Guide } from './guide/guide';
import { guides } from './guide/index';
import type { LoopSpec } from './guide/spec';
import { readCombinations } from './read-combinations';

/** Payer rules as they were read, and what of its text was not understood and left out. */
export interface ReadPayerRules {
  readonly rules: PayerRules;
  readonly problems: readonly string[];
}

/**
 * Reads payer rules from JSON: `{ name, payer: { id, name }, codes: { list: [{ code, gist }] },
 * levels: { check: level }, required: [{ loop, segment, qualifier, element, message }], appealDays,
 * timelyFilingDays, combinationsCsv }`, of which the name alone is needed. What is not understood is named and left
 * out; nothing is thrown.
 */
export function readPayerRules(sent: unknown): ReadPayerRules {
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  const root = record(sent);
  if (!root) report('must be an object');
  const { name, payer, codes, levels, required, ...more } = root ?? {};
  const { appealDays, timelyFilingDays, combinationsCsv, $schema: _, ...others } = more;
  for (const key of Object.keys(others)) report(`"${key}" is not known`);
  if (root && !text(name)) report('"name" is missing');
  const rules = {
    name: text(name) ?? 'the companion guide',
    payer: payer === undefined ? undefined : readPayer(payer, report),
    codes: readCodes(codes, report),
    levels: readLevels(levels, report),
    required: list(required, '"required"', report).flatMap(
      (one, i) => readRequired(one, `"required" ${i + 1}`, report) ?? [],
    ),
    combinations: text(combinationsCsv) ? readCombinations(String(combinationsCsv), report) : [],
    appealDays: readDays(appealDays, '"appealDays"', report),
    timelyFilingDays: readDays(timelyFilingDays, '"timelyFilingDays"', report),
  };
  return { rules, problems };
}

type Report = (problem: string) => void;

function readPayer(sent: unknown, report: Report): RulesPayer {
  const { id, name } = record(sent) ?? {};
  if (!text(id) && !text(name)) report('"payer" has neither "id" nor "name"');
  return { id: text(id), name: text(name) };
}

function readCodes(sent: unknown, report: Report): PayerRules['codes'] {
  if (sent !== undefined && !record(sent)) report('"codes" must be an object');
  const lists = Object.entries(record(sent) ?? {}).flatMap(([listId, entries]) => {
    if (findCodeList(listId)) return [[listId, readEntries(listId, entries, report)] as const];
    report(`"codes": there is no list "${listId}"`);
    return [];
  });
  return Object.fromEntries(lists);
}

function readEntries(listId: string, sent: unknown, report: Report): CodeEntry[] {
  return list(sent, `"${listId}"`, report).flatMap((one, i) => {
    const { code, gist } = record(one) ?? {};
    const known = text(code);
    if (known) return [{ code: known, gist: text(gist) ?? known }];
    report(`"${listId}" ${i + 1} has no "code"`);
    return [];
  });
}

function readLevels(sent: unknown, report: Report): PayerRules['levels'] {
  if (sent !== undefined && !record(sent)) report('"levels" must be an object');
  const read: Record<string, Level> = {};
  for (const [id, level] of Object.entries(record(sent) ?? {})) {
    if (!checks.some((check) => check.id === id)) report(`"levels": there is no check "${id}"`);
    else if (!isLevel(level)) report(`"levels": "${id}" must be ${levels.join(', ')}`);
    else read[id] = level;
  }
  return read;
}

/** A whole number of days; ten years are more than any payer allows. */
function readDays(sent: unknown, where: string, report: Report): number | undefined {
  const isDays = typeof sent === 'number' && Number.isInteger(sent) && sent > 0 && sent <= 3_650;
  if (sent !== undefined && !isDays)
    report(`${where} must be a whole number of days from 1 to 3650`);
  return isDays ? sent : undefined;
}

function readRequired(sent: unknown, where: string, report: Report): RequiredSegment | undefined {
  const { loop, segment, qualifier, element, message } = record(sent) ?? {};
  const counted = typeof element === 'number' && Number.isInteger(element) && element > 0;
  if (element !== undefined && !counted) report(`${where}: "element" must be a number from 1`);
  const loopId = text(loop) ?? '';
  const segmentId = text(segment) ?? '';
  const known = requirable.get(loopId);
  if (!known) report(`${where}: "loop" must be ${[...requirable.keys()].join(', ')}`);
  else if (!known.has(segmentId)) report(`${where}: "segment" must be one of ${loopId}`);
  else {
    return {
      loop: loopId,
      segment: segmentId,
      qualifier: text(qualifier),
      element: counted ? element : undefined,
      message: text(message),
    };
  }
  return undefined;
}

/** The segments that payer rules may require, by the loop they are in, in any remittance guide. */
export const requirable: ReadonlyMap<string, ReadonlySet<string>> = requirableIn(
  guides.filter(({ transaction }) => transaction === '835'),
);

function requirableIn(known: readonly Guide[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byLoop = new Map<string, Set<string>>();
  for (const loop of known.flatMap(({ root }) => allLoops(root))) {
    if (loop.id !== 'transaction' && !/^\d/.test(loop.id)) continue;
    const ids = byLoop.get(loop.id) ?? new Set();
    byLoop.set(loop.id, ids);
    for (const id of leadingSegments(loop)) ids.add(id);
  }
  return byLoop;
}

/** The segments of a loop before its inner loops, and so in the same block as its first one. */
function leadingSegments({ segments, loops: inner }: LoopSpec): readonly string[] {
  const end = Math.min(...inner.map(({ position }) => position));
  return segments.filter(({ position }) => position < end).map(({ id }) => id);
}

function allLoops(loop: LoopSpec): LoopSpec[] {
  return [loop, ...loop.loops.flatMap(allLoops)];
}

function record(sent: unknown): Record<string, unknown> | undefined {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent)
    ? (sent as Record<string, unknown>)
    : undefined;
}

function list(sent: unknown, where: string, report: Report): readonly unknown[] {
  if (Array.isArray(sent)) return sent;
  if (sent !== undefined) report(`${where} must be a list`);
  return [];
}

function text(sent: unknown): string | undefined {
  return typeof sent === 'string' && sent !== '' ? sent : undefined;
}
