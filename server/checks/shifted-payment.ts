import { hasShiftedFigures } from '../structure/shifted-segments';
import type { PaymentContext } from './context';

/** Whether separators are missing or too many where figures of a payment come from: then that is the finding. */
export function hasShiftedFiguresIn({
  head,
  guide,
  adjustments,
  hasShiftedClaim,
}: PaymentContext): boolean {
  if (hasShiftedFigures(head.block, guide)) return true;
  if (adjustments.some(({ block }) => hasShiftedFigures(block, guide))) return true;
  return hasShiftedClaim();
}
