import { severities } from '../../checks/severity';
import { findingsOf } from '../../engine/findings';
import { type Reported, spanInDocument } from '../../engine/reported';
import { locateElement } from '../../located-element';
import type { PageSource } from '../../report/page-source';
import { amountsIn } from '../safe';
import { AssistantError, type AssistantTool, numberOf, textOf } from '../tool';

/** What is wrong with a file, by rule and place. */
export const listFindings: AssistantTool = {
  name: 'list_findings',
  title: 'List Findings of a Remittance',
  description:
    'Lists what is wrong with a remittance: the rule, its severity, the segment and the element, ' +
    'and the amounts that the finding is about. Up to 100 at once; "from" continues.',
  files: ['file'],
  inputs: {
    severity: {
      type: 'string',
      description: `The least severe to list: ${severities.join(', ')}.`,
    },
    rule: { type: 'string', description: 'The ID of a rule, to list its findings only.' },
    from: { type: 'integer', description: 'The number of the first finding to list, from 1.' },
  },
  answer: ([source], input) => {
    if (!source) return undefined;
    const wanted = textOf(input, 'severity') ?? 'hint';
    const least = (severities as readonly string[]).indexOf(wanted);
    if (least < 0)
      throw new AssistantError(`The severity must be one of ${severities.join(', ')}.`);
    const rule = textOf(input, 'rule');
    const listed = severities.slice(0, least + 1);
    const found = findingsOf(source.document, source.options).filter(
      ({ check, severity }) =>
        listed.includes(severity) && (rule === undefined || check.id === rule),
    );
    const from = numberOf(input, 'from') ?? 1;
    return {
      count: found.length,
      countsByRule: countsByRule(found),
      from,
      findings: found.slice(from - 1, from - 1 + pageSize).map((one) => findingOf(source, one)),
    };
  },
};

const pageSize = 100;

/** A finding without its sentence, which may quote the file: the rule's title and the figures. */
export function findingOf({ document }: PageSource, reported: Reported) {
  const { check, severity, block, finding } = reported;
  const place = locateElement(document, spanInDocument(document, block, finding.span).start);
  return {
    rule: check.id,
    title: check.title,
    severity,
    segment: place?.segment,
    element: place && place.element > 0 ? place.element : undefined,
    component: place?.component,
    amounts: amountsIn(finding.message),
  };
}

function countsByRule(found: readonly Reported[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { check } of found) counts[check.id] = (counts[check.id] ?? 0) + 1;
  return counts;
}
