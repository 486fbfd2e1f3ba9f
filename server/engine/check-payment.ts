import type { PaymentContext } from '../checks/context';
import { createCollector, run } from './collector';
import type { Reported } from './reported';
import { selectionFor } from './selection';

/** What the rules on a payment as a whole find. */
export function checkPayment(payment: PaymentContext): readonly Reported[] {
  return atOnce(checkPaymentInSteps(payment));
}

/** As `checkPayment`, but only the rules that add up, and not those that compare claims. */
export function checkSums(payment: PaymentContext): readonly Reported[] {
  return atOnce(checkPaymentInSteps(payment, 'sums'));
}

/** As `checkPayment`, one rule per step: a rule may take a while if there are many claims. */
export function* checkPaymentInSteps(
  payment: PaymentContext,
  rules: 'payment' | 'sums' = 'payment',
): Generator<void, readonly Reported[]> {
  const collector = createCollector(payment.head.block, payment.options.maxPerRule);
  for (const rule of selectionFor(payment.options, payment.guide)[rules]) {
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
