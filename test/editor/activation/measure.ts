import { extensions } from 'vscode';

/** Set when this is bundled: whichever is activated second finds the host warm. */
declare const OWN_FIRST: boolean;

/** Activates both extensions, and logs how long each took, in milliseconds. */
export async function run(): Promise<void> {
  const ids = ['x12-835.x12-835', 'x12-835.empty'];
  if (!OWN_FIRST) ids.reverse();
  const times: Record<string, number> = {};
  for (const id of ids) {
    const extension = extensions.getExtension(id);
    if (!extension || extension.isActive) throw new Error(`${id} is missing or was activated`);
    const before = performance.now();
    await extension.activate();
    times[id] = performance.now() - before;
  }
  console.log(`[suite] activation ${JSON.stringify(times)}`);
  console.log('[result] 1 0');
}
