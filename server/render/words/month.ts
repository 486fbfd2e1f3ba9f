const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2025-10` as `Oct 2025`. */
export function monthText(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return month === '' ? 'No date' : `${months[Number(number) - 1] ?? number} ${year}`;
}
