import { readFileSync } from 'node:fs';
import process from 'node:process';
import { reasonCodes } from '../../server/codes/reason-codes';
import { remarkCodes } from '../../server/codes/remark-codes';
import { compareList } from './compare-list';

// npm run codes -- --from FILE.csv [--list remark]: how a licensee's own list differs from ours.
const argument = (name: string) => process.argv[process.argv.indexOf(name) + 1];
const file = process.argv.includes('--from') ? argument('--from') : undefined;
if (!file) {
  console.error('Usage: npm run codes -- --from FILE.csv [--list reason|remark]');
  process.exit(2);
}
const list = argument('--list') === 'remark' ? remarkCodes : reasonCodes;
const difference = compareList(readFileSync(file, 'utf8'), list);
console.log(`${list.name}, ours as of ${list.asOf}`);
for (const [kind, codes] of Object.entries(difference)) {
  console.log(`${kind}: ${codes.length === 0 ? 'none' : codes.join(', ')}`);
}
