import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaultSettings, readSettings } from '../server/settings';

interface ManifestSetting {
  readonly type: string;
  readonly default: unknown;
  readonly markdownDescription?: string;
  readonly markdownDeprecationMessage?: string;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const settings: Readonly<Record<string, ManifestSetting>> =
  manifest.contributes.configuration.properties;

/** Settings that the client alone looks at. */
const clientSettings = [
  'remittance.folder.readInBackground',
  'remittance.trace.server',
  'remittance.notes.author',
  'remittance.notes.folder',
  'remittance.notes.hashClaims',
  'remittance.oneLineFiles',
  'remittance.recognizeByContent',
];
const served = Object.entries(settings).filter(
  ([name, { markdownDeprecationMessage }]) =>
    !clientSettings.includes(name) && !markdownDeprecationMessage,
);

test("the manifest's defaults are the server's", () => {
  assert.deepEqual(
    readSettings(nested(served.map(([name, { default: value }]) => [name, value]))),
    {
      ...defaultSettings,
    },
  );
});

test('every switch of the manifest switches something', () => {
  const switches = served.filter(([, { type }]) => type === 'boolean');
  assert.ok(switches.length > 0);
  for (const [name, { default: value }] of switches) {
    const read = readSettings(nested([[name, !value]]));
    assert.notDeepEqual(read, defaultSettings, name);
  }
});

test('every switch of the server is in the manifest', () => {
  const { checkOptions: _, ...switches } = defaultSettings;
  const names = Object.entries(switches).flatMap(([section, values]) =>
    Object.keys(values).map((name) => `remittance.${section}.${name}`),
  );
  assert.deepEqual(
    names.filter((name) => !(name in settings)),
    [],
  );
});

test('what is not understood keeps its default', () => {
  for (const sent of [undefined, null, 7, 'x', { inlayHints: 7, codeLens: { enabled: 'no' } }]) {
    assert.deepEqual(readSettings(sent), defaultSettings);
  }
});

test('every setting of the server is described in Markdown', () => {
  const silent = served.filter(([, { markdownDescription }]) => !markdownDescription);
  assert.deepEqual(
    silent.map(([name]) => name),
    [],
  );
});

/** `remittance.a.b` and its value as an editor sends them: `{ a: { b: value } }`. */
function nested(entries: readonly (readonly [string, unknown])[]): unknown {
  const root: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    const path = name.split('.').slice(1);
    const last = path.pop() ?? '';
    let inner = root;
    for (const key of path) {
      inner[key] ??= {};
      inner = inner[key] as Record<string, unknown>;
    }
    inner[last] = value;
  }
  return root;
}
