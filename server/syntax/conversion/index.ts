import type { Conversion } from './conversion';
import { escapes } from './escapes';
import { lineConversions } from './lines';
import { typographic } from './typographic';
import { headless } from './without-head';

export type { Conversion } from './conversion';

/** How much of a text without an ISA is looked at. */
export const headlessLook = 20_000;

const withHead: readonly Conversion[] = [...escapes, ...typographic, ...lineConversions];

/** An ISA and the segment that follows it, without anything that a conversion leaves in them. */
const plainHead =
  /^ISA[^\0\\%=&\r\n\u0080-\uffff]{70,140}(?<!>)\s{0,4}(?:GS|TA1|ISA|IEA)[^A-Za-z0-9\s]/;

/** What a text that begins with an ISA was turned into; nearly always nothing. */
export function conversionAt(look: string): Conversion | undefined {
  return plainHead.test(look) ? undefined : withHead.find(({ isIn }) => isIn(look));
}

/** What a text was turned into in which no ISA was found. */
export function conversionWithoutHead(text: string): Conversion | undefined {
  const look = text.slice(0, headlessLook);
  return headless.find(({ isIn }) => isIn(look));
}
