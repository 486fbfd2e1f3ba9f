import { equal, present } from './expect';
import { outline } from './provided';
import { findings, open } from './remittance';

describe('outline', () => {
  before(async () => findings(await open('sequestration-off.835')));

  it('lists every claim and the service lines within it', async () => {
    const document = await open('medicare-part-b.835');
    const symbols = await outline(document);
    const claims = symbols.filter(({ name }) => /MH-20\d{3}/.test(name));
    equal(claims.length, 5);
    equal(present(claims[2], 'third claim').children.length, 3);
  });
});
