// Fails outside every guard once a file is opened, with a message that would quote a remittance.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { open } = fs.promises;
fs.promises.open = async (...args) => {
  setImmediate(() => {
    throw new Error('MARK\n    at MARK (MARK:1:1)');
  });
  return await open(...args);
};
syncBuiltinESMExports();
