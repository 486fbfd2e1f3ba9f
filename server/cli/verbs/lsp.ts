import { loadBundle } from '../load-bundle';
import { flag } from '../option';
import { UsageError } from '../usage-error';
import type { Verb } from '../verb';

const options = {
  stdio: flag('Talk over standard input and output, which is the default.'),
};

/** Runs the language server for editors. */
export const lsp: Verb<typeof options> = {
  name: 'lsp',
  summary: 'Run the language server for an editor',
  operands: {
    usage: '',
    summary:
      'The editor starts it and sends the files it has open. .github/EDITORS.md in this package has what to enter ' +
      'in Neovim, Emacs, Helix, Sublime Text, and Zed. VS Code has an extension instead.',
    min: 0,
  },
  options,
  examples: [
    { line: '--stdio', summary: 'The command line to enter in the settings of an editor.' },
  ],
  statuses: ['The editor ended the session.', 'The editor was lost.', 'The command line is wrong.'],
  async run({ operands }) {
    if (operands.length > 0) throw new UsageError('lsp takes no files: the editor sends them.');
    // It serves from now on, and ends the process itself.
    await loadBundle('node.js');
    return 0;
  },
};
