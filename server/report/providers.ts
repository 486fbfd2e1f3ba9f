import type { Claim } from '../remit/claim';
import { textField } from '../remit/field';
import { type Block, segmentId } from '../syntax/block';
import { personName } from './claims/facts';
import type { ListedClaim } from './claims/listing';
import type { Provider } from './pages/sequestration';
import { trimmed } from './parts/words';

/** The provider who rendered a claim's services (NM1*82); `undefined` if none is named. */
export function renderingProvider({ parties }: Claim): Provider | undefined {
  const party = parties.find(({ role }) => role?.value === '82');
  if (!party) return undefined;
  const provider = trimmed(party.id);
  const name = personName(party);
  return provider || name ? { provider, name, role: 'rendering' } : undefined;
}

/** The provider whom a claim is paid to: the one its batch names (TS301), else the payee. */
export function billingProvider({ batch, payment }: ListedClaim): Provider {
  const { payee } = payment.payment.head;
  const id = trimmed(payee?.id);
  const provider = (batch && batchProvider(batch)) ?? id;
  return { provider, name: provider === id ? trimmed(payee?.name) : '', role: 'billing' };
}

/** The provider that the summary of a batch names; `undefined` if it has none. */
export function batchProvider(block: Block): string | undefined {
  for (let i = 1; i < block.segments; i++) {
    if (segmentId(block, i) === 'TS3') return textField(block, i, 1)?.value;
  }
  return undefined;
}
