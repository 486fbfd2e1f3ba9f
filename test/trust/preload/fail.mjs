// Fails outside every guard once a remittance is opened, with a message that would quote it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** The same function, after which the program fails. */
function failingAfter(open) {
  return (path, ...more) => {
    if (String(path).endsWith('.835')) {
      setImmediate(() => {
        throw new Error('MARK\n    at MARK (MARK:1:1)');
      });
    }
    return open(path, ...more);
  };
}

fs.promises.open = failingAfter(fs.promises.open);
fs.openSync = failingAfter(fs.openSync);
fs.readFileSync = failingAfter(fs.readFileSync);
syncBuiltinESMExports();
