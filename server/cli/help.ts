import { version } from '../../package.json';

export { version };

export const help = `x12-835 ${version}: checks X12 835 health-care remittances (005010X221A1).

Usage: x12-835 check [options] FILE… | -

'-' reads standard input.

Options
  --format pretty|json|ndjson|sarif
        pretty is for people; json is one array, ndjson one line a file, sarif is version 2.1.0.
  --severity error|warning|information|hint
        The least severity that makes the command fail (default: error).
  --fix
        Applies the fixes that are safe: counts, control numbers and the like, never money, groups,
        reasons or dates. The file is written only when something changed; for '-' the fixed text
        goes to standard output and the findings to standard error.
  --check ID=error|warning|information|hint|off
        Gives a check another severity; may be repeated.
  --off ID
        Leaves a check out; may be repeated.
  --rules FILE
        Adds the rules of a payer's companion guide or codes of your own, as *.payer-rules.json files
        hold them; may be repeated.
  -h, --help
  -v, --version

Exit status: 0 when nothing was found at or above the severity, 1 when something was, 2 when the
command line is wrong or a file cannot be read.
`;
