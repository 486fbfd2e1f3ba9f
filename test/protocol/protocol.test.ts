import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { features, workspaceFeatures } from '../../server/features';
import * as assistant from '../../server/protocol/assistant';
import { runsCommand } from '../../server/protocol/capabilities';
import { commandIds } from '../../server/protocol/command-ids';
import * as deidentifiedCopy from '../../server/protocol/deidentified-copy';
import * as find from '../../server/protocol/find';
import * as identity from '../../server/protocol/identity';
import { languageId } from '../../server/protocol/language';
import * as notes from '../../server/protocol/notes';
import * as pages from '../../server/protocol/pages';
import * as segments from '../../server/protocol/segments';
import * as shownViews from '../../server/protocol/shown-views';
import { splitScheme } from '../../server/protocol/split-address';
import * as splitView from '../../server/protocol/split-view';
import * as status from '../../server/protocol/status';

const messages = {
  ...assistant,
  ...deidentifiedCopy,
  ...find,
  ...identity,
  ...notes,
  ...pages,
  ...segments,
  ...shownViews,
  ...splitView,
  ...status,
};
const methods = Object.values(messages).map(({ method }) => method);
const manifest = readFileSync('package.json', 'utf8');
const { contributes } = JSON.parse(manifest);

test('every name on the wire is used once', () => {
  assert.equal(new Set(methods).size, methods.length);
  for (const method of methods) assert.match(method, /^remittance\/[a-z][A-Za-z]*$/);
});

test('the client sends every message of the protocol, and the server has a feature for each', () => {
  const client = readFolder('client');
  const unsent = Object.keys(messages).filter((name) => !client.includes(name));
  assert.deepEqual(unsent, []);
  const all = [...features, ...workspaceFeatures];
  const answered = all.map(({ method }) => method).filter((name) => methods.includes(name));
  const { sidecarNotification, shownViewsNotification } = messages;
  const told = [sidecarNotification.method, shownViewsNotification.method];
  assert.deepEqual([...answered, ...told].sort(), [...methods].sort());
  const ours = all.filter(({ method }) => method.startsWith('remittance/'));
  assert.equal(ours.length, answered.length);
});

test('the client registers every command, and the manifest contributes each', () => {
  const contributed = contributes.commands.map(({ command }: { command: string }) => command);
  assert.deepEqual(contributed.sort(), Object.values(commandIds).sort());
  const client = readFolder('client');
  const unregistered = Object.keys(commandIds).filter(
    (name) =>
      !new RegExp(`commandIds\\.${name}\\b|\\b${name}\\b[^}]*\\} = commandIds`).test(client),
  );
  assert.deepEqual(unregistered, []);
});

test('the manifest names the commands, the language and the scheme of the protocol', () => {
  const named = [...manifest.matchAll(/command:(remittance\.[\w.]+)/g)].map(([, id]) => id);
  for (const id of named)
    assert.ok(
      Object.values(commandIds).some((known) => known === id),
      id,
    );
  assert.equal(contributes.languages[0].id, languageId);
  const schemes = [...manifest.matchAll(/resourceScheme [!=]= ([\w-]+)/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(schemes)], [splitScheme]);
});

test('a command is run by a client that says so alone', () => {
  const { addNote, copyText } = commandIds;
  assert.ok(runsCommand({ remittance: { commands: [addNote] } }, addNote));
  assert.ok(!runsCommand({ remittance: { commands: [addNote] } }, copyText));
  for (const odd of [
    undefined,
    null,
    7,
    {},
    { remittance: null },
    { remittance: { commands: 1 } },
  ]) {
    assert.ok(!runsCommand(odd, addNote));
  }
});

/** All sources of a folder as one text. */
function readFolder(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return readFolder(path);
      return path.endsWith('.ts') ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}
