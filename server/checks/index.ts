import { addressMissing } from './address-missing';
import { adjustmentOnBothLevels } from './adjustment-on-both-levels';
import { adjustmentRepeated } from './adjustment-repeated';
import { adjustmentSegments } from './adjustment-segments';
import { adjustmentZero } from './adjustment-zero';
import { allowedAmount } from './allowed-amount';
import { amountFormat } from './amount-format';
import { amountLeadingZeros } from './amount-leading-zeros';
import { amountTrailingZeros } from './amount-trailing-zeros';
import { anotherGuide } from './another-guide';
import type { Check } from './check';
import { claimAfterProviderAdjustments } from './claim-after-provider-adjustments';
import { claimBalance } from './claim-balance';
import { claimFilingOutside } from './claim-filing-outside';
import { claimFilingUnknown } from './claim-filing-unknown';
import { claimFrequencyUnknown } from './claim-frequency-unknown';
import { claimGroupMissing } from './claim-group-missing';
import { claimRepeated } from './claim-repeated';
import { claimStatusDenied } from './claim-status-denied';
import { claimStatusUnknown } from './claim-status-unknown';
import { claimUnexplained } from './claim-unexplained';
import { codeNotInGuide } from './code-not-in-guide';
import { companionSegment } from './companion-segment';
import { componentSeparator } from './component-separator';
import { componentSeparatorOff } from './component-separator-off';
import { contactWithoutNumber } from './contact-without-number';
import { controlCharacter } from './control-character';
import { crossoverPayerMissing } from './crossover-payer-missing';
import { dateFormat } from './date-format';
import { datesReversed } from './dates-reversed';
import { denialBesideSequestration } from './denial-beside-sequestration';
import { dependentElements } from './dependent-elements';
import { elementMissing } from './element-missing';
import { elementNotUsed } from './element-not-used';
import { elementTooLong } from './element-too-long';
import { elementTooShort } from './element-too-short';
import { emptySegment } from './empty-segment';
import { envelopeDates } from './envelope-dates';
import { feeReductionBilled } from './fee-reduction-billed';
import { feeReductionWholeCharge } from './fee-reduction-whole-charge';
import { foreignCharacter } from './foreign-character';
import { groupCode } from './group-code';
import { groupCodeLimit } from './group-code-limit';
import { groupControlNumber } from './group-control-number';
import { groupKind } from './group-kind';
import { groupSetCount } from './group-set-count';
import { groupVersion } from './group-version';
import { groupVersionAddenda } from './group-version-addenda';
import { headerMissing } from './header-missing';
import { impossibleDate } from './impossible-date';
import { interchangeControlNumber } from './interchange-control-number';
import { interchangeControlRepeated } from './interchange-control-repeated';
import { interchangeGroupCount } from './interchange-group-count';
import { interchangeHeaderWidth } from './interchange-header-width';
import { interchangeTerminator } from './interchange-terminator';
import { interchangeVersion } from './interchange-version';
import { interestUnpaid } from './interest-unpaid';
import { lineBalance } from './line-balance';
import { lineBreakInValue } from './line-break-in-value';
import { lineBreakTerminator } from './line-break-terminator';
import { lineOutsideStatement } from './line-outside-statement';
import { lineSums } from './line-sums';
import { mistakenTransaction } from './mistaken-transaction';
import { negativeCharge } from './negative-charge';
import { notARemittance } from './not-a-remittance';
import { npiCheckDigit } from './npi-check-digit';
import { outsideTransaction } from './outside-transaction';
import { patientShare } from './patient-share';
import { patientShareZero } from './patient-share-zero';
import { patientUnnamed } from './patient-unnamed';
import { payeeNpiCheckDigit } from './payee-npi-check-digit';
import { payerContactMissing } from './payer-contact-missing';
import { paymentBalance } from './payment-balance';
import { paymentDebit } from './payment-debit';
import { paymentNegative } from './payment-negative';
import { paymentNoticeOnly } from './payment-notice-only';
import { paymentWithoutMethod } from './payment-without-method';
import { paymentZeroMethod } from './payment-zero-method';
import { placeOfServiceUnknown } from './place-of-service-unknown';
import { postalCodeFormat } from './postal-code-format';
import { priorPayerGroup } from './prior-payer-group';
import { procedureCodeForm } from './procedure-code-form';
import { productionDateFar } from './production-date-far';
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
import { receivedBeforeService } from './received-before-service';
import { recoveryElsewhere } from './recovery-elsewhere';
import { remarkCodeAsReason } from './remark-code-as-reason';
import { remarkCodeRetired } from './remark-code-retired';
import { remarkCodeUnknown } from './remark-code-unknown';
import { remarkRequired } from './remark-required';
import { repetitionMark } from './repetition-mark';
import { repetitionSeparator } from './repetition-separator';
import { reversalPartner } from './reversal-partner';
import { reversalSign } from './reversal-sign';
import { segmentIdCase } from './segment-id-case';
import { segmentMisplaced } from './segment-misplaced';
import { segmentMissing } from './segment-missing';
import { segmentOrder } from './segment-order';
import { segmentQualifier } from './segment-qualifier';
import { segmentRepeat } from './segment-repeat';
import { separatorsDistinct } from './separators-distinct';
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
import { serviceAfterPayment } from './service-after-payment';
import { serviceDateMissing } from './service-date-missing';
import { serviceLineRepeated } from './service-line-repeated';
import { setControlNumber } from './set-control-number';
import { setControlRepeated } from './set-control-repeated';
import { setSegmentCount } from './set-segment-count';
import { severalInterchanges } from './several-interchanges';
import { strayText } from './stray-text';
import { surroundingSpaces } from './surrounding-spaces';
import { taxIdFormat } from './tax-id-format';
import { terminatorMissing } from './terminator-missing';
import { testInterchange } from './test-interchange';
import { textBeforeInterchange } from './text-before-interchange';
import { timeFormat } from './time-format';
import { tooManyElements } from './too-many-elements';
import { traceNumberRepeated } from './trace-number-repeated';
import { trailerMissing } from './trailer-missing';
import { trailingSeparators } from './trailing-separators';
import { truncatedFile } from './truncated-file';
import { unknownSegment } from './unknown-segment';
import { unpayableStatusPaid } from './unpayable-status-paid';
import { wholeNumberFormat } from './whole-number-format';

