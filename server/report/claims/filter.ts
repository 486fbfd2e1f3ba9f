import { compare, readMoney } from '../../remit/money';
import type { AmountRange, ClaimFlag, ClaimsQuery } from '../pages/claims';
import type { ClaimFacts } from './facts';

/** Whether a claim matches; `counts` is asked for only where the facts alone do not decide. */
export type ClaimTest = (facts: ClaimFacts, counts: ClaimCounts) => boolean;

/** What a claim's facts do not hold because it comes from elsewhere. */
export interface ClaimCounts {
  notes(): number;
  findings(): number;
}

/** The test that a query makes of its restrictions; `undefined` where it has none. */
export function claimTest(query: ClaimsQuery): ClaimTest | undefined {
  const { text, states, statuses, code, amount, only } = query;
  const tests: ClaimTest[] = [];
  if (text?.trim()) tests.push(textTest(text));
  if (states) tests.push(({ state }) => states.includes(state));
  if (statuses) tests.push(({ status }) => statuses.includes(status));
  if (code?.trim()) tests.push(codeTest(code));
  if (amount) tests.push(amountTest(amount));
  for (const flag of only ?? []) tests.push(flags[flag]);
  if (tests.length === 0) return undefined;
  return (facts, counts) => tests.every((test) => test(facts, counts));
}

const flags: Readonly<Record<ClaimFlag, ClaimTest>> = {
  denied: ({ state }) => state === 'denied' || state === 'partly denied',
  'out of balance': ({ balanced }) => balanced === false,
  '253 off': ({ verdict }) => verdict === 'off' || verdict === 'missing',
  'has a note': (_, counts) => counts.notes() > 0,
  'has findings': (_, counts) => counts.findings() > 0,
};

/** Every word has to be found: in a name or number, as a code, or in the state. */
function textTest(text: string): ClaimTest {
  const words = text.toUpperCase().split(/\s+/).filter(Boolean);
  return (facts) => words.every((word) => facts.search.includes(word) || isCode(facts, word));
}

function isCode({ codes, remarks, state }: ClaimFacts, word: string): boolean {
  return (
    codes.some(({ of }) => of.reason === word || of.group === word) ||
    remarks.includes(word) ||
    state.toUpperCase().split(' ').includes(word)
  );
}

function codeTest(code: string): ClaimTest {
  const wanted = code.toUpperCase().split(/\s+/).filter(Boolean).join(' ');
  return ({ codes, remarks }) =>
    remarks.includes(wanted) ||
    codes.some(({ of }) => of.code === wanted || of.reason === wanted || of.group === wanted);
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
