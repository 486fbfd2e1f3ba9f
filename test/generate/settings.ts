import { checks } from '../../server/checks';
import { levels } from '../../server/checks/severity';

/** The text of package.json with the setting `remittance.rules` made anew; all else stays. */
export function withSettings(manifest: string): string {
  const parsed = JSON.parse(manifest) as {
    contributes: { configuration: { properties: Record<string, unknown> } };
  };
  parsed.contributes.configuration.properties['remittance.rules'] = checksSetting();
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

function checksSetting(): unknown {
  const sorted = [...checks].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    type: 'object',
    scope: 'resource',
    default: {},
    additionalProperties: false,
    markdownDescription:
      'How much a finding of each check matters, or `off`, where it is to differ from the ' +
      "check's own severity. Each check has its page in the catalogue, which a finding's code opens.",
    properties: Object.fromEntries(
      sorted.map(({ id, title, severity }) => [
        id,
        { type: 'string', enum: levels, default: severity, description: `${title}.` },
      ]),
    ),
  };
}
