import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Fix } from '../../checks/check';
import { isClaim, paymentAt } from '../../document';
import { type Reported, spanInDocument } from '../../engine/reported';
import { elementName, fullElementName, locateElement } from '../../located-element';
import { actionKinds } from '../../protocol/actions';
import { payerMessage } from '../../sequestration/payer-message';
import { type Block, elementText, segmentAt, segmentId } from '../../syntax/block';
import { blockNumber } from '../../syntax/sequence';
import { visibleText } from '../../visible';
import { diagnosticOf } from '../editor/diagnostics';
import { rangeOf } from '../editor/position';
import type { FeatureContext } from '../feature';
import { copyAction } from './copy-actions';
import { acceptAction } from './note-actions';
import { ruleActions } from './rule-actions';

/** The actions of one finding, in the groups that a menu shows one after the other. */
export interface FindingActions {
  /** What may be applied without asking; it never touches money. */
  readonly safe: readonly CodeAction[];
  /** A message to the payer, and the acceptance of the finding. */
  readonly answers: readonly CodeAction[];
  readonly suggested: readonly CodeAction[];
  /** Edits of what the payer stated in money and codes: of use in test files only. */
  readonly testing: readonly CodeAction[];
  readonly rule: readonly CodeAction[];
}

/** Makes the actions of a finding; where it is one of several, their titles name its rule and element. */
export function findingActions(
  context: FeatureContext,
  reported: Reported,
  isOnly: boolean,
): FindingActions {
  const { check, finding } = reported;
  const diagnostic = diagnosticOf(context, reported);
  const { start } = spanInDocument(context.document, reported.block, finding.span);
  const place = locateElement(context.document, start);
  const source = [check.id, ...(place ? [elementName(place)] : [])].join(', ');
  const named = (title: string) => (isOnly ? title : `${title} (${source})`);
  const finished = (actions: readonly CodeAction[]) =>
    actions.map((action) => ({
      ...action,
      title: named(action.title),
      diagnostics: [diagnostic],
    }));
  const fixes = (finding.fixes ?? []).filter(({ copy, edits }) => !copy && edits.length > 0);
  const edits = (which: (fix: Fix) => boolean, prefix = '') =>
    finished(fixes.filter(which).map((fix) => fixAction(context, reported, fix, prefix)));
  const isTesting = (fix: Fix) => fix.kind !== 'safe' && touchesMoney(reported.block, fix);
  return {
    safe: edits(({ kind }) => kind === 'safe').map((action, i) => ({
      ...action,
      isPreferred: i === 0,
    })),
    answers: finished([...messageActions(context, reported), ...acceptAction(context, reported)]),
    suggested: edits((fix) => fix.kind !== 'safe' && !isTesting(fix)),
    testing: edits(isTesting, 'For test files: '),
    rule: ruleActions(context, check.id).map((action) => ({
      ...action,
      diagnostics: [diagnostic],
    })),
  };
}

function fixAction(
  { document, uri }: FeatureContext,
  { block }: Reported,
  { title, edits }: Fix,
  prefix: string,
): CodeAction {
  const changes = edits.map(({ span, text }) => ({
    range: rangeOf(document, spanInDocument(document, block, span)),
    newText: text,
  }));
  return {
    title: prefix + visibleText(title),
    kind: CodeActionKind.QuickFix,
    edit: { changes: { [uri]: changes } },
  };
}

/** Segments of amounts and of the codes that say who owes them. */
const moneySegments: readonly string[] = 'BPR CLP SVC CAS AMT QTY PLB MIA MOA TS2 TS3'.split(' ');

function touchesMoney(checked: Block, { edits }: Fix): boolean {
  return edits.some(({ span }) => {
    const block = span.block ?? checked;
    const index = segmentAt(block, span.start);
    return index !== undefined && moneySegments.includes(segmentId(block, index).toUpperCase());
  });
}

/** A message to the payer, without and with the number by which the payer knows the claim. */
function messageActions(context: FeatureContext, reported: Reported): CodeAction[] {
  const { document } = context;
  const { block, check, finding } = reported;
  const own = finding.span.block ?? block;
  const payment = paymentAt(document, blockNumber(document.sequence, own))?.head;
  const copy =
    finding.fixes?.find((fix) => fix.copy)?.copy ??
    payerMessage(payment, withoutAdvice(finding.message));
  const place = locateElement(document, spanInDocument(document, block, finding.span).start);
  const where = place ? fullElementName(place) : 'whole file';
  const message = (title: string, at: string) =>
    copyAction(context, title, `${copy(at)} (Rule: ${check.id}.)`, actionKinds.message);
  const claim = isClaim(own) ? visibleText(elementText(own, 0, 7).trim()) : '';
  return [
    ...message('Copy message to payer', where),
    ...(claim === ''
      ? []
      : message(
          'Copy message to payer with claim number',
          `payer claim number ${claim}, ${where}`,
        )),
  ];
}

/** The fault and its figures; what a biller is to do is not for the payer. */
function withoutAdvice(message: string): string {
  const sentences = message.split(/(?<=[.!?]) (?=[A-Z])/);
  const kept = sentences.filter((sentence, i) => i === 0 || !advice.test(sentence));
  return kept.join(' ');
}

const advice = /^(?:Post|Contact|Ask|Bill|Do not|Resolve|Write off|Check|Call|Remove|Download)\b/;
