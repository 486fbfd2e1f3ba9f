import { memoizePerObject } from '../cache';
import type { CodeEntry } from '../codes/code-list';
import type { Organisation, PaymentHead } from '../remit/payment';
import type { CheckOptions } from './options';
import type { RulesPayer } from './payer-rules';

/** Options by the payer rules that apply, so that equal options are the same object. */
const optionsByRules = memoizePerObject((_: CheckOptions) => new Map<string, CheckOptions>());

/**
 * Returns the options for one payment: the payer rules that apply to its payer, with their levels.
 * Where payer rules differ, the later one wins; all of them take precedence over general settings.
 */
export function optionsFor(options: CheckOptions, payment: PaymentHead | undefined): CheckOptions {
  const { payerRules } = options;
  if (payerRules.length === 0) return options;
  const known = optionsByRules(options);
  const applicable = payerRules.filter(
    ({ payer }) => !payer || (payment && appliesTo(payer, payment)),
  );
  const key = applicable.map((rules) => payerRules.indexOf(rules)).join();
  const before = known.get(key);
  if (before) return before;
  const levels = Object.assign({}, options.levels, ...applicable.map((one) => one.levels));
  const own = { ...options, levels, payerRules: applicable };
  known.set(key, own);
  return own;
}

/** Returns a code that payer rules add to a list, and the name of those rules. */
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

function appliesTo({ id, name }: RulesPayer, { payer, traceOriginator }: PaymentHead): boolean {
  if (id !== undefined && [...idsOf(payer), traceOriginator?.value].includes(id)) return true;
  const payerName = payer?.name?.value.toUpperCase();
  return name !== undefined && payerName?.includes(name.toUpperCase()) === true;
}

function idsOf(payer: Organisation | undefined): (string | undefined)[] {
  if (!payer) return [];
  const contractor = payer.references.find(({ qualifier }) => qualifier?.value === '2U');
  return [payer.id?.value, contractor?.value?.value];
}
