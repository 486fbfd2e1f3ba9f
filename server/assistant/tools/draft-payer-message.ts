import { findingsOf } from '../../engine/findings';
import { paymentPage } from '../../report/payment-page';
import { paymentOfSegment } from '../../report/payments';
import { safeDate } from '../safe';
import { AssistantError, type AssistantTool, numberOf } from '../tool';
import { findingOf } from './list-findings';

/** A message to the payer about one finding, with the place and the figures alone. */
export const draftPayerMessage: AssistantTool = {
  name: 'draft_payer_message',
  title: 'Draft a Message to the Payer',
  description:
    'Drafts a message to the payer about the findings of one segment. It names the payment by its ' +
    'date and leaves a gap for the payment number, which the user fills in.',
  files: ['file'],
  inputs: {
    segment: {
      type: 'integer',
      description: 'The number of the segment, as list_findings and check_sequestration give it.',
      required: true,
    },
  },
  answer: ([source], input) => {
    if (!source) return undefined;
    const segment = numberOf(input, 'segment');
    if (segment === undefined) throw new AssistantError('Name the segment of the finding.');
    const found = findingsOf(source.document, source.options)
      .map((one) => findingOf(source, one))
      .filter((one) => one.segment === segment);
    if (found.length === 0) throw new AssistantError('There is no finding in this segment.');
    const payment = paymentOfSegment(source.document, segment);
    const date = payment && safeDate(paymentPage(source, payment).date?.date);
    const points = found.map(({ title, element, amounts }) => {
      const where = element === undefined ? '' : `, element ${element}`;
      const figures = amounts.length === 0 ? '' : ` (${amounts.join(', ')})`;
      return `Segment ${segment}${where}: ${title}${figures}.`;
    });
    return {
      message: [
        `835 remittance [payment number]${date === undefined ? '' : ` dated ${date}`}.`,
        ...points,
        'Please review and send a corrected remittance, or explain how the amounts were calculated.',
      ].join('\n'),
    };
  },
};
