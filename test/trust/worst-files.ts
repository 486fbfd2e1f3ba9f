import { generateRemittance } from '../bench/generate';

/** A kind of file that is harder to read than it looks, of any size. */
export interface WorstFile {
  readonly name: string;
  /** The file, about this many characters long. */
  readonly make: (size: number) => string;
}

const isa =
  'ISA*00*          *00*          *ZZ*PAYER          *ZZ*PROVIDER       *251114*0930*^*00501*000000835*0*P*:~\n';
const gs = 'GS*HP*PAYER*PROVIDER*20251114*0930*835*X*005010X221A1~\n';
const head =
  'ST*835*0001~\nBPR*I*100*C*ACH*CCP*01*991004720*DA*700418826*1990000417**01*992038151*DA*33019475*20251114~\n' +
  'TRN*1*EFT1*1990000417~\nDTM*405*20251113~\nN1*PR*PAYER~\nN3*PO BOX 1~\nN4*FARGO*ND*58108~\n' +
  'PER*BL*DESK*TE*8005550143~\nN1*PE*PROVIDER*XX*1234567893~\nREF*TJ*990004417~\n';
const start = `${isa}${gs}${head}LX*1~\n`;
const end = 'SE*9*0001~\nGE*1*835~\nIEA*1*000000835~\n';
const claim =
  'CLP*A1*1*100*98**MB*2025000001*11*1~\nNM1*QC*1*ASHDOWN*LENA****MI*1EG1TE1MK12~\nDTM*232*20251001~\n';
const line = 'SVC*HC:G0463*100*98**1~\nDTM*472*20251001~\nCAS*CO*253*2~\nREF*6R*1~\nAMT*B6*100~\n';

/** A well-formed remittance to compare with. */
export const goodFile = (size: number): string =>
  generateRemittance({ bytes: size, claimsPerPayment: 400 });

/** A remittance that holds what `unit` makes, over and over: outside claims, in one, or instead. */
const inPayment = (unit: Unit) => (size: number) => start + filled(size, unit) + end;
const inClaim = (unit: Unit) => (size: number) => start + claim + filled(size, unit) + end;
const inLine = (unit: Unit) => (size: number) => start + claim + line + filled(size, unit) + end;
const alone = (unit: Unit) => (size: number) => filled(size, unit);
const afterIsa = (unit: Unit) => (size: number) => isa + gs + filled(size, unit);
const claimsWith = (unit: Unit) =>
  inPayment((i) => `CLP*A${i}*1*100*98**MB*${i}*11*1~\n${textOf(unit, i)}`);
/** One element of a claim that takes all the room. */
const inElement = (before: string, unit: string, after: string) => (size: number) =>
  start + before + filled(size, unit) + after + end;
/** The good file, spoiled throughout. */
const spoiled = (spoil: (good: string) => string) => (size: number) => spoil(goodFile(size));
const eachSegment = (spoil: (segment: string) => string) =>
  spoiled((good) =>
    good.replace(/^(?!ISA|GS|ST|SE|GE|IEA).*~$/gm, (segment) => spoil(segment.slice(0, -1))),
  );

