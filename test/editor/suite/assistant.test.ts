import * as vscode from 'vscode';
import { equal, matches } from './expect';
import { findings, open } from './remittance';

/** As much of the API as is used here: it is newer than the oldest editor. */
interface Tools {
  invokeTool(
    name: string,
    options: { readonly input: object; readonly toolInvocationToken: undefined },
  ): Thenable<{ readonly content: readonly { readonly value?: string }[] }>;
}

const { lm } = vscode as unknown as { readonly lm?: Partial<Tools> };

describe('assistant', () => {
  it('answers about the remittance in the active editor, and about codes', async function () {
    // Tools came after the oldest editor that the extension runs in.
    if (typeof lm?.invokeTool !== 'function') return this.skip();
    const { invokeTool } = lm;
    await findings(await open('sequestration-off.835'));
    const ask = async (name: string, input: object) => {
      const options = { input, toolInvocationToken: undefined };
      const { content } = await invokeTool.call(lm, name, options);
      return content[0]?.value ?? '';
    };
    matches(await ask('remittance_explain_code', { codes: 'CO253' }), /"CO 253"/);
    const { notRight } = JSON.parse(await ask('remittance_check_sequestration', {}));
    equal(notRight[0].expected, '2.40');
  });
});
