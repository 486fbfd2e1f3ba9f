import assert from 'node:assert/strict';
import { editDocument, parseDocument } from '../../../../server/document';
import { checkAll, found, modelText } from '../../../document-facts';
import type { Property } from '../property';

const typed = [
  ...['', '', '1', '*', ':', '~', '~\n', '\n', '\r', '\r\n', ' ', 'A', '\u202e', '\0', '😀', '^'],
  ...['CAS*CO*45*20~\n', 'LX*2~', 'SE*9*0001~', 'GE*1*1~', 'IEA*1*000000001~', 'ST*835*0002~'],
  ...['ISA', 'ISA*', 'GS*HP*A*B~', 'CLP*A1*1*100*80**12*X1~', 'PLB*1*20251231*WO:A*5~'],
  ...['Page 2 of 3\n', '\f', '- 3 -\n', '12/31/2025\n'],
];

/** After edits, a document and its findings are those of its text read again. */
export const edits: Property = {
  name: 'edits',
  oneIn: 2,
  hold({ text, random }) {
    let now = text;
    let document = parseDocument(now);
    for (let left = random.between(1, 4); left > 0; left--) {
      const near = random.chance(0.2) ? Math.min(now.length, 120) : now.length;
      const start = random.below(near + 1);
      const end = Math.min(now.length, start + random.one([0, 0, 1, 3, 60, 400]));
      const put = random.chance(0.9) ? random.one(typed) : now.slice(start, start + 90);
      document = editDocument(document, { start, end }, put);
      now = now.slice(0, start) + put + now.slice(end);
      const fresh = parseDocument(now);
      assert.ok(modelText(document) === modelText(fresh), 'the model after an edit');
      const [findings, read] = [found(checkAll(document)), found(checkAll(fresh))];
      // Comparing value by value takes as long as finding them, so only different ones are.
      if (JSON.stringify(findings) !== JSON.stringify(read)) assert.deepEqual(findings, read);
    }
  },
};
