import type { ComparedFile, FileRows } from '../checks/rows';

/** What is compared of a file with others, and no more: a folder may have a hundred thousand files. */
export function comparedRows({ file, interchanges, payments }: FileRows): ComparedFile {
  return {
    file,
    interchanges,
    payments: payments.map(({ at, payer, payerId, trace, date, amount, print, claimRows }) => ({
      ...{ at, payer, payerId, trace, date, amount, print },
      claimRows: claimRows.map(
        ({ at, account, status, control, original, charged, paid, services }) => ({
          ...{ at, account, status, control, original, charged, paid, services },
        }),
      ),
    })),
  };
}
