import { visibleText } from './visible';

/**
 * The one way that words of a file get into Markdown: nothing in them is read as markup, links
 * included, and they stay in the line they are put into.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text.replace(/\r\n|[\r\n\t]/g, ' '))
    .replace(/[\\`*_{}[\]<>|~&#$@]|:(?=\/\/)|(?<!:)\/(?=\/)|\.(?<=www\.)/gi, '\\$&')
    .replace(/^\s*(?=[-+=]+(\s|$))/, '\\')
    .replace(/^\s*(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .trim();
}

/** Words of a file within a code span or a fence: on one line, and without its end in them. */
export function escapeCode(text: string): string {
  return visibleText(text).replaceAll('`', "'");
}
