import { type CodeLens, DiagnosticTag, type Position, type Range } from 'vscode-languageserver';
import type { RemittanceDocument } from '../../../server/document';
import { identityOf } from '../../../server/identity';
import { locateElement } from '../../../server/located-element';
import { noteKinds } from '../../../server/notes/note';
import type { PageQuery } from '../../../server/protocol/pages';
import { claimFlags } from '../../../server/report/pages/claims';
import { offsetAt } from '../../../server/syntax/lines';
import type { Random } from './random';

/** Where a request asks, and what else its parameters are made from. */
export interface Place {
  readonly document: RemittanceDocument;
  readonly uri: string;
  readonly position: Position;
  readonly range: Range;
  readonly random: Random;
  readonly sidecar: string | undefined;
}

/**
 * Features whose answer is the same wherever in a text one asks, and with how many texts they are
 * asked. A copy without patients reads a text many times, and has a property of its own.
 */
export const askedOnce: ReadonlyMap<string, number> = new Map([
  ['all-semantic-tokens', 1],
  ['deidentified-copy', 0.02],
  ['document-symbols', 1],
  ['folding', 1],
  ['formatting', 1],
  ['join-segments', 1],
  ['segment-count', 1],
]);

/** The parameters of a request to each feature at a place, without the document's name. */
export const requestOf: Readonly<Record<string, (place: Place) => object>> = {
  'all-semantic-tokens': () => ({}),
  'change-notes': ({ random, range, sidecar }) => ({
    sidecar: random.chance(0.5) ? null : (sidecar ?? null),
    hashed: random.chance(0.5),
    salt: 'salt',
    change: noteChange(random, range),
  }),
  'code-actions': ({ random, range }) => ({
    range,
    context: {
      diagnostics: [],
      tags: [DiagnosticTag.Unnecessary],
      only: random.one([undefined, ['quickfix'], ['source.fixAll'], ['source']]),
    },
  }),
  'code-lens': () => ({}),
  'code-lens-title': ({ document, uri, random }): CodeLens & object => ({
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    data: { uri, block: random.below(document.sequence.blocks.length + 2) },
  }),
  completion: at,
  'segment-count': () => ({}),
  'deidentified-copy': () => ({}),
  definition: at,
  'document-symbols': () => ({}),
  'element-path': at,
  'export-notes': ({ random }) => ({
    format: random.one(['csv', 'markdown']),
    status: random.one([undefined, 'open', 'resolved']),
  }),
  'export-page': ({ random }) => ({
    page: page(random),
    // A workbook is compressed, which takes as long as all else that is asked.
    format: random.chance(0.02) ? 'xlsx' : random.one(['csv', 'markdown', 'icalendar']),
    rows: random.one([undefined, 'claims', 'lines', 'adjustments']),
  }),
  'find-place': ({ document, position, random }) => {
    const place = locateElement(document, offsetAt(document.sequence, position));
    const made = place && identityOf(document, place);
    return {
      place: made ?? { segment: random.below(50), text: '', numbers: [], element: random.below(9) },
    };
  },
  folding: () => ({}),
  formatting: () => ({ options: { tabSize: 4, insertSpaces: true } }),
  'go-to-segment': ({ random }) => ({
    segment: random.one([0, 1, 2, 9, 1e9]) + random.below(40),
    element: random.one([undefined, 0, 1, 3, 30]),
    component: random.one([undefined, 1, 2, 20]),
  }),
  highlights: at,
  hover: at,
  identity: at,
  'inlay-hints': ({ range }) => ({ range }),
  'linked-editing': at,
  notes: () => ({}),
  page: ({ random }) => ({ page: page(random) }),
  'element-name': at,
  'prepare-rename': at,
  'range-formatting': ({ range }) => ({ range, options: { tabSize: 4, insertSpaces: true } }),
  references: (place) => ({ ...at(place), context: { includeDeclaration: true } }),
  rename: (place) => ({
    ...at(place),
    newName: place.random.one(['000000007', '7', '', 'A*B', '~']),
  }),
  'join-segments': () => ({}),
  'selection-ranges': ({ position }) => ({ positions: [position] }),
  'semantic-tokens': ({ range }) => ({ range }),
  'signature-help': at,
  status: at,
  'split-view': ({ position, random }) => ({
    part: random.one(['file', 'payment', 'claim']),
    at: { position },
  }),
};

function at({ position }: Place) {
  return { position };
}

function noteChange(random: Random, range: Range): object {
  const made = {
    id: `n${random.below(4)}`,
    kind: random.one(noteKinds),
    text: random.one(['Called the payer.', '=1+1', '![x](http://127.0.0.1/)\n# x', '', '\u202e']),
    author: random.one([undefined, 'Dana', '\u001b[31m']),
    created: '2025-11-20T10:00:00Z',
  };
  return random.one<object>([
    { change: 'add', ...made, range },
    { change: 'add', ...made, range, check: 'claim-balance' },
    { change: 'addToAll', ...made, reason: random.one(['45', '253', '']) },
    { change: 'edit', id: made.id, changed: made.created, text: made.text },
    { change: 'reply', id: made.id, reply: { id: 'r1', text: made.text, created: made.created } },
    { change: 'remove', id: made.id },
  ]);
}

function page(random: Random): PageQuery {
  const segment = random.one([undefined, 0, 3, 12, 1e9]);
  const query = {
    payment: random.chance(0.2) ? segment : undefined,
    text: random.one([undefined, undefined, 'A', '45', '.*(']),
    code: random.one([undefined, undefined, 'CO 45', '253', 'N115']),
    only: random.one([undefined, undefined, [random.one(claimFlags)]]),
    sort: random.one([undefined, { by: 'paid' as const, descending: random.chance(0.5) }]),
    amount: random.one([undefined, undefined, { column: 'paid' as const, from: '-1' }]),
    from: random.one([undefined, 0, 2, 1e6]),
    count: random.one([undefined, 1, 100]),
    totals: random.chance(0.5),
    kinds: random.chance(0.5),
  };
  return random.one<PageQuery>([
    { page: 'payment', segment },
    { page: 'claims', query, around: random.chance(0.2) ? segment : undefined },
    { page: 'claim', segment: random.between(1, 60), handout: random.chance(0.3) },
    { page: 'worklist', payment: segment, open: random.chance(0.5) },
    { page: 'sequestration', payment: segment },
  ]);
}
