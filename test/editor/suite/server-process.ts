/** As much of a child of this host as tells what it runs, and whether it still does. */
interface Child {
  readonly pid: number;
  readonly exitCode: number | null;
  readonly signalCode: string | null;
  readonly spawnargs: readonly string[];
  send(...message: readonly [...unknown[], (error: Error) => void]): boolean;
}

/** As much of Node as finds a process; the host in the browser has none. */
interface NodeProcess {
  readonly platform: string;
  kill(pid: number, signal: 'SIGKILL' | 'SIGSTOP'): void;
  /** Node keeps no other list of the children, and `/proc` need not know this host by its own number. */
  _getActiveHandles?(): readonly (object | Child)[];
}

const { process: host } = globalThis as { readonly process?: NodeProcess };

/** Whether servers can be found and be made to hang: in the Node host, but not on Windows. */
export function canFindServers(): boolean {
  return host?._getActiveHandles !== undefined && host.platform !== 'win32';
}

/** The processes that run our server as children of this host. */
export function serverProcesses(): readonly number[] {
  return servers().map(({ pid }) => pid);
}

/** Ends a server as a machine without memory does. */
export function killServer(pid: number): void {
  host?.kill(pid, 'SIGKILL');
}

/** Makes a server hang. */
export function stopServer(pid: number): void {
  host?.kill(pid, 'SIGSTOP');
}

/** Lets every further message to a server fail, as those do that are sent before its end is noticed. */
export function loseMessages(server: number): void {
  const child = servers().find(({ pid }) => pid === server);
  const send: Child['send'] = (...message) => {
    const sent = message.at(-1);
    if (typeof sent === 'function') sent(new Error('write EPIPE'));
    return false;
  };
  if (child) Object.assign(child, { send });
}

function servers(): readonly Child[] {
  return (host?._getActiveHandles?.() ?? [])
    .filter((handle) => 'spawnargs' in handle)
    .filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
    .filter(({ spawnargs }) => spawnargs.some((part) => part.includes('dist/server/node.js')));
}
