export interface NachaEntry {
  readonly cents: number;
  readonly addenda?: string;
  readonly code?: string;
}

/** A NACHA file of 10/06/2025 with these entries, all of one payer. */
export function nacha(entries: readonly NachaEntry[]): string {
  const records = [
    '101 000000000 0000000002510061200A094101'.padEnd(94),
    `5220${'EXAMPLE PAYER'.padEnd(16)}${' '.repeat(20)}1999999999CCDHCCLAIMPMT251006251006   1`.padEnd(
      94,
    ),
    ...entries.flatMap(({ cents, addenda, code = '22' }, i) => [
      `6${code}${'0'.repeat(9)}${'1'.repeat(17)}${String(cents).padStart(10, '0')}`.padEnd(94),
      ...(addenda ? [`705${addenda.padEnd(80)}0001${String(i).padStart(7, '0')}`] : []),
    ]),
    '8'.padEnd(94),
    '9'.padEnd(94),
  ];
  return records.join('\n');
}
