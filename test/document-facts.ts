import { defaultOptions } from '../server/checks/options';
import {
  claimSummaries,
  isClaim,
  paymentsOf,
  providerAdjustments,
  type RemittanceDocument,
} from '../server/document';
import { checkInSteps } from '../server/engine/check-in-steps';
import type { Findings } from '../server/engine/known-findings';
import { type Reported, spanInDocument } from '../server/engine/reported';
import { readClaim } from '../server/remit/read-claim';

/** All findings of a document. */
export function checkAll(document: RemittanceDocument): Findings {
  const steps = checkInSteps(document, defaultOptions);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Findings in plain data, in the order of the text. */
export function found({ document, inBlocks, inPayments, inFile }: Findings) {
  const plain = ({ check, severity, block, finding }: Reported) => ({
    id: check.id,
    scope: check.scope,
    compares: check.scope === 'payment' && check.comparesClaims === true,
    severity,
    message: finding.message,
    ...spanInDocument(document, block, finding.span),
    related: finding.related?.map(({ span, message }) => [
      spanInDocument(document, block, span),
      message,
    ]),
    fixes: finding.fixes?.map(({ title, kind, edits }) => [
      title,
      kind,
      edits.map(({ span, text }) => [spanInDocument(document, block, span), text]),
    ]),
  });
  return [...inBlocks.flat(), ...[...inPayments.values()].flat(), ...inFile]
    .map(plain)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

/** All that was read, without the blocks it was read from. */
export function modelOf(document: RemittanceDocument): unknown {
  return JSON.parse(modelText(document));
}

/** The same as a text. */
export function modelText(document: RemittanceDocument): string {
  const model = {
    interchanges: document.interchanges,
    payments: Array.from(paymentsOf(document), (payment) => [
      claimSummaries(document, payment),
      providerAdjustments(document, payment),
    ]),
    claims: document.sequence.blocks.filter(isClaim).map(readClaim),
  };
  return JSON.stringify(model, (key, inner) => (key === 'block' ? undefined : inner));
}
