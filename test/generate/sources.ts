/** Public pages of the sources that rules cite by name. */
const pages: Readonly<Record<string, string>> = {
  '2 U.S.C. 901a': 'https://www.law.cornell.edu/uscode/text/2/901a',
  '005010X221A1': 'https://www.stedi.com/edi/hipaa/transaction-set/835-W1',
  '45 CFR 162.406': 'https://www.ecfr.gov/current/title-45/section-162.406',
  '45 CFR 162.1602': 'https://www.ecfr.gov/current/title-45/section-162.1602',
  'CAGC list': 'https://x12.org/codes/claim-adjustment-group-codes',
  'CARC list': 'https://x12.org/codes/claim-adjustment-reason-codes',
  'CGS on the rates of 2022': 'https://cgsmedicare.com/parta/pubs/news/2022/06/cope26401.html',
  'CMS letter of 04/17/2014':
    'https://www.jdsupra.com/legalnews/cms-further-clarifies-that-contract-lang-51999',
  'CMS place of service codes':
    'https://www.cms.gov/medicare/coding-billing/place-of-service-codes/code-sets',
  'CRS report R45106': 'https://www.everycrsreport.com/reports/R45106.html',
  'Change request 8378':
    'https://www.coronishealth.com/blog/medicare-sequestration-adjustments-changed-did-you-notice/',
  'First Coast on sequestration': 'https://medicare.fcso.com/FAQs/Answers/252060.asp',
  'Noridian on sequestration':
    'https://med.noridianmedicare.com/web/jadme/fees-news/fee-schedules/dmepos/sequestration',
  'RARC list': 'https://x12.org/codes/remittance-advice-remark-codes',
  'X12 control numbers': 'https://docs.oracle.com/cd/E19398-01/820-1275/agdbp/index.html',
  'a billing help center on this rejection':
    'https://support.pmhelpcenter.com/portal/en/kb/articles/payer-rejection-missing-federal-sequestration-adj',
  'X12 syntax': 'https://reviewer.x12.org/x330PublicReviewWeb/ContentPage/apb.html',
};

/** X12's answers to requests for interpretation, by number. */
const interpretations = 'http://rfi.x12.org/Request/Details';

/**
 * Links each source that has a public page, at its first mention, and every `X12 RFI 21`. What is a
 * link already stays as it is.
 */
export function linkSources(text: string): string {
  const named = Object.entries(pages).reduce(
    (linked, [name, page]) =>
      linked.includes(`[${name}]`) ? linked : linked.replace(name, `[${name}](${page})`),
    text,
  );
  return named.replace(/(?<!\[)X12 RFI (\d+)/g, `[$&](${interpretations}/$1)`);
}
