/** Public pages of the sources that rules cite by name. */
const pages: Readonly<Record<string, string>> = {
  '005010X221A1': 'https://www.stedi.com/edi/hipaa/transaction-set/835-W1',
  '45 CFR 162.406': 'https://www.ecfr.gov/current/title-45/section-162.406',
  '45 CFR 162.1602': 'https://www.ecfr.gov/current/title-45/section-162.1602',
  'X12 control numbers': 'https://docs.oracle.com/cd/E19398-01/820-1275/agdbp/index.html',
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
