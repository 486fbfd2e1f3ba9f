import { readFileSync } from 'node:fs';
import process from 'node:process';
import { defaultOptions } from '../../server/checks/options';
import { parseDocument } from '../../server/document';
import { findingsOf } from '../../server/engine/findings';
import { openers } from '../../server/envelopes';
import { scan } from '../../server/syntax/scan';
import { scanInJavaScript, simdScanner } from './limits';
import { parseWithNodeX12, parseWithX12Parser, splitWithEdiParser } from './peers';

/** What is timed, by name; each is given its file before and keeps nothing from run to run. */
const subjects: Readonly<Record<string, (path: string) => () => unknown>> = {
  tokenise: onText((text) => scan(text, openers)),
  all: onText((text) => findingsOf(parseDocument(text), defaultOptions).length),
  javascript: onText(scanInJavaScript),
  simd: onText(simdScanner() ?? (() => {})),
  'edi-parser': (path) => () => splitWithEdiParser(path),
  'x12-parser': (path) => () => parseWithX12Parser(path),
  'node-x12': onText(parseWithNodeX12),
};

function onText(run: (text: string) => unknown): (path: string) => () => unknown {
  return (path) => {
    const text = readFileSync(path, 'utf8');
    return () => run(text);
  };
}

/**
 * A process of its own for one subject: at every message it returns how long a run takes. One that is
 * not counted goes before, because while the others ran the processor has forgotten this one.
 */
const [name = '', path = ''] = process.argv.slice(2);
const run = subjects[name]?.(path);
if (!run) throw new Error(`There is nothing named ${name} to be timed.`);
process.on('message', async () => {
  await run();
  const started = performance.now();
  await run();
  process.send?.(performance.now() - started);
});
