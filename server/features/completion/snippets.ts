import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { Following } from '../../structure/following';
import type { Delimiters } from '../../syntax/delimiters';

/**
 * Whole pieces of a remittance that balance, to be filled in. `*`, `>` and `~` mean the
 * delimiters of the file; `{3:100}` is a place to fill in, `{3}` repeats what was typed there.
 */
const pieces = [
  {
    opener: 'CLP',
    label: 'claim',
    detail: 'A claim with patient and one service line',
    segments: [
      'CLP*{1:ACCOUNT}*{2:1}*{3:100}*{4:80}*{5:20}*{6:12}*{7:CONTROL}*{8:11}*{9:1}~',
      'NM1*QC*1*{10:LAST}*{11:FIRST}****MI*{12:MEMBER}~',
      'SVC*HC>{13:G0463}*{3}*{4}**{14:1}~',
      'DTM*472*{15:20250101}~',
      'CAS*PR*2*{5}~',
    ],
  },
  {
    opener: 'SVC',
    label: 'service line',
    detail: 'A service line with its date and adjustments',
    segments: [
      'SVC*HC>{1:G0463}*{2:100}*{3:70}**{4:1}~',
      'DTM*472*{5:20250101}~',
      'CAS*CO*45*{6:10}~',
      'CAS*PR*2*{7:20}~',
    ],
  },
  {
    opener: 'CAS',
    label: 'adjustment',
    detail: 'An adjustment: group, reason and amount',
    segments: ['CAS*{1:CO}*{2:45}*{3:10}~'],
  },
] as const;

/** The pieces that may follow here, with the file's own delimiters and line breaks. */
export function snippetItems(
  following: readonly Following[],
  delimiters: Delimiters,
  lineBreak: string,
): CompletionItem[] {
  return pieces.flatMap(({ opener, label, detail, segments }): CompletionItem[] => {
    const at = following.findIndex(({ spec }) => spec.id === opener);
    if (at < 0) return [];
    return [
      {
        label,
        labelDetails: { description: detail },
        kind: CompletionItemKind.Snippet,
        detail,
        // Found by its label and by the segment it begins with, and listed after that segment.
        filterText: `${opener} ${label}`,
        sortText: `${String(at).padStart(3, '0')}+`,
        insertTextFormat: InsertTextFormat.Snippet,
        insertText: written(segments.join('\n'), delimiters, lineBreak),
      },
    ];
  });
}

function written(template: string, { element, component, segment }: Delimiters, lineBreak: string) {
  const delimitersOf: Readonly<Record<string, string>> = {
    '*': escaped(element),
    '>': escaped(component),
    '~': escaped(segment),
    '\n': /[\r\n]/.test(segment) ? '' : lineBreak,
  };
  return template.replace(
    /[*>~\n]|\{(\d+)(:[^}]*)?\}/g,
    (part, place?: string, proposed?: string) => {
      if (!place) return delimitersOf[part] ?? part;
      return proposed ? `\${${place}${proposed}}` : `$${place}`;
    },
  );
}

/** Characters with a meaning of their own in a snippet. */
function escaped(delimiter: string): string {
  return /[$}\\]/.test(delimiter) ? `\\${delimiter}` : delimiter;
}
