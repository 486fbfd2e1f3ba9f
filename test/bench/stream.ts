import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type Bar, type BenchOptions, ms } from './bar';
import { runCommand } from './command';
import { generateRemittance } from './generate';

/** The command line on a file and on one ten times as long. */
export async function streamBars({ streamed }: BenchOptions): Promise<Bar[]> {
  const piece = generateRemittance({ bytes: (streamed * 1_000_000) / 10, claimsPerPayment: 400 });
  const small = await checkPieces(piece, 10);
  const large = await checkPieces(piece, 100);
  const growth = large.peakMemory / small.peakMemory;
  const size = (megabytes: number) => (megabytes < 1_000 ? `${megabytes} MB` : '1 GB');
  return [
    {
      id: 'G13',
      what: `peak memory of the command on ${size(streamed * 10)}, against ${size(streamed)}`,
      asked: 'within 5%',
      measured:
        `${Math.round(large.peakMemory / 1e6)} MB, ${Math.round(small.peakMemory / 1e6)} MB ` +
        `(${ms(large.took / streamed / 10)} a megabyte)`,
      // The bar is for 1 GB; and two runs on the same file differ by some per cent.
      ...(streamed === 100 && { reached: growth <= 1.05 }),
    },
  ];
}

/** Checks a file of a number of interchanges, which is written for it and deleted afterwards. */
async function checkPieces(piece: string, count: number) {
  const path = join(tmpdir(), `x12-835-bench-${process.pid}.835`);
  try {
    const file = createWriteStream(path);
    for (let i = 0; i < count; i++) {
      // Every interchange has a control number of its own.
      const control = String(835 + i).padStart(9, '0');
      if (!file.write(piece.replaceAll('*000000835', `*${control}`))) await once(file, 'drain');
    }
    file.end();
    await once(file, 'finish');
    return await runCommand(['check', '--format', 'ndjson', path]);
  } finally {
    rmSync(path, { force: true });
  }
}
