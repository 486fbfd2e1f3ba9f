import type { PaymentContext } from '../checks/context';
import { createCollector, runAllSteps, runInSteps } from './collector';
import type { Limit } from './limit';
import type { Reported } from './reported';
import { selectionFor } from './selection';

/** What the rules on a payment as a whole find; of a whole file, only what its limit admits. */
export function checkPayment(payment: PaymentContext, limit?: Limit): readonly Reported[] {
  return checkRules(payment, 'payment', limit);
}

/** As `checkPayment`, but only the rules that add up, and not those that compare claims. */
export function checkSums(payment: PaymentContext): readonly Reported[] {
  return checkRules(payment, 'sums', undefined);
}

/** As `checkPayment`, at least one step per rule: one may take a while if there are many claims. */
export function* checkPaymentInSteps(
  payment: PaymentContext,
): Generator<void, readonly Reported[]> {
  const { head, guide, options } = payment;
  const collector = createCollector(head.block, options.maxPerRule);
  for (const rule of selectionFor(options, guide).payment) {
    yield;
    yield* runInSteps(rule, payment, collector);
  }
  return collector.found();
}

function checkRules(
  payment: PaymentContext,
  rules: 'payment' | 'sums',
  limit: Limit | undefined,
): readonly Reported[] {
  const { head, guide, options } = payment;
  const collector = createCollector(head.block, options.maxPerRule, limit);
  for (const rule of selectionFor(options, guide)[rules]) runAllSteps(rule, payment, collector);
  return collector.found();
}
