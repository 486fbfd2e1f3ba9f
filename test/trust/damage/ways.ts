import { Buffer } from 'node:buffer';
import {
  base64,
  type Damage,
  each,
  ebcdic,
  hex,
  linesOfDump,
  mail,
  octal,
  paged,
  quotedPrintable,
  type Remittance,
  records,
  sequenced,
  shown,
  spaced,
  withLength,
  wrap,
  wrapAt,
} from './make';

/** What systems, programs, and people do to a remittance on its way. */
export interface Way {
  readonly damage: Damage;
  /** The rule that names the cause; none where the file is as good as before. */
  readonly rule?: string;
  /** What the remittance is before the damage, where that is not one of the samples as they are. */
  readonly before?: (text: string) => string;
  /** `none` where nothing can be offered that restores the bytes. */
  readonly fix?: 'none';
  /**
   * `lost` where money cannot be read, because it is no longer there or nobody can read it; `twice` where
   * it is there more than once.
   */
  readonly money?: 'lost' | 'twice';
}

const framed = (damage: Damage): Way => ({ rule: 'framed-segments', damage });
const converted = (damage: Damage): Way => ({ rule: 'converted-text', damage });
const wrapped = (damage: Damage): Way => ({ rule: 'wrapped-lines', damage });
const dumped = (damage: Damage): Way => ({
  ...{ rule: 'header-missing', money: 'lost', fix: 'none' },
  damage,
});
const dump = (line: (bytes: Buffer, at: string) => string): Way => dumped(linesOfDump(line));
const printed = (damage: Damage): Way => ({ rule: 'printed-pages', damage });
const enclosed = (damage: Damage): Way => ({ rule: 'text-before-interchange', damage });
const harmless = (damage: Damage): Way => ({ damage, fix: 'none' });

