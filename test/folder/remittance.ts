/** One payment for a test; what is absent has a usual value. All names are invented. */
export interface TestPayment {
  readonly trace: string;
  readonly amount: string;
  readonly date?: string;
  readonly payer?: string;
  readonly method?: string;
  /** Segments from CLP to PLB, without terminators. */
  readonly body?: readonly string[];
}

/** A remittance with these payments, one segment per line. */
export function remittance(
  payments: readonly TestPayment[],
  { control = '1', sender = 'PAYER', created = '251006*1200' } = {},
): string {
  const padded = (name: string) => name.padEnd(15);
  const isa = ['ISA', '00', ' '.repeat(10), '00', ' '.repeat(10), 'ZZ', padded(sender), 'ZZ'];
  const sets = payments.flatMap((payment, i) =>
    transaction(payment, String(i + 1).padStart(4, '0')),
  );
  const segments = [
    [...isa, padded('CLINIC'), created, '^', '00501', control.padStart(9, '0'), '0', 'P', ':'].join(
      '*',
    ),
    'GS*HP*A*B*20251006*1200*1*X*005010X221A1',
    ...sets,
    `GE*${payments.length}*1`,
    `IEA*1*${control.padStart(9, '0')}`,
  ];
  return segments.map((segment) => `${segment}~\n`).join('');
}

function transaction(
  {
    trace,
    amount,
    date = '20251006',
    payer = 'EXAMPLE PAYER',
    method = 'ACH',
    body = [],
  }: TestPayment,
  number: string,
): string[] {
  const segments = [
    `ST*835*${number}`,
    `BPR*I*${amount}*C*${method}${'*'.repeat(12)}${date}`,
    `TRN*1*${trace}*1999999999`,
    `N1*PR*${payer}`,
    'N1*PE*EXAMPLE CLINIC*XX*1234567893',
    ...(body.some((segment) => segment.startsWith('CLP')) ? ['LX*1'] : []),
    ...body,
  ];
  return [...segments, `SE*${segments.length + 1}*${number}`];
}
