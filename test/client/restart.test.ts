import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { test } from 'node:test';
import { restartClient, type ServerProcess } from '../../client/restart';
import { countStops } from '../../client/stops';

test('a server that hangs is killed, and started once it is gone', async () => {
  const steps: string[] = [];
  let closed: () => void = () => undefined;
  const server: ServerProcess = {
    exitCode: null,
    signalCode: null,
    once: (_event, listener) => {
      closed = listener;
    },
    kill: (signal) => {
      steps.push(signal);
      setImmediate(() => {
        steps.push('gone');
        closed();
      });
      return true;
    },
  };
  const client = {
    stop: () => Promise.reject(new Error('Stopping the server timed out')),
    start: async () => void steps.push('start'),
  };
  await restartClient(client, server, () => false);
  assert.deepEqual(steps, ['SIGKILL', 'gone', 'start']);
});

test('a process that is stopped by a signal is gone before the next one starts', {
  skip: process.platform === 'win32',
}, async () => {
  const server = spawn(process.execPath, ['--eval', 'process.stdin.resume()']);
  await once(server, 'spawn');
  server.kill('SIGSTOP');
  let endedBy: string | null | undefined;
  const client = {
    stop: () => Promise.reject(new Error('Stopping the server timed out')),
    start: async () => {
      endedBy = server.signalCode;
    },
  };
  await restartClient(client, server, () => false);
  assert.equal(endedBy, 'SIGKILL');
  assert.throws(() => process.kill(server.pid ?? 0, 0));
});

test('a server that failed to start is started again', async () => {
  const failure = Promise.reject(new Error('no such file'));
  failure.catch(() => undefined);
  const client = {
    _onStart: failure as Promise<void> | undefined,
    stop: () => Promise.reject(new Error('Client is not running')),
    start(): Promise<void> {
      this._onStart ??= Promise.resolve();
      return this._onStart;
    },
  };
  await restartClient(client, undefined, () => true);
});

test('a server is given up at its fifth stop within three minutes', () => {
  let time = 0;
  const stopped = countStops(() => time);
  const quick = [1, 2, 3, 4, 5, 6].map(() => stopped());
  assert.deepEqual(quick, [...Array(4).fill('restart'), 'give up', 'restart']);
  for (let i = 0; i < 20; i++) {
    time += 60_000;
    assert.equal(stopped(), 'restart');
  }
});
