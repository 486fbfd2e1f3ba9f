import type { Block } from '../syntax/block';
import type { BlockList } from '../syntax/block-list';
import type { Delimiters } from '../syntax/delimiters';
import { ownText } from '../syntax/located-block';
import { scan } from '../syntax/scan';
import { blocksOf, rememberNumber } from '../syntax/sequence';

/**
 * Blocks of which there may be hundreds of thousands. Those that are added as text are read again, a
 * page of them at a time, when they are asked for after the last one was added. All of them remember their number.
 */
export interface BlockPages extends BlockList {
  /** Adds a block that is kept as it is. */
  addWhole(block: Block): void;
  /** Adds the text of a block that is read in the same way without what surrounds it. */
  addText(text: string, delimiters: Delimiters): void;
}

export function createBlockPages(opens: readonly number[]): BlockPages {
  /** Blocks that are kept as they are, by their number. */
  const whole = new Map<number, Block>();
  const pages: Page[] = [];
  let length = 0;
  /** The two pages that were read last: a rule may compare a block with an earlier one. */
  let recent: readonly ReadPage[] = [];

  const openPage = (delimiters: Delimiters): Page => {
    const open = pages.at(-1);
    const isNext = open && open.first + open.count === length && open.count < maxTexts;
    if (isNext && open.delimiters === delimiters) return open;
    if (open) open.texts = [open.texts.join('')];
    const page = { first: length, count: 0, delimiters, texts: [] };
    pages.push(page);
    return page;
  };

  const read = (page: Page): ReadPage => {
    const blocks = blocksOf(scan(page.texts.join(''), opens, page.delimiters));
    for (const [i, block] of blocks.entries()) rememberNumber(block, page.first + i);
    const fresh = { page, blocks };
    recent = [fresh, ...recent.slice(0, 1)];
    return fresh;
  };

  const at = (number: number): Block | undefined => {
    for (const { page, blocks } of recent) {
      const inPage = number - page.first;
      if (inPage >= 0 && inPage < page.count) return blocks[inPage];
    }
    const kept = whole.get(number);
    if (kept) return kept;
    const page = pageOf(pages, number);
    if (!page) return undefined;
    const { blocks } = read(page);
    return blocks[number - page.first];
  };

  return {
    get length() {
      return length;
    },
    addWhole(block) {
      rememberNumber(block, length);
      whole.set(length++, block);
    },
    addText(text, delimiters) {
      const page = openPage(delimiters);
      page.texts.push(ownText(text));
      page.count++;
      length++;
    },
    at,
    *[Symbol.iterator]() {
      for (let number = 0; number < length; number++) yield at(number) as Block;
    },
  };
}

/** Blocks that follow each other and have the same delimiters. */
interface Page {
  /** The number of its first block. */
  readonly first: number;
  count: number;
  readonly delimiters: Delimiters;
  /** Their texts; joined once the page is full. */
  texts: string[];
}

interface ReadPage {
  readonly page: Page;
  readonly blocks: readonly Block[];
}

/** This many short texts take far less room as one, and do not take long to read again. */
const maxTexts = 100;

/** The last page that does not begin after a number; pages are in the order of their numbers. */
function pageOf(pages: readonly Page[], number: number): Page | undefined {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] as Page).first <= number) low = middle + 1;
    else high = middle;
  }
  return pages[low - 1];
}
