import { test } from 'node:test';
import { properties } from './properties';
import { createInput, createTrial } from './property';

const isa = 'ISA****************:~';
const header =
  'ISA*00*          *00*          *ZZ*PAYER          *ZZ*PROVIDER       *250815*0830*^*00501*000000001*0*P*:~';

function wrapped(column: number, text: string): string {
  return text.replaceAll(new RegExp(`.{${column}}`, 'g'), '$&\n');
}

/** The shortest texts for which something did not hold, by what it was. */
const found: Readonly<Record<string, string>> = {
  'a line break in a message': '*\r\nSE*',
  'a line break in the title of a fix': 'ST**\n~SE**0',
  'a code lens of two lines': '\nST*\r0',
  'folds that overlap': 'PLB*\n~ST~\n*',
  'a completion of two lines':
    'S0+\nGS+HP++++++\nEDICAL GROU3012~\n> SE+15+0001~\n> GE+1+1~\n> IEA+1+000000',
  'a split view read otherwise': '%DF~*',
  'a split view of an ISA without marks': 'ISA*00* GS*00835',
  'a repetition mark that is no mark': `${isa.replace('*:', '\u202e*:')}ST*835*0001~CLP*A~`,
  'guessed separators and a line break': '~ST*\n0\nBPR**0',
  'guessed separators and an empty segment': 'ST*\nCLP*~~NM1*Q',
  'a control number too short to copy': "ISA|'GS|'ST||E'SE||0011'GE",
  'a control number too long to copy': 'GS******1234567893\nGE**1',
  'an ISA in lower case': 'isa*\rclp',
  'a trailer with three elements': `${isa}ST**0001~SE**18*0~GE`,
  'an ID that equals another without its spaces': `${isa}ST~TRN**12345678* 1512345678~ST~TRN**12345678*1512345678`,
  'text after an empty segment': `${isa}ST~~~~SE*0~IEA~~*`,
  'an address after an empty segment': `${isa}GS\nN1*~N3~~PER*CX\nIEA*`,
  'a line break that ends the ISA alone': 'ISA****************:\nGS*~\n~\n',
  'two kinds of line breaks': 'LX\r\nCLP\rST*',
  'line breaks of two kinds after an ISA': 'ISA~~~~~~~~~~~~~~~~\r\nGS~\nST',
  'segments that end in two kinds of line breaks':
    'ISA****************\r\nGS*\rST*\r\nN3\nN4*\rSE*3*',
  'an empty segment after the ISA': `${isa}~GS*HP~IEA~\u001a`,
  'a line break before a space': `${isa}GS*HP~N1*PR*\n ~GE`,
  'a line break in a value with components':
    'ISA*0*   *00*   *ZZ* *ZZ*PR      *250815*0830*^*00501*01*0*P* : ~ST*840814~\nN1*PR*EXAMPLE PAYER~\n0001~\nISA*',
  'an ISA that is torn': wrapped(60, `${header}IEA*0*000000001~${header}IEA*0*000000`),
  'an ISA whose repetition mark is taken': 'ISA***********U*00501*^',
  'wrapped lines after an ISA11 that ends segments': `${wrapped(80, `${header.replace('^', '~')}${'TA1*999999999999999999*20251006*0830*A*010~GS*HP*X*LEN~ST*835*1~'.repeat(5)}`)}\n`,
  'a line break before a space at the end': `${isa}CLP~NM1*TT**\n ~IEA`,
  'an empty segment and a mark of the byte order': `${isa}~GS*\nIEA*~\ufeff`,
  'empty segments in wrapped lines': [
    'ISA*00*          *00*          *ZZ*PSMEDICARE     *ZZ*MAPLEHOLLOW    *251114*093',
    '0*^*00501*000000417*0*P*:~~  GS*HP*PSMEDICARE*MAPLEHOLLOW*20251114*0930*417*X*00',
    'B6*150~  CLP*MH-20431*1*1250*784*200*MB*2025302100431*11*1~  NM1*QC*1*BRACKENRID',
    'GE*OWEN****MI*2TK7RD3PW18~  NM1*82*1*TANAKA*MIRIAM****XX*1482736513~  MOA***MA01',
    '',
  ].join('\n'),
  'interchanges in wrapped lines, one with more separators': wrapped(
    128,
    `${header}IEA*0*000000001~${header.replace(':~', ':***~')}IEA*0*000000001~${`${header}IEA*0*000000001~`.repeat(3)}`,
  ).slice(0, 516),
  'an amount of a thousand digits in the outline': `${isa}CLP*A*1*${'1'.repeat(1_000)}~`,
  'a control number of two hundred hidden characters': `${isa}CLP*${'\0'.repeat(200)}*1*1~`,
  'more odd characters than are listed of a segment': `A${'\0'.repeat(1_000)}~LX*${'\0'.repeat(100)}\nA${'\0'.repeat(990)}~É${'\0'.repeat(100)}\n`,
  'a lost terminator before many empty lines': `~S\n${'\r\n'.repeat(20)}BPR*`,
  'two ISAs in a row, the first one short': 'ISA||||||||||||||||:*ISA|',
  'a shifted segment with separators at the end of a composite':
    'ISA****************:\rLX\rSVC*HP:1:*6***T*Z\rCLP',
  'terminators that are doubled and tripled': `${isa}~~GS*~~1~`,
  'text and a second terminator between segments': `${isa}~|GS*~~2~`,
  'doubled terminators and one that is lost': `${isa}~GS*\nIEA*~~GS~~IEA`,
  'a payment to split that has an LX without claims': `${isa}GS~ST~BPR**5~LX~SE~GE~IEA~`,
  'payments to split in a file whose last segment has no terminator':
    'ISA*~GS~ST~SE~ST~BPR**5~SE~GE~IEA',
  'a lost terminator where spaces end segments': 'ISA~ DER ~0~ \nST~835~0001~ \nSVC~\r\n DTM~',
  'an ISA without ISA16 and two kinds of line breaks': 'ISA||||||||||||||||\r\n\n1~',
  'a last line that ends in ISA16 and a space': 'ISA****************:\rGS*: ',
  'a space before a line that shows how lines end': 'ISA++++++++++++++++:\n GS+~\n1~\n',
  'text that joining would put next to segments': `${isa}<br>\nGS*~\n<br>\nST*~<br>`,
  'a digit for a name': `${isa}GS*HP~N1*PE*1 *I33~LX`,
  'a rule of dashes before what is no known segment': '~-----E',
  'the number of a page before the first segment': '0001\nGE*1',
  'a line that is not a segment before a rule of dashes': '~X\n-----\nDTM*',
  'the line of a page that ends a text of framed segments': `${isa}|GS*~Page 2`,
  'a carriage return, a space, and a line feed that ends segments': 'ISA*\nSE*1\r \nSE*1*1\n',
  'an IEA that is not whole': 'ISA****************~\nIEA*1',
  'an ISA of three letters before a lost terminator': 'ISA****************:~ISA\nTRN*~ST*',
  'a space that divides components': 'ISA**************** \nGS\nN1*PE*C G \nCLP',
  'a separator after a line break at the end': 'ISA****************:\u008cIEA**4\n*',
  'numbered segments in a line of 512 characters':
    'ISA*03*9876543210*01*9876543210*30*000000005      *30*12345          *131031*1147*^*00501*000000907*1*T*:~2GS*HP*000000005*54321*20131031*1147*1*X*005010X221A1~2GS*HP*LX*0000005*54321*20131031*1147*1*X*005010X221A1~3ST* 835 *0001~4BPR*I*187.50*C*CHK***********20050412~5TRN*1*0012524879*1559123456~6REF*EV*030240928~7DTM*405*20050412~8N1*PR*YOUR TAX DOLLARS AT WORK~9N3*481A00 DEAR RUN ROAD~10N4*WEST PALM BCH*FL*11114~11N1*PE*ACME MEDICAL CENTER*FI*599944521~12N3*PO BOX 863382~13N4*ORLANDO*FL*55115~\n14REF*PQ*10\r',
  'a terminator that is doubled after two segments':
    'ISA****************:\u0085\u0085GS*\u0085\u0085~\u0085~',
  'words before an ISA that is not padded':
    'ISA*00  *00* R          *ZZ*PROVIDER       *250815*0830*^*00501*000000001*0*P*:~From: edi@example.com\nISA*00**00**ZZ**ZZ**250815*0830*^*00501*000000001*0*P*~\n',
  'a name and a separator that a line break hides': 'ISA****************:~ST~N4*ST\n*5*1*21A1~SE',
  'an IEA that may go on': 'ISA*************01***~\nIEA**0',
  'two form feeds in a line': '~\n\f \f',
  'a number before an ISA': 'B~1ISA*',
  'a page number and a rule before a segment': '~3\n-----\nDTM*',
  'wrapped lines of which one is torn': wrapped(
    60,
    `${header}GS*HP*PAYER*PROVIDER*20250815*0830*1*X*005010X221A1~GE*0*1~IEA*1*000000001${header.slice(0, 60)}`,
  ),
  'a payment to split in lower case': '~isa~gs~st~bpr**2~se~ge~iea',
  'an ISA that is too long, and a line break in words': `${header.replace('          ', ' '.repeat(33))}\\n`,
  'a control character before a line of one terminator': 'ISA****************~\n\u001a\n~\nGS',
  'separators after a space at the end': `${isa}IEA*1* *`,
  'a tilde after the first ID': 'ZZ~1\nPER~BL',
  'a tilde after the qualifier of a service': '\nSVC*HC~1',
  'a colon after the first ID': 'SVC:HC:1\nCLP:A',
  'a tilde after the first ID and no line break': 'WN~ST',
  'an empty segment after an ISA of one line': `${header.replace('^', '\u202e')}~\rGS*~\r`,
  'an interchange that is there twice, with a wrong count':
    `${header}GS*HP~ST*835*1~BPR**1~TRN**1~SE*9*1~GE*1*1~IEA*1*000000001~`.repeat(2),
  'segments after IEA': `${header}GS*HP~GE*0*1~IEA*1*000000001~CAS*CO*45*1~CLP*A*1*1*1~SE*1~`,
  'an account that is a line break': '~CLP*\n*****1',
  'an IEA without a terminator after a short ISA': 'ISA*************1***:\nIEA**1',
  'IDs alone, of which a line is one': 'VC~\nC7\n',
  'IDs alone after an empty line': '\nM1~\nNM',
  'a torn ISA and a lost terminator':
    'ISA\u001d00\u001d          \u001d00\u001d          \u001dZZ\u001dPAYER          \u001dZZ\u001dPRO\nVIDER       \u001d250815\u001d0830\u001d\u001c\u001d00501\u001d666945645\u001d0\u001dP\u001d\u001f\u001e\nGS\u001d\u001dE\nSE\u001d1',
  'envelopes that can be read once ISA is padded':
    'ISA*     250815*0830*2*X*005010X221A1~\nGE*0*1~\nIEA*1*000000001~\nMD5: 9e107d9d372bb6826bd81d3542a419d6\nISA*00**00**ZZ**ZZ**250815*0830*^*00501*000000002*0*P*:\nIEA',
  'an empty segment after a torn ISA': `${header.replace('PAYER', 'PAYER\n')}~\nGS*~\n`,
  'a space that ends segments': 'ISA*************000000001***~ IEA**1',
  'an empty segment before BHT': 'ISA****************:~ST*835~~BHT\nIEA*',
};

for (const [name, text] of Object.entries(found)) {
  test(`everything holds for ${name}`, async () => {
    for (const property of properties) {
      for (let seed = 0; seed < 6; seed++) {
        await property.hold(createTrial(createInput(text), seed));
      }
    }
  });
}
