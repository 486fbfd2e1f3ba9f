import type { CodeEntry } from '../codes/code-list';
import type { Organisation, PaymentHead } from '../remit/payment';
import type { CheckOptions } from './options';
import type { RulesPayer } from './payer-rules';

/** Options by the payerRules that count, so that equal ones are the same object. */
const applied = new WeakMap<CheckOptions, Map<string, CheckOptions>>();

/**
 * The options for one payment: those of the payerRules that speak of its payer, with their levels.
 * Where payerRules differ, the later one counts; all of them go before the general settings.
 */
export function optionsFor(options: CheckOptions, payment: PaymentHead | undefined): CheckOptions {
  const { payerRules } = options;
  if (payerRules.length === 0) return options;
  const known = applied.get(options) ?? new Map<string, CheckOptions>();
  applied.set(options, known);
  const counting = payerRules.filter(
    ({ payer }) => !payer || (payment && speaksOf(payer, payment)),
  );
  const key = counting.map((rules) => payerRules.indexOf(rules)).join();
  const before = known.get(key);
  if (before) return before;
  const levels = Object.assign({}, options.levels, ...counting.map((one) => one.levels));
  const own = { ...options, levels, payerRules: counting };
  known.set(key, own);
  return own;
}

/** A code that a companion adds to a list, and the companion's name. */
export function addedCode(
  { payerRules }: CheckOptions,
  listId: string,
  code: string,
): { readonly entry: CodeEntry; readonly name: string } | undefined {
  for (const { codes, name } of payerRules) {
    const entry = codes[listId]?.find((one) => one.code === code);
    if (entry) return { entry, name };
  }
  return undefined;
}

function speaksOf({ id, name }: RulesPayer, { payer, traceOriginator }: PaymentHead): boolean {
  if (id !== undefined && [...numbersOf(payer), traceOriginator?.value].includes(id)) return true;
  const called = payer?.name?.value.toUpperCase();
  return name !== undefined && called?.includes(name.toUpperCase()) === true;
}

function numbersOf(payer: Organisation | undefined): (string | undefined)[] {
  if (!payer) return [];
  const contractor = payer.references.find(({ qualifier }) => qualifier?.value === '2U');
  return [payer.id?.value, contractor?.value?.value];
}
