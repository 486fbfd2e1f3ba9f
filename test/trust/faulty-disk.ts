import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What happens to a disk at one of the steps in which something is written. */
export type Fault = 'full' | 'killed';

type Call = (...args: unknown[]) => unknown;

const { promises } = fs;
const steps = ['writeFile', 'rename', 'link', 'rm', 'copyFile', 'chmod', 'chown', 'mkdir'] as const;
const ofHandles = ['appendFile', 'sync'] as const;
/** Steps that a full disk refuses. */
const growing = new Set<string>(['open', 'writeFile', 'appendFile', 'copyFile', 'mkdir', 'link']);

/**
 * Does something while the disk fails at the nth step that writes, from 1, and tells how many such steps
 * there were. A disk that is full takes half of a write and refuses all that follows, but for what
 * makes room; a program that is killed does half of a write and nothing more.
 */
export async function withFault(
  fault: Fault | undefined,
  nth: number,
  run: () => Promise<unknown>,
): Promise<number> {
  const own = Object.fromEntries([...steps, 'open'].map((name) => [name, callOf(promises, name)]));
  const removeNow = fs.rmSync;
  let met = 0;

  const guarded =
    (name: string, call: Call, half: Call = () => undefined): Call =>
    async (...args) => {
      const isHit = ++met === nth;
      const fails =
        fault === 'killed' ? met >= nth : fault === 'full' && met >= nth && growing.has(name);
      if (!fails) return call(...args);
      if (isHit) await half(...args);
      throw Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), {
        code: 'ENOSPC',
        syscall: name,
      });
    };

  const openGuarded: Call = async (...args) => {
    const [, flags = 'r'] = args;
    const handle = (await callOf(own, 'open')(...args)) as object;
    if (flags === 'r') return handle;
    for (const name of ofHandles) {
      const call = callOf(handle, name).bind(handle);
      const half: Call = (part) => call(halfOf(part));
      Object.assign(handle, { [name]: guarded(name, call, name === 'sync' ? undefined : half) });
    }
    return handle;
  };
  const openWriting = guarded('open', openGuarded);
  const open: Call = (...args) => ((args[1] ?? 'r') === 'r' ? openGuarded : openWriting)(...args);

  const faulty = Object.fromEntries(
    steps.map((name) => {
      const call = callOf(own, name);
      const half: Call = (path, part, options) => call(path, halfOf(part), options);
      return [name, guarded(name, call, name === 'writeFile' ? half : undefined)];
    }),
  );
  Object.assign(promises, faulty, { open });
  fs.rmSync = (...args) => {
    if (fault !== 'killed' || met < nth) removeNow(...args);
  };
  syncBuiltinESMExports();
  try {
    await run();
  } finally {
    Object.assign(promises, own);
    fs.rmSync = removeNow;
    syncBuiltinESMExports();
  }
  return met;
}

function callOf(of: object, name: string): Call {
  return (of as Record<string, Call>)[name] as Call;
}

function halfOf(part: unknown): Buffer {
  const bytes = Buffer.from(part as string | Uint8Array);
  return bytes.subarray(0, bytes.length / 2);
}
