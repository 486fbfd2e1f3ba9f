import { createReadStream } from 'node:fs';
import edi from 'edi-parser';
import { X12Parser } from 'node-x12';
import { X12parser } from 'x12-parser';

/**
 * The other X12 parsers for Node, each fed as its own documentation shows it: two read the file as
 * a stream, one takes the text. They answer how many segments there are.
 */

/** Splits into lists of fields; components are fields like any other. */
export function splitWithEdiParser(path: string): Promise<number> {
  const { element, component, segment } = { element: '*', component: ':', segment: '~' };
  return new Promise((resolve, reject) => {
    edi()
      .fromPath(path, {
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

/** A stream of one object a segment. */
export function parseWithX12Parser(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let segments = 0;
    createReadStream(path)
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
