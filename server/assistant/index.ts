import type { AssistantTool } from './tool';
import { checkSequestration } from './tools/check-sequestration';
import { compareTool } from './tools/compare-remittances';
import { draftPayerMessage } from './tools/draft-payer-message';
import { explainCode } from './tools/explain-code';
import { listDenials } from './tools/list-denials';
import { listFindings } from './tools/list-findings';
import { summarizePayment } from './tools/summarize-payment';

/** Every tool, in the order in which an assistant is told of them. */
export const assistantTools: readonly AssistantTool[] = [
  explainCode,
  summarizePayment,
  listFindings,
  checkSequestration,
  listDenials,
  draftPayerMessage,
  compareTool,
];
