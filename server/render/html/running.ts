/**
 * The header and footer of every printed sheet. Words of the file become a string of a style here,
 * so every character of them that is not a letter, digit or space is written by its number.
 */
export function runningStyles(title: string): string {
  return `
@page {
  @top-left { content: "${cssText(title)}"; font: 8pt sans-serif; color: #444; }
  @bottom-left { content: "X12 835 Remittance"; font: 8pt sans-serif; color: #444; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; color: #444; }
}
`;
}

function cssText(text: string): string {
  return text.replace(/[^A-Za-z0-9 ]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 0).toString(16)} `;
  });
}
