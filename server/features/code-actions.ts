import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  type Command,
  type Range,
} from 'vscode-languageserver';
import { editsApart, safeFixOf } from '../checks/fixes';
import { findingsIn, findingsOf } from '../engine/findings';
import { type Reported, spanInDocument } from '../engine/reported';
import { findIdentical, identityOf } from '../identity';
import { elementDocumentSpan, locateElement } from '../located-element';
import { nextPayerActions } from './code-actions/copy-actions';
import { findingActions } from './code-actions/finding-actions';
import { noteActions } from './code-actions/note-actions';
import { diagnosticOf } from './editor/diagnostics';
import { offsetOf, rangeOf, spanOf } from './editor/position';
import { type FeatureContext, feature } from './feature';
import { claimPartAt } from './place/claim-part';

/** Quick fixes for the findings at a place, and one action that applies every safe fix. */
export const codeActions = feature<CodeActionParams, (Command | CodeAction)[] | null>({
  name: 'code-actions',
  capability: {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll],
    },
  },
  request: CodeActionRequest.type,
  empty: null,
  answer(context, params) {
    // A view has no text of its own: what can be done there is done in the remittance.
    if (context.source === undefined) return actionsFor(context, params);
    const range = context.shown && rangeInSource(context, context.shown, params.range);
    return context.shown && range ? actionsFor(context.shown, { ...params, range }) : [];
  },
});

function actionsFor(
  context: FeatureContext,
  { range, context: wanted }: Omit<CodeActionParams, 'textDocument'>,
): CodeAction[] {
  const { document, settings } = context;
  const asks = (kind: string) =>
    !wanted.only || wanted.only.some((only) => covers(only, kind) || covers(kind, only));
  const actions: CodeAction[] = [];
  if (asks(CodeActionKind.QuickFix)) {
    const span = spanOf(document, range);
    const found = findingsIn(document, settings.checkOptions, span, maxFixed);
    actions.push(...quickFixes(context, range, found));
  }
  if (wanted.only && asks(CodeActionKind.SourceFixAll)) {
    const fixAll = fixAllAction(context, findingsOf(document, settings.checkOptions));
    if (fixAll) actions.push(fixAll);
  }
  return actions.filter(({ kind = '' }) => wanted.only?.some((only) => covers(only, kind)) ?? true);
}

/** The range of a view in the remittance it shows; `undefined` if that has changed since. */
function rangeInSource(
  { document: view }: FeatureContext,
  { document: whole }: FeatureContext,
  { start, end }: Range,
): Range | undefined {
  const [from, to] = [start, end].map((position) => {
    const place = locateElement(view, offsetOf(view, position));
    const there = place && findIdentical(whole, identityOf(view, place));
    return there && rangeOf(whole, elementDocumentSpan(whole, there));
  });
  return from && to && { start: from.start, end: to.end };
}

/** Someone who selects more findings than this is not looking for quick fixes. */
const maxFixed = 100;

/** What can be done with the claim, service line or adjustment at the start of a range. */
function claimActions(context: FeatureContext, range: Range): CodeAction[] {
  const { document } = context;
  const place = locateElement(document, offsetOf(document, range.start));
  if (!place || !['CLP', 'SVC', 'CAS'].includes(place.id)) return [];
  const inClaim = claimPartAt(place);
  if (!inClaim) return [];
  return [...nextPayerActions(context, inClaim), ...noteActions(context, range, place, inClaim)];
}

/** First what changes no money: answers to the payer and notes; last what changes rules. */
function quickFixes(
  context: FeatureContext,
  range: Range,
  found: readonly Reported[],
): CodeAction[] {
  const groups = found.map((reported) => findingActions(context, reported, found.length === 1));
  const first = found[0];
  // Editors list what belongs to no finding last, after the edits for test files.
  const diagnostics = first && { diagnostics: [diagnosticOf(context, first)] };
  const rules = new Map(groups.flatMap(({ rule }) => rule.map((action) => [action.title, action])));
  return [
    ...groups.flatMap(({ safe }) => safe),
    ...groups.flatMap(({ answers }) => answers),
    ...claimActions(context, range).map((action) => ({ ...action, ...diagnostics })),
    ...groups.flatMap(({ suggested }) => suggested),
    ...groups.flatMap(({ testing }) => testing),
    ...rules.values(),
  ];
}

/** Every safe fix in one edit; of two that overlap, the later one waits for the next run. */
function fixAllAction(
  { document, uri }: FeatureContext,
  found: readonly Reported[],
): CodeAction | undefined {
  const fixes = found.map(({ block, finding }) =>
    (safeFixOf(finding.fixes)?.edits ?? []).map(({ span, text }) => ({
      span: spanInDocument(document, block, span),
      text,
    })),
  );
  const changes = editsApart(fixes).map(({ span, text }) => ({
    range: rangeOf(document, span),
    newText: text,
  }));
  if (changes.length === 0) return undefined;
  return {
    title: 'Apply all safe fixes',
    kind: CodeActionKind.SourceFixAll,
    edit: { changes: { [uri]: changes } },
  };
}

/** `source` asks for every kind below it, `source.fixAll` among them. */
function covers(only: string, kind: string): boolean {
  return kind === only || kind.startsWith(`${only}.`);
}
