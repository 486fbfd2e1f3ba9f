import { Readable } from 'node:stream';
import edi from 'edi-parser';
import { X12Parser } from 'node-x12';
import { X12parser } from 'x12-parser';

/** The other X12 parsers for Node, each told to read a whole text; they answer how many segments. */

/** Splits into lists of fields; components are fields like any other. */
export function splitWithEdiParser(text: string): Promise<number> {
  const { element, component, segment } = { element: '*', component: ':', segment: '~' };
  return new Promise((resolve, reject) => {
    edi()
      .from(text, {
        dataElementSeparator: element,
        componentDataElementSeparator: component,
        segmentTerminator: segment,
        releaseCharacter: '\u0000',
      })
      .on('data', () => {})
      .on('end', resolve)
      .on('error', reject);
  });
}

/** A stream of one object a segment; fed in the pieces a file stream would bring. */
export function parseWithX12Parser(bytes: Buffer): Promise<number> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 65_536) pieces.push(bytes.subarray(at, at + 65_536));
  return new Promise((resolve, reject) => {
    let segments = 0;
    Readable.from(pieces)
      .pipe(new X12parser())
      .on('data', () => segments++)
      .on('end', () => resolve(segments))
      .on('error', reject);
  });
}

/** Builds a tree of interchanges, groups, transactions, segments and elements. */
export function parseWithNodeX12(text: string): unknown {
  return new X12Parser().parse(text);
}
