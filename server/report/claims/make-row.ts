import { claimStatusWord } from '../../codes/claim-statuses';
import type { RemittanceDocument } from '../../document';
import { isoDate } from '../../remit/date';
import { type Money, plainMoney } from '../../remit/money';
import type { Decimal } from '../parts/figure';
import type { FindingCounts } from '../parts/finding';
import type { ClaimFacts } from './facts';
import { claimSegment, type ListedClaim } from './listing';
import type { ClaimRow } from './row';

/** A claim as a list shows it. */
export function claimRow(
  document: RemittanceDocument,
  claim: ListedClaim,
  facts: ClaimFacts,
  found: FindingCounts | undefined,
  notes: number,
): ClaimRow {
  const { from, through, status, codes } = facts;
  return {
    segment: claimSegment(document, claim),
    payment: claim.payment.number,
    account: facts.account,
    control: facts.control,
    patient: facts.patient,
    from: from && isoDate(from),
    through: through && isoDate(through),
    charged: decimal(facts.charged),
    allowed: decimal(facts.allowed),
    paid: decimal(facts.paid),
    patientResponsibility: plainMoney(facts.patientResponsibility),
    sequestration: plainMoney(facts.sequestration),
    otherAdjustments: plainMoney(facts.otherAdjustments),
    status,
    statusWords: statusWords(status),
    state: facts.state,
    codes: codes.map(({ of }) => of.code),
    remarks: facts.remarks,
    balanced: facts.balanced,
    verdict: facts.verdict,
    lines: facts.lines,
    findings: found,
    notes,
  };
}

/** A claim status (CLP02) in a word or two; the code where its list does not hold it. */
function statusWords(status: string): string {
  return claimStatusWord(status) ?? status;
}

function decimal(money: Money | undefined): Decimal | undefined {
  return money === undefined ? undefined : plainMoney(money);
}
