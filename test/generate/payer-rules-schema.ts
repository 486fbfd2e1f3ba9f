import { checks } from '../../server/checks';
import { levels } from '../../server/checks/severity';
import { codeLists } from '../../server/codes';
import { loops } from '../../server/read-payer-rules';

/** The JSON schema of a file of companion rules, by which editors complete and check it. */
export function writePayerRulesSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'PayerRules rules for X12 835 remittances',
    description:
      "What a payer's companion guide, or your own lists, add to the checks of the X12 835 " +
      'Remittance extension. Named by the setting `remittance.payerRules`, or by --rules on the ' +
      'command line.',
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      name: { type: 'string', minLength: 1, description: 'What findings call these rules.' },
      payer: {
        type: 'object',
        description: 'The payers these rules are for; without it, all of them.',
        additionalProperties: false,
        anyOf: [{ required: ['id'] }, { required: ['name'] }],
        properties: {
          id: {
            type: 'string',
            minLength: 1,
            description: "The payer's number: N104, TRN03 or REF*2U.",
          },
          name: {
            type: 'string',
            minLength: 1,
            description: "A part of the payer's name (N102), in capitals or not.",
          },
        },
      },
      codes: {
        type: 'object',
        description: 'Codes beyond the built-in lists, by the name of the list.',
        additionalProperties: false,
        properties: Object.fromEntries(
          codeLists.map(({ id, name, elements }) => [
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
          "How much a finding of a check matters in these payers' remittances; goes before the " +
          'setting `remittance.rules`.',
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
        description: 'Segments, and elements of them, that must be there.',
        items: { $ref: '#/definitions/required' },
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
            gist: { type: 'string', description: 'What it says, in a few words.' },
          },
        },
      },
      level: { enum: levels },
      required: {
        type: 'object',
        required: ['loop', 'segment'],
        additionalProperties: false,
        properties: {
          loop: {
            enum: [...loops.keys()],
            description: 'The loop that must have it, each time it stands.',
          },
          segment: { type: 'string', description: 'Its id: REF.' },
          qualifier: { type: 'string', description: 'Its first element: 6R.' },
          element: {
            type: 'integer',
            minimum: 1,
            description: 'The element of it that must be filled, counted from 1.',
          },
          message: { type: 'string', description: "Said instead of the finding's own words." },
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
