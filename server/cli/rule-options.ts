import type { CheckOptions } from '../checks/options';
import { readPayerRuleFiles } from './check/payer-rules';
import { readLevels } from './check/rule-levels';
import { type Config, defaultConfig, readConfig } from './config';
import { list, renamed, text, type ValuesOf } from './option';

/** The options of every verb that checks: which rules are run, and how severe they are. */
export const ruleOptions = {
  rule: list(
    'ID=LEVEL',
    'Change the severity of a rule. LEVEL is error, warning, information, hint, or off. ' +
      'Repeatable.',
  ),
  off: list('ID', 'Turn a rule off. Repeatable.'),
  'payer-rules': list(
    'FILE',
    "Add a payer's own rules and codes from a *.payer-rules.json file. Repeatable.",
  ),
  config: text(
    'FILE',
    "Read settings from a JSON file with the editor's keys: rules, sequestration.rates, " +
      'sequestration.tolerance, payerRules, and notes.acceptedFindings. Options of the command ' +
      'line take precedence.',
  ),
  check: renamed('rule'),
  rules: renamed('payer-rules'),
};

/** Reads what the options say; throws `UsageError` if a rule, level, or file is not understood. */
export async function readRuleOptions(given: ValuesOf<typeof ruleOptions>): Promise<Config> {
  const config = given.config === undefined ? defaultConfig : await readConfig(given.config);
  const levels = readLevels(given.rule, given.off);
  const payerRules = await readPayerRuleFiles(given['payer-rules']);
  const checkOptions: CheckOptions = {
    ...config.checkOptions,
    levels: { ...config.checkOptions.levels, ...levels },
    payerRules: [...config.checkOptions.payerRules, ...payerRules],
  };
  return { ...config, checkOptions };
}
