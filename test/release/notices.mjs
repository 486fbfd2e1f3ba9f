// Writes the licenses of what is bundled: dist/THIRD-PARTY-NOTICES.txt.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled.mjs';

const packages = await bundledPackages();
const seen = new Set();
const notices = packages.flatMap((one) => {
  const { name, version, license, folder } = one;
  if (seen.has(`${name}@${version}`)) return [];
  seen.add(`${name}@${version}`);
  return [`${name} ${version} (${license})\n\n${textOf(folder)}`];
});
const line = `\n\n${'-'.repeat(80)}\n\n`;
mkdirSync('dist', { recursive: true });
writeFileSync(
  join('dist', 'THIRD-PARTY-NOTICES.txt'),
  `X12 835 Remittance contains code of these packages.${line}${notices.join(line)}\n`,
);

/** The license and the notice as the package brings them. */
function textOf(folder) {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|notice|copying)/i.test(name));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').trim());
  return texts.join('\n\n').replaceAll('\r\n', '\n') || 'The package brings no license text.';
}
