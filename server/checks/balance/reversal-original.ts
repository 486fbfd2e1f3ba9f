import { reversal } from '../../remit/claim';
import { absolute, plainMoney, readMoney } from '../../remit/money';
import type { FilesCheck, FilesPlace } from '../check';
import type { ComparedClaim, ComparedFile, ComparedPayment, DecimalText } from '../rows';

/**
 * ## What it checks
 * A reversal (claim status 22), or a correction that names its original claim (REF*F8), whose
 * original is not in the same file but in another one of those that are looked at together, or in
 * none of them.
 *
 * ## Why it matters
 * The reversal takes back what was posted from the original. Where the original is not among the
 * files, an earlier remittance has to be found before it can be posted.
 *
 * ## Example
 * `CLP*A1*22*-100*-80**12*X1~` in the remittance of November, `CLP*A1*1*100*80**12*X1~` in that of
 * October
 *
 * ## Fix
 * Post the reversal against the original.
 *
 * ## Source
 * 005010X221A1, reversals and corrections.
 */
export const reversalOriginal: FilesCheck = {
  id: 'reversal-original',
  title: 'Original of a reversal or correction is not in the same file',
  severity: 'information',
  tags: ['balance'],
  scope: 'files',
  run(files, report) {
    if (files.length < 2) return;
    const wanted = wantedOf(files);
    if (wanted.length === 0) return;
    const originals = originalsIn(files, new Set(wanted.flatMap(({ names }) => names)));
    for (const { place, claim, names } of wanted) {
      const found = names.flatMap((name) => originals.get(name) ?? []);
      const others = found.filter((one) => one.claim !== claim);
      if (others.some(({ file }) => file === place.file)) continue;
      const [original] = others;
      const what = claim.status === reversal ? 'reversal' : 'correction';
      report({
        ...place,
        claim: claim.account,
        message: original
          ? `The original claim of this ${what} is in ${original.file}. Post the ${what} against it.`
          : `The original claim of this ${what} is in none of the ${files.length} files. Find the ` +
            'earlier remittance before you post it.',
        related: original ? [{ ...original, message: 'Original claim' }] : [],
      });
    }
  },
};

interface Wanted {
  readonly place: FilesPlace;
  readonly claim: ComparedClaim;
  /** What its original may be called. */
  readonly names: readonly string[];
}

/** Reversals, and corrections whose reversal is not in their payment. */
function wantedOf(files: readonly ComparedFile[]): readonly Wanted[] {
  const wanted: Wanted[] = [];
  for (const { file, payments } of files) {
    for (const payment of payments) {
      const isReversal = ({ status }: ComparedClaim) => status === reversal;
      const reversed = new Set(payment.claimRows.filter(isReversal).map(({ account }) => account));
      for (const claim of payment.claimRows) {
        const isWanted = isReversal(claim) || (claim.original && !reversed.has(claim.account));
        if (!isWanted) continue;
        const names = isReversal(claim)
          ? namesOf(payment, claim)
          : [nameOf(payment, claim.original, undefined, undefined)];
        wanted.push({ place: { file, at: claim.at, element: 'CLP01' }, claim, names });
      }
    }
  }
  return wanted;
}

interface Original extends FilesPlace {
  readonly claim: ComparedClaim;
}

function originalsIn(files: readonly ComparedFile[], names: ReadonlySet<string>) {
  const originals = new Map<string, Original[]>();
  for (const { file, payments } of files) {
    for (const payment of payments) {
      for (const claim of payment.claimRows) {
        if (claim.status === reversal) continue;
        const own = [
          ...namesOf(payment, claim),
          nameOf(payment, claim.control, undefined, undefined),
        ];
        for (const name of own) {
          if (!names.has(name)) continue;
          const original = { file, at: claim.at, element: 'CLP01', claim };
          if (!originals.get(name)?.push(original)) originals.set(name, [original]);
        }
      }
    }
  }
  return originals;
}

/** A claim by account and by the payer's number, each with its amounts as a reversal mirrors them. */
function namesOf(payment: ComparedPayment, { account, control, charged, paid }: ComparedClaim) {
  return [account && `account ${account}`, control]
    .filter((number) => number !== '')
    .map((number) => nameOf(payment, number, charged, paid));
}

function nameOf(
  { payerId, payer }: ComparedPayment,
  number: string,
  charged: DecimalText | undefined,
  paid: DecimalText | undefined,
): string {
  return [payerId || payer, number, sizeOf(charged), sizeOf(paid)].join('*');
}

function sizeOf(amount: DecimalText | undefined): string {
  const money = amount === undefined ? undefined : readMoney(amount);
  return money === undefined ? '' : plainMoney(absolute(money));
}
