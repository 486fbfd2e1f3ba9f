import { compare, readMoney } from '../../remit/money';
import type { AmountRange, ClaimFlag, ClaimsQuery } from '../pages/claims';
import type { AdjustmentCode } from '../parts/code-sum';
import type { ClaimCounts } from './counts';
import type { ClaimFacts } from './facts';
import type { ListedClaim } from './listing';
import { claimStates } from './row';

/** Whether a claim matches; what its facts do not hold is counted only where it decides. */
export type ClaimTest = (facts: ClaimFacts, claim: ListedClaim, counts: ClaimCounts) => boolean;

/** The test that a query makes of its restrictions; `undefined` if it has none. */
export function claimTest(query: ClaimsQuery): ClaimTest | undefined {
  const { text, states, statuses, code, kind, month, amount, only } = query;
  const tests: ClaimTest[] = [];
  if (text?.trim()) tests.push(textTest(text));
  if (states) tests.push(({ state }) => states.includes(state));
  if (statuses) tests.push(({ status }) => statuses.includes(status));
  if (code?.trim()) tests.push(codeTest(code));
  if (kind) tests.push(({ codes }) => codes.some(({ of }) => of.kind === kind));
  if (month) tests.push(monthTest(month));
  if (amount) tests.push(amountTest(amount));
  for (const flag of only ?? []) tests.push(flagTests[flag]);
  if (tests.length === 0) return undefined;
  return (facts, claim, counts) => tests.every((test) => test(facts, claim, counts));
}

/** The test of each kind of claims. */
export const flagTests: Readonly<Record<ClaimFlag, ClaimTest>> = {
  denied: ({ state }) => state === 'denied' || state === 'partly denied',
  'out of balance': ({ balanced }) => balanced === false,
  '253 off': ({ verdict }) => verdict === 'off' || verdict === 'missing',
  'has a note': (_, claim, counts) => counts.notes(claim) > 0,
  'has findings': (_, claim, counts) => counts.findings(claim) > 0,
};

/** Every word has to be found: in a name or number, as a code, or in the state. */
function textTest(text: string): ClaimTest {
  const words = text.toUpperCase().split(/\s+/).filter(Boolean);
  const tests = words.map((word) => {
    const states = claimStates.filter((state) => state.toUpperCase().split(' ').includes(word));
    return (facts: ClaimFacts) =>
      facts.search.includes(word) || states.includes(facts.state) || hasCode(facts, word);
  });
  return (facts) => tests.every((test) => test(facts));
}

function hasCode({ codes, remarks }: ClaimFacts, word: string): boolean {
  for (const { of } of codes) if (of.reason === word || of.group === word) return true;
  return remarks.includes(word);
}

function codeTest(code: string): ClaimTest {
  const wanted = code.toUpperCase().split(/\s+/).filter(Boolean).join(' ');
  // Claims share the objects of their codes, so each is compared once.
  const known = new Map<AdjustmentCode, boolean>();
  const fits = (of: AdjustmentCode): boolean => {
    let fit = known.get(of);
    if (fit === undefined) {
      fit = of.code === wanted || of.reason === wanted || of.group === wanted;
      known.set(of, fit);
    }
    return fit;
  };
  return ({ codes, remarks }) => {
    for (const { of } of codes) if (fits(of)) return true;
    return remarks.includes(wanted);
  };
}

function monthTest(month: string): ClaimTest {
  const start = month.replace('-', '');
  return ({ from }) => from?.startsWith(start) === true;
}

function amountTest({ column, from, to }: AmountRange): ClaimTest {
  const least = from === undefined ? undefined : readMoney(from);
  const most = to === undefined ? undefined : readMoney(to);
  return (facts) => {
    const amount = facts[column];
    if (amount === undefined) return false;
    if (least !== undefined && compare(amount, least) < 0) return false;
    return most === undefined || compare(amount, most) <= 0;
  };
}
