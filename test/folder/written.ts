/** A remittance as money, for writing it in many ways. All names are invented. */
export interface Written {
  readonly trace: string;
  readonly claims: readonly WrittenClaim[];
  readonly provider: readonly (readonly [reason: string, reference: string, cents: number])[];
}

export interface WrittenClaim {
  readonly account: string;
  readonly adjustments: readonly WrittenAdjustment[];
  readonly lines: readonly WrittenLine[];
}

export interface WrittenLine {
  readonly procedure: string;
  readonly paid: number;
  readonly adjustments: readonly WrittenAdjustment[];
}

export type WrittenAdjustment = readonly [group: string, reason: string, cents: number];

/** How to write it. */
export interface Hand {
  readonly element: string;
  readonly component: string;
  readonly terminator: string;
  readonly lineEnd: string;
  readonly control: string;
  readonly backwards: boolean;
  /** Breaks the text at this column, as mainframes do. */
  readonly wrapAt?: number;
}

/** Writes a remittance; its amounts add up. */
export function write(written: Written, hand: Hand): string {
  return textOf(segmentsOf(written, hand), hand);
}

/** The segments of a remittance, each with its elements. */
export function segmentsOf({ trace, claims, provider }: Written, hand: Hand): string[][] {
  const ordered = <T>(all: readonly T[]) => (hand.backwards ? [...all].reverse() : all);
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const amounts = (all: readonly WrittenAdjustment[]) => sum(all.map(([, , cents]) => cents));
  const money = (cents: number) =>
    hand.backwards ? (cents / 100).toFixed(2) : String(cents / 100);
  const cas = (all: readonly WrittenAdjustment[]) =>
    ordered(all).map(([group, reason, cents]) => ['CAS', group, reason, money(cents)]);
  const paidOf = ({ lines, adjustments }: WrittenClaim) =>
    sum(lines.map(({ paid }) => paid)) - amounts(adjustments);
  const chargeOf = ({ lines }: WrittenClaim) =>
    sum(lines.map((line) => line.paid + amounts(line.adjustments)));
  const total = sum(claims.map(paidOf)) - sum(provider.map(([, , cents]) => cents));
  const body = [
    ['ST', '835', hand.control],
    ['BPR', 'I', money(total), 'C', 'CHK', ...Array(11).fill(''), '20251006'],
    ['TRN', '1', trace, '1999999999'],
    ['N1', 'PR', 'EXAMPLE PAYER'],
    ['N1', 'PE', 'EXAMPLE CLINIC', 'XX', '1234567893'],
    ['LX', '1'],
    ...ordered(claims).flatMap((claim) => [
      ['CLP', claim.account, '1', money(chargeOf(claim)), money(paidOf(claim)), '', '12', 'C1'],
      ...cas(claim.adjustments),
      ...ordered(claim.lines).flatMap((line) => [
        [
          'SVC',
          `HC${hand.component}${line.procedure}`,
          money(line.paid + amounts(line.adjustments)),
          money(line.paid),
        ],
        ['DTM', '472', '20250901'],
        ...cas(line.adjustments),
      ]),
    ]),
    ...ordered(provider).map(([reason, reference, cents]) => [
      'PLB',
      '1234567893',
      '20251231',
      `${reason}${hand.component}${reference}`,
      money(cents),
    ]),
  ];
  const padded = 'EXAMPLE'.padEnd(15);
  const isa = ['ISA', '00', ' '.repeat(10), '00', ' '.repeat(10), 'ZZ', padded, 'ZZ', padded];
  return [
    [
      ...isa,
      '251006',
      '1200',
      '!',
      '00501',
      hand.control.padStart(9, '0'),
      '0',
      'P',
      hand.component,
    ],
    ['GS', 'HP', 'A', 'B', '20251006', '1200', hand.control, 'X', '005010X221A1'],
    ...body,
    ['SE', String(body.length + 1), hand.control],
    ['GE', '1', hand.control],
    ['IEA', '1', hand.control.padStart(9, '0')],
  ];
}

/** Segments as the text of a file. */
export function textOf(
  segments: readonly (readonly string[])[],
  { element, terminator, lineEnd, wrapAt }: Hand,
): string {
  const text = segments.map((one) => one.join(element) + terminator).join(lineEnd);
  return wrapAt === undefined ? text : text.replace(new RegExp(`.{${wrapAt}}`, 'g'), '$&\n');
}
