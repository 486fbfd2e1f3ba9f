import { hashOf } from '../remit/repeated';

/** The print of a set of texts: the same whatever their order is. */
export interface PrintSum {
  add(text: string): void;
  /** Sixteen hexadecimal digits. */
  value(): string;
}

/** Sums of two hashes each, so that two sets that differ practically never have one print. */
export function createPrintSum(): PrintSum {
  let [first, second] = [0, 0];
  return {
    add(text) {
      first = (first + hashOf(text)) >>> 0;
      second = (second + hashOf(`${text}*${text.length}`)) >>> 0;
    },
    value: () => [first, second].map((sum) => sum.toString(16).padStart(8, '0')).join(''),
  };
}

/** The print of one set of texts. */
export function printOf(texts: Iterable<string>): string {
  const sum = createPrintSum();
  for (const text of texts) sum.add(text);
  return sum.value();
}
