// Ends the process by a signal at one of the steps in which it writes: END_AT=SIGNAL:N.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const [signal, nth] = (process.env.END_AT ?? ':0').split(':');
const { promises } = fs;
let met = 0;

for (const name of ['writeFile', 'rename', 'link', 'rm', 'copyFile', 'chmod', 'chown', 'open']) {
  const call = promises[name];
  promises[name] = async (...args) => {
    if (name === 'open' && (args[1] ?? 'r') === 'r') return call(...args);
    step();
    const made = await call(...args);
    if (name === 'open') watchHandle(made);
    return made;
  };
}
syncBuiltinESMExports();

function watchHandle(handle) {
  const append = handle.appendFile;
  handle.appendFile = async (part) => {
    await append.call(handle, part.subarray(0, part.length / 2));
    step();
    return append.call(handle, part.subarray(part.length / 2));
  };
}

function step() {
  if (++met === Number(nth)) process.kill(process.pid, signal);
}
