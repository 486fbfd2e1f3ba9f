import { Buffer } from 'node:buffer';
import { holdsRemittance, parseDocument } from '../../document';
import { eachInput } from '../input/each-input';
import { FileFault } from '../input/file-fault';
import { paths } from '../input/paths';
import { wholeTextOf } from '../input/whole-text';
import { writeNew } from '../input/write-new';
import { text } from '../option';
import { write } from '../streams';
import type { Verb } from '../verb';

const options = {
  out: text('FILE', 'Where the joined file goes, instead of standard output. Must not exist yet.'),
};

/** Joins remittances into one file, one interchange after the other. */
export const join: Verb<typeof options> = {
  name: 'join',
  summary: 'Join remittances into one file',
  operands: paths,
  options,
  examples: [
    { line: '--out all.835 a.835 b.835', summary: 'Join two files.' },
    { line: 'parts > whole.835', summary: 'Join everything in a folder.' },
  ],
  statuses: [
    'Joined.',
    undefined,
    'The command line is wrong, or a file cannot be read or written; nothing is written.',
  ],
  async run({ operands, options: { out } }, streams) {
    const texts: Buffer[] = [];
    let isJoined = await eachInput(operands, streams, async (input) => {
      const { text, toBytes } = await wholeTextOf(input);
      const document = parseDocument(text);
      if (!holdsRemittance(document)) throw new FileFault('not a remittance');
      if (!document.interchanges.every(({ trailer }) => trailer)) {
        throw new FileFault('the file is incomplete: IEA is missing');
      }
      const bytes = toBytes(text);
      if (bytes.includes(0)) throw new FileFault('is UTF-16; save it as UTF-8 first');
      texts.push(texts.length > 0 ? withoutMark(bytes) : bytes);
    });
    if (!isJoined) return 2;
    const whole = Buffer.concat(texts);
    if (out === undefined) await write(streams.stdout, whole);
    else {
      await writeNew(out, whole).catch(async (error: Error) => {
        isJoined = false;
        await write(streams.stderr, `${error.message}\n`);
      });
    }
    return isJoined ? 0 : 2;
  },
};

/** A byte order mark belongs at the start of a file alone. */
function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(Buffer.from('\ufeff')) ? bytes.subarray(3) : bytes;
}
