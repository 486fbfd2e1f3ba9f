import { adjustmentOnBothLevels } from './adjustment-on-both-levels';
import { adjustmentRepeated } from './adjustment-repeated';
import { adjustmentZero } from './adjustment-zero';
import { allowedAmount } from './allowed-amount';
import type { Check } from './check';
import { claimBalance } from './claim-balance';
import { claimFilingOutside } from './claim-filing-outside';
import { claimFilingUnknown } from './claim-filing-unknown';
import { claimFrequencyUnknown } from './claim-frequency-unknown';
import { claimRepeated } from './claim-repeated';
import { claimStatusDenied } from './claim-status-denied';
import { claimStatusUnknown } from './claim-status-unknown';
import { claimUnexplained } from './claim-unexplained';
import { crossoverPayerMissing } from './crossover-payer-missing';
import { denialBesideSequestration } from './denial-beside-sequestration';
import { elementMissing } from './element-missing';
import { feeReductionBilled } from './fee-reduction-billed';
import { feeReductionWholeCharge } from './fee-reduction-whole-charge';
import { groupCodeLimit } from './group-code-limit';
import { interchangeControlRepeated } from './interchange-control-repeated';
import { interestUnpaid } from './interest-unpaid';
import { lineBalance } from './line-balance';
import { lineSums } from './line-sums';
import { negativeCharge } from './negative-charge';
import { patientShare } from './patient-share';
import { patientShareZero } from './patient-share-zero';
import { patientUnnamed } from './patient-unnamed';
import { paymentBalance } from './payment-balance';
import { paymentDebit } from './payment-debit';
import { paymentNegative } from './payment-negative';
import { paymentNoticeOnly } from './payment-notice-only';
import { paymentWithoutMethod } from './payment-without-method';
import { paymentZeroMethod } from './payment-zero-method';
import { placeOfServiceUnknown } from './place-of-service-unknown';
import { priorPayerGroup } from './prior-payer-group';
import { procedureCodeForm } from './procedure-code-form';
import { providerAdjustmentReference } from './provider-adjustment-reference';
import { providerAdjustmentSign } from './provider-adjustment-sign';
import { providerAdjustmentUnknown } from './provider-adjustment-unknown';
import { providerAdjustmentZero } from './provider-adjustment-zero';
import { providerSummary } from './provider-summary';
import { reasonCodeAsRemark } from './reason-code-as-remark';
import { reasonCodeClaimKind } from './reason-code-claim-kind';
import { reasonCodeLineOnly } from './reason-code-line-only';
import { reasonCodeNotInRemittance } from './reason-code-not-in-remittance';
import { reasonCodeRetired } from './reason-code-retired';
import { reasonCodeUnknown } from './reason-code-unknown';
import { remarkCodeAsReason } from './remark-code-as-reason';
import { remarkCodeRetired } from './remark-code-retired';
import { remarkCodeUnknown } from './remark-code-unknown';
import { remarkRequired } from './remark-required';
import { reversalPartner } from './reversal-partner';
import { reversalSign } from './reversal-sign';
import { segmentMissing } from './segment-missing';
import { sequestrationAdvantage } from './sequestration-advantage';
import { sequestrationAllowed } from './sequestration-allowed';
import { sequestrationAmount } from './sequestration-amount';
import { sequestrationBeforeStart } from './sequestration-before-start';
import { sequestrationBothLevels } from './sequestration-both-levels';
import { sequestrationGroup } from './sequestration-group';
import { sequestrationLevel } from './sequestration-level';
import { sequestrationLookalike } from './sequestration-lookalike';
import { sequestrationMissing } from './sequestration-missing';
import { sequestrationNotForwarded } from './sequestration-not-forwarded';
import { sequestrationOldCode } from './sequestration-old-code';
import { sequestrationOtherPayer } from './sequestration-other-payer';
import { sequestrationPatient } from './sequestration-patient';
import { sequestrationRate } from './sequestration-rate';
import { sequestrationSign } from './sequestration-sign';
import { sequestrationStraddle } from './sequestration-straddle';
import { sequestrationSuspended } from './sequestration-suspended';
import { sequestrationUndated } from './sequestration-undated';
import { sequestrationUnpaid } from './sequestration-unpaid';
import { sequestrationZero } from './sequestration-zero';
import { serviceDateMissing } from './service-date-missing';
import { serviceLineRepeated } from './service-line-repeated';
import { setControlRepeated } from './set-control-repeated';
import { traceNumberRepeated } from './trace-number-repeated';
import { unknownSegment } from './unknown-segment';
import { unpayableStatusPaid } from './unpayable-status-paid';

/** Every check; a test fails where a file of this folder is forgotten. */
export const checks: readonly Check[] = [
  adjustmentOnBothLevels,
  adjustmentRepeated,
  adjustmentZero,
  allowedAmount,
  claimBalance,
  claimFilingOutside,
  claimFilingUnknown,
  claimFrequencyUnknown,
  claimRepeated,
  claimStatusDenied,
  claimStatusUnknown,
  claimUnexplained,
  crossoverPayerMissing,
  denialBesideSequestration,
  elementMissing,
  feeReductionBilled,
  feeReductionWholeCharge,
  groupCodeLimit,
  interchangeControlRepeated,
  interestUnpaid,
  lineBalance,
  lineSums,
  negativeCharge,
  patientShare,
  patientShareZero,
  patientUnnamed,
  paymentBalance,
  paymentDebit,
  paymentNegative,
  paymentNoticeOnly,
  paymentWithoutMethod,
  paymentZeroMethod,
  placeOfServiceUnknown,
  priorPayerGroup,
  procedureCodeForm,
  providerAdjustmentReference,
  providerAdjustmentSign,
  providerAdjustmentUnknown,
  providerAdjustmentZero,
  providerSummary,
  reasonCodeAsRemark,
  reasonCodeClaimKind,
  reasonCodeLineOnly,
  reasonCodeNotInRemittance,
  reasonCodeRetired,
  reasonCodeUnknown,
  remarkCodeAsReason,
  remarkCodeRetired,
  remarkCodeUnknown,
  remarkRequired,
  reversalPartner,
  reversalSign,
  segmentMissing,
  sequestrationAdvantage,
  sequestrationAllowed,
  sequestrationAmount,
  sequestrationBeforeStart,
  sequestrationBothLevels,
  sequestrationGroup,
  sequestrationLevel,
  sequestrationLookalike,
  sequestrationMissing,
  sequestrationNotForwarded,
  sequestrationOldCode,
  sequestrationOtherPayer,
  sequestrationPatient,
  sequestrationRate,
  sequestrationSign,
  sequestrationStraddle,
  sequestrationSuspended,
  sequestrationUndated,
  sequestrationUnpaid,
  sequestrationZero,
  serviceDateMissing,
  serviceLineRepeated,
  setControlRepeated,
  traceNumberRepeated,
  unknownSegment,
  unpayableStatusPaid,
];
