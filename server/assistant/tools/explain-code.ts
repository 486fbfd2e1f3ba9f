import { checks } from '../../checks';
import { findCode } from '../../codes';
import type { CodeEntry } from '../../codes/code-list';
import { AssistantError, type AssistantTool, textOf } from '../tool';

/** What codes mean, without any file. */
export const explainCode: AssistantTool = {
  name: 'explain_code',
  title: 'Explain Remittance Codes',
  description:
    'Explains codes of a remittance (X12 835) offline: group and reason codes (CARC), remark codes ' +
    '(RARC), provider adjustment reasons, claim statuses, and IDs of rules.',
  files: [],
  inputs: {
    codes: {
      type: 'string',
      description:
        'Codes divided by spaces: "CO253", "CO 16 N265 MA130", "PLB:WO", "CLP02=22", or the ID of a ' +
        'rule such as "claim-balance".',
      required: true,
    },
  },
  answer: (_sources, input) => {
    const words = (textOf(input, 'codes') ?? '').split(/[\s,]+/).filter((word) => word !== '');
    const explained = words.slice(0, maxCodes).flatMap(explain);
    if (explained.length > 0) return { codes: explained };
    throw new AssistantError('None of these is a code of our lists or the ID of a rule.');
  },
};

const maxCodes = 50;

interface Explained {
  readonly code: string;
  readonly kind: string;
  readonly meaning: string;
  readonly next?: string | undefined;
}

/** What a word says; nothing for any other word, which is not repeated either. */
function explain(word: string): readonly Explained[] {
  const rule = checks.find(({ id }) => id === word.toLowerCase());
  if (rule) return [{ code: rule.id, kind: 'rule', meaning: rule.title }];
  const [, element, value] = /^(PLB|CLP02)[:=](.+)$/i.exec(word) ?? [];
  if (element && value) {
    const isProvider = element.toUpperCase() === 'PLB';
    return isProvider
      ? entryOf('provider-adjustment-reason', 'provider adjustment', value)
      : entryOf('claim-status', 'claim status', value);
  }
  const [, group = '', reason] = /^(CO|OA|PI|PR|CR)-?(.*)$/i.exec(word) ?? [];
  const ofGroup = entryOf('group-code', 'group', group);
  if (reason !== undefined) return [...ofGroup, ...entryOf('reason-code', 'reason', reason)];
  const remark = entryOf('remark-code', 'remark', word);
  return remark.length > 0 ? remark : entryOf('reason-code', 'reason', word);
}

function entryOf(list: string, kind: string, written: string): readonly Explained[] {
  const entry = findCode(list, written.toUpperCase()) as
    | (CodeEntry & { readonly next?: string })
    | undefined;
  return entry ? [{ code: entry.code, kind, meaning: entry.gist, next: entry.next }] : [];
}
