import { commands, type SignatureHelp } from 'vscode';
import { equal, matches, present } from './expect';
import { labelOf, offered } from './provided';
import { findings, open, positionOf } from './remittance';

describe('writing aids', () => {
  before(async () => findings(await open('sequestration-off.835')));

  it('offer the segments that are allowed here', async () => {
    const document = await open('medicare-part-b.835');
    const items = await offered(document, positionOf(document, 'AMT*B6'));
    const labels = items.map(labelOf);
    equal(labels.includes('LQ'), true);
    equal(labels.includes('service line'), true);
    equal(labels.includes('BPR'), false);
  });

  it('offer codes with their meaning, and replace the code that is there', async () => {
    const document = await open('medicare-part-b.835');
    const at = positionOf(document, '45*75');
    const items = await offered(document, at);
    const item = present(
      items.find((one) => labelOf(one) === '253'),
      '253',
    );
    matches(item.detail ?? '', /^Sequestration/);
    const { range } = item;
    const whole = range && 'replacing' in range ? range.replacing : range;
    equal(document.getText(whole), '45');
  });

  it('name the element at the cursor', async () => {
    const document = await open('medicare-part-b.835');
    const help = await commands.executeCommand<SignatureHelp>(
      'vscode.executeSignatureHelpProvider',
      document.uri,
      positionOf(document, '75**253'),
    );
    matches(present(help.signatures[0], 'signature').label, /^CAS \* 01 adjustment group/);
    equal(help.activeParameter, 2);
  });
});
