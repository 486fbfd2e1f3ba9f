import { type CodeLens, type CodeLensParams, CodeLensRequest } from 'vscode-languageserver';
import { isInRemittance } from '../document';
import { inDocument } from '../span';
import { type Block, elementSpan, openerOf } from '../syntax/block';
import { noteLenses } from './code-lens/note-lenses';
import { rangeOf } from './editor/position';
import { feature } from './feature';

/** An editor asks for all lenses of a file at once; nobody scrolls through more than these. */
const maxLenses = 5_000;

/** Where payments and claims get a lens; its text is computed when it comes into view. */
export const codeLens = feature<CodeLensParams, CodeLens[] | null>({
  name: 'code-lens',
  capability: { codeLensProvider: { resolveProvider: true } },
  request: CodeLensRequest.type,
  empty: null,
  answer(context) {
    const { document, settings, uri } = context;
    const lenses: CodeLens[] = noteLenses(context);
    if (!settings.codeLens.enabled) return lenses;
    const { blocks, starts, linesBefore } = document.sequence;
    const ofOneClaim = document.excerpt?.part === 'claim';
    let line = -1;
    for (let number = 0; number < blocks.length && lenses.length < maxLenses; number++) {
      const block = blocks[number] as Block;
      const opener = openerOf(block);
      if (opener !== 'CLP' && (opener !== 'ST' || ofOneClaim)) continue;
      // With many claims on one line, the editor would show one endless line of lenses.
      if (linesBefore[number] === line || !isInRemittance(document, number)) continue;
      line = linesBefore[number] as number;
      // A lens is on one line, and a segment with a line break inside it is not.
      const id = elementSpan(block, 0, 0) ?? { start: 0, end: 0 };
      const range = rangeOf(document, inDocument(id, starts[number] as number));
      lenses.push({ range, data: { uri, block: number } });
    }
    return lenses;
  },
});
