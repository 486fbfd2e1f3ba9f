import process from 'node:process';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  type Position,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SignatureHelpRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { statusRequest } from '../../server/protocol/status';
import { type Session, startSession } from '../bench/session';
import { goodFile, worstFiles } from './worst-files';

const ourServer = 'dist/bench/our-server.mjs';
const bareServer = 'dist/bench/bare-server.mjs';

/** Of a worst file in the editor. */
interface Measured {
  /** From opening to the first hover, and to what a bare server says after opening. */
  readonly open: Took;
  readonly bare: Took;
  /** The longest request while the file is checked, and after that. */
  readonly during: Slowest;
  readonly after: Slowest;
  /** The most memory of the server, in megabytes. */
  readonly memory: number;
}

/** Milliseconds of all threads of the server: other programs may be busy as well. */
interface Slowest {
  readonly name: string;
  readonly took: number;
}

interface Took {
  /** Milliseconds of all threads of the server. */
  readonly processor: number;
  /** Milliseconds that somebody waits, on a machine that is not busy otherwise. */
  readonly wait: number;
}

const none: Slowest = { name: '', took: 0 };

/** Opens worst files in the built server, and prints how long the longest requests take. */
async function measureEditor(megabytes: number, wanted: string): Promise<void> {
  console.log(
    '| kind | first hover (bare) | wait for it (bare) | while checked | afterwards | memory |',
  );
  console.log('|---|---|---|---|---|---|');
  const kinds = [{ name: 'a good file', make: goodFile }, ...worstFiles];
  for (const { name, make } of kinds) {
    if (!name.includes(wanted)) continue;
    const { open, bare, during, after, memory } = await measure(make(megabytes * 1_000_000));
    const opened = `${ms(open.processor)} (${ms(bare.processor)}) | ${ms(open.wait)} (${ms(bare.wait)})`;
    console.log(
      `| ${name} | ${opened} | ${shown(during)} | ${shown(after)} | ${memory.toFixed(0)} MB |`,
    );
  }
}

function shown({ name, took }: Slowest): string {
  return name === '' ? 'checked at once' : `${ms(took)} (${name})`;
}

function ms(took: number): string {
  return `${took.toFixed(0)} ms`;
}

async function measure(text: string): Promise<Measured> {
  const bareSession = await startSession(bareServer);
  const bare = await timed(bareSession, () => bareSession.open(text));
  await bareSession.end();
  const session = await startSession(ourServer);
  const document = TextDocument.create('', '', 1, text);
  const places = [0.002, 0.5, 0.999].map((part) =>
    document.positionAt(Math.floor(text.length * part)),
  );
  const refreshed = session.refreshed();
  let opened: Promise<unknown> | undefined;
  const open = await timed(session, () => {
    opened = session.open(text);
    return session.ask(HoverRequest.method, { position: places[1] });
  });
  let isChecked = false;
  const checked = refreshed.then(() => {
    isChecked = true;
  });
  let during = none;
  while (!isChecked) {
    during = slower(during, await slowestOf(session, places.slice(1, 2), () => !isChecked));
    await Promise.race([checked, new Promise((resolve) => setTimeout(resolve, 100))]);
  }
  await opened;
  const after = await slowestOf(session, places, () => true);
  const { peakMemory } = await session.usage();
  await session.end();
  return { open, bare, during, after, memory: peakMemory / 1e6 };
}

function slower(one: Slowest, other: Slowest): Slowest {
  return one.took >= other.took ? one : other;
}

async function slowestOf(
  session: Session,
  places: readonly Position[],
  goOn: () => boolean,
): Promise<Slowest> {
  let slowest = none;
  for (const position of places) {
    for (const [method, params] of requestsAt(position)) {
      if (!goOn()) return slowest;
      const { processor: took } = await timed(session, () => session.ask(method, params));
      const name = method.replace(/^.*\//, '');
      slowest = slower(slowest, {
        name: method.endsWith('/range') ? 'semanticTokens' : name,
        took,
      });
    }
  }
  return slowest;
}

/** Every request that an editor makes of itself, for a screen with the cursor at a position. */
function requestsAt(position: Position): readonly (readonly [string, object])[] {
  const { line } = position;
  const range = {
    start: { line: Math.max(0, line - 30), character: 0 },
    end: { line: line + 30, character: 0 },
  };
  const whole = { start: { line: 0, character: 0 }, end: { line: 10_000_000, character: 0 } };
  const context = { diagnostics: [] };
  return [
    [HoverRequest.method, { position }],
    [CompletionRequest.method, { position }],
    [SignatureHelpRequest.method, { position }],
    [DocumentHighlightRequest.method, { position }],
    [DefinitionRequest.method, { position }],
    [SelectionRangeRequest.method, { positions: [position] }],
    [CodeActionRequest.method, { range: { start: position, end: position }, context }],
    [CodeActionRequest.method, { range: whole, context }],
    [InlayHintRequest.method, { range }],
    [SemanticTokensRangeRequest.method, { range }],
    [SemanticTokensRangeRequest.method, { range: whole }],
    [CodeLensRequest.method, {}],
    [FoldingRangeRequest.method, {}],
    [DocumentSymbolRequest.method, {}],
    [DocumentDiagnosticRequest.method, {}],
    [statusRequest.method, { position }],
  ];
}

/** All is sent at once, so that what the server does unasked is not counted, but for one step of it. */
async function timed(session: Session, run: () => Promise<unknown>): Promise<Took> {
  const started = performance.now();
  const [before, , after] = await Promise.all([session.usage(), run(), session.usage()]);
  const processor = after.processorTime - before.processorTime;
  return { processor, wait: performance.now() - started };
}

const [megabytes = '5', wanted = ''] = process.argv.slice(3);
await measureEditor(Number(megabytes), wanted);
