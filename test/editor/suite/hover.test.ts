import { matches } from './expect';
import { findings, hover, open } from './remittance';

describe('hover', () => {
  before(async () => findings(await open('sequestration-off.835')));

  it('explains CARC 253 with the arithmetic of its own line', async () => {
    const document = await open('medicare-part-b.835');
    const text = await hover(document, '253*2.4~');
    matches(text, /sequestration/i);
    matches(text, /120\.00/);
    matches(text, /2\.40/);
  });

  it('names a segment', async () => {
    const document = await open('medicare-part-b.835');
    matches(await hover(document, 'SVC*'), /service/i);
  });
});
