import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { choiceOf, renamedChoices } from '../client/choices';
import { check } from './harness';
import { configured, Uri } from './vscode';

interface Setting {
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

const { capabilities, contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const language = contributes.languages[0].id;

test('every command is in one category', () => {
  for (const { command, category, title } of contributes.commands) {
    assert.match(command, /^remittance\./);
    assert.equal(category, 'Remittance', command);
    assert.ok(title, command);
  }
});

test('menus and keys are for remittances alone', () => {
  const known = contributes.commands.map(({ command }: { command: string }) => command);
  const places = { ...contributes.menus, keys: contributes.keybindings };
  for (const [place, items] of Object.entries<{ command: string; when: string }[]>(places)) {
    for (const { command, when } of items) {
      assert.ok(known.includes(command), command);
      const narrow = [
        `== ${language}`,
        'commentController == remittance.notes',
        'view == remittance.explorer',
        'false',
      ];
      assert.ok(
        narrow.some((words) => when.includes(words)),
        `${command} in ${place}`,
      );
    }
  }
});

test('every value of a setting is described, and a renamed one says its present name', () => {
  const renamed: Record<string, Record<string, string>> = {};
  for (const [key, setting] of Object.entries<Setting>(contributes.configuration.properties)) {
    const { enum: values = [], enumDescriptions, markdownEnumDescriptions } = setting;
    const descriptions = enumDescriptions ?? markdownEnumDescriptions ?? [];
    assert.equal(descriptions.length, values.length, key);
    values.forEach((value, i) => {
      const [, now] = /^Renamed to `(\w+)`/.exec(descriptions[i] ?? '') ?? [];
      if (now === undefined) return;
      assert.ok(values.includes(now), key);
      const name = key.replace('remittance.', '');
      renamed[name] = { ...renamed[name], [value]: now };
    });
  }
  assert.deepEqual(renamed, renamedChoices);
});

test('a value by its old name is read as by its present one', () => {
  const scope = Uri.file('/april.835');
  configured.set('oneLineFiles', 'split view');
  assert.equal(choiceOf('oneLineFiles', scope as never, 'ask'), 'splitView');
  configured.set('oneLineFiles', 'none');
  assert.equal(choiceOf('oneLineFiles', scope as never, 'ask'), 'none');
  configured.delete('oneLineFiles');
  assert.equal(choiceOf('oneLineFiles', scope as never, 'ask'), 'ask');
});

test('a workspace that is not trusted may not name files to read, folders to write, or a trace', () => {
  const { restrictedConfigurations } = capabilities.untrustedWorkspaces;
  assert.deepEqual(restrictedConfigurations, [
    'remittance.payerRules',
    'remittance.companion',
    'remittance.notes.folder',
    'remittance.trace.server',
  ]);
});

test('every setting is described in Markdown', () => {
  for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
    const { markdownDescription, markdownDeprecationMessage } = setting as Record<string, string>;
    assert.ok(markdownDescription ?? markdownDeprecationMessage, name);
  }
});

test('the walkthrough shows small pictures that are there', () => {
  const [{ steps }] = contributes.walkthroughs;
  assert.ok(steps.length > 3);
  for (const { media, description } of steps) {
    assert.ok(media.altText);
    assert.ok(statSync(media.image).size < 150 * 1024, media.image);
    assert.match(description, /\]\(command:remittance\./);
  }
});

test('the packaged sample has the mistakes that the walkthrough shows', () => {
  const found = check(readFileSync('client/media/sample.835', 'utf8'));
  assert.deepEqual(
    found.map((finding) => finding.check),
    ['sequestration-amount', 'set-segment-count'],
  );
});
