#!/usr/bin/env node
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { main } from './cli/main';

// V8 at times takes what lives for a moment for what stays: then all is twice as slow and as large.
setFlagsFromString('--no-allocation-site-pretenuring');

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

main(process.argv.slice(2), process).then((status) => {
  process.exitCode = status;
});
