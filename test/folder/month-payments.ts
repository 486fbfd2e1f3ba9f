import type { Random } from './random';
import { remittance } from './remittance';
import { centsText } from './segments';

/** A payment of a made-up month, with its file. */
export interface MonthPayment {
  readonly file: string;
  readonly text: string;
  readonly payer: string;
  readonly payerId: string;
  readonly trace: string;
  /** CCYYMMDD. */
  readonly date: string;
  readonly method: string;
  readonly cents: number;
}

interface Claim {
  readonly segments: readonly string[];
  readonly cents: number;
  /** What takes it back. */
  readonly reversal: readonly string[];
}

/** What is known of a payer from its earlier payments of the month. */
interface Payer {
  readonly name: string;
  readonly id: string;
  readonly isMedicare: boolean;
  /** Claims that were paid and not taken back. */
  readonly paid: Claim[];
  /** A balance that was carried forward: the trace number and the cents. */
  carried: readonly [string, number] | undefined;
}

/** Payments of October 2025 in the order of time, each payer's own balances chained. */
export function paymentsOfMonth(
  random: Random,
  count: number,
  payerCount: number,
): readonly MonthPayment[] {
  const payers = Array.from({ length: payerCount }, (_, i): Payer => {
    const name = `PAYER ${String(i + 1).padStart(2, '0')} HEALTH`;
    const id = `1${String(910_000_000 + i * 1_001)}`;
    return { name, id, isMedicare: i % 4 === 0, paid: [], carried: undefined };
  });
  return Array.from({ length: count }, (_, i) => {
    const day = 1 + Math.floor((i * 28) / count);
    const payer = payers[i < payerCount ? i : random.between(0, payerCount - 1)] as Payer;
    return paymentOf(random, payer, i, `202510${String(day).padStart(2, '0')}`);
  });
}

function paymentOf(random: Random, payer: Payer, number: number, date: string): MonthPayment {
  const trace = `${700_000_000 + number * 137}`;
  const body: string[] = [];
  const adjustments: string[] = [];
  let cents = 0;
  const add = (segments: readonly string[], amount: number) => {
    body.push(...segments);
    cents += amount;
  };
  for (let n = random.between(1, 4); n > 0; n--) {
    const claim = claimOf(random, `${number}-${n}`, payer.isMedicare);
    add(claim.segments, claim.cents);
    if (claim.cents > 0) payer.paid.push(claim);
  }
  if (payer.paid.length > 3 && random.chance(0.3)) {
    const [taken] = payer.paid.splice(0, 1) as [Claim];
    add(taken.reversal, -taken.cents);
  }
  if (payer.carried && cents >= payer.carried[1]) {
    adjustments.push(`FB:${payer.carried[0]}*${money(payer.carried[1])}`);
    cents -= payer.carried[1];
    payer.carried = undefined;
  }
  if (random.chance(0.1)) {
    const interest = random.between(1, 99);
    adjustments.push(`L6:INT*${money(-interest)}`);
    cents += interest;
  }
  // What is taken back for more than was paid is carried to a later remittance.
  const owed = payer.carried === undefined && (cents < 0 || random.chance(0.05));
  if (owed) {
    const extra = cents < 0 ? 0 : cents + random.between(100, 5_000);
    if (extra > 0) adjustments.push(`WO:R${number}*${money(extra)}`);
    const carried = extra - cents;
    adjustments.push(`FB:${trace}*${money(-carried)}`);
    payer.carried = [trace, carried];
    cents = 0;
  }
  if (cents < 0) {
    // A balance is still open, so this one is recovered by check, outside remittances.
    adjustments.push(`CS:R${number}*${money(cents)}`);
    cents = 0;
  }
  if (adjustments.length > 0) body.push(`PLB*1234567893*20251231*${adjustments.join('*')}`);
  const method = cents === 0 ? 'NON' : random.chance(0.12) ? 'CHK' : 'ACH';
  const payment = { trace, amount: money(cents), date, payer: payer.name, method, body };
  const created = `${date.slice(2)}*${String(1000 + (number % 900))}`;
  const options = { control: String(100_000 + number), sender: payer.id, created };
  const text = remittance([payment], options).replaceAll('*1999999999', `*${payer.id}`);
  const file = `${date}-${String(number).padStart(3, '0')}.835`;
  return { file, text, payer: payer.name, payerId: payer.id, trace, date, method, cents };
}

function claimOf(random: Random, number: string, isMedicare: boolean): Claim {
  const account = `P${number}`;
  const control = `C${number}`;
  const charge = random.between(5_000, 60_000);
  const isDenied = random.chance(0.12);
  const allowed = isDenied ? 0 : Math.floor((charge * random.between(40, 80)) / 100);
  const patient = Math.floor(allowed / 5);
  const reduction = isMedicare ? Math.round((allowed - patient) / 50) : 0;
  const cents = allowed - patient - reduction;
  const filing = isMedicare ? 'MB' : '12';
  const day = `202509${String(random.between(1, 28)).padStart(2, '0')}`;
  const line = (sign: number, status: string) => {
    const of = (amount: number) => money(amount * sign);
    const share = sign > 0 && patient > 0 ? of(patient) : '';
    return [
      `CLP*${account}*${status}*${of(charge)}*${of(cents)}*${share}*${filing}*${control}*11*1`,
      'NM1*QC*1*ASHDOWN*LENA****MI*1EG4TE5MK72',
      'DTM*050*20250929',
      `SVC*HC:99213*${of(charge)}*${of(cents)}**1`,
      `DTM*472*${day}`,
      ...(isDenied ? [`CAS*CO*29*${of(charge)}`] : [`CAS*CO*45*${of(charge - allowed)}`]),
      ...(reduction > 0 ? [`CAS*CO*253*${of(reduction)}`] : []),
      ...(patient > 0 ? [`CAS*PR*2*${of(patient)}`] : []),
    ];
  };
  return { segments: line(1, isDenied ? '4' : '1'), cents, reversal: line(-1, '22') };
}

function money(cents: number): string {
  return centsText(BigInt(cents));
}
