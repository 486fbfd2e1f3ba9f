#!/usr/bin/env node
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { jobs } from './cli/jobs';
import { serveJobs } from './cli/jobs/worker';
import { main } from './cli/main';

if (isMainThread) {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const { stdin, stdout, stderr, env } = process;
  const streams = { stdin, stdout, stderr, env, worker: __filename };
  main(process.argv.slice(2), streams).then((status) => {
    process.exitCode = status;
  });
} else {
  serveJobs(jobs);
}
