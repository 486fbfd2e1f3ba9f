/** As much of Node as finds a process; the host in the browser has none. */
interface NodeProcess {
  readonly pid: number;
  readonly platform: string;
  kill(pid: number, signal: 'SIGKILL' | 'SIGSTOP'): void;
  getBuiltinModule?(name: 'node:fs'): { readFileSync(path: string, encoding: 'utf8'): string };
}

const { process: host } = globalThis as { readonly process?: NodeProcess };

/** Whether the processes of servers can be found: in the Node host on Linux. */
export function canFindServers(): boolean {
  return host?.platform === 'linux' && host.getBuiltinModule !== undefined;
}

/** The processes that run our server as children of this host. */
export function serverProcesses(): readonly number[] {
  const files = host?.getBuiltinModule?.('node:fs');
  if (!host || !files) return [];
  const children = files.readFileSync(`/proc/${host.pid}/task/${host.pid}/children`, 'utf8');
  return children
    .trim()
    .split(' ')
    .map(Number)
    .filter((pid) => {
      try {
        return files.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/server/node.js');
      } catch {
        return false;
      }
    });
}

/** Ends a server as a machine without memory does. */
export function killServer(pid: number): void {
  host?.kill(pid, 'SIGKILL');
}

/** Makes a server hang. */
export function stopServer(pid: number): void {
  host?.kill(pid, 'SIGSTOP');
}
