import { type CompletionItem, commands, type SignatureHelp, workspace } from 'vscode';
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

  it('offer the reasons that are usual under the group first, and no words of the file', async () => {
    const document = await open('medicare-part-b.835');
    const { wordBasedSuggestions } = workspace.getConfiguration('editor', document) as unknown as {
      wordBasedSuggestions: string;
    };
    equal(wordBasedSuggestions, 'off');
    const ofCo = await offered(document, positionOf(document, '45*75'));
    equal(inOrder(ofCo).slice(0, 3).join(), '45,253,97');
    const ofPr = await offered(document, positionOf(document, '2*30~'));
    equal(inOrder(ofPr).slice(0, 3).join(), '2,1,3');
  });

  it('show the reason, amount, and quantity at hand', async () => {
    const document = await open('medicare-part-b.835');
    const help = await commands.executeCommand<SignatureHelp>(
      'vscode.executeSignatureHelpProvider',
      document.uri,
      positionOf(document, '253*2.4~'),
    );
    equal(
      present(help.signatures[0], 'signature').label,
      'CAS * 01 adjustment group code * 05 reason code * 06 adjustment amount * 07 adjustment quantity',
    );
    equal(help.activeParameter, 1);
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

/** What is offered, in the order of the list. */
function inOrder(items: readonly CompletionItem[]): readonly string[] {
  const by = ({ sortText = '' }: CompletionItem) => sortText;
  return [...items].sort((a, b) => (by(a) < by(b) ? -1 : 1)).map(labelOf);
}
