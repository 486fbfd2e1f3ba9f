import { adjustmentOnBothLevels } from './balance/adjustment-on-both-levels';
import { adjustmentQuantity } from './balance/adjustment-quantity';
import { allowedAmount } from './balance/allowed-amount';
import { claimBalance } from './balance/claim-balance';
import { claimPaidTwice } from './balance/claim-paid-twice';
import { claimRepeated } from './balance/claim-repeated';
import { claimUnexplained } from './balance/claim-unexplained';
import { correctionReferenceMissing } from './balance/correction-reference-missing';
import { forwardBalanceReference } from './balance/forward-balance-reference';
import { interestUnpaid } from './balance/interest-unpaid';
import { lineBalance } from './balance/line-balance';
import { linePaidAfterClaimAdjustments } from './balance/line-paid-after-claim-adjustments';
import { lineSums } from './balance/line-sums';
import { negativeCharge } from './balance/negative-charge';
import { patientShare } from './balance/patient-share';
import { patientShareZero } from './balance/patient-share-zero';
import { paymentBalance } from './balance/payment-balance';
import { paymentDebit } from './balance/payment-debit';
import { paymentNegative } from './balance/payment-negative';
import { paymentNoticeOnly } from './balance/payment-notice-only';
import { paymentReceivedTwice } from './balance/payment-received-twice';
import { paymentWithoutMethod } from './balance/payment-without-method';
import { paymentZeroHandling } from './balance/payment-zero-handling';
import { paymentZeroMethod } from './balance/payment-zero-method';
import { prenoteAmount } from './balance/prenote-amount';
import { providerAdjustmentReference } from './balance/provider-adjustment-reference';
import { providerAdjustmentSign } from './balance/provider-adjustment-sign';
import { providerAdjustmentZero } from './balance/provider-adjustment-zero';
import { providerSummary } from './balance/provider-summary';
import { recoveryElsewhere } from './balance/recovery-elsewhere';
import { reversalOriginal } from './balance/reversal-original';
import { reversalPartner } from './balance/reversal-partner';
import { reversalPatientShare } from './balance/reversal-patient-share';
import { reversalSign } from './balance/reversal-sign';
import { serviceLineRepeated } from './balance/service-line-repeated';
import { traceNumberRepeated } from './balance/trace-number-repeated';
import { unpayableStatusPaid } from './balance/unpayable-status-paid';
import type { Check } from './check';
import { adjustmentRepeated } from './codes/adjustment-repeated';
import { adjustmentZero } from './codes/adjustment-zero';
import { claimFilingOutside } from './codes/claim-filing-outside';
import { claimFilingUnknown } from './codes/claim-filing-unknown';
import { claimFrequencyUnknown } from './codes/claim-frequency-unknown';
import { claimStatusDenied } from './codes/claim-status-denied';
import { claimStatusUnknown } from './codes/claim-status-unknown';
import { codeCombination } from './codes/code-combination';
import { codeNotInGuide } from './codes/code-not-in-guide';
import { crossoverByRemark } from './codes/crossover-by-remark';
import { crossoverPayerConflict } from './codes/crossover-payer-conflict';
import { crossoverPayerMissing } from './codes/crossover-payer-missing';
import { feeReductionBilled } from './codes/fee-reduction-billed';
import { feeReductionWholeCharge } from './codes/fee-reduction-whole-charge';
import { groupCode } from './codes/group-code';
import { groupCodeLimit } from './codes/group-code-limit';
import { placeOfServiceUnknown } from './codes/place-of-service-unknown';
import { priorPayerGroup } from './codes/prior-payer-group';
import { priorPayerMissing } from './codes/prior-payer-missing';
import { procedureCodeForm } from './codes/procedure-code-form';
import { providerAdjustmentUnknown } from './codes/provider-adjustment-unknown';
import { reasonCodeAsRemark } from './codes/reason-code-as-remark';
import { reasonCodeClaimKind } from './codes/reason-code-claim-kind';
import { reasonCodeLineOnly } from './codes/reason-code-line-only';
import { reasonCodeNotInRemittance } from './codes/reason-code-not-in-remittance';
import { reasonCodeRetired } from './codes/reason-code-retired';
import { reasonCodeUnknown } from './codes/reason-code-unknown';
import { remarkCodeAsReason } from './codes/remark-code-as-reason';
import { remarkCodeRetired } from './codes/remark-code-retired';
import { remarkCodeUnknown } from './codes/remark-code-unknown';
import { remarkRequired } from './codes/remark-required';
import { datesReversed } from './dates/dates-reversed';
import { impossibleDate } from './dates/impossible-date';
import { lineOutsideStatement } from './dates/line-outside-statement';
import { periodIncomplete } from './dates/period-incomplete';
import { productionDateFar } from './dates/production-date-far';
import { receivedBeforeService } from './dates/received-before-service';
import { serviceAfterPayment } from './dates/service-after-payment';
import { anotherGuide } from './envelope/another-guide';
import { convertedText } from './envelope/converted-text';
import { emptyFile } from './envelope/empty-file';
import { envelopeDates } from './envelope/envelope-dates';
import { framedSegments } from './envelope/framed-segments';
import { groupControlNumber } from './envelope/group-control-number';
import { groupKind } from './envelope/group-kind';
import { groupSetCount } from './envelope/group-set-count';
import { groupVersion } from './envelope/group-version';
import { groupVersionAddenda } from './envelope/group-version-addenda';
import { headerMissing } from './envelope/header-missing';
import { interchangeControlNumber } from './envelope/interchange-control-number';
import { interchangeControlRepeated } from './envelope/interchange-control-repeated';
import { interchangeGroupCount } from './envelope/interchange-group-count';
import { interchangeHeaderWidth } from './envelope/interchange-header-width';
import { interchangeReceivedTwice } from './envelope/interchange-received-twice';
import { interchangeTerminator } from './envelope/interchange-terminator';
import { interchangeVersion } from './envelope/interchange-version';
import { lineBreakTerminator } from './envelope/line-break-terminator';
import { noRemittance } from './envelope/no-remittance';
import { notARemittance } from './envelope/not-a-remittance';
import { outsideTransaction } from './envelope/outside-transaction';
import { printedPages } from './envelope/printed-pages';
import { repetitionSeparator } from './envelope/repetition-separator';
import { segmentTerminatorMissing } from './envelope/segment-terminator-missing';
import { separatorsDistinct } from './envelope/separators-distinct';
import { setControlNumber } from './envelope/set-control-number';
import { setControlRepeated } from './envelope/set-control-repeated';
import { setSegmentCount } from './envelope/set-segment-count';
import { setVersionUnused } from './envelope/set-version-unused';
import { severalInterchanges } from './envelope/several-interchanges';
import { terminatorMissing } from './envelope/terminator-missing';
import { testInterchange } from './envelope/test-interchange';
import { textAfterInterchange } from './envelope/text-after-interchange';
import { textBeforeInterchange } from './envelope/text-before-interchange';
import { trailerMissing } from './envelope/trailer-missing';
import { truncatedFile } from './envelope/truncated-file';
import { wrappedLines } from './envelope/wrapped-lines';
import { adjustmentSegments } from './format/adjustment-segments';
import { amountDecimals } from './format/amount-decimals';
import { amountFormat } from './format/amount-format';
import { amountLeadingZeros } from './format/amount-leading-zeros';
import { amountTrailingZeros } from './format/amount-trailing-zeros';
import { claimDate } from './format/claim-date';
import { componentSeparator } from './format/component-separator';
import { componentSeparatorOff } from './format/component-separator-off';
import { controlCharacter } from './format/control-character';
import { dateFormat } from './format/date-format';
import { elementTooLong } from './format/element-too-long';
import { elementTooShort } from './format/element-too-short';
import { foreignCharacter } from './format/foreign-character';
import { lineBreakInValue } from './format/line-break-in-value';
import { npiCheckDigit } from './format/npi-check-digit';
import { payeeNpiCheckDigit } from './format/payee-npi-check-digit';
import { postalCodeFormat } from './format/postal-code-format';
import { providerAdjustmentNpi } from './format/provider-adjustment-npi';
import { repetitionMark } from './format/repetition-mark';
import { replacementCharacter } from './format/replacement-character';
import { segmentIdCase } from './format/segment-id-case';
import { supplementalZero } from './format/supplemental-zero';
import { surroundingSpaces } from './format/surrounding-spaces';
import { taxIdFormat } from './format/tax-id-format';
import { timeFormat } from './format/time-format';
import { traceNumberCard } from './format/trace-number-card';
import { traceOriginatorFormat } from './format/trace-originator-format';
import { traceSupplementDiffers } from './format/trace-supplement-differs';
import { trailingSeparators } from './format/trailing-separators';
import { wholeNumberFormat } from './format/whole-number-format';
import { denialBesideSequestration } from './sequestration/denial-beside-sequestration';
import { sequestrationAdvantage } from './sequestration/sequestration-advantage';
import { sequestrationAllowed } from './sequestration/sequestration-allowed';
import { sequestrationAmount } from './sequestration/sequestration-amount';
import { sequestrationBeforeStart } from './sequestration/sequestration-before-start';
import { sequestrationBothLevels } from './sequestration/sequestration-both-levels';
import { sequestrationGroup } from './sequestration/sequestration-group';
import { sequestrationLevel } from './sequestration/sequestration-level';
import { sequestrationLookalike } from './sequestration/sequestration-lookalike';
import { sequestrationMissing } from './sequestration/sequestration-missing';
import { sequestrationNotForwarded } from './sequestration/sequestration-not-forwarded';
import { sequestrationOldCode } from './sequestration/sequestration-old-code';
import { sequestrationOtherPayer } from './sequestration/sequestration-other-payer';
import { sequestrationPatient } from './sequestration/sequestration-patient';
import { sequestrationRate } from './sequestration/sequestration-rate';
import { sequestrationSign } from './sequestration/sequestration-sign';
import { sequestrationStraddle } from './sequestration/sequestration-straddle';
import { sequestrationSuspended } from './sequestration/sequestration-suspended';
import { sequestrationUndated } from './sequestration/sequestration-undated';
import { sequestrationUnpaid } from './sequestration/sequestration-unpaid';
import { sequestrationZero } from './sequestration/sequestration-zero';
import { addressMissing } from './structure/address-missing';
import { bankDataMissing } from './structure/bank-data-missing';
import { batchNumberRepeated } from './structure/batch-number-repeated';
import { claimAfterProviderAdjustments } from './structure/claim-after-provider-adjustments';
import { claimGroupMissing } from './structure/claim-group-missing';
import { claimSegment } from './structure/claim-segment';
import { contactWithoutNumber } from './structure/contact-without-number';
import { deliveryNameMissing } from './structure/delivery-name-missing';
import { dependentElements } from './structure/dependent-elements';
import { elementMissing } from './structure/element-missing';
import { elementNotUsed } from './structure/element-not-used';
import { emptySegment } from './structure/empty-segment';
import { foreignText } from './structure/foreign-text';
import { inpatientAndOutpatient } from './structure/inpatient-and-outpatient';
import { mistakenTransaction } from './structure/mistaken-transaction';
import { otherInsuredUnnamed } from './structure/other-insured-unnamed';
import { patientUnnamed } from './structure/patient-unnamed';
import { payerContactMissing } from './structure/payer-contact-missing';
import { payerRulesSegment } from './structure/payer-rules-segment';
import { policyContactMissing } from './structure/policy-contact-missing';
import { segmentMisplaced } from './structure/segment-misplaced';
import { segmentMissing } from './structure/segment-missing';
import { segmentOrder } from './structure/segment-order';
import { segmentQualifier } from './structure/segment-qualifier';
import { segmentRepeat } from './structure/segment-repeat';
import { separatorCount } from './structure/separator-count';
import { serviceDateMissing } from './structure/service-date-missing';
import { strayText } from './structure/stray-text';
import { tooManyElements } from './structure/too-many-elements';
import { unknownSegment } from './structure/unknown-segment';

