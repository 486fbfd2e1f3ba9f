import { stat } from 'node:fs/promises';
import { loadBundle } from '../load-bundle';
import { list } from '../option';
import { UsageError } from '../usage-error';
import type { Verb } from '../verb';

const options = {
  allow: list('FOLDER', 'A folder whose remittances may be read. Required; repeatable.'),
};

/** Serves AI assistants by the Model Context Protocol. */
export const mcp: Verb<typeof options> = {
  name: 'mcp',
  summary: 'Let an AI assistant ask about remittances, without patients',
  operands: {
    usage: '',
    summary:
      'The assistant starts it and asks by the Model Context Protocol. Answers hold codes, amounts, ' +
      'dates of service, and segment numbers; never a name, an ID, or text of a file. Its tools explain ' +
      'codes, summarize a payment, list findings and denials, check sequestration, compare two ' +
      'remittances, and draft a message to a payer.',
    min: 0,
  },
  options,
  examples: [
    {
      line: '--allow remits',
      summary:
        'The command line to enter in the settings of an assistant: the command x12-835, the rest as ' +
        'arguments. Give the whole path of the folder there.',
    },
  ],
  statuses: ['The assistant ended the session.', undefined, 'The command line is wrong.'],
  async run({ operands, options: { allow } }) {
    if (operands.length > 0) throw new UsageError('mcp takes no files. Name folders by --allow.');
    if (allow.length === 0) throw new UsageError('Name a folder: --allow FOLDER.');
    for (const folder of allow) {
      const found = await stat(folder).catch(() => undefined);
      if (!found?.isDirectory()) throw new UsageError(`--allow '${folder}' is not a folder.`);
    }
    const { serve } = (await loadBundle('mcp.js')) as {
      readonly serve: (folders: readonly string[]) => Promise<void>;
    };
    await serve(allow);
    return 0;
  },
};
