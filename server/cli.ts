#!/usr/bin/env node
import process from 'node:process';
import { main } from './cli/main';

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

main(process.argv.slice(2), process).then((status) => {
  process.exitCode = status;
});
