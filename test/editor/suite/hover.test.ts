import { equal, matches } from './expect';
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

  it('shows the calculation first, then what to do, and nothing twice', async () => {
    const text = await hover(await open('medicare-part-b.835'), '253*2.4~');
    const order = ['CO 253 · 2.40 · correct', 'charged', '2% of 120.00', '*Post* 2.40', '*Rate:*'];
    const places = order.map((part) => text.indexOf(part));
    equal(places.join(), [...places].sort((a, b) => a - b).join());
    equal(places.includes(-1), false);
    for (const once of ['2% of 120.00', 'CO 45', 'Do not* bill']) {
      equal(text.split(once).length, 2);
    }
  });

  it('says what a segment holds', async () => {
    const document = await open('medicare-part-b.835');
    matches(
      await hover(document, 'BPR*'),
      /\$1,044\.68 by ACH on 11\/14\/2025 from PRAIRIE STATES .*, trace EFT2511140081/,
    );
    matches(await hover(document, 'NM1*QC'), /Patient: JUNE P ALDERWICK, member number 1EG4/);
    matches(await hover(document, 'SVC*HC:G0181'), /overseeing a home health plan of care/);
    matches(
      await hover(await open('commercial.835'), 'PLB*'),
      /\| WO Overpayment recovery \| HM2025071144 \| lowered by 125\.50 \|/,
    );
  });

  it('says what is denied and to work, and whom not to bill', async () => {
    const document = await open('medicare-part-b.835');
    matches(await hover(document, 'CLP*MH-20466'), /\*\*Denied:\*\* 140\.00 to work/);
    matches(await hover(document, 'SVC*HC:G0480'), /\*\*Denied:\*\* 140\.00 to work/);
    matches(
      await hover(document, 'CLP*MH-20452'),
      /22\.50, forwarded to LAKELAND SUPPLEMENTAL \(MA18\):\*\* do not bill the patient yet/,
    );
  });

  it('names a segment', async () => {
    const document = await open('medicare-part-b.835');
    matches(await hover(document, 'SVC*'), /service/i);
  });
});
