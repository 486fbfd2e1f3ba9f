import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../server/document';
import { allSemanticTokens } from '../../server/features/all-semantic-tokens';
import { codeLens } from '../../server/features/code-lens';
import { codeLensTitle } from '../../server/features/code-lens-title';
import { completion } from '../../server/features/completion';
import { elementPath } from '../../server/features/element-path';
import { hover } from '../../server/features/hover';
import { inlayHints } from '../../server/features/inlay-hints';
import { semanticTokens } from '../../server/features/semantic-tokens';
import { signatureHelp } from '../../server/features/signature-help';
import { status } from '../../server/features/status';
import { defaultSettings } from '../../server/settings';
import { lineColumnAt } from '../../server/syntax/lines';
import { ask, sample } from '../ask';

const source = sample('commercial');

/** A remittance with pieces taken out, exchanged and put in wherever it hurts. */
const damaged = fc
  .array(
    fc.record({
      at: fc.nat(source.length),
      length: fc.oneof(fc.nat(3), fc.nat(400)),
      text: fc.oneof(
        fc.constantFrom('', '~', '*', '~\n', ':', 'CAS*', 'CLP', '\r\n', 'ISA*', '*253*', 'LQ*HE*'),
        fc.string({ maxLength: 6 }),
      ),
    }),
    { maxLength: 12 },
  )
  .map((edits) =>
    edits.reduce(
      (text, { at, length, text: put }) => text.slice(0, at) + put + text.slice(at + length),
      source,
    ),
  );

test('every feature returns a result for any text at any place', async () => {
  const inlay = { elementNames: true, codeMeanings: true, expectedSequestration: true };
  const settings = { ...defaultSettings, inlayHints: inlay };
  const places = fc.array(fc.nat(source.length), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(damaged, places, async (text, offsets) => {
      const document = parseDocument(text);
      for (const offset of offsets) {
        const position = lineColumnAt(document.sequence, offset);
        for (const one of [hover, completion, signatureHelp, elementPath, status]) {
          await ask(one, document, { position }, settings);
        }
        const range = { start: position, end: lineColumnAt(document.sequence, offset + 300) };
        await ask(semanticTokens, document, { range });
        await ask(inlayHints, document, { range }, settings);
      }
      await ask(allSemanticTokens, document);
      const lenses = await ask<object[]>(codeLens, document);
      for (const lens of lenses) await ask(codeLensTitle, document, lens);
    }),
    { numRuns: 50 },
  );
});
