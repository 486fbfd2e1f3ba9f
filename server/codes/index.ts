import { accountQualifiers } from './account-qualifiers';
import { acknowledgmentRequests } from './acknowledgment-requests';
import { amountQualifiers } from './amount-qualifiers';
import { authorizationQualifiers } from './authorization-qualifiers';
import { bankIdQualifiers } from './bank-id-qualifiers';
import { claimFilingIndicators } from './claim-filing-indicators';
import { claimFrequencies } from './claim-frequencies';
import { claimStatuses } from './claim-statuses';
import { type CodeEntry, type CodeList, indexByCode } from './code-list';
import { communicationQualifiers } from './communication-qualifiers';
import { contactFunctions } from './contact-functions';
import { creditDebitFlags } from './credit-debit-flags';
import { dateQualifiers } from './date-qualifiers';
import { deliveryMethods } from './delivery-methods';
import { entityCodes } from './entity-codes';
import { entityTypes } from './entity-types';
import { facilityTypes } from './facility-types';
import { functionalGroups } from './functional-groups';
import { groupCodes } from './group-codes';
import { idQualifiers } from './id-qualifiers';
import { interchangeAcknowledgments } from './interchange-acknowledgments';
import { interchangeIdQualifiers } from './interchange-id-qualifiers';
import { interchangeNotes } from './interchange-notes';
import { paymentFormats } from './payment-formats';
import { paymentHandling } from './payment-handling';
import { paymentMethods } from './payment-methods';
import { placesOfService } from './places-of-service';
import { procedureCodes } from './procedure-codes';
import { procedureModifiers } from './procedure-modifiers';
import { productQualifiers } from './product-qualifiers';
import { providerAdjustmentReasons } from './provider-adjustment-reasons';
import { quantityQualifiers } from './quantity-qualifiers';
import { reasonCodes } from './reason-codes';
import { referenceQualifiers } from './reference-qualifiers';
import { remarkCodes } from './remark-codes';
import { remarkListQualifiers } from './remark-list-qualifiers';
import { securityQualifiers } from './security-qualifiers';
import { standardsBodies } from './standards-bodies';
import { traceTypes } from './trace-types';
import { usageIndicators } from './usage-indicators';

/** Every list, in the order in which an 835 meets them. */
export const codeLists: readonly CodeList[] = [
  authorizationQualifiers,
  securityQualifiers,
  interchangeIdQualifiers,
  acknowledgmentRequests,
  usageIndicators,
  interchangeAcknowledgments,
  interchangeNotes,
  functionalGroups,
  standardsBodies,
  paymentHandling,
  creditDebitFlags,
  paymentMethods,
  paymentFormats,
  bankIdQualifiers,
  accountQualifiers,
  traceTypes,
  entityCodes,
  entityTypes,
  idQualifiers,
  referenceQualifiers,
  contactFunctions,
  communicationQualifiers,
  deliveryMethods,
  dateQualifiers,
  claimStatuses,
  claimFilingIndicators,
  placesOfService,
  facilityTypes,
  claimFrequencies,
  productQualifiers,
  procedureCodes,
  procedureModifiers,
  amountQualifiers,
  quantityQualifiers,
  groupCodes,
  reasonCodes,
  remarkListQualifiers,
  remarkCodes,
  providerAdjustmentReasons,
];

const listsById = new Map(codeLists.map((list) => [list.id, list]));
const entriesById = new Map(codeLists.map((list) => [list.id, indexByCode(list)]));

/** The list of this id. */
export function findCodeList(listId: string): CodeList | undefined {
  return listsById.get(listId);
}

/** The entry for a code, retired ones included; none where list or code is unknown. */
export function findCode(listId: string, code: string): CodeEntry | undefined {
  return entriesById.get(listId)?.get(code);
}
