import { checks } from '../../server/checks';
import { levels } from '../../server/checks/severity';

/** Returns the text of package.json with the setting `remittance.rules` rewritten. */
export function withSettings(manifest: string): string {
  const parsed = JSON.parse(manifest) as {
    contributes: { configuration: { properties: Record<string, unknown> } };
  };
  parsed.contributes.configuration.properties['remittance.rules'] = rulesSetting();
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

function rulesSetting(): unknown {
  const sorted = [...checks].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    type: 'object',
    scope: 'resource',
    default: {},
    additionalProperties: false,
    markdownDescription:
      'Override the severity of individual rules, or turn them `off`. The code of a finding opens ' +
      'the page of its rule.',
    properties: Object.fromEntries(
      sorted.map(({ id, title, severity }) => [
        id,
        { type: 'string', enum: levels, default: severity, description: `${title}.` },
      ]),
    ),
  };
}
