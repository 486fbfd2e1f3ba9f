import { Buffer } from 'node:buffer';

/** A clean remittance in the shapes that damages begin with. */
export interface Remittance {
  /** One segment per line. */
  readonly text: string;
  /** All segments on one line. */
  readonly line: string;
  /** Segments with their terminator. */
  readonly segments: readonly string[];
}

export type Damage = (remittance: Remittance) => string | Buffer;

export function remittanceOf(text: string): Remittance {
  const segments = text
    .split('~')
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
    .map((segment) => `${segment}~`);
  return { text: `${segments.join('\n')}\n`, line: segments.join(''), segments };
}

/** Writes each segment in another way, and what ends its line. */
export function each(write: (segment: string, i: number) => string, end = '\n'): Damage {
  return ({ segments }) => segments.map(write).join(end) + end;
}

/** Divides the segments into pages, each with a header and a footer. */
export function paged(
  segmentsPerPage: number,
  header: (page: number) => string,
  footer = (_page: number) => '',
): Damage {
  return ({ segments }) => {
    const pages: string[] = [];
    for (let i = 0; i < segments.length; i += segmentsPerPage) {
      const page = pages.length + 1;
      const lines = segments.slice(i, i + segmentsPerPage).join('\n');
      pages.push(`${header(page)}${lines}\n${footer(page)}`);
    }
    return pages.join('');
  };
}

/** Wraps the line of all segments at a column, and writes each of its lines in another way. */
export function wrapAt(
  column: number,
  end = '\n',
  write = (line: string, _i: number) => line,
): Damage {
  return ({ line }) => wrap(line, column).map(write).join(end) + end;
}

export function wrap(text: string, column: number): readonly string[] {
  const lines: string[] = [];
  for (let i = 0; i < text.length; i += column) lines.push(text.slice(i, i + column));
  return lines;
}

/** Records of one length, each segment in as many as it takes. */
export function records({ segments }: Remittance, width: number): readonly string[] {
  return segments.flatMap((segment) => wrap(segment, width).map((part) => part.padEnd(width)));
}

/** A record with a sequence number in columns 73 to 80. */
export function sequenced(line: string, i: number): string {
  return line.padEnd(72) + String((i + 1) * 10).padStart(8, '0');
}

export function base64(text: string): string {
  return wrap(Buffer.from(text).toString('base64'), 76).join('\r\n');
}

export function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const escaped = line.replaceAll('=', '=3D').replace(/ $/, '=20').replaceAll('~', '=7E');
      return escaped.match(/(?:=[0-9A-F]{2}|[^=]){1,70}/g)?.join('=\r\n') ?? '';
    })
    .join('\r\n');
}

export function mail(encoding: string, body: string): string {
  return [
    'From: payer@example.com',
    'Subject: Remittance',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '',
  ].join('\r\n');
}

/** Letters, digits, and separators in EBCDIC, all else as one of its marks. */
export function ebcdic(text: string): Buffer {
  const rows = [
    ['0123456789', 0xf0],
    ['ABCDEFGHI', 0xc1],
    ['JKLMNOPQR', 0xd1],
    ['STUVWXYZ', 0xe2],
    [' ', 0x40],
    ['*', 0x5c],
    ['~', 0xa1],
    [':', 0x7a],
  ] as const;
  return Buffer.from(
    [...text].map((character) => {
      const [characters, first] = rows.find(([own]) => own.includes(character)) ?? [
        character,
        0x6f,
      ];
      return first + characters.indexOf(character);
    }),
  );
}

/** Sixteen bytes a line after their offset, as hex viewers show a file. */
export function linesOfDump(write: (bytes: Buffer, at: string) => string): Damage {
  return ({ text }) => {
    const all = Buffer.from(text);
    const lines: string[] = [];
    for (let i = 0; i < all.length; i += 16) {
      lines.push(write(all.subarray(i, i + 16), i.toString(16).padStart(8, '0')));
    }
    return `${lines.join('\n')}\n`;
  };
}

/** Bytes in hexadecimal digits, some together. */
export function hex(bytes: Buffer, together: number): string {
  return wrap(bytes.toString('hex'), together * 2).join(' ');
}

export function octal(bytes: Buffer): string {
  return [...bytes].map((byte) => byte.toString(8).padStart(3, '0')).join(' ');
}

/** Bytes as characters, each in a column. */
export function spaced(bytes: Buffer): string {
  return [...bytes.toString('latin1').replaceAll('\n', '\\n')]
    .map((character) => character.padStart(4))
    .join('');
}

/** Bytes as characters, those that cannot be seen as periods. */
export function shown(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll(/[^ -~]/g, '.');
}

/** A record after its length in two bytes and two NULs, as mainframes keep records of any length. */
export function withLength(segment: string): Buffer {
  const length = segment.length + 4;
  return Buffer.from(
    `${String.fromCharCode(length >> 8, length & 0xff, 0, 0)}${segment}`,
    'latin1',
  );
}
