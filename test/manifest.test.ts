import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { check } from './harness';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const language = contributes.languages[0].id;

test('every command stands under one category', () => {
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
      const narrow = [`== ${language}`, 'commentController == remittance.notes', 'false'];
      assert.ok(
        narrow.some((words) => when.includes(words)),
        `${command} in ${place}`,
      );
    }
  }
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

test('the packaged sample has the mistakes that the walkthrough tells of', () => {
  const found = check(readFileSync('client/media/sample.835', 'utf8'));
  assert.deepEqual(
    found.map((finding) => finding.check),
    ['sequestration-amount', 'set-segment-count'],
  );
});
