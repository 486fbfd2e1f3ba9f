import { Buffer } from 'node:buffer';
import { PassThrough, Readable } from 'node:stream';
import { main } from '../../server/cli/main';

/** What a command did. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  /** What standard input contains. */
  readonly input?: Buffer | string;
  /** True if standard output and error are a terminal. */
  readonly terminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** The script that threads run, such as that of the built command; none by default. */
  readonly worker?: string;
}

/** Runs a command line in this process. */
export async function run(args: readonly string[], world: World = {}): Promise<Ran> {
  const { input = '', terminal = false, env = {}, worker } = world;
  const stdout = Object.assign(new PassThrough(), { isTTY: terminal });
  const stderr = Object.assign(new PassThrough(), { isTTY: terminal });
  const out = gather(stdout);
  const err = gather(stderr);
  const stdin = Readable.from([Buffer.from(input)]);
  const status = await main(args, { stdin, stdout, stderr, env, ...(worker && { worker }) });
  stdout.end();
  stderr.end();
  return { status, out: await out, err: await err };
}

async function gather(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
