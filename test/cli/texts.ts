import { checks } from '../../server/checks';

/** A claim that is out of balance by ten, and whose number has a character of two units. */
export const unbalanced = [
  'ISA*00*          *00*          *ZZ*PAYER          *ZZ*PROVIDER       *250815*0830*^*00501*000000001*0*P*:',
  'GS*HP*PAYER*PROVIDER*20250815*0830*1*X*005010X221A1',
  'ST*835*0001',
  'BPR*I*80*C*CHK************20250815',
  'LX*1',
  'CLP*😀A1*1*100*80*5*12*X1',
  'CAS*CO*45*5',
  'CAS*PR*3*5',
  'PLB*1234567893*20251231*L6*-0.5*WO:1*0.5',
  'SE*8*0001',
  'GE*1*1',
  'IEA*1*000000001',
  '',
].join('~\n');
/** Arguments that switch off every check but one. */
export function allOffBut(check: string): string[] {
  return checks.filter(({ id }) => id !== check).flatMap(({ id }) => ['--off', id]);
}
