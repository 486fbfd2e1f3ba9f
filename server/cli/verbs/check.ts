import { defaultOptions } from '../../checks/options';
import { severities } from '../../checks/severity';
import { checkInput } from '../check/check-input';
import { readPayerRuleFiles } from '../check/payer-rules';
import { readLevels } from '../check/rule-levels';
import { formats, formatterFor } from '../formats';
import { eachInput } from '../input/each-input';
import { paths } from '../input/paths';
import { choice, flag, list, renamed } from '../option';
import { write } from '../streams';
import type { Verb } from '../verb';

const options = {
  format: choice(
    formats,
    'pretty',
    'How to print findings: pretty for people, json as one array, ndjson with one line per file, ' +
      'or sarif (SARIF 2.1.0) for code hosts and build servers.',
  ),
  severity: choice(severities, 'error', 'The least severe finding that makes the exit status 1.'),
  fix: flag(
    'Apply the safe fixes first: counts, control numbers, spacing, and the like. Amounts, group ' +
      'codes, reason codes, and dates are never changed. A file is written only if something was ' +
      "fixed. For '-', the fixed text goes to standard output and the findings to standard error.",
  ),
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
  check: renamed('rule'),
  rules: renamed('payer-rules'),
};

/** Checks remittances against the rules and prints the findings. */
export const check: Verb<typeof options> = {
  name: 'check',
  summary: 'Check remittances and print what is wrong with them',
  operands: paths,
  options,
  examples: [
    { line: 'remittance.835', summary: 'Check one file.' },
    {
      line: '--severity warning --format json *.835',
      summary: 'Print JSON. Warnings make the exit status 1 too.',
    },
    {
      line: '--rule claim-balance=error --off test-interchange remittance.835',
      summary: 'Change the severity of one rule and turn another off.',
    },
    {
      line: '--fix - < remittance.835 > fixed.835',
      summary: 'Apply the safe fixes to a copy.',
    },
  ],
  statuses: [
    'No findings at or above the severity.',
    'Findings at or above the severity.',
    'The command line is wrong, or a file cannot be read.',
  ],
  async run({ operands, options: { format, severity, fix, ...rules } }, streams) {
    const levels = readLevels(rules.rule, rules.off);
    const payerRules = await readPayerRuleFiles(rules['payer-rules']);
    // The fixed text of standard input goes to standard output, so the findings go elsewhere.
    const output = fix && operands.includes('-') ? streams.stderr : streams.stdout;
    const formatter = formatterFor(format, output.isTTY === true && !streams.env.NO_COLOR);
    const task = { options: { ...defaultOptions, levels, payerRules }, fix, formatter, output };
    const failing = severities.slice(0, severities.indexOf(severity) + 1);
    let fails = false;
    await write(output, formatter.open());
    const succeeded = await eachInput(operands, streams, async (input) => {
      const found = await checkInput(input, task, streams);
      fails ||= failing.some((one) => found.has(one));
    });
    await write(output, formatter.close());
    if (!succeeded) return 2;
    return fails ? 1 : 0;
  },
};
