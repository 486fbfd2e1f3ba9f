import { equal } from './expect';
import { folds } from './provided';
import { open, positionOf } from './remittance';

describe('folding', () => {
  it('takes in a claim and each of its service lines', async () => {
    const document = await open('commercial.835');
    const found = await folds(document);
    const endOf = (opener: string) => {
      const start = positionOf(document, opener).line;
      const fold = found.find((range) => range.start === start);
      return fold && document.lineAt(fold.end + 1).text.slice(0, 14);
    };
    equal(endOf('CLP*NG55-1001'), 'CLP*NG55-1002*');
    equal(endOf('SVC*HC:S9083'), 'SVC*HC:J3301*1');
    equal(endOf('ST*835'), 'GE*1*2856~');
  });
});