/** Every rule; a test fails if a file of this folder is not listed. */
export const checks: readonly Check[] = [
  addressMissing,
  adjustmentOnBothLevels,
  adjustmentQuantity,
  adjustmentRepeated,
  adjustmentSegments,
  adjustmentZero,
  allowedAmount,
  amountDecimals,
  amountFormat,
  amountLeadingZeros,
  amountTrailingZeros,
  anotherGuide,
  bankDataMissing,
  batchNumberRepeated,
  claimAfterProviderAdjustments,
  claimBalance,
  claimDate,
  claimFilingOutside,
  claimFilingUnknown,
  claimFrequencyUnknown,
  claimGroupMissing,
  claimPaidTwice,
  claimRepeated,
  claimSegment,
  claimStatusDenied,
  claimStatusUnknown,
  claimUnexplained,
  codeCombination,
  codeNotInGuide,
  componentSeparator,
  componentSeparatorOff,
  contactWithoutNumber,
  controlCharacter,
  correctionReferenceMissing,
  crossoverByRemark,
  crossoverPayerConflict,
  crossoverPayerMissing,
  dateFormat,
  datesReversed,
  deliveryNameMissing,
  denialBesideSequestration,
  dependentElements,
  elementMissing,
  elementNotUsed,
  elementTooLong,
  elementTooShort,
  convertedText,
  printedPages,
  emptyFile,
  emptySegment,
  envelopeDates,
  feeReductionBilled,
  feeReductionWholeCharge,
  foreignCharacter,
  replacementCharacter,
  foreignText,
  forwardBalanceReference,
  framedSegments,
  groupCode,
  groupCodeLimit,
  groupControlNumber,
  groupKind,
  groupSetCount,
  groupVersion,
  groupVersionAddenda,
  headerMissing,
  impossibleDate,
  inpatientAndOutpatient,
  interchangeControlNumber,
  interchangeControlRepeated,
  interchangeReceivedTwice,
  interchangeGroupCount,
  interchangeHeaderWidth,
  interchangeTerminator,
  interchangeVersion,
  interestUnpaid,
  lineBalance,
  lineBreakInValue,
  lineBreakTerminator,
  lineOutsideStatement,
  linePaidAfterClaimAdjustments,
  lineSums,
  mistakenTransaction,
  negativeCharge,
  noRemittance,
  notARemittance,
  npiCheckDigit,
  otherInsuredUnnamed,
  outsideTransaction,
  patientShare,
  patientShareZero,
  patientUnnamed,
  payeeNpiCheckDigit,
  payerContactMissing,
  payerRulesSegment,
  paymentBalance,
  paymentDebit,
  paymentNegative,
  paymentNoticeOnly,
  paymentReceivedTwice,
  paymentWithoutMethod,
  paymentZeroHandling,
  paymentZeroMethod,
  periodIncomplete,
  placeOfServiceUnknown,
  policyContactMissing,
  postalCodeFormat,
  prenoteAmount,
  priorPayerGroup,
  priorPayerMissing,
  procedureCodeForm,
  productionDateFar,
  providerAdjustmentNpi,
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
  reversalOriginal,
  reversalPartner,
  reversalPatientShare,
  reversalSign,
  segmentIdCase,
  segmentMisplaced,
  segmentMissing,
  segmentOrder,
  segmentQualifier,
  segmentRepeat,
  segmentTerminatorMissing,
  separatorCount,
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
  setVersionUnused,
  severalInterchanges,
  strayText,
  supplementalZero,
  surroundingSpaces,
  taxIdFormat,
  terminatorMissing,
  testInterchange,
  textAfterInterchange,
  textBeforeInterchange,
  timeFormat,
  tooManyElements,
  traceNumberCard,
  traceNumberRepeated,
  traceOriginatorFormat,
  traceSupplementDiffers,
  trailerMissing,
  trailingSeparators,
  truncatedFile,
  unknownSegment,
  unpayableStatusPaid,
  wholeNumberFormat,
  wrappedLines,
];
