import { writeSync } from 'node:fs';
import process from 'node:process';
import '../../server/cli';

/** The command as it is; at its end it tells on standard error how much memory it took at most. */
process.on('exit', () => {
  writeSync(process.stderr.fd, `\npeak ${process.resourceUsage().maxRSS * 1024}\n`);
});
