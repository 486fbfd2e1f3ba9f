import {
  type Group,
  groupAt,
  type Interchange,
  interchangeAt,
  type Payment,
  type PaymentEnds,
  paymentAt,
  type RemittanceDocument,
} from '../document';
import {
  guideOfGroup,
  guideOfInterchange,
  guideOfPayment,
  transactionOfGroup,
} from '../document-guide';
import type { Guide } from '../guide/guide';
import type { PaymentHead } from '../remit/payment';
import { isRemittance } from '../remit/transaction-kind';
import { type Block, openerOf } from '../syntax/block';
import { fileKindOfBlock } from '../syntax/file-kind';

/** What a block is checked against. */
export interface Setting {
  /** Absent where the block stands outside any payment. */
  readonly payment: PaymentHead | undefined;
  /** What segments and elements are judged by; absent if it is not known, and they are not judged. */
  readonly guide: Guide | undefined;
  /** `unreadable`: what looks like segments is torn or is another kind of file. */
  readonly reading: 'remittance' | 'another transaction' | 'unreadable';
}

/** What stands in no interchange may be anything, and is not judged by a guide. */
const outside: Setting = { payment: undefined, guide: undefined, reading: 'remittance' };

const unreadable: Setting = { payment: undefined, guide: undefined, reading: 'unreadable' };

/** Whether a text is not X12 at all, but a PDF, an archive, or text in another encoding. */
export function isForeign({ blocks, guessed }: Text): boolean {
  const [first] = blocks;
  return guessed && first !== undefined && fileKindOfBlock(first) !== undefined;
}

/** The blocks of a text, and whether their delimiters are guessed, for lack of an ISA. */
interface Text {
  readonly blocks: readonly Block[];
  readonly guessed: boolean;
}

/** Whether line breaks tear the segments of an interchange. */
export function isTorn({ head }: Interchange<PaymentEnds>): boolean {
  return head?.block.delimiters.wrapped !== undefined;
}

/** The setting of every block of a document. */
export function settingsOf(document: RemittanceDocument): readonly Setting[] {
  const { sequence, interchanges } = document;
  const settings = new Array<Setting>(sequence.blocks.length).fill(outside);
  if (isForeign(document.sequence)) return settings.fill(unreadable);
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
  if (isForeign(document.sequence)) return unreadable;
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
 * Whether a file is incomplete, given its last block: a complete file ends with IEA. Rules do not
 * look at the last block of an incomplete file, since nobody knows what is missing from it.
 */
export function isTruncated(last: Block, guessed: boolean): boolean {
  return !guessed && openerOf(last) !== 'IEA';
}

/** Whether a block is the last one of an incomplete file. */
export function isTruncatedAt({ sequence, excerpt }: RemittanceDocument, index: number): boolean {
  const { blocks, guessed } = sequence;
  const block = blocks[index];
  // An excerpt ends where it is meant to.
  if (excerpt || !block || index < blocks.length - 1) return false;
  return isTruncated(block, guessed);
}

export function settingOfPayment(payment: Payment, group: Group, around: Interchange): Setting {
  if (isTorn(around)) return { ...unreadable, payment: payment.head };
  return {
    payment: payment.head,
    guide: guideOfPayment(payment, group, around),
    reading: isRemittance(payment.head, group.head) ? 'remittance' : 'another transaction',
  };
}

function settingOfGroup(group: Group, around: Interchange): Setting {
  if (isTorn(around)) return unreadable;
  return {
    payment: undefined,
    guide: guideOfGroup(group, around),
    reading: transactionOfGroup(group) === '835' ? 'remittance' : 'another transaction',
  };
}

function settingOfInterchange(interchange: Interchange): Setting {
  if (isTorn(interchange)) return unreadable;
  const { groups } = interchange;
  const guide = guideOfInterchange(interchange);
  const isOfRemittances =
    groups.length === 0 || groups.some((group) => transactionOfGroup(group) === '835');
  return {
    payment: undefined,
    guide,
    reading: isOfRemittances ? 'remittance' : 'another transaction',
  };
}
