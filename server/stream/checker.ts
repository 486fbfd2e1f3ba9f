import type { CheckOptions } from '../checks/options';
import { documentOf, type Payment, paymentsOf } from '../document';
import { blocksOf } from '../engine/findings';
import { checkBlock, checkEnvelopes, checkPayment, type Reported } from '../engine/run';
import { isCutOff, type Setting, settingsOf } from '../engine/setting';
import { openers } from '../envelopes';
import type { PaymentHead } from '../remit/payment';
import { countBlock, startTally, type Totals } from '../report/totals';
import { type Block, openerOf } from '../syntax/block';
import { type BlocksAtEnd, createBlockReader } from '../syntax/block-reader';
import { behind, nothingBefore, type Standing, sequenceWithGaps } from '../syntax/standing';
import type { Recall } from './claim-store';
import { type OpenPayment, openPayment } from './open-payment';
import { createOutline } from './outline';
import { type PlacedFinding, placeFindings } from './place-finding';

/** Checks a text that comes in pieces, and keeps only what is still needed of it. */
export interface Checker {
  /** What the text adds up to as far as it was read. */
  readonly totals: Totals;
  /** Takes the next piece; answers what is found by now. */
  push(text: string): readonly PlacedFinding[];
  /** Takes the end of the text; answers what is found on the whole. */
  end(): readonly PlacedFinding[];
}

/** This much of a payment is kept whole, in UTF-16 units. */
const usualWindow = 4_000_000;

/** Segments that end a payment although its SE did not come. */
const outside = ['ISA', 'GS', 'ST', 'GE', 'IEA'];

/** Settles what was found in a block or payment with the notes on it, before it is told. */
export type Settle = (
  found: readonly Reported[],
  payment: PaymentHead | undefined,
) => readonly Reported[];

/**
 * Each block is checked as it comes, within a document that holds what is kept of its payment and
 * the heads around it. When a payment ends its sums are checked, and all of it is let go but its
 * first and its last block. A payment larger than `window` is packed meanwhile, if `recall` can
 * give parts of the text again. At the end of the text the blocks outside payments, the envelopes
 * and the file as a whole are checked on what was kept.
 */
export function createChecker(
  options: CheckOptions,
  recall?: Recall,
  window = usualWindow,
  settle: Settle = (found) => found,
): Checker {
  const reader = createBlockReader(openers);
  const totals = startTally();
  const outline = createOutline(openers);
  let interchange: Standing | undefined;
  let group: Standing | undefined;
  let payment: CheckedPayment | undefined;
  let at = nothingBefore;
  let held: Block | undefined;

  // A block is taken when the next one has come: only then it is known not to be the file's last.
  const hold = (block: Block): readonly PlacedFinding[] => {
    const found = held ? take(held) : [];
    held = block;
    return found;
  };

  const take = (block: Block, cutOff = false): readonly PlacedFinding[] => {
    const found: (readonly PlacedFinding[])[] = [];
    const standing = { block, before: at };
    const opener = openerOf(block);
    if (outside.includes(opener)) found.push(endPayment());
    at = behind(standing);
    if (opener === 'ST') payment = beginPayment(standing);
    else payment?.blocks.add(standing);
    if (!payment) keepOutside(opener, standing);
    else if (!cutOff) found.push(checkInside(standing, payment));
    countBlock(totals, block, options.sequestration);
    if (opener === 'SE') found.push(endPayment());
    if (recall && payment && payment.blocks.size() > window) payment.blocks.pack(recall);
    return found.flat();
  };

  const beginPayment = (head: Standing): CheckedPayment => {
    const blocks = openPayment(head);
    const { document, own } = documentAround(blocks);
    return { blocks, head, setting: settingsOf(document)[own.first] as Setting };
  };

  const checkInside = (standing: Standing, { head, setting }: CheckedPayment) => {
    const found = settle(checkBlock(standing.block, setting, options), setting.payment);
    return placeFindings(found, 'block', [...headsAround(), head, standing]);
  };

  const endPayment = (): readonly PlacedFinding[] => {
    if (!payment) return [];
    const { blocks, head, setting } = payment;
    payment = undefined;
    outline.keepEnds(head, blocks.last());
    if (setting.reading !== 'remittance') return [];
    if (recall && blocks.lists()) blocks.pack(recall);
    const { document, own, standings } = documentAround(blocks);
    const found = settle(checkPayment(document, own, options, blocks.lists()), setting.payment);
    const again = [...blocksOf(found)].flatMap((block) => blocks.standingOf(block) ?? []);
    return placeFindings(found, 'payment', [...standings, ...again]);
  };

  /** The payment that ends here as a document, the heads of its envelopes before it. */
  const documentAround = (blocks: OpenPayment) => {
    const standings = [...headsAround(), ...blocks.kept()];
    const document = documentOf(sequenceWithGaps(standings, { at }, openers));
    return { document, standings, own: [...paymentsOf(document)].at(-1) as Payment };
  };

  const headsAround = () => [interchange, group].filter((head) => head !== undefined);

  const keepOutside = (opener: string, standing: Standing) => {
    const kept = outline.keepBlock(standing);
    if (opener === 'ISA') interchange = kept;
    if (opener === 'IEA') interchange = undefined;
    if (opener === 'GS') group = kept;
    else if (outside.includes(opener)) group = undefined;
  };

  const checkOutline = ({ terminated, guessed }: BlocksAtEnd): readonly PlacedFinding[] => {
    const standings = outline.standings();
    const document = documentOf(sequenceWithGaps(standings, { at, terminated, guessed }, openers));
    const { blocks } = document.sequence;
    const settings: (Setting | undefined)[] = [...settingsOf(document)];
    for (const { first, end } of paymentsOf(document)) settings.fill(undefined, first, end);
    const found = blocks.flatMap((block, i) => {
      const setting = settings[i];
      return setting && !isCutOff(document, i) ? checkBlock(block, setting, options) : [];
    });
    return [
      ...placeFindings(settle(found, undefined), 'block', standings),
      ...placeFindings(settle(checkEnvelopes(document, options), undefined), 'file', standings),
    ];
  };

  return {
    totals,
    push: (text) => reader.push(text).flatMap(hold),
    end() {
      const last = reader.end();
      const found = last.blocks.flatMap(hold);
      const cutOff = !last.guessed && held !== undefined && openerOf(held) !== 'IEA';
      const ofLast = held ? take(held, cutOff) : [];
      return [found, ofLast, endPayment(), checkOutline(last)].flat();
    },
  };
}

interface CheckedPayment {
  readonly blocks: OpenPayment;
  readonly head: Standing;
  readonly setting: Setting;
}
