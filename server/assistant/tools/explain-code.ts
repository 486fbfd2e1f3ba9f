import { checks } from '../../checks';
import { explainCodes } from '../../explain/explain-codes';
import { AssistantError, type AssistantTool, textOf } from '../tool';

/** What codes mean, without any file. */
export const explainCode: AssistantTool = {
  name: 'explain_code',
  title: 'Explain Remittance Codes',
  description:
    'Explains codes of a remittance (X12 835) offline: group, reason (CARC), and remark codes (RARC) ' +
    'of one adjustment read together, provider adjustment reasons, values of elements, IDs of rules.',
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
    const explained = explain(words.slice(0, maxCodes));
    if (explained.length > 0) return { codes: explained };
    throw new AssistantError('None of these is a code of our lists or the ID of a rule.');
  },
};

const maxCodes = 50;

interface Explained {
  readonly codes: string;
  /** In paragraphs. */
  readonly meaning: readonly string[];
}

/**
 * Group, reason, and remark codes are read together where they can be one adjustment. Nothing is said
 * of any other word, which is not repeated either.
 */
function explain(words: readonly string[]): readonly Explained[] {
  const isPlain = (word: string) => !/[:=]/.test(word) && ruleNamed(word) === undefined;
  const plain = words.filter(isPlain);
  const together = ofCodes(plain);
  const others = words.filter((word) => !isPlain(word));
  return [
    ...(together.length > 0 ? together : plain.flatMap((word) => ofCodes([word]))),
    ...others.flatMap((word) => ofRule(word) ?? ofCodes([word])),
  ];
}

function ofCodes(words: readonly string[]): readonly Explained[] {
  const found = explainCodes(words);
  return found?.isListed ? [{ codes: found.title, meaning: found.paragraphs }] : [];
}

function ofRule(word: string): readonly Explained[] | undefined {
  const rule = ruleNamed(word);
  return rule && [{ codes: rule.id, meaning: [`Rule: ${rule.title}.`] }];
}

function ruleNamed(word: string) {
  return checks.find(({ id }) => id === word.toLowerCase());
}
