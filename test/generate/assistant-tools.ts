import { assistantTools } from '../../server/assistant';
import { schemaOf } from '../../server/assistant/answer';

/** Returns the text of package.json with the tools for AI assistants rewritten. */
export function withAssistantTools(manifest: string): string {
  const parsed = JSON.parse(manifest) as { contributes: { languageModelTools?: unknown } };
  parsed.contributes.languageModelTools = assistantTools.map((tool) => {
    const schema = schemaOf(tool, file);
    return {
      name: `remittance_${tool.name}`,
      displayName: tool.title,
      toolReferenceName: tool.name,
      canBeReferencedInPrompt: true,
      modelDescription: tool.description,
      userDescription: tool.title,
      tags: ['x12-835', 'remittance'],
      // The editor knows which remittance is meant where none is named, but for two of them.
      inputSchema: {
        ...schema,
        required: schema.required.filter((name) => name !== 'file'),
      },
    };
  });
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

const file =
  'The path of a remittance in the workspace; the remittance in the active editor if absent.';
