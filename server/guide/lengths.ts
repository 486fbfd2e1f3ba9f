import type { ElementSpec, LoopSpec, SegmentSpec } from './spec';

/** A loop whose amounts may have up to this many digits. */
export function withAmountsUpTo(digits: number, loop: LoopSpec): LoopSpec {
  const [opener, ...others] = loop.segments;
  const change = (segment: SegmentSpec) => ({
    ...segment,
    elements: segment.elements.map((element) => lengthened(digits, element)),
  });
  return {
    ...loop,
    segments: [change(opener), ...others.map(change)],
    loops: loop.loops.map((inner) => withAmountsUpTo(digits, inner)),
  };
}

function lengthened(max: number, element: ElementSpec): ElementSpec {
  return element.money ? { ...element, max } : element;
}
