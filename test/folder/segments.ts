/*
 * Sums made from the segments' own text by splitting it, without anything of the code under test.
 * Every amount is a whole number of cents as a bigint.
 */

/** What files say, by the names that a report uses; amounts in cents. */
export interface OwnSums {
  payments: number;
  claims: number;
  lines: number;
  charged: bigint;
  paid: bigint;
  sent: bigint;
  patient: bigint;
  sequestration: bigint;
  adjustments: Map<string, { count: number; amount: bigint }>;
  providerAdjustments: Map<string, { count: number; amount: bigint }>;
}

/** The segments of a file that begins with an ISA, each split into its elements. */
function segmentsOf(text: string): readonly (readonly string[])[] {
  const start = text.indexOf('ISA');
  const element = text[start + 3] ?? '*';
  const elements = text.slice(start).split(element, 17);
  const terminator = elements[16]?.[1] ?? '~';
  return text
    .slice(start)
    .split(terminator)
    .map((segment) => segment.trim().split(element));
}

/** The component separator of a file that begins with an ISA. */
function componentOf(text: string): string {
  const start = text.indexOf('ISA');
  return text.slice(start).split(text[start + 3] ?? '*', 17)[16]?.[0] ?? ':';
}

export function ownSums(texts: Iterable<string>): OwnSums {
  const sums: OwnSums = {
    payments: 0,
    claims: 0,
    lines: 0,
    charged: 0n,
    paid: 0n,
    sent: 0n,
    patient: 0n,
    sequestration: 0n,
    adjustments: new Map(),
    providerAdjustments: new Map(),
  };
  for (const text of texts) addFile(sums, text);
  return sums;
}

function addFile(sums: OwnSums, text: string): void {
  const component = componentOf(text);
  for (const segment of segmentsOf(text)) {
    const [id, ...elements] = segment;
    const cents = (n: number) => centsOf(elements[n - 1] ?? '');
    if (id === 'ST') sums.payments++;
    if (id === 'BPR') sums.sent += cents(2);
    if (id === 'SVC') sums.lines++;
    if (id === 'CLP') {
      sums.claims++;
      sums.charged += cents(3);
      sums.paid += cents(4);
    }
    for (let n = 2; id === 'CAS' && n <= elements.length; n += 3) {
      const [group, reason] = [elements[0], elements[n - 1] ?? ''];
      if (reason === '') continue;
      count(sums.adjustments, `${group} ${reason}`, cents(n + 1));
      if (group === 'PR') sums.patient += cents(n + 1);
      if (reason === '253') sums.sequestration += cents(n + 1);
    }
    for (let n = 3; id === 'PLB' && n <= elements.length; n += 2) {
      const [code = ''] = (elements[n - 1] ?? '').split(component);
      if (code !== '') count(sums.providerAdjustments, code, cents(n + 1));
    }
  }
}

function count(
  counts: Map<string, { count: number; amount: bigint }>,
  key: string,
  amount: bigint,
): void {
  const known = counts.get(key) ?? { count: 0, amount: 0n };
  known.count++;
  known.amount += amount;
  counts.set(key, known);
}

/** `-2.4` as -240n; nothing for what is not an amount. */
export function centsOf(text: string): bigint {
  const [, sign, whole = '', places = ''] = /^(-?)(\d*)\.?(\d{0,2})$/.exec(text) ?? [];
  const value = BigInt(whole || '0') * 100n + BigInt(places.padEnd(2, '0'));
  return sign === '-' ? -value : value;
}

/** Cents as programs write amounts: `-2.40`. */
export function centsText(cents: bigint): string {
  const size = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`;
}
