import type { PaymentContext } from '../checks/context';
import { createCollector, run } from './collector';
import type { Limit } from './limit';
import type { Reported } from './reported';
import { selectionFor } from './selection';

/** What the rules on a payment as a whole find; of a whole file, only what its limit admits. */
export function checkPayment(payment: PaymentContext, limit?: Limit): readonly Reported[] {
  return atOnce(checkPaymentInSteps(payment, 'payment', limit));
}

/** As `checkPayment`, but only the rules that add up, and not those that compare claims. */
export function checkSums(payment: PaymentContext): readonly Reported[] {
  return atOnce(checkPaymentInSteps(payment, 'sums'));
}

/** As `checkPayment`, one rule per step: a rule may take a while if there are many claims. */
export function* checkPaymentInSteps(
  payment: PaymentContext,
  rules: 'payment' | 'sums' = 'payment',
  limit?: Limit,
): Generator<void, readonly Reported[]> {
  const { head, options } = payment;
  const collector = createCollector(head.block, options.maxPerRule, limit);
  for (const rule of selectionFor(options, payment.guide)[rules]) {
    yield;
    run(rule, payment, collector, undefined);
  }
  return collector.found();
}

function atOnce<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
