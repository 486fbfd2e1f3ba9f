#!/usr/bin/env node
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { jobs } from './cli/jobs';
import { serveJobs } from './cli/jobs/worker';
import { main } from './cli/main';
import { describeFault } from './fault';

if (isMainThread) {
  // V8 would let garbage grow to four times what is in use: 186 MB for a file of 100 MB, now 143 MB.
  setFlagsFromString('--heap-growing-percent=100');
  // What is read of the first claims is kept for a while, so V8 would put what is read of all others where
  // only a full collection finds it: a fifth of the time and 25 MB for a payment of very many claims.
  setFlagsFromString('--no-allocation-site-pretenuring');
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
    if (error.code === 'EPIPE') process.exit();
    fail(`standard output: ${error.message}`);
  });
  process.on('uncaughtException', failWith);
  const { stdin, stdout, stderr, env } = process;
  const streams = { stdin, stdout, stderr, env, worker: __filename };
  main(process.argv.slice(2), streams).then((status) => {
    process.exitCode = status;
  }, failWith);
} else {
  serveJobs(jobs);
}

/** The last resort: Node would print what the error says, which may quote the remittance. */
function failWith(error: unknown): void {
  // The language server, which runs in the command's process, survives its bugs.
  if (process.listenerCount('uncaughtException') > 1) return;
  fail(`internal error: ${describeFault(error)}`);
}

function fail(fault: string): void {
  process.stderr.write(`${fault}\n`);
  process.exit(2);
}
