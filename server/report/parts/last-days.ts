import type { CheckOptions } from '../../checks/options';
import { optionsFor } from '../../checks/options-for';
import type { PayerRules } from '../../checks/payer-rules';
import { type Claim, type Remark, remarksOf } from '../../remit/claim';
import { type IsoDate, isoDate } from '../../remit/date';
import { formatDate } from '../../remit/format';
import type { PaymentHead } from '../../remit/payment';
import { kindOf, payerOf } from '../../sequestration/medicare';
import { daysAfter, yearAfter } from './dates';
import type { LastDay } from './last-day';

/** What is to be done about a claim or line, which decides whose last days are asked for. */
export interface Concern {
  readonly claim: Claim;
  readonly head: PaymentHead;
  /** Something was denied, and may be appealed or billed again. */
  readonly denied: boolean;
  /** A sequestration reduction is off: a clerical error of the payer. */
  readonly misreduced: boolean;
  readonly from: IsoDate | undefined;
  readonly through: IsoDate | undefined;
}

/**
 * The last days to act, each with the rule that sets it; none where no rule is known. Payer rules
 * take precedence over those of fee-for-service Medicare.
 */
export function lastDays(concern: Concern, options: CheckOptions): readonly LastDay[] {
  if (!concern.denied && !concern.misreduced) return [];
  const rules = optionsFor(options, concern.head).payerRules;
  const known = rules.findLast((one) => one.appealDays ?? one.timelyFilingDays);
  if (known) return byPayerRules(concern, known);
  return payerOf(concern.claim.filing?.value) === 'medicare' ? byMedicare(concern) : [];
}

/** Unprocessable: there is no decision to appeal, and the claim is to be sent as a new one. */
export function isUnprocessable(claim: Claim): boolean {
  return remarksOf(claim).some(({ value }: Remark) => value === 'MA130');
}

/** The date of the remittance: that of the payment, or else of its production. */
function noticeDate({ date, productionDate }: PaymentHead): IsoDate | undefined {
  const day = date?.value ?? productionDate?.value;
  return day && isoDate(day);
}

/** A redetermination is asked for within 120 days of receipt, which is presumed on the fifth day. */
const [appealDays, presumedDays] = [120, 5];

function byMedicare(concern: Concern): readonly LastDay[] {
  const { claim, head, denied } = concern;
  if (denied && isUnprocessable(claim)) return newClaimByMedicare(concern);
  const notice = noticeDate(head);
  if (!notice) return [];
  const appeal: LastDay = {
    action: 'appeal',
    date: daysAfter(notice, presumedDays + appealDays),
    rule:
      `${appealDays} days after receipt, presumed ${presumedDays} days after the notice of ` +
      formatDate(notice),
    source: '42 CFR 405.942',
  };
  const reopening: LastDay = {
    action: 'reopening',
    date: yearAfter(notice),
    rule: `one year after the notice of ${formatDate(notice)}`,
    source: '42 CFR 405.980',
  };
  return denied ? [appeal, reopening] : [reopening];
}

/** Professional claims count from the first day of service, institutional ones from the last. */
function newClaimByMedicare({ claim, from, through }: Concern): readonly LastDay[] {
  const service = kindOf(claim) === 'professional' ? from : through;
  if (!service) return [];
  const rule = `one calendar year after the date of service, ${formatDate(service)}`;
  return [{ action: 'new claim', date: yearAfter(service), rule, source: '42 CFR 424.44' }];
}

function byPayerRules(concern: Concern, rules: PayerRules): readonly LastDay[] {
  const { claim, head, from } = concern;
  const notice = noticeDate(head);
  const days: LastDay[] = [];
  if (rules.appealDays !== undefined && notice && !isUnprocessable(claim)) {
    days.push({
      action: 'appeal',
      date: daysAfter(notice, rules.appealDays),
      rule: `${rules.appealDays} days after the remittance of ${formatDate(notice)}`,
      source: rules.name,
    });
  }
  if (rules.timelyFilingDays !== undefined && from && concern.denied) {
    days.push({
      action: 'new claim',
      date: daysAfter(from, rules.timelyFilingDays),
      rule: `${rules.timelyFilingDays} days after the date of service, ${formatDate(from)}`,
      source: rules.name,
    });
  }
  return days;
}
