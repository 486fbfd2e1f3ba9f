import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { version } from '../../package.json';
import { assistantTools } from '../assistant';
import { type AssistantAnswer, answerWith, failedAnswer, schemaOf } from '../assistant/answer';
import { AssistantError } from '../assistant/tool';
import type { CheckOptions } from '../checks/options';
import { parseDocument } from '../document';

/** Reads an allowed file; throws `AssistantError` for any other. */
export type ReadAllowed = (path: string) => Promise<string>;

/** Serves the tools by the Model Context Protocol until the connection closes. */
export async function serveTools(
  transport: Transport,
  read: ReadAllowed,
  options: CheckOptions,
): Promise<void> {
  const server = new Server({ name: 'x12-835', version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...listed] }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const { text, failed } = await call(params.name, params.arguments ?? {}, read, options);
    return { content: [{ type: 'text', text }], isError: failed };
  });
  await server.connect(transport);
}

const listed = assistantTools.map((tool) => ({
  name: tool.name,
  title: tool.title,
  description: tool.description,
  inputSchema: schemaOf(tool, 'The path of a remittance in an allowed folder.'),
  annotations: { readOnlyHint: true, openWorldHint: false },
}));

async function call(
  name: string,
  input: Readonly<Record<string, unknown>>,
  read: ReadAllowed,
  options: CheckOptions,
): Promise<AssistantAnswer> {
  const tool = assistantTools.find((one) => one.name === name);
  if (!tool) return failedAnswer('There is no such tool.');
  try {
    const paths = tool.files.map((file) => pathOf(input[file]));
    const texts = await Promise.all(paths.map(read));
    const sources = texts.map((text) => ({ document: parseDocument(text), options }));
    return answerWith(tool, sources, input);
  } catch (error) {
    return failedAnswer(error instanceof AssistantError ? error.message : 'The tool failed.');
  }
}

function pathOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new AssistantError('Name the path of a remittance.');
}
