import { findCode } from '../../codes';
import { formatPhone } from '../../remit/format';
import type { Organisation, PaymentHead } from '../../remit/payment';
import { elementCount, elementText, segmentAt, segmentId } from '../../syntax/block';
import type { OrganizationCard } from '../pages/payment';
import type { Locator } from './locate';
import { capital, trimmed } from './words';

/** The payer or payee of a payment with address and contacts (loops 1000A and 1000B). */
export function organizationCard(
  head: PaymentHead,
  organization: Organisation | undefined,
  locate: Locator,
): OrganizationCard | undefined {
  if (!organization) return undefined;
  const { span, name, id, idQualifier } = organization;
  const kind = findCode('id-qualifier', trimmed(idQualifier))?.gist;
  return {
    ...locate.ref(span),
    name: trimmed(name),
    id: trimmed(id),
    idKind: kind && capital(kind),
    ...below(head, span.start),
  };
}

/** Address and contacts: the segments between this N1 and the next. */
function below({ block }: PaymentHead, start: number) {
  const address: string[] = [];
  const contacts: string[] = [];
  for (let i = (segmentAt(block, start) ?? 0) + 1; i < block.segments; i++) {
    const id = segmentId(block, i);
    if (id === 'N1') break;
    const element = (n: number) => elementText(block, i, n).trim();
    if (id === 'N3') address.push(...[element(1), element(2)].filter(Boolean));
    if (id === 'N4') address.push(cityLine(element(1), element(2), element(3)));
    if (id === 'PER') contacts.push(...contactsOf(element, elementCount(block, i)));
  }
  return { address: address.filter(Boolean), contacts };
}

/** `BALTIMORE, MD 21201`. */
function cityLine(city: string, state: string, zip: string): string {
  return [city, [state, zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** `EDI HELPDESK · telephone 800-555-1213 (technical questions about the file)`. */
function contactsOf(element: (n: number) => string, count: number): readonly string[] {
  const numbers: string[] = [];
  for (let n = 3; n < count; n += 2) {
    const kind = findCode('communication-qualifier', element(n))?.gist ?? element(n);
    if (element(n + 1)) numbers.push(`${kind} ${formatPhone(element(n + 1))}`.trim());
  }
  const purpose = findCode('contact-function', element(1))?.gist;
  const words = [element(2), ...numbers].filter(Boolean).join(' · ');
  if (words === '') return [];
  return [purpose ? `${words} (${purpose})` : words];
}
