import { mutate } from './mutate';
import type { Random } from './random';
import { writeRemittance } from './write-remittance';

/** Of longer texts a part is taken, so that many inputs are tried. */
const usualLength = 900;

/** How long a fragment is; the head of a good text takes about 250 characters. */
const fragmentLengths = [20, 60, 120, 250, 400];

/** One input: a text of ours, written or read, as it is or damaged, or a run of any characters. */
export function makeInput(bases: readonly string[], random: Random): string {
  if (random.chance(0.03)) return noise(random);
  const base = random.chance(0.35) ? writeRemittance(random) : random.one(bases);
  const whole = random.chance(0.04) ? base : partOf(base, random);
  return random.chance(0.1) ? whole : mutate(whole, random, random.one(bases));
}

/** A fragment from anywhere, or an excerpt: most are short, and so are tried faster. */
function partOf(text: string, random: Random): string {
  if (random.chance(0.3)) return excerpt(text, random);
  const at = random.chance(0.4) ? 0 : random.below(text.length);
  return text.slice(at, at + random.one(fragmentLengths));
}

/** The head of a text and a part of the rest of it. */
function excerpt(text: string, random: Random): string {
  if (text.length <= usualLength) return text;
  const head = text.slice(0, random.between(200, 700));
  const at = random.between(head.length, text.length);
  const kept = text.slice(at, at + random.between(50, random.one([300, 300, 1_600])));
  const tail = random.chance(0.5) ? text.slice(-60) : '';
  const last = head.lastIndexOf('~') + 1;
  return head.slice(0, last > 0 ? last : undefined) + kept.slice(kept.indexOf('~') + 1) + tail;
}

function noise(random: Random): string {
  const limit = random.one([128, 256, 0x10000]);
  const units = Array.from({ length: random.between(0, 300) }, () => random.below(limit));
  return (random.chance(0.5) ? 'ISA' : '') + String.fromCharCode(...units);
}
