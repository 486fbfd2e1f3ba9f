import { checks } from '../../server/checks';
import { levels } from '../../server/checks/severity';
import { codeLists } from '../../server/codes';
import { requirable } from '../../server/read-payer-rules';

/** Returns the JSON schema for files of payer rules, which editors use to complete and check them. */
export function writePayerRulesSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Payer rules for X12 835 remittances',
    description:
      "What a payer's companion guide, or your own lists, add to the rules of the X12 835 " +
      'Remittance extension. Name the file in the setting `remittance.payerRules`, or with --payer-rules ' +
      'on the command line.',
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      name: { type: 'string', minLength: 1, description: 'The name of these rules in findings.' },
      payer: {
        type: 'object',
        description: 'The payer these rules apply to. If omitted, they apply to every payer.',
        additionalProperties: false,
        anyOf: [{ required: ['id'] }, { required: ['name'] }],
        properties: {
          id: {
            type: 'string',
            minLength: 1,
            description: "The payer's ID: N104, TRN03, or REF*2U.",
          },
          name: {
            type: 'string',
            minLength: 1,
            description: "Part of the payer's name (N102), in capital or lowercase letters.",
          },
        },
      },
      combinationsCsv: {
        type: 'string',
        description:
          'Combinations of codes as CSV text with the columns group, reason (CARC), remark (RARC), and ' +
          'scenario. A file named `.csv` can be given in place of JSON.',
      },
      codes: {
        type: 'object',
        description: 'Codes beyond the built-in lists, by list.',
        additionalProperties: false,
        properties: Object.fromEntries(
          codeLists
            .filter(({ selection }) => !selection)
            .map(({ id, name, elements }) => [
              id,
              {
                description: `${name}: ${elements.join(', ')}.`,
                $ref: '#/definitions/codes',
              },
            ]),
        ),
      },
      levels: {
        type: 'object',
        description:
          'Severity of individual rules in remittances of this payer, or `off`. Takes precedence ' +
          'over the setting `remittance.rules`.',
        additionalProperties: false,
        properties: Object.fromEntries(
          [...checks]
            .sort((a, b) => (a.id < b.id ? -1 : 1))
            .map(({ id, title }) => [
              id,
              { description: `${title}.`, $ref: '#/definitions/level' },
            ]),
        ),
      },
      required: {
        type: 'array',
        description: 'Required segments and elements.',
        items: { $ref: '#/definitions/required' },
      },
      appealDays: {
        $ref: '#/definitions/days',
        description:
          'How many days after the remittance a denial may be appealed. The worklist shows the ' +
          'last day.',
      },
      timelyFilingDays: {
        $ref: '#/definitions/days',
        description:
          'How many days after the date of service a claim may be filed. The worklist shows the ' +
          'last day.',
      },
    },
    definitions: {
      codes: {
        type: 'array',
        items: {
          type: 'object',
          required: ['code'],
          additionalProperties: false,
          properties: {
            code: { type: 'string', minLength: 1 },
            gist: { type: 'string', description: 'What the code means, in a few words.' },
          },
        },
      },
      level: { enum: levels },
      days: { type: 'integer', minimum: 1, maximum: 3650 },
      required: {
        type: 'object',
        required: ['loop', 'segment'],
        additionalProperties: false,
        properties: {
          loop: {
            enum: [...requirable.keys()],
            description: 'The loop that requires it, in every occurrence.',
          },
          segment: { type: 'string', description: 'The segment ID: REF.' },
          qualifier: { type: 'string', description: 'The first element: 6R.' },
          element: {
            type: 'integer',
            minimum: 1,
            description: 'The number of the required element, from 1.',
          },
          message: { type: 'string', description: 'Replaces the message of the finding.' },
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