/** Every check; a test fails where a file of this folder is forgotten. */
export const checks: readonly Check[] = [
  addressMissing,
  adjustmentOnBothLevels,
  adjustmentRepeated,
  adjustmentSegments,
  adjustmentZero,
  allowedAmount,
  amountFormat,
  amountLeadingZeros,
  amountTrailingZeros,
  anotherGuide,
  claimAfterProviderAdjustments,
  claimBalance,
  claimFilingOutside,
  claimFilingUnknown,
  claimFrequencyUnknown,
  claimGroupMissing,
  claimRepeated,
  claimStatusDenied,
  claimStatusUnknown,
  claimUnexplained,
  codeNotInGuide,
  companionSegment,
  componentSeparator,
  componentSeparatorOff,
  contactWithoutNumber,
  controlCharacter,
  crossoverPayerMissing,
  dateFormat,
  datesReversed,
  denialBesideSequestration,
  dependentElements,
  elementMissing,
  elementNotUsed,
  elementTooLong,
  elementTooShort,
  emptySegment,
  envelopeDates,
  feeReductionBilled,
  feeReductionWholeCharge,
  foreignCharacter,
  groupCode,
  groupCodeLimit,
  groupControlNumber,
  groupKind,
  groupSetCount,
  groupVersion,
  groupVersionAddenda,
  headerMissing,
  impossibleDate,
  interchangeControlNumber,
  interchangeControlRepeated,
  interchangeGroupCount,
  interchangeHeaderWidth,
  interchangeTerminator,
  interchangeVersion,
  interestUnpaid,
  lineBalance,
  lineBreakInValue,
  lineBreakTerminator,
  lineOutsideStatement,
  lineSums,
  mistakenTransaction,
  negativeCharge,
  notARemittance,
  npiCheckDigit,
  outsideTransaction,
  patientShare,
  patientShareZero,
  patientUnnamed,
  payeeNpiCheckDigit,
  payerContactMissing,
  paymentBalance,
  paymentDebit,
  paymentNegative,
  paymentNoticeOnly,
  paymentWithoutMethod,
  paymentZeroMethod,
  placeOfServiceUnknown,
  postalCodeFormat,
  priorPayerGroup,
  procedureCodeForm,
  productionDateFar,
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
  receivedBeforeService,
  recoveryElsewhere,
  remarkCodeAsReason,
  remarkCodeRetired,
  remarkCodeUnknown,
  remarkRequired,
  repetitionMark,
  repetitionSeparator,
  reversalPartner,
  reversalSign,
  segmentIdCase,
  segmentMisplaced,
  segmentMissing,
  segmentOrder,
  segmentQualifier,
  segmentRepeat,
  separatorsDistinct,
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
  serviceAfterPayment,
  serviceDateMissing,
  serviceLineRepeated,
  setControlNumber,
  setControlRepeated,
  setSegmentCount,
  severalInterchanges,
  strayText,
  surroundingSpaces,
  taxIdFormat,
  terminatorMissing,
  testInterchange,
  textBeforeInterchange,
  timeFormat,
  tooManyElements,
  traceNumberRepeated,
  trailerMissing,
  trailingSeparators,
  truncatedFile,
  unknownSegment,
  unpayableStatusPaid,
  wholeNumberFormat,
];
