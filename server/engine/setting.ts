import {
  type Group,
  groupAt,
  type Interchange,
  interchangeAt,
  type Payment,
  paymentAt,
  type RemittanceDocument,
} from '../document';
import type { PaymentHead } from '../remit/payment';
import { isRemittance, otherGuide } from '../remit/transaction-kind';
import { openerOf } from '../syntax/block';
import { fileKindOfBlock } from '../syntax/file-kind';

/** What a block is checked against. */
export interface Setting {
  /** Absent where the block stands outside any payment. */
  readonly payment: PaymentHead | undefined;
  /**
   * `another guide`: amounts balance alike, but segments and elements follow other rules.
   * `unreadable`: what looks like segments is torn or is another kind of file.
   */
  readonly reading: 'remittance' | 'another guide' | 'another transaction' | 'unreadable';
}

/** What stands in no interchange may be anything, and is not judged by the guide. */
const outside: Setting = { payment: undefined, reading: 'another guide' };

const unreadable: Setting = { payment: undefined, reading: 'unreadable' };

/** Whether a document is no X12 text at all, but a PDF, an archive, text in another encoding. */
export function isForeign({ sequence: { blocks, guessed } }: RemittanceDocument): boolean {
  const [first] = blocks;
  return guessed && first !== undefined && fileKindOfBlock(first) !== undefined;
}

/** Whether line breaks tear the segments of an interchange. */
export function isTorn({ head }: Interchange): boolean {
  return head?.block.delimiters.wrapped !== undefined;
}

/** Whether what is read so is checked at all. */
export function isRead(reading: Setting['reading']): boolean {
  return reading === 'remittance' || reading === 'another guide';
}

/** The setting of every block of a document. */
export function settingsOf(document: RemittanceDocument): readonly Setting[] {
  const { sequence, interchanges } = document;
  const settings = new Array<Setting>(sequence.blocks.length).fill(outside);
  if (isForeign(document)) return settings.fill(unreadable);
  for (const interchange of interchanges) {
    settings.fill(settingOfInterchange(interchange), interchange.first, interchange.end);
    for (const group of interchange.groups) {
      settings.fill(settingOfGroup(group, interchange), group.first, group.end);
      for (const payment of group.payments) {
        const setting = settingOfPayment(payment, group, interchange);
        settings.fill(setting, payment.first, payment.end);
      }
    }
  }
  return settings;
}

/** The setting of one block. */
export function settingAt(document: RemittanceDocument, index: number): Setting {
  if (isForeign(document)) return unreadable;
  const interchange = interchangeAt(document, index);
  if (!interchange) return outside;
  const group = groupAt(document, index);
  if (!group) return settingOfInterchange(interchange);
  const payment = paymentAt(document, index);
  return payment
    ? settingOfPayment(payment, group, interchange)
    : settingOfGroup(group, interchange);
}

/**
 * Whether the file was cut off inside this block: a whole file ends with its IEA. What is wrong with
 * such a block is that it was cut off, and nothing else is looked for in it.
 */
export function isCutOff({ sequence, excerpt }: RemittanceDocument, index: number): boolean {
  const { blocks, guessed } = sequence;
  // An excerpt ends where it was meant to.
  if (excerpt) return false;
  const block = blocks[index];
  return (
    !guessed && block !== undefined && index === blocks.length - 1 && openerOf(block) !== 'IEA'
  );
}

export function settingOfPayment({ head }: Payment, group: Group, around: Interchange): Setting {
  return { payment: head, reading: readingOf(isRemittance(head, group.head), group, around) };
}

/** A group is one of remittances where it says so, or where it holds one. */
function settingOfGroup(group: Group, around: Interchange): Setting {
  const { head, payments } = group;
  const says = (head?.kind?.value ?? 'HP') === 'HP';
  const holds = payments.some((payment) => payment.head.kind?.value === '835');
  return { payment: undefined, reading: readingOf(says || holds, group, around) };
}

/** An interchange is read by the guide of 5010 where one of its groups is. */
function settingOfInterchange(interchange: Interchange): Setting {
  if (isTorn(interchange)) return unreadable;
  const readings = interchange.groups.map((group) => settingOfGroup(group, interchange).reading);
  const reading = readings.includes('remittance') ? 'remittance' : (readings[0] ?? 'remittance');
  return { payment: undefined, reading };
}

function readingOf(
  remittance: boolean,
  group: Group,
  interchange: Interchange,
): Setting['reading'] {
  const { head } = interchange;
  if (isTorn(interchange)) return 'unreadable';
  if (!remittance) return 'another transaction';
  return otherGuide(group.head, head) ? 'another guide' : 'remittance';
}
