import { memoizeLast, memoizePerKey, memoizePerObject } from '../cache';
import { hasBlockPart } from '../checks/block-parts';
import type {
  BlockCheck,
  Check,
  ClaimCheck,
  ElementCheck,
  FileCheck,
  InterchangeCheck,
  PaymentCheck,
  PlacementCheck,
} from '../checks/check';
import { hasPart } from '../checks/claim-parts';
import { checks } from '../checks/index';
import type { CheckOptions } from '../checks/options';
import type { Severity } from '../checks/severity';
import type { Guide } from '../guide/guide';
import type { ElementFaultKind } from '../structure/element-fault';
import type { PlacementFault } from '../structure/placement';

/** A check that is switched on, and how much its findings matter. */
export interface Graded<C extends Check = Check> {
  readonly check: C;
  readonly severity: Severity;
}

/** The checks that the options leave switched on, arranged as the engine asks for them. */
export interface Selection {
  readonly placement: ReadonlyMap<PlacementFault['kind'], readonly Graded<PlacementCheck>[]>;
  readonly element: ReadonlyMap<ElementFaultKind, readonly Graded<ElementCheck>[]>;
  /** The rules for a block with these parts, see `partsOfBlock`. */
  readonly forBlock: (parts: number) => readonly Graded<BlockCheck>[];
  readonly claim: readonly Graded<ClaimCheck>[];
  /** Those of them for a claim with these parts, see `partsOf`. */
  readonly forClaim: (parts: number) => readonly Graded<ClaimCheck>[];
  readonly payment: readonly Graded<PaymentCheck>[];
  /** Those of them that only add up. */
  readonly sums: readonly Graded<PaymentCheck>[];
  readonly interchange: readonly Graded<InterchangeCheck>[];
  readonly file: readonly Graded<FileCheck>[];
}

/** The selection for these options and this guide; made once for as long as the options live. */
export const selectionFor = memoizeLast(
  (options: CheckOptions, guide: Guide | undefined): Selection => selections(options)(guide),
);

const selections = memoizePerObject((options: CheckOptions) =>
  memoizePerKey((guide: Guide | undefined) => select(options, guide)),
);

function select(options: CheckOptions, guide: Guide | undefined): Selection {
  const on = checks.flatMap((check) => {
    if (check.guides && !check.guides.includes(guide?.id ?? '')) return [];
    const severity = options.levels[check.id] ?? check.severity;
    return severity === 'off' ? [] : [{ check, severity }];
  });
  const ofScope = <C extends Check>(scope: C['scope']) =>
    on.filter((graded): graded is Graded<C> => graded.check.scope === scope);
  const block = ofScope<BlockCheck>('block');
  const claim = ofScope<ClaimCheck>('claim');
  const payment = ofScope<PaymentCheck>('payment');
  return {
    placement: grouped(ofScope<PlacementCheck>('placement'), ({ faults }) => faults),
    element: grouped(ofScope<ElementCheck>('element'), ({ faults }) => faults),
    forBlock: memoizePerKey((parts) =>
      block.filter(({ check }) => hasBlockPart(parts, check.needs)),
    ),
    claim,
    forClaim: memoizePerKey(
      (parts) => claim.filter(({ check }) => hasPart(parts, check.needs)),
      mostKept,
    ),
    payment,
    sums: payment.filter(({ check }) => !check.comparesClaims),
    interchange: ofScope('interchange'),
    file: ofScope('file'),
  };
}

/** Far more sets of parts than the claims of a file have, but for one that was made to have them. */
const mostKept = 1_000;

function grouped<C extends Check, K>(
  all: readonly Graded<C>[],
  keysOf: (check: C) => readonly K[],
): ReadonlyMap<K, readonly Graded<C>[]> {
  const map = new Map<K, Graded<C>[]>();
  for (const graded of all) {
    for (const key of keysOf(graded.check)) map.set(key, [...(map.get(key) ?? []), graded]);
  }
  return map;
}
