import { type MonthPayment, paymentsOfMonth } from './month-payments';
import { type Random, randomNumbers } from './random';

/** A month of an office that was made up: its remittances, and its bank's file with faults in it. */
export interface Month {
  /** Names and texts of the files. */
  readonly files: readonly (readonly [name: string, text: string])[];
  readonly payments: readonly MonthPayment[];
  /** Names of files that only repeat another one. */
  readonly resent: readonly string[];
  /** A NACHA file. */
  readonly bank: string;
  readonly faults: readonly Fault[];
}

/** What is wrong in the bank's file, and the list of a match that has to name it. */
export interface Fault {
  readonly kind:
    | 'wrong amount'
    | 'no deposit'
    | 'no remittance'
    | 'shortened trace'
    | 'mistyped trace'
    | 'deposited twice';
  readonly list: 'amountDiffers' | 'withoutDeposit' | 'withoutRemittance' | 'proposed';
  /** The trace number of the remittance or, without one, of the deposit. */
  readonly trace: string;
}

/** The same month for the same seed: 400 payments of 60 payers, and 12 faults of six kinds. */
export function makeMonth(seed: number): Month {
  const random = randomNumbers(seed);
  const payments = paymentsOfMonth(random, 400, 60);
  const files = payments.map(({ file, text }) => [file, text] as const);
  const again = random.some(files, 8).map(([file, text], i) => {
    const name = file.replace('.835', i % 2 === 0 ? '.again.835' : '.rebuilt.835');
    return [name, i % 2 === 0 ? text : rebuilt(text)] as const;
  });
  const { bank, faults } = bankOf(random, payments);
  return {
    files: [...files, ...again],
    payments,
    resent: again.map(([name]) => name),
    bank,
    faults,
  };
}

/** The same money in other words: on one line, with other delimiters and control numbers. */
function rebuilt(text: string): string {
  return text
    .replaceAll('\n', '')
    .replace(/(ISA.{86})(\d{9})/, '$1900000001')
    .replace(/IEA\*1\*\d{9}/, 'IEA*1*900000001')
    .replaceAll('*', '|');
}

interface Deposit {
  readonly payment: MonthPayment;
  readonly trace: string;
  readonly cents: number;
}

function bankOf(random: Random, payments: readonly MonthPayment[]) {
  const paid = payments.filter(({ method, cents }) => method === 'ACH' && cents > 0);
  const faulty = random.some(paid, 12);
  const kinds = [
    'wrong amount',
    'no deposit',
    'no remittance',
    'shortened trace',
    'mistyped trace',
    'deposited twice',
  ] as const;
  const kindOf = (payment: MonthPayment) => {
    const at = faulty.indexOf(payment);
    return at < 0 ? undefined : kinds[at % kinds.length];
  };
  const faults: Fault[] = [];
  const deposits = paid.flatMap((payment): Deposit[] => {
    const { trace, cents } = payment;
    const right = { payment, trace, cents };
    const kind = kindOf(payment);
    const fault = (list: Fault['list'], named = trace) => {
      if (kind) faults.push({ kind, list, trace: named });
    };
    switch (kind) {
      case 'wrong amount':
        fault('amountDiffers');
        return [{ ...right, cents: cents + random.between(1, 500) }];
      case 'no deposit':
        fault('withoutDeposit');
        return [];
      case 'no remittance': {
        const other = `9${random.digits(8)}`;
        fault('withoutRemittance', other);
        return [right, { payment, trace: other, cents: random.between(1_000_000, 2_000_000) }];
      }
      case 'shortened trace':
        fault('proposed');
        return [{ ...right, trace: trace.slice(0, -3) }];
      case 'mistyped trace':
        fault('proposed');
        return [
          { ...right, trace: `${trace.slice(0, -2)}${trace.slice(-1)}${trace.slice(-2, -1)}X` },
        ];
      case 'deposited twice':
        fault('withoutRemittance');
        return [right, right];
      default:
        return [right];
    }
  });
  return { bank: nachaOf(deposits), faults };
}

/** A NACHA file with a batch for each deposit, as a bank receives them from many payers. */
function nachaOf(deposits: readonly Deposit[]): string {
  const records = deposits.flatMap(({ payment, trace, cents }, i) => {
    const day = payment.date.slice(2);
    const number = String(i + 1).padStart(7, '0');
    const company = payment.payer.padEnd(16).slice(0, 16);
    const addenda = `TRN*1*${trace}*${payment.payerId}${i % 2 === 0 ? '~' : '\\'}`;
    return [
      `5220${company}${' '.repeat(20)}${payment.payerId}CCDHCCLAIMPMT${day}${day}   1`.padEnd(94),
      `622${'0'.repeat(9)}${'1'.repeat(17)}${String(cents).padStart(10, '0')}`.padEnd(94),
      `705${addenda.padEnd(80)}0001${number}`,
      '8'.padEnd(94),
    ];
  });
  return ['101 000000000 0000000002510311200A094101'.padEnd(94), ...records, '9'.padEnd(94)].join(
    '\n',
  );
}
