import type { WorkItem, WorklistPage } from '../../report/pages/worklist';
import type { LastDay } from '../../report/parts/last-day';
import { amountText } from '../words/amount';
import { lastDayLabels } from '../words/labels';
import { visible } from '../words/visible';

/**
 * The last days of a worklist as iCalendar (RFC 5545), an event of a whole day each. They name the
 * claim by its number, never the patient. `stamp` is the time of writing, `20251201T120000Z`.
 */
export function lastDaysAsCalendar({ groups }: WorklistPage, stamp: string): string {
  const events = new Map<string, readonly string[]>();
  for (const { items } of groups) {
    for (const item of items) {
      for (const day of item.lastDays) events.set(idOf(item, day), eventLines(item, day, stamp));
    }
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//X12 835 Remittance//Last days to act//EN',
    ...[...events.values()].flat(),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** One event for a claim's line and action, however many codes it was denied for. */
function idOf({ claim, line, control, account }: WorkItem, { action, date }: LastDay): string {
  const name = [control || account, claim, line ?? 0, action, date].join('-');
  return name.replace(/[^A-Za-z0-9-]/g, '_');
}

function eventLines(item: WorkItem, day: LastDay, stamp: string): readonly string[] {
  const { account, control, line, codes, amount, payer } = item;
  const what = [`claim ${account || control}`, line && `line ${line}`].filter(Boolean).join(', ');
  const summary = `${lastDayLabels[day.action]}: ${what}, ${amountText(amount)}`;
  const description = [codes, payer, `${day.rule} (${day.source})`].filter(Boolean).join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${idOf(item, day)}@x12-835`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.date.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:-P14D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return visible(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Lines of at most 75 octets; a character is never divided. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
