import { adjustmentOnBothLevels } from './adjustment-on-both-levels';
import { allowedAmount } from './allowed-amount';
import type { Check } from './check';
import { claimBalance } from './claim-balance';
import { claimRepeated } from './claim-repeated';
import { claimUnexplained } from './claim-unexplained';
import { elementMissing } from './element-missing';
import { interestUnpaid } from './interest-unpaid';
import { lineBalance } from './line-balance';
import { lineSums } from './line-sums';
import { negativeCharge } from './negative-charge';
import { patientShare } from './patient-share';
import { patientShareZero } from './patient-share-zero';
import { paymentBalance } from './payment-balance';
import { paymentDebit } from './payment-debit';
import { paymentNegative } from './payment-negative';
import { paymentNoticeOnly } from './payment-notice-only';
import { paymentWithoutMethod } from './payment-without-method';
import { paymentZeroMethod } from './payment-zero-method';
import { providerAdjustmentReference } from './provider-adjustment-reference';
import { providerAdjustmentSign } from './provider-adjustment-sign';
import { providerAdjustmentZero } from './provider-adjustment-zero';
import { providerSummary } from './provider-summary';
import { reversalPartner } from './reversal-partner';
import { reversalSign } from './reversal-sign';
import { segmentMissing } from './segment-missing';
import { sequestrationAmount } from './sequestration-amount';
import { sequestrationBeforeStart } from './sequestration-before-start';
import { sequestrationRate } from './sequestration-rate';
import { sequestrationSuspended } from './sequestration-suspended';
import { serviceLineRepeated } from './service-line-repeated';
import { traceNumberRepeated } from './trace-number-repeated';
import { unknownSegment } from './unknown-segment';

/** Every check; a test fails where a file of this folder is forgotten. */
export const checks: readonly Check[] = [
  adjustmentOnBothLevels,
  allowedAmount,
  claimBalance,
  claimRepeated,
  claimUnexplained,
  elementMissing,
  interestUnpaid,
  lineBalance,
  lineSums,
  negativeCharge,
  patientShare,
  patientShareZero,
  paymentBalance,
  paymentDebit,
  paymentNegative,
  paymentNoticeOnly,
  paymentWithoutMethod,
  paymentZeroMethod,
  providerAdjustmentReference,
  providerAdjustmentSign,
  providerAdjustmentZero,
  providerSummary,
  reversalPartner,
  reversalSign,
  segmentMissing,
  sequestrationAmount,
  sequestrationBeforeStart,
  sequestrationRate,
  sequestrationSuspended,
  serviceLineRepeated,
  traceNumberRepeated,
  unknownSegment,
];
