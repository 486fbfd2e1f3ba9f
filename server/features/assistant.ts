import { assistantTools } from '../assistant';
import { answerWith } from '../assistant/answer';
import {
  type AssistantParams,
  type AssistantResult,
  assistantRequest,
} from '../protocol/assistant';
import { workspaceFeature } from './feature';

/** What an AI assistant asks about open remittances; nothing of a patient is in the answer. */
export const assistant = workspaceFeature<AssistantParams, AssistantResult | null>({
  name: 'assistant',
  capability: {},
  request: assistantRequest,
  empty: null,
  answer({ files }, { tool: name, uris, input }) {
    const tool = assistantTools.find((one) => one.name === name);
    if (!tool) return null;
    const asked = uris.map((uri) => files.find((context) => context.uri === uri));
    const sources = asked.flatMap((context) =>
      context ? [{ document: context.document, options: context.settings.checkOptions }] : [],
    );
    if (sources.length < tool.files.length) return { text: 'Open the remittance first.' };
    return { text: answerWith(tool, sources, input).text };
  },
});
