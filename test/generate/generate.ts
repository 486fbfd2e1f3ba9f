import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../../server/checks/check';
import { rowKindNames } from '../../server/folder/rows/kinds';
import { rowKind } from '../../server/folder/rows/row-source';
import { withAssistantTools } from './assistant-tools';
import { writeCatalog, writeRulePages } from './catalog';
import { writePayerRulesSchema } from './payer-rules-schema';
import { rowSchema } from './row-schema';
import { withSettings } from './settings';

/** A file that is generated from the rules, and its text. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

/** Everything that `npm run generate` writes; paths are relative to the root of the repository. */
export function generate(): readonly Generated[] {
  const checks = join('server', 'checks');
  const sourceOf = ({ id, tags: [section] }: Check) =>
    readFileSync(join(checks, section, `${id}.ts`), 'utf8');
  const manifest = readFileSync('package.json', 'utf8');
  return [
    { path: join(checks, 'README.md'), text: writeCatalog(sourceOf) },
    { path: join('server', 'cli', 'rule-pages.json'), text: writeRulePages(sourceOf) },
    { path: 'package.json', text: withAssistantTools(withSettings(manifest)) },
    ...rowKindNames.map((name) => ({
      path: join('syntaxes', `rows-${name}.schema.json`),
      text: `${JSON.stringify(rowSchema(rowKind(name)), null, 2)}\n`,
    })),
    { path: join('syntaxes', 'payer-rules.schema.json'), text: writePayerRulesSchema() },
  ];
}
