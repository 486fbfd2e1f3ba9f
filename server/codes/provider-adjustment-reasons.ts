import { type CodeEntry, type CodeList, indexByCode } from './code-list';

/** A provider adjustment reason (PLB03-1 and its repetitions). */
export interface ProviderAdjustmentReason extends CodeEntry {
  /** `claims`: moves money of claims between remittances; `other`: money that belongs to no claim. */
  readonly money: 'claims' | 'other';
  /** What it does to a payment unless it is reversed; absent where both are usual. */
  readonly usually?: 'lowers' | 'raises';
}

/**
 * Why a payment differs from the sum of its claims.
 *
 * Everywhere a positive amount lowers the payment and a negative one raises it; a gist names the
 * sign where the reason has a usual one.
 */
export const providerAdjustmentReasons: CodeList<ProviderAdjustmentReason> = {
  id: 'provider-adjustment-reason',
  name: 'Provider adjustment reasons',
  elements: ['PLB03-1', 'PLB05-1', 'PLB07-1', 'PLB09-1', 'PLB11-1', 'PLB13-1'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1, signs as payers publish them; the wording is this project's own",
  entries: [
    { code: '50', gist: 'penalty for late filing, of claims or of a cost report: positive lowers the payment', money: 'other', usually: 'lowers' },
    { code: '51', gist: 'interest charged to the provider for late filing: positive lowers the payment', money: 'other', usually: 'lowers' },
    { code: '72', gist: 'refund received from the provider: negative, with an overpayment recovery (WO) of the same amount', money: 'claims', usually: 'raises' },
    { code: '90', gist: 'allowance for early payment', money: 'other' },
    { code: 'AH', gist: 'fee for submitting claims: positive lowers the payment', money: 'other', usually: 'lowers' },
    { code: 'AM', gist: 'loan repayment under capitation: positive lowers the payment', money: 'other', usually: 'lowers' },
    { code: 'AP', gist: 'advance on later claims: negative pays it out, positive recovers it', money: 'other' },
    { code: 'B2', gist: 'excess refund returned to the provider: negative raises the payment', money: 'claims', usually: 'raises' },
    { code: 'B3', gist: "provider's check for an overpayment that arose from other payers", money: 'claims' },
    { code: 'BD', gist: 'pass-through for bad debt: negative pays it', money: 'other', usually: 'raises' },
    { code: 'BN', gist: 'bonus under capitation: negative raises the payment', money: 'other', usually: 'raises' },
    { code: 'C5', gist: 'tentative settlement or allowance', money: 'other' },
    { code: 'CR', gist: 'interest on capitation: negative raises the payment', money: 'other', usually: 'raises' },
    { code: 'CS', gist: 'adjustment that its reference explains, also a write-off or garnishment: positive lowers, negative raises the payment', money: 'claims' },
    { code: 'CT', gist: 'capitation payment: negative raises the payment', money: 'other', usually: 'raises' },
    { code: 'CV', gist: 'pass-through for capital costs: negative pays it', money: 'other', usually: 'raises' },
    { code: 'CW', gist: 'pass-through for nurse anesthetists: negative pays it', money: 'other', usually: 'raises' },
    { code: 'DM', gist: 'pass-through for direct medical education: negative pays it', money: 'other', usually: 'raises' },
    { code: 'E3', gist: 'part of a capitation payment withheld: positive lowers the payment, negative releases it', money: 'other' },
    { code: 'FB', gist: 'balance carried between remittances: negative moves a debt to a later one, positive collects it here', money: 'claims' },
    { code: 'FC', gist: 'fund allocation under capitation', money: 'other' },
    { code: 'GO', gist: 'pass-through for graduate medical education: negative pays it', money: 'other', usually: 'raises' },
    { code: 'HM', gist: 'supplement for hemophilia clotting factor: negative pays it', money: 'other', usually: 'raises' },
    { code: 'IP', gist: 'incentive premium under capitation: negative raises the payment', money: 'other', usually: 'raises' },
    { code: 'IR', gist: 'tax withheld for the Internal Revenue Service: positive lowers the payment', money: 'other', usually: 'lowers' },
    { code: 'IS', gist: 'interim settlement of rates: negative pays it, positive collects it', money: 'other' },
    { code: 'J1', gist: 'cancels claim amounts that are shown but not paid out, as in demonstrations: positive lowers the payment', money: 'claims', usually: 'lowers' },
    { code: 'L3', gist: 'capitation penalty: positive lowers the payment, negative returns it', money: 'other' },
    { code: 'L6', gist: 'interest the payer owes for paying late: negative raises the payment', money: 'other', usually: 'raises' },
    { code: 'LE', gist: 'tax levy: positive lowers the payment', money: 'other', usually: 'lowers' },
    { code: 'LS', gist: 'lump sum, such as pass-through or disproportionate share: negative pays it', money: 'other', usually: 'raises' },
    { code: 'OA', gist: 'pass-through for organ acquisition: negative pays it', money: 'other', usually: 'raises' },
    { code: 'OB', gist: 'debt of an affiliated provider: positive collects it here', money: 'claims', usually: 'lowers' },
    { code: 'PI', gist: 'periodic interim payment: negative pays it, positive recovers its part of the claims', money: 'other' },
    { code: 'PL', gist: 'final settlement, such as of a cost report: negative pays it, positive collects it', money: 'other' },
    { code: 'RA', gist: 'retroactive change to an earlier period of capitation', money: 'other' },
    { code: 'RE', gist: 'return on equity: negative pays it', money: 'other', usually: 'raises' },
    { code: 'SL', gist: 'student loan repayment: positive lowers the payment', money: 'other', usually: 'lowers' },
    { code: 'TL', gist: 'third party liability under capitation', money: 'other' },
    { code: 'WO', gist: 'overpayment recovery: positive recovers it here, negative postpones it to a later remittance', money: 'claims', usually: 'lowers' },
    { code: 'WU', gist: 'recovery without further detail, such as a federal levy: positive lowers the payment', money: 'other', usually: 'lowers' },
    { code: 'ZZ', gist: 'reason defined by the trading partners, in 4010 files only', outside: true, money: 'other' },
  ],
};

const byCode = indexByCode(providerAdjustmentReasons);

/** The provider adjustment reason of this code. */
export function findProviderAdjustmentReason(code: string): ProviderAdjustmentReason | undefined {
  return byCode.get(code);
}
