/** How a made-up remittance is written down. */
export interface Shape {
  /** About how long it is to be; it ends with the claim that reaches this length. */
  readonly bytes: number;
  /** True for a file without line breaks, as many clearinghouses send it. */
  readonly singleLine?: boolean;
  /** Claims in one payment; as many as it takes to fill the file where absent. */
  readonly claimsPerPayment?: number;
}

/**
 * Makes a Medicare Part B remittance of any size: about 23 characters a segment and a claim of
 * some 680 characters, every claim and payment balanced, every count and check digit right. The
 * same shape always gives the same text. All names and numbers are invented.
 */
export function generateRemittance({ bytes, singleLine, claimsPerPayment }: Shape): string {
  const random = randomNumbers(835);
  const lineBreak = singleLine ? '' : '\n';
  const segments: string[] = [isa, gs];
  let length = isa.length + gs.length;
  let payments = 0;
  while (length < bytes) {
    payments++;
    const claims: string[][] = [];
    let paid = 0;
    while (claims.length < (claimsPerPayment ?? Number.POSITIVE_INFINITY) && length < bytes) {
      const claim = makeClaim(random, claims.length + 1);
      claims.push(claim.segments);
      paid += claim.paid;
      for (const segment of claim.segments) length += segment.length + 1 + lineBreak.length;
    }
    const recouped = random.chance(0.5) ? random.between(1_000, 20_000) : 0;
    const from = segments.length;
    segments.push(...paymentHead(random, payments, paid - recouped));
    // A payment may hold more segments than a call may have arguments.
    for (const claim of claims) segments.push(...claim);
    if (recouped > 0) {
      segments.push(`PLB*1234567893*20251231*WO:${random.digits(8)}*${amount(recouped)}`);
    }
    segments.push(`SE*${segments.length - from + 1}*${setControl(payments)}`);
  }
  segments.push(`GE*${payments}*835`, 'IEA*1*000000835', '');
  return segments.join(`~${lineBreak}`);
}

const isa =
  'ISA*00*          *00*          *ZZ*PSMEDICARE     *ZZ*MAPLEHOLLOW    *251114*0930*^*00501*000000835*0*P*:';
const gs = 'GS*HP*PSMEDICARE*MAPLEHOLLOW*20251114*0930*835*X*005010X221A1';

function paymentHead(random: Random, payment: number, paid: number): string[] {
  return [
    `ST*835*${setControl(payment)}`,
    `BPR*I*${amount(paid)}*C*ACH*CCP*01*991004720*DA*700418826*1990000417**01*992038151*DA*33019475*20251114`,
    `TRN*1*EFT${random.digits(10)}*1990000417`,
    'DTM*405*20251113',
    'N1*PR*PRAIRIE STATES MEDICARE SERVICES',
    'N3*PO BOX 4100',
    'N4*FARGO*ND*58108',
    'REF*2U*03902',
    'PER*CX**TE*8005550142',
    'PER*BL*EDI HELP DESK*TE*8005550143*EM*EDI@PRAIRIESTATES.EXAMPLE',
    'N1*PE*MAPLE HOLLOW FAMILY MEDICINE*XX*1234567893',
    'N3*218 ORCHARD LN*SUITE 4',
    'N4*MAPLE HOLLOW*ND*58501',
    'REF*TJ*990004417',
    'LX*1',
  ];
}

function makeClaim(random: Random, number: number): { segments: string[]; paid: number } {
  const day = random.between(1, 28);
  const lines = Array.from({ length: random.between(1, 6) }, (_, i) =>
    makeLine(random, day, i + 1),
  );
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0);
  const paid = sum((line) => line.paid);
  const patient = sum((line) => line.patient);
  const charge = amount(sum((line) => line.charge));
  const head = [
    `CLP*PT${random.digits(6)}-${number}*1*${charge}*${amount(paid)}*${patient > 0 ? amount(patient) : ''}*MB*2025${random.digits(9)}*11*1`,
    `NM1*QC*1*${random.one(lastNames)}*${random.one(firstNames)}*${random.one(['', 'A', 'M', 'R'])}***MI*${random.between(1, 9)}EG${random.between(1, 9)}TE${random.between(1, 9)}MK${random.digits(2)}`,
    `NM1*82*1*${random.one(lastNames)}*${random.one(firstNames)}****XX*${providerId(random)}`,
    random.chance(0.5) ? 'MOA***MA01' : 'MOA***MA01*MA44',
    `REF*EA*${random.digits(6)}`,
    `DTM*232*202510${twoDigits(day)}`,
    `DTM*233*202510${twoDigits(day)}`,
    'DTM*050*20251103',
  ];
  if (random.chance(0.5)) head.push(`AMT*AU*${charge}`);
  return { segments: [...head, ...lines.flatMap((line) => line.segments)], paid };
}

