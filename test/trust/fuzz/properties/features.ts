import assert from 'node:assert/strict';
import { CancellationToken, ResponseError } from 'vscode-languageserver/node';
import { features, workspaceFeatures } from '../../../../server/features';
import type { FeatureContext } from '../../../../server/features/feature';
import { createFolderIndex } from '../../../../server/folder/folder-index';
import { defaultSettings } from '../../../../server/settings';
import { lineColumnAt } from '../../../../server/syntax/lines';
import { askedOf, assertRanges, rulesOf } from '../lsp-rules';
import type { Property } from '../property';
import { askedOnce, requestOf } from '../requests';
import { assertClean } from '../words';

const uri = 'file:///remittance.835';
const settings = {
  ...defaultSettings,
  inlayHints: { elementNames: true, codeMeanings: true, expectedSequestration: true },
};
const client = {
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
};

/** Every feature answers at any place, and by the protocol's rules. */
export const answers: Property = {
  name: 'features',
  oneIn: 1,
  async hold({ text, document, random, count }) {
    let sidecar: string | undefined;
    for (let place = 0; place < 4; place++) {
      const from = random.below(text.length + 1);
      const to = Math.min(text.length, from + random.one([0, 3, 80, 5_000]));
      const position = lineColumnAt(document.sequence, from);
      const range = { start: position, end: lineColumnAt(document.sequence, to) };
      const asked = askedOf(text, position);
      const context: FeatureContext = { uri, document, settings, client, sidecar };
      for (const feature of features) {
        const share = askedOnce.get(feature.name);
        if (share !== undefined && (place > 0 || !random.chance(share))) continue;
        const make = requestOf[feature.name];
        assert.ok(make, `nothing asks the feature ${feature.name}`);
        const own = make({ document, uri, position, range, random, sidecar });
        const params = { textDocument: { uri }, ...own } as never;
        const answer = await feature.answer(context, params, CancellationToken.None);
        count(1);
        if (answer === null || answer === undefined) continue;
        if (answer instanceof ResponseError) {
          assertClean(answer.message);
          continue;
        }
        if (!isText.has(feature.name)) assertRanges(answer, asked);
        rulesOf[feature.name]?.(answer as never, asked);
        if (feature.name === 'change-notes') ({ text: sidecar } = answer as { text?: string });
      }
    }
    await everywhere({ uri, document, settings, client, sidecar }, random.one(queries));
    count(2);
  },
};

/** Features whose answer is a text of another document, or a page. */
const isText: ReadonlySet<string> = new Set(['page', 'export-page', 'split-view', 'export-notes']);

const queries = ['', 'A', '1', '100', '12', '*', '\u202e', 'ashdown lena', '2025'];

async function everywhere(context: FeatureContext, query: string): Promise<void> {
  const workspace = { files: [context], folder: createFolderIndex() };
  for (const { name, answer } of workspaceFeatures) {
    if (name === 'assistant') continue;
    await answer(workspace, { query, front: uri } as never, CancellationToken.None);
  }
}
