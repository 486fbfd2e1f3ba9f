import type { FileRows } from '../../checks/rows';
import { createRowReader } from '../../folder/read-rows';
import { defaultTerms } from '../../sequestration/terms';
import { eachInput } from '../input/each-input';
import type { Job } from './job';

/** Reads the payments of remittances, without their claims. */
export const rowsJob: Job<undefined, readonly FileRows[]> = {
  name: 'rows',
  async run(paths, _settings, streams) {
    const all: FileRows[] = [];
    const succeeded = await eachInput(paths, streams, async ({ name, open }) => {
      const source = await open();
      try {
        const reader = createRowReader({ file: name, terms: defaultTerms });
        for await (const { text } of source.read()) reader.push(text);
        all.push(withoutClaims(reader.end()));
      } finally {
        await source.close();
      }
    });
    return { succeeded, result: all };
  },
};

function withoutClaims(rows: FileRows): FileRows {
  return { ...rows, payments: rows.payments.map((payment) => ({ ...payment, claimRows: [] })) };
}
