import type { FileRows } from '../../checks/rows';
import { createRowReader } from '../../folder/read-rows';
import { defaultTerms } from '../../sequestration/terms';
import { eachInput } from '../input/each-input';
import { FileFault } from '../input/file-fault';
import { readShown } from '../input/read-shown';
import type { Job } from './job';

/** Reads the payments of remittances, without their claims. */
export const rowsJob: Job<undefined, FileRows> = {
  name: 'rows',
  run(paths, _settings, streams, emit) {
    return eachInput(paths, streams, async ({ name, open }) => {
      const source = await open();
      try {
        const reader = createRowReader({ file: name, terms: defaultTerms });
        for await (const { text } of readShown(source, name, streams.stderr)) reader.push(text);
        const rows = reader.end();
        if (rows.payments.length === 0) throw new FileFault('not a remittance');
        await emit(withoutClaims(rows));
      } finally {
        await source.close();
      }
    });
  },
};

function withoutClaims(rows: FileRows): FileRows {
  return { ...rows, payments: rows.payments.map((payment) => ({ ...payment, claimRows: [] })) };
}
