import { type ReasonCode, reasonCodes } from '../codes/reason-codes';
import { packCode } from '../structure/pack';
import { lookUp, packedTable } from '../structure/packed-table';
import { type Block, elementEnd, elementStart } from '../syntax/block';

const byPackedCode = packedTable(
  reasonCodes.entries.map((entry) => [packCode(entry.code, 0, entry.code.length), entry]),
);

/**
 * What the list of reason codes says of the code in element `n`; `undefined` if it does not have it.
 * The code is compared where it is: a file has few of them, each very often.
 */
export function reasonAt(block: Block, segment: number, n: number): ReasonCode | undefined {
  const start = elementStart(block, segment, n);
  const code = packCode(block.tokens.text, start, elementEnd(block, segment, n));
  return lookUp(byPackedCode, code);
}
