import { memoizePerBlock } from '../cache';
import { type Block, blockText } from './block';

/** A kind of file that is not X12 text, in words for a sentence: "This is …". */
interface FileKind {
  readonly name: string;
  readonly pattern: RegExp;
  /** What to do to get at the remittance. */
  readonly advice: string;
}

/**
 * What the beginning of a file gives away. Bytes that are not UTF-8 come as one character each, as an
 * editor and the command line read them, or as U+FFFD.
 */
const kinds: readonly FileKind[] = [
  {
    name: 'UTF-16 text',
    pattern: /^(?:\ufeff|\u00ff\u00fe|\u00fe\u00ff|\ufffd\ufffd)?(?:[A-Z]\0[A-Z]\0|\0[A-Z]\0[A-Z])/,
    advice: 'Reopen it with the encoding UTF-16, or save it as UTF-8.',
  },
  {
    name: 'EBCDIC text from a mainframe',
    pattern: /^(?:\u00c9\u00e2\u00c1|\ufffd\ufffd\ufffd[\s\S]?@{4})/,
    advice: 'Transfer it again as text (ASCII).',
  },
  {
    name: 'a file encrypted with PGP',
    pattern: /^\s*-----BEGIN PGP MESSAGE/,
    advice: 'Decrypt it first.',
  },
  {
    name: 'a PGP key or signature',
    pattern: /^\s*-----BEGIN PGP (?:PUBLIC|PRIVATE|SIGNATURE)/,
    advice: 'Open the remittance that came with it.',
  },
  { name: 'a ZIP archive', pattern: /^PK\p{Cc}/u, advice: 'Unzip it first.' },
  {
    name: 'a file compressed with gzip',
    pattern: /^\p{Cc}[\u008b\ufffd]/u,
    advice: 'Decompress it first.',
  },
  { name: 'a PDF document', pattern: /^%PDF-/, advice: 'Request the electronic remittance (835).' },
  {
    name: 'a web page (HTML)',
    pattern: /^\s*<(?:!doctype html|html|head|body)/i,
    advice: 'The download failed, often because a login expired. Download it again.',
  },
  { name: 'an XML document', pattern: /^\s*<\?xml/, advice: 'Request the X12 format.' },
  { name: 'a JSON document', pattern: /^\s*[[{]\s*["{[]/, advice: 'Request the X12 format.' },
  { name: 'an HL7 message', pattern: /^\s*MSH\|\^~/, advice: 'Request the X12 format.' },
  {
    name: 'a hex dump',
    pattern:
      /^(?:[0-9a-f]{4,8}:? {1,3}(?:[0-9a-f]{2} ?){8}|0{6,8}(?: {1,5}[!-~]{1,3}){6}|(?:0?\\?x)?49[ ,:]{0,2}(?:0x)?53[ ,:]{0,2}(?:0x)?41)/i,
    advice: 'Request the file that it was made from.',
  },
  {
    name: 'a file of nothing but NUL characters',
    pattern: /^\0+$/,
    advice: 'The transfer failed. Download it again.',
  },
];

/** The kind of file that a text without an ISA turns out to be; `undefined` for mere X12 segments. */
function fileKindOf(text: string): FileKind | undefined {
  const head = text.slice(0, 1_000);
  return kinds.find(({ pattern }) => pattern.test(head));
}

/** As `fileKindOf`, for the first block of a document. */
export const fileKindOfBlock = memoizePerBlock((block: Block) => fileKindOf(blockText(block)));
