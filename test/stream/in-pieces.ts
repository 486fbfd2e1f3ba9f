import type { Finding } from '../../server/checks/check';
import { defaultOptions } from '../../server/checks/options';
import { snipOf } from '../../server/checks/snip';
import { zlibPacker } from '../../server/cli/input/large-payments';
import { isClaim, parseDocument } from '../../server/document';
import { findingsOf } from '../../server/engine/findings';
import { byPlace } from '../../server/engine/order';
import { spanInDocument } from '../../server/engine/reported';
import { readWhole } from '../../server/folder/read-whole';
import { elementName, locateElement } from '../../server/located-element';
import { textField } from '../../server/remit/field';
import { totalsOf } from '../../server/report/totals';
import type { DocumentSpan } from '../../server/span';
import { createChecker } from '../../server/stream/checker';
import type { FindingResult } from '../../server/stream/result';
import { lineColumnAt } from '../../server/syntax/lines';
import { restoringOf } from '../../server/syntax/restoring';

/** Findings and totals of a text that comes in pieces of these sizes, taken in turn. */
export function checkPieces(text: string, some: readonly number[], size: number) {
  const recall = (start: number, end: number) => text.slice(start, end);
  const large = { recall, packer: zlibPacker, window: size };
  const checker = createChecker(defaultOptions, { large });
  const found = [];
  for (let at = 0, i = 0; at < text.length; i++) {
    const end = at + (some[i % some.length] as number);
    found.push(...checker.push(text.slice(at, end)));
    at = end;
  }
  found.push(...checker.end());
  const findings = found.sort(byPlace).map(({ result }) => comparable(result));
  return { findings, totals: checker.totals };
}

/** Rules whose fix depends on the rest of an interchange, which is not known in pieces. */
const fixedInTheWhole: ReadonlySet<string> = new Set([
  'interchange-control-repeated',
  'repetition-separator',
  'wrapped-lines',
]);

function comparable(finding: FindingResult): FindingResult {
  return fixedInTheWhole.has(finding.check) ? { ...finding, fixes: [] } : finding;
}

/** Findings and totals of the whole text, in the same form. */
export function checkWhole(text: string, document = parseDocument(text)) {
  const there = (span: DocumentSpan, names?: Finding['names']) => {
    const place = locateElement(document, span.start);
    return {
      range: {
        start: lineColumnAt(document.sequence, span.start),
        end: lineColumnAt(document.sequence, span.end),
      },
      ...(place && {
        segment: place.segment,
        element: elementName({ ...place, ...namesOf(names ?? place) }),
      }),
    };
  };
  const findings = findingsOf(document, defaultOptions).map(
    ({ check, severity, block, finding, more }): FindingResult => {
      const own = finding.span.block ?? block;
      const account = isClaim(own) ? textField(own, 0, 1)?.value : undefined;
      return comparable({
        check: check.id,
        severity,
        snip: snipOf(check),
        message: finding.message,
        ...(more !== undefined && { more }),
        ...there(spanInDocument(document, block, finding.span), finding.names),
        ...(account !== undefined && { claim: account }),
        related: (finding.related ?? []).map(({ span, message }) => ({
          message,
          ...there(spanInDocument(document, block, span)),
        })),
        fixes: (finding.fixes ?? []).map(({ title, kind }) => ({ title, kind })),
      });
    },
  );
  const readable = restoringOf(text) ? readWhole(text) : document;
  return { findings, totals: totalsOf(readable, defaultOptions.sequestration) };
}

function namesOf({ element = 0, component }: NonNullable<Finding['names']>) {
  return { element, component };
}