interface Line {
  readonly segments: string[];
  /** Hundredths, like all figures here. */
  readonly charge: number;
  readonly paid: number;
  readonly patient: number;
}

function makeLine(random: Random, day: number, number: number): Line {
  const charge = random.between(2_500, 90_000);
  const service = (paid: number) => [
    `SVC*HC:${random.one(procedures)}*${amount(charge)}*${amount(paid)}**${random.between(1, 3)}`,
    `DTM*472*202510${twoDigits(day)}`,
  ];
  const control = `REF*6R*${random.digits(6)}${number}`;
  const allowed = Math.floor((charge * random.between(35, 75)) / 100);
  // Now and then the deductible takes all that is allowed, and nothing is left to pay or to reduce.
  const owed = random.chance(0.15) ? random.between(500, 800) : 0;
  const deductible = random.chance(0.05) ? allowed : owed;
  const coinsurance = Math.round((allowed - deductible) / 5);
  const payable = allowed - deductible - coinsurance;
  const sequestration = Math.round(payable / 50);
  const paid = payable - sequestration;
  const shares = [
    ...(deductible > 0 ? [`1*${amount(deductible)}`] : []),
    ...(coinsurance > 0 ? [`2*${amount(coinsurance)}`] : []),
  ];
  const cut = sequestration > 0 ? `**253*${amount(sequestration)}` : '';
  const segments = [
    ...service(paid),
    `CAS*CO*45*${amount(charge - allowed)}${cut}`,
    `CAS*PR*${shares.join('**')}`,
    control,
    `AMT*B6*${amount(allowed)}`,
  ];
  if (random.chance(0.5)) segments.push(`LQ*HE*${random.one(['N362', 'N130', 'M15'])}`);
  return { segments, charge, paid, patient: deductible + coinsurance };
}

const firstNames = ['JUNE', 'OWEN', 'RUTH', 'MIRIAM', 'SAMUEL', 'CLARA', 'HUGO', 'EDITH', 'TOBIAS'];
const lastNames = ['ALDERWICK', 'BRACKENRIDGE', 'CALLOWAY', 'TANAKA', 'OYELARAN', 'PELLERIN'];
const procedures = ['G0463', 'G0283:GP', 'G0181', 'G0439', 'J0897', 'J1885', 'J3301:LT', 'Q0091'];

function setControl(payment: number): string {
  return String(payment).padStart(4, '0');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Hundredths as an X12 amount: `117.6`, `30`. */
function amount(hundredths: number): string {
  return String(hundredths / 100);
}

/** A national provider identifier with its check digit (Luhn over 80840 and nine digits). */
function providerId(random: Random): string {
  const nine = `1${random.digits(8)}`;
  let sum = 24;
  for (let i = 0; i < 9; i++) {
    const digit = Number(nine[i]) * (i % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return nine + String((10 - (sum % 10)) % 10);
}

interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  one<T>(all: readonly T[]): T;
  /** That many digits, the first not zero. */
  digits(count: number): string;
}

/** The same numbers for the same seed: a linear congruential generator read from its high bits. */
function randomNumbers(seed: number): Random {
  let state = BigInt(seed);
  const next = () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 32n) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: (share) => next() < share,
    one: (all) => all[between(0, all.length - 1)] as (typeof all)[number],
    digits: (count) => String(between(10 ** (count - 1), 10 ** count - 1)),
  };
}
