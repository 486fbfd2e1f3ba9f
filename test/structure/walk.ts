import { remittance5010 } from '../../server/guide/005010X221A1/index';
import type { ElementSpec, LoopSpec, SegmentSpec } from '../../server/guide/spec';

/** A loop and all its inner loops, in the guide's order. */
export function loopsOf(loop: LoopSpec = remittance5010.root): readonly LoopSpec[] {
  return [loop, ...loop.loops.flatMap(loopsOf)];
}

/** Every place of a segment, with its loop. */
export function segmentsOf(
  root?: LoopSpec,
): readonly { readonly loop: LoopSpec; readonly spec: SegmentSpec }[] {
  return loopsOf(root).flatMap((loop) => loop.segments.map((spec) => ({ loop, spec })));
}

/** The elements of a segment, each followed by its components. */
export function elementsOf(spec: SegmentSpec): readonly ElementSpec[] {
  return spec.elements.flatMap((element) => [element, ...(element.components ?? [])]);
}

/** The loop with this ID. */
export function loopOf(id: string): LoopSpec {
  const found = loopsOf().find((loop) => loop.id === id);
  if (!found) throw new Error(`No loop ${id}`);
  return found;
}