export const ways: Readonly<Record<string, Way>> = {
  'line numbers': framed(each((s, i) => `${String(i + 1).padStart(4)}  ${s}`)),
  'numbers by grep': framed(each((s, i) => `${i + 1}:${s}`)),
  'numbers and a bar': framed(each((s, i) => `${String(i + 1).padStart(3)} | ${s}`)),
  'numbers with zeros': framed(each((s, i) => `${String(i + 1).padStart(6, '0')}${s}`)),
  'numbers by cat': framed(each((s, i) => `${String(i + 1).padStart(6)}\t${s}`)),
  'numbers in brackets': framed(each((s, i) => `[${i + 1}] ${s}`)),
  'numbers with a period': framed(each((s, i) => `${i + 1}. ${s}`)),
  'CSV with row numbers': framed(each((s, i) => `${i + 1},"${s}"`, '\r\n')),
  CSV: framed(each((s) => `"${s}"`, '\r\n')),
  'CSV with empty columns': framed(each((s) => `${s},,,,`, '\r\n')),
  'doubled terminators': framed(each((s) => `${s}~`)),
  'doubled terminators on one line': framed(each((s) => `${s}~`, '')),
  'a JSON array': framed(({ segments }) => JSON.stringify(segments)),
  'a JSON array by line': framed(({ segments }) => JSON.stringify(segments, null, 2)),
  'a mark before each segment': framed(each((s) => `\ufeff${s}`)),
  'NULs after each segment': framed(each((s) => `${s}\0`, '')),
  'smart quotes around segments': framed(each((s) => `“${s}”`)),
  'quotes of an email': framed(each((s) => `> ${s}`)),
  'quotes of an email twice': framed(each((s) => `>> ${s}`)),
  'a table': framed(each((s) => `| ${s.padEnd(110)} |`)),
  'line ends of an editor': framed(each((s) => `${s}$`)),
  'a diff': framed(each((s) => `+${s}`)),
  'U+0085 as line ends': framed(each((s) => s, '\u0085')),
  'U+2028 as line ends': framed(each((s) => s, '\u2028')),
  'no-break spaces after segments': framed(each((s) => `${s}\u00a0`)),
  'no-break spaces after segments, in Latin-1': framed((r) =>
    Buffer.from(String(each((s) => `${s}\u00a0`)(r)), 'latin1'),
  ),
  'no-break spaces around segments': framed(each((s) => `\u00a0\u00a0${s}\u00a0`)),
  'lines of no-break spaces': framed(each((s) => `${s}\n\u00a0`)),
  'CR NUL': framed(({ text }) => text.replaceAll('\n', '\r\0')),
  'form feeds': framed(each((s) => `${s}\f`)),
  'wrapped with sequence numbers': converted(wrapAt(72, '\n', sequenced)),
  'records with sequence numbers': converted(
    (r) => `${records(r, 72).map(sequenced).join('\r\n')}\r\n`,
  ),
  'wrapped and quoted in an email': converted(wrapAt(76, '\n', (line) => `> ${line}`)),
  'records with binary lengths': converted(({ segments }) =>
    Buffer.concat(segments.map(withLength)),
  ),
  'lines of a log': converted(
    each((s, i) => `2025-11-14 09:30:${String(i % 60).padStart(2, '0')}.120 INFO  ${s}`),
  ),
  'HTML line breaks': converted(each((s) => `${s}<br>`)),
  'HTML paragraphs': converted(each((s) => `<p>${s}</p>`)),
  "a right quote for '": {
    ...converted(({ line }) => line.replaceAll("'", '’')),
    before: (text) => text.replaceAll('~', "'"),
  },
  "a right quote for ', by line": {
    ...converted(({ text }) => text.replaceAll("'", '’')),
    before: (text) => text.replaceAll('~', "'"),
  },
  'a small tilde for ~': converted(({ text }) => text.replaceAll('~', '˜')),
  'an asterisk operator for *': converted(({ text }) => text.replaceAll('*', '∗')),
  'a modifier colon for :': converted(({ text }) => text.replaceAll(':', '꞉')),
  'a broken bar read as Latin-1': {
    ...converted(({ line }) => line.replaceAll('¦', 'Â¦')),
    before: (text) => text.replaceAll('~', '¦'),
  },
  'no-break spaces for all spaces': converted(({ text }) => text.replaceAll(' ', '\u00a0')),
  'no-break spaces for all spaces, in Latin-1': converted(({ text }) =>
    Buffer.from(text.replaceAll(' ', '\u00a0'), 'latin1'),
  ),
  'every second space a no-break space': converted(({ text }) => text.replaceAll('  ', ' \u00a0')),
  'no-break spaces before terminators': converted(each((s) => s.replace('~', '\u00a0~'))),
  'lower case': { ...converted(({ text }) => text.toLowerCase()), fix: 'none' },
  'tabs for *': converted(({ text }) => text.replaceAll('*', '\t')),
  Base64: converted(({ text }) => base64(text)),
  'Base64 on one line': converted(({ text }) => Buffer.from(text).toString('base64')),
  'Base64 of UTF-16': converted(({ text }) => Buffer.from(text, 'utf16le').toString('base64')),
  'Base64 in an email': converted(({ text }) => mail('base64', base64(text))),
  'quoted-printable text': converted(({ text }) => quotedPrintable(text)),
  'quoted-printable text in an email': converted(({ text }) =>
    mail('quoted-printable', quotedPrintable(text)),
  ),
  'URL-encoded text': converted(({ text }) =>
    encodeURIComponent(text).replaceAll('*', '%2A').replaceAll('~', '%7E'),
  ),
  'URL-encoded text by a browser': converted(({ text }) => encodeURIComponent(text)),
  'data of a form': converted(
    ({ text }) => `file=${encodeURIComponent(text).replaceAll('%20', '+')}`,
  ),
  'escaped for HTML': {
    ...converted(({ text }) => text.replaceAll('>', '&gt;')),
    before: (text) => text.replaceAll(':', '>'),
  },
  'a JSON string': converted(({ text }) => JSON.stringify(text)),
  'a JSON string in an object': converted(({ text }) =>
    JSON.stringify({ type: '835', content: text }),
  ),
  'wrapped with backslashes': converted(({ text }) =>
    text.replaceAll(/\r?\n/g, '').replaceAll(/.{70}(?=.)/g, '$&\\\n'),
  ),
  'long lines wrapped with backslashes': converted(({ text }) =>
    text.replaceAll(/[^\n]{60}(?=[^\n])/g, '$&\\\n'),
  ),
  'escaped for Markdown': converted(({ text }) => text.replaceAll(/[*~]/g, '\\$&')),
  'page numbers': printed(paged(40, (page) => `Page ${page} of 12\n`)),
  'headers of pages': printed(
    paged(40, (page) => `REMITTANCE ADVICE   11/26/2026     Page ${page}\n${'-'.repeat(60)}\n\n`),
  ),
  'headers of pages without a number': printed(
    paged(30, () => 'EXAMPLE CLEARINGHOUSE\nREMITTANCE ADVICE   11/26/2026\n'),
  ),
  'footers of pages': printed(
    paged(
      40,
      () => '',
      (page) => `\n                     Page ${page} of 12\n\f`,
    ),
  ),
  'headers and footers of short pages': printed(
    paged(
      7,
      (page) => `${page > 1 ? '\f' : ''}REMITTANCE ADVICE   11/26/2026\n\n`,
      (page) => `${'='.repeat(60)}\n- ${page} -\n`,
    ),
  ),
  'numbers at the foot of pages': printed(
    paged(
      40,
      () => '',
      (page) => `${' '.repeat(36)}${page}\n`,
    ),
  ),
  'pages printed by a browser': printed(
    paged(
      40,
      () => '',
      (page) => `https://portal.example.com/era?id=1  ${page}/9\n11/26/26, 3:14 PM   era.txt\n`,
    ),
  ),
  'form feeds between pages': printed(paged(40, (page) => (page > 1 ? '\f' : ''))),
  'rules between pages': printed(paged(40, (page) => (page > 1 ? `${'-'.repeat(80)}\n` : ''))),
  ...Object.fromEntries(
    [72, 78, 80, 100, 132].map((column) => [`wrapped at ${column}`, wrapped(wrapAt(column))]),
  ),
  ...Object.fromEntries(
    [255, 256, 512, 1_000, 1_024].flatMap((column) => [
      [`wrapped at ${column}`, wrapped(wrapAt(column))],
      [`wrapped at ${column} with CR LF`, wrapped(wrapAt(column, '\r\n'))],
    ]),
  ),
  'wrapped at 80 with CR LF': wrapped(wrapAt(80, '\r\n')),
  'wrapped at 80 and trimmed': wrapped(wrapAt(80, '\n', (line) => line.trimEnd())),
  'wrapped at 80, the last record padded': wrapped(wrapAt(80, '\n', (line) => line.padEnd(80))),
  'records of 80': wrapped((r) => `${records(r, 80).join('\n')}\n`),
  'records of 132': wrapped((r) => `${records(r, 132).join('\n')}\n`),
  'records of 80 without line breaks': harmless((r) => records(r, 80).join('')),
  'UTF-16 by PowerShell': harmless(({ text }) =>
    Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le'),
  ),
  'a byte order mark and CR LF': harmless(({ text }) => `\ufeff${text.replaceAll('\n', '\r\n')}`),
  'CR CR LF': harmless(({ text }) => text.replaceAll('\n', '\r\r\n')),
  'CR alone': harmless(({ text }) => text.replaceAll('\n', '\r')),
  indented: { rule: 'text-before-interchange', damage: each((s) => `    ${s}`) },
  'tabs before segments': { rule: 'text-before-interchange', damage: each((s) => `\t${s}`) },
  'spaces squeezed by a shell': {
    rule: 'interchange-header-width',
    damage: ({ text }) => text.replaceAll(/ +/g, ' ').replaceAll('\n', ' '),
  },
  'NULs at the end': { rule: 'foreign-text', damage: ({ text }) => text + '\0'.repeat(700) },
  'Ctrl-Z at the end': { rule: 'foreign-text', damage: ({ text }) => `${text}\x1a` },
  'an email with headers': {
    rule: 'text-before-interchange',
    damage: ({ text }) => mail('7bit', text),
  },
  'a web page': enclosed(({ text }) => `<html><body><pre>${text}</pre></body></html>`),
  XML: enclosed(({ line }) => `<?xml version="1.0"?>\n<Payload>${line}</Payload>\n`),
  'XML with CDATA': enclosed(
    ({ text }) => `<?xml version="1.0"?>\n<Payload><![CDATA[${text}]]></Payload>\n`,
  ),
  'a clear signature': enclosed(
    ({ text }) =>
      `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${text}-----BEGIN PGP SIGNATURE-----\n\niQEzBAEB\n=abcd\n-----END PGP SIGNATURE-----\n`,
  ),
  'a Markdown fence': enclosed(({ text }) => `\`\`\`\n${text}\`\`\`\n`),
  'a query of a database': enclosed(
    (r) => ` segment\n${'-'.repeat(60)}\n${each((s) => ` ${s}`)(r)}(${r.segments.length} rows)\n`,
  ),
  'a hex dump by xxd': dump((bytes, at) => `${at}: ${hex(bytes, 2).padEnd(39)}  ${shown(bytes)}`),
  'a hex dump by hexdump': dump((bytes, at) => `${at}  ${hex(bytes, 1)}  |${shown(bytes)}|`),
  'a hex dump by od': dump((bytes, at) => `${at} ${hex(bytes, 1)}  >${shown(bytes)}<`),
  'an octal dump by od': dump((bytes, at) => `${at} ${octal(bytes)}`),
  'a dump of characters by od': dump((bytes, at) => `${at}${spaced(bytes)}`),
  'plain hex': dumped(({ text }) => Buffer.from(text).toString('hex')),
  'plain hex in lines': dumped(({ text }) =>
    (
      Buffer.from(text)
        .toString('hex')
        .match(/.{1,60}/g) ?? []
    ).join('\n'),
  ),
  'hex of a database': dumped(({ text }) => `0x${Buffer.from(text).toString('hex').toUpperCase()}`),
  EBCDIC: {
    rule: 'header-missing',
    money: 'lost',
    fix: 'none',
    damage: ({ line }) => ebcdic(line),
  },
  ...Object.fromEntries(
    ['ISA*', 'GS*', 'ST*', 'CLP*'].map((id) => [
      `cut off in ${id.replace('*', '')}`,
      {
        ...{ rule: 'truncated-file', money: 'lost', fix: 'none' },
        damage: ({ text }: Remittance) => text.slice(0, text.indexOf(id) + id.length + 2),
      } satisfies Way,
    ]),
  ),
  ...Object.fromEntries(
    ['SE*', 'GE*'].map((id) => [
      `cut off in ${id.replace('*', '')}`,
      {
        ...{ rule: 'truncated-file', fix: 'none' },
        damage: ({ text }: Remittance) => text.slice(0, text.indexOf(`\n${id}`) + 5),
      } satisfies Way,
    ]),
  ),
  'half a download': {
    ...{ rule: 'truncated-file', money: 'lost', fix: 'none' },
    damage: ({ text }) => text.slice(0, text.length * 0.6),
  },
  'half a download and an error page': {
    ...{ rule: 'truncated-file', money: 'lost', fix: 'none' },
    damage: ({ text }) => `${text.slice(0, text.length * 0.6)}<html>502 Bad Gateway</html>\n`,
  },
  ...Object.fromEntries(
    [4, 6, 10].map((length) => [
      `ended within ${length} characters of IEA`,
      {
        rule: 'truncated-file',
        damage: ({ text }: Remittance) => text.slice(0, text.lastIndexOf('IEA') + length),
      } satisfies Way,
    ]),
  ),
  ...Object.fromEntries(
    [60, 72, 80, 100].flatMap((column) => [
      [
        `long lines wrapped at ${column}`,
        converted(each((s) => wrap(s.trim(), column).join('\n'))),
      ],
      [
        `long lines wrapped at ${column} with CR LF`,
        converted(each((s) => wrap(s, column).join('\r\n'), '\r\n')),
      ],
    ]),
  ),
  ...Object.fromEntries(
    [100, 500].map((length) => [
      `${length} bytes of a claim lost to NULs`,
      {
        ...{ rule: 'control-character', money: 'lost', fix: 'none' },
        damage: ({ line }: Remittance) => {
          const at = line.indexOf('CLP*') + 9;
          return line.slice(0, at) + '\0'.repeat(length) + line.slice(at + length);
        },
      } satisfies Way,
    ]),
  ),
  'a claim that was lost': {
    ...{ rule: 'set-segment-count', money: 'lost', fix: 'none' },
    damage: ({ line }) => line.replace(/CLP\*.*?(?=CLP\*)/, ''),
  },
  ...Object.fromEntries(
    ['CLP*', 'SVC*', 'CAS*', 'SE*'].flatMap((id) =>
      [0, 2, 7].map((within) => [
        `over a longer file, of which the rest begins ${within} characters into ${id.slice(0, -1)}`,
        {
          rule: 'outside-transaction',
          damage: ({ line }: Remittance) => line + line.slice(line.lastIndexOf(id) + within),
        } satisfies Way,
      ]),
    ),
  ),
  'over a longer file, of which the end of IEA is left': {
    rule: 'text-after-interchange',
    damage: ({ line }) => line + line.slice(line.lastIndexOf('IEA') + 2),
  },
  'appended to itself': {
    ...{ rule: 'interchange-control-repeated', money: 'twice' },
    damage: ({ text }) => text + text,
  },
  'appended to itself twice, on one line': {
    ...{ rule: 'interchange-control-repeated', money: 'twice' },
    damage: ({ line }) => line.repeat(3),
  },
  'the second half': {
    ...{ rule: 'header-missing', money: 'lost', fix: 'none' },
    damage: ({ text }) => text.slice(text.indexOf('\nCLP*', text.length / 2) + 1),
  },
};
