// Fails on whatever would reach a network, and writes what it was to the file that OFFLINE_LOG names.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import process from 'node:process';

const refuse = (name) => {
  return () => {
    appendFileSync(process.env.OFFLINE_LOG ?? '/dev/stderr', `${name}\n`);
    throw new Error(`${name} is not allowed`);
  };
};

for (const name of ['connect', 'createConnection', 'createServer']) {
  net[name] = refuse(`net.${name}`);
}
net.Socket.prototype.connect = refuse('Socket.connect');
net.Server.prototype.listen = refuse('Server.listen');
dgram.createSocket = refuse('dgram.createSocket');
for (const of of [dns, dns.promises]) {
  for (const name of Object.keys(of)) {
    if (/^(lookup|resolve|reverse)/.test(name)) of[name] = refuse(`dns.${name}`);
  }
}
// A program that is started could do what this one may not.
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
  childProcess[name] = refuse(`child_process.${name}`);
}
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  if (name in globalThis) globalThis[name] = refuse(name);
}
syncBuiltinESMExports();
