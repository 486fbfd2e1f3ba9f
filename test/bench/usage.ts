import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { type Connection, RequestType0 } from 'vscode-languageserver/node';

/** What a server says of itself when the bench asks. */
export interface Usage {
  /** The most memory it has held so far, in bytes. */
  readonly peakMemory: number;
  /** The longest time its event loop was held since the last question, in milliseconds. */
  readonly longestBlock: number;
  /** The processor time that it has taken so far, in milliseconds. */
  readonly processorTime: number;
}

export const usageRequest = new RequestType0<Usage, void>('bench/usage');

/** Lets the bench ask a server how it does. */
export function answerUsage(connection: Connection): void {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  connection.onRequest(usageRequest, () => {
    const longestBlock = delays.max / 1e6;
    delays.reset();
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const processorTime = (userCPUTime + systemCPUTime) / 1e3;
    return { peakMemory: maxRSS * 1024, longestBlock, processorTime };
  });
}