/** The kinds of worst files, by what they are full of. */
const kinds: Readonly<Record<string, (size: number) => string>> = {
  // One segment or character over and over.
  'terminators only': alone('~'),
  'terminators after a head': inPayment('~'),
  'terminators in a claim': inClaim('~'),
  'separators only': alone('*'),
  'separators in a claim': inElement('CLP', '*', '~'),
  'ISA cut short, by line': alone('ISA*00*\n'),
  'ISA whole': alone(isa),
  'ISA without separators': alone('ISA'),
  'GS only': (size) => isa + filled(size, gs),
  'ST only': afterIsa('ST*835*0001~\n'),
  'ST and SE': afterIsa((i) => `ST*835*${i}~\nSE*2*${i}~\n`),
  'SE only': afterIsa('SE*1*1~\n'),
  'GE and IEA': (size) => isa + filled(size, 'GE*1*1~IEA*1*1~\n'),
  'CLP bare': inPayment('CLP~'),
  'CLP by line': inPayment((i) => `CLP*A${i}*1*1*1~\n`),
  'LX only': inPayment('LX*1~'),
  'LX and TS3': inPayment((i) => `LX*${i}~\nTS3*1234567893*11*20251231*1*100~\n`),
  'PLB only': inPayment((i) => `PLB*1234567893*20251231*WO:${i}*1~\n`),
  'N1 in the head': (size) => isa + gs + head + filled(size, 'N1*PR*A~\n') + end,
  'PER in the head': (size) => isa + gs + head + filled(size, 'PER*BL*A*TE*8005550143~\n') + end,
  // One claim.
  'SVC bare in a claim': inClaim('SVC~'),
  'lines in a claim': inClaim(line),
  'lines of one control number': inClaim('SVC*HC:G0463*1*1~REF*6R*SAME~\n'),
  'CAS, all the same': inClaim('CAS*CO*45*1~'),
  'CAS, all different': inClaim((i) => `CAS*CO*${i}*1~`),
  'CAS of remittance lines': inLine('CAS*CO*16*1~'),
  'CAS of six triples': inClaim('CAS*CO*45*1*1*253*2*1*97*1*1*16*1*1*23*1*1*1*1*1~'),
  'CAS of triples without end': inElement(`${claim}CAS*CO`, '*45*1*', '~'),
  'AMT in a claim': inClaim('AMT*AU*1~'),
  'DTM in a claim': inClaim('DTM*232*20251001~'),
  'REF in a claim': inClaim((i) => `REF*EA*${i}~`),
  'NM1 in a claim': inClaim('NM1*QC*1*ASHDOWN*LENA~'),
  'QTY in a claim': inClaim('QTY*CA*1~'),
  'LQ in a line': inLine('LQ*HE*N362~'),
  'MOA in a claim': inClaim('MOA***MA01~'),
  'REF of one line': inLine('REF*6R*SAME~'),
  'unknown segments': inClaim('ZZZ*1~'),
  'segments out of order': inClaim('AMT*AU*1~MOA***MA01~NM1*82*1*A~'),
  // One element.
  'an amount of digits': inElement('CLP*A1*1*', '1', '*98**MB*1*11*1~'),
  'an amount of digits and a letter': inElement('CLP*A1*1*', '1', 'x*98**MB*1*11*1~'),
  'an amount of decimals': inElement('CLP*A1*1*0.', '3', '*98**MB*1*11*1~'),
  'an adjustment of digits': inElement(`${claim}CAS*CO*45*`, '7', '~'),
  'a date of digits': inElement(`${claim}DTM*233*`, '2', '~'),
  'an account of letters': inElement('CLP*', 'A', '*1*100*98**MB*1*11*1~'),
  'a name of spaces': inElement(`${claim}NM1*74*1*`, ' ', '~'),
  'a code of letters': inElement(`${claim}CAS*CO*`, 'Z', '*1~'),
  'components without end': inElement(`${claim}SVC*HC`, ':', '*1*1~'),
  'components with text': inElement(`${claim}SVC*HC`, ':25', '*1*1~'),
  'an id of letters': alone('X'),
  'a note of line breaks': inElement(`${claim}NM1*74*1*`, '\n', '~'),
  // No remittance.
  'line feeds': alone('\n'),
  'carriage returns': alone('\r'),
  spaces: alone(' '),
  NUL: alone('\0'),
  'text beyond ASCII': alone('é'),
  surrogates: alone('\ud83d'),
  'replacement characters': inClaim('REF*EA*\ufffd~'),
  prose: alone('The check is in the mail, and the remittance is not. '),
  braces: alone('{"a":['),
  // A remittance with a fault everywhere.
  'lower case': spoiled((good) => good.slice(0, 200) + good.slice(200).toLowerCase()),
  'spaces around values': eachSegment((one) => `${one.replaceAll('*', ' * ')}~`),
  'trailing separators': eachSegment((one) => `${one}***~`),
  'empty segments between': eachSegment((one) => `${one}~~`),
  'every value wrong': eachSegment((one) => `${one.replace(/\*[^*]+/g, '*?')}~`),
  'every segment shifted': eachSegment((one) => `${one.replace('*', '**')}~`),
  'every terminator lost': eachSegment((one) => one),
  'quoted by line': eachSegment((one) => `"${one}~"`),
  mail: eachSegment((one) => `> ${one}~`),
  'wrapped at 80': spoiled((good) => good.replaceAll('\n', '').replace(/.{80}/g, '$&\r\n')),
  'no ISA': spoiled((good) => good.slice(good.indexOf('ST*'))),
  'cut off': spoiled((good) => good.slice(0, -200)),
  'unknown reasons': spoiled((good) => good.replaceAll('CAS*CO*45', 'CAS*ZZ*ZZZ')),
  'wrong reductions': spoiled((good) => good.replace(/\*253\*/g, '*253*9')),
  // Claims that have to do with each other.
  'claims of one account': inPayment(`${claim}${line}`),
  'reversals and corrections': inPayment(
    'CLP*A1*22*-100*-98**MB*1*11*1~\nCAS*CO*253*-2~\nCLP*A1*1*100*98**MB*1*11*1~\nCAS*CO*253*2~\n',
  ),
  'reversals only': inPayment((i) => `CLP*A${i}*22*-100*-98**MB*${i}*11*1~\n`),
  'claims without a patient': claimsWith('CAS*CO*253*2~\n'),
  'denials without a remark': claimsWith('CAS*CO*16*98~\n'),
  'claims and provider adjustments': inPayment(
    (i) => `CLP*A${i}*1*100*98**MB*X${i}*11*1~\nPLB*1234567893*20251231*WO:X${i}*-${i}~\n`,
  ),
  'claims of Markdown': claimsWith(
    'NM1*QC*1*![a](https://x.example/a)*`b`~\nREF*EA*<img src=x>~\n',
  ),
  'many interchanges': alone((i) => {
    const control = String(i).padStart(9, '0');
    return `${isa.replace('000000835', control)}${gs}${head}LX*1~\n${claim}${line}SE*19*0001~\nGE*1*835~\nIEA*1*${control}~\n`;
  }),
  'many groups': (size) =>
    isa + filled(size, `${gs}${head}LX*1~\n${claim}SE*14*0001~\nGE*1*835~\n`),
  'many payments': afterIsa((i) => `${head.replace('0001', String(i))}${claim}SE*13*${i}~\n`),
};

/** Every kind of worst file. */
export const worstFiles: readonly WorstFile[] = Object.entries(kinds).map(([name, make]) => ({
  name,
  make,
}));

/** A text, or the one of each round. */
type Unit = string | ((i: number) => string);

function textOf(unit: Unit, i: number): string {
  return typeof unit === 'string' ? unit : unit(i);
}

function filled(size: number, unit: Unit): string {
  if (typeof unit === 'string') return unit.repeat(Math.ceil(size / unit.length));
  const parts: string[] = [];
  for (let i = 1, length = 0; length < size; i++) {
    const part = unit(i);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}
