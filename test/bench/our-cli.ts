import { writeSync } from 'node:fs';
import process from 'node:process';
import '../../server/cli';

/** The command as it is; at its end it tells on standard error what it took at most, and in all. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const processors = Math.round((userCPUTime + systemCPUTime) / 1_000);
  writeSync(process.stderr.fd, `\npeak ${maxRSS * 1024} processors ${processors}\n`);
});
