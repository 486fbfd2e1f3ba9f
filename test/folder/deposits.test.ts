import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvHeadOf, missingColumns } from '../../server/folder/bank-csv';
import { isDayFirst, readBankDate } from '../../server/folder/bank-date';
import { missingEnd, readBankFile } from '../../server/folder/bank-file';
import { depositRows } from '../../server/folder/deposit-rows';
import { matchDeposits } from '../../server/folder/deposits';
import { cents, plainMoney } from '../../server/remit/money';
import { nacha } from './bank-texts';
import { deposit, bankLine as line, payment } from './deposit-lines';

test('NACHA entries are read with the trace number of their addenda', () => {
  for (const end of ['~', '\\']) {
    const text = nacha([{ cents: 11_398, addenda: `TRN*1*T100*1999999999${end}` }]);
    const expected = [{ ...line, line: 3, payer: 'EXAMPLE PAYER' }];
    assert.deepEqual(readBankFile(text, undefined), expected);
    assert.deepEqual(readBankFile(text.replaceAll('\n', ''), undefined), expected);
  }
});

test('a NACHA file may end in Ctrl+Z', () => {
  const lines = nacha([{ cents: 11_398, addenda: 'TRN*1*T100*1999999999~' }]);
  const joined = lines.replaceAll('\n', '');
  for (const text of [lines, joined]) {
    for (const end of ['\x1a', '\r\n\x1a', '\x1a\r\n']) {
      assert.equal(missingEnd(text + end), undefined);
      assert.equal(readBankFile(text + end, undefined)?.length, 1);
      const cut = text.slice(0, -94).trimEnd() + end;
      assert.equal(missingEnd(cut), 'the file control (record 9)');
    }
  }
});

test('NACHA prenotes are left out, debits are below zero', () => {
  const text = nacha([
    { cents: 0, code: '23' },
    { cents: 500, code: '27' },
  ]);
  const found = readBankFile(text, undefined)?.map(({ amount }) => plainMoney(amount));
  assert.deepEqual(found, ['-5.00']);
});

test('BAI2 transactions go on in records 88', () => {
  const text = [
    '01,A,B,251006,1200,1,80,1,2/',
    '02,A,B,1,251006,,USD,2/',
    '03,123,USD,010,0,,/',
    '16,142,11398,Z,REF,CUST,HCCLAIMPMT TRN*1*T1',
    '88,00*1999999999~',
    '16,475,500,Z,,,FEE/',
    '49,0,4/',
  ].join('\r\n');
  const [first, second] = readBankFile(text, undefined) ?? [];
  assert.deepEqual(first, { ...line, line: 4, payer: undefined });
  assert.deepEqual([plainMoney(second?.amount ?? cents(0)), second?.paysClaims], ['-5.00', false]);
});

test('CSV is read by the names of its columns', () => {
  const text =
    'Posted,Details,Amount\r\n10/6/2025,"PAYER, INC\nTRN*1*T100*1\\","$113.98"\r\n,x,(5.00)\r\n';
  const columns = { amount: 'amount', date: 'Posted', text: 'Details' };
  const [first, second] = readBankFile(text, columns) ?? [];
  assert.deepEqual(first, { ...line, line: 2, payer: undefined });
  assert.deepEqual([second?.line, plainMoney(second?.amount ?? cents(0))], [4, '-5.00']);
});

test('a text that is not a bank file is not read', () => {
  assert.equal(readBankFile('ISA*00', undefined), undefined);
});

test('every payment and every deposit is in one list', () => {
  const received = [
    payment('T1', 100),
    payment('T2', 200),
    payment('T3', 300),
    payment('T4', 400),
    payment('T5', 500),
    payment('T6', 0, 'NON'),
    payment('T7', 700, 'CHK'),
    payment('T8', 800),
  ];
  const bank = [
    deposit(1, '0T1', 100),
    deposit(2, 'T2', 199),
    deposit(3, undefined, 300),
    deposit(4, undefined, 400, '20251008'),
    deposit(5, 'T9', 900),
    { ...deposit(6, undefined, 1234), paysClaims: false },
    { ...deposit(7, 'X8', 800), payer: 'ANOTHER PAYER' },
  ];
  const rows = depositRows(matchDeposits(received, bank));
  const names = Object.entries(rows).map(([name, list]) => [
    name,
    list.map((row) => `${row.trace ?? '-'} ${row.bank?.line ?? '-'}`),
  ]);
  assert.deepEqual(Object.fromEntries(names), {
    matched: ['T1 1', 'T3 3'],
    proposed: ['T4 4'],
    amountDiffers: ['T2 2'],
    withoutDeposit: ['T5 -', 'T8 -'],
    withoutRemittance: ['- 5', '- 7'],
    zero: ['T6 -'],
    checks: ['T7 -'],
  });
  assert.deepEqual(JSON.parse(JSON.stringify(rows.matched[0])), {
    file: 'a.835',
    trace: 'T1',
    amount: '1.00',
    date: '2025-10-06',
    payer: 'EXAMPLE PAYER',
    bank: { line: 1, trace: '0T1', amount: '1.00', date: '2025-10-06' },
  });
});

test('two payments of one amount are not proposed', () => {
  const received = [payment('T1', 100), payment('T2', 100)];
  const { proposed, withoutDeposit } = matchDeposits(received, [
    deposit(1, undefined, 100, '20251007'),
  ]);
  assert.deepEqual([proposed.length, withoutDeposit.length], [0, 2]);
});

test('of many payments and deposits, each is listed once', () => {
  const numbers = Array.from({ length: 10_000 }, (_, i) => i);
  const received = numbers.map((i) => payment(`T${i}`, 100 + (i % 50)));
  const bank = numbers.map((i) => deposit(i, i % 2 ? `T${9_999 - i}` : undefined, 100 + (i % 50)));
  const lists = Object.values(matchDeposits(received, bank)).flat();
  const lines = lists.flatMap((one) => one.bank?.line ?? []);
  const traces = lists.flatMap((one) => one.received?.trace ?? []);
  assert.deepEqual([lines.length, new Set(lines).size], [10_000, 10_000]);
  assert.deepEqual([traces.length, new Set(traces).size], [10_000, 10_000]);
});

test('CSV is read with other separators, with rows above its heading, and with a mark of its encoding', () => {
  const columns = { amount: 'In/Out', date: 'Value date', text: 'Details' };
  for (const separator of [',', ';', '\t']) {
    const rows = [
      ['Account', '12345'],
      [],
      ['Value date', 'Details', 'In/Out', 'Balance'],
      ['10/06/2025', 'EXAMPLE TRN*1*T100*1\\', '113.98', ''],
      ['10/07/2025', 'SERVICE CHARGE', '5.00-', '108.98'],
    ];
    const text = `\ufeff${rows.map((cells) => cells.join(separator)).join('\r\n')}\r\n`;
    assert.deepEqual(csvHeadOf(text), ['Value date', 'Details', 'In/Out', 'Balance']);
    assert.deepEqual(missingColumns(text, { ...columns, payer: 'Company' }), ['Company']);
    const [first, second, ...more] = readBankFile(text, columns) ?? [];
    assert.deepEqual(first, { ...line, line: 4, payer: undefined });
    assert.deepEqual([second?.line, second && plainMoney(second.amount)], [5, '-5.00']);
    assert.equal(more.length, 0);
  }
});

test('a decimal comma is a decimal point, never a factor of a hundred', () => {
  const columns = { amount: 'In/Out', date: 'Value date', text: 'Details' };
  const amounts = ['113,98', '1.234,50', '-5,00', '1.234.567,00', '1,234.50', '1,234'];
  const rows = amounts.map((amount) => `10/06/2025;EXAMPLE TRN*1*T100*1\\;${amount}`);
  const text = `Value date;Details;In/Out\n${rows.join('\n')}\n`;
  assert.deepEqual(
    readBankFile(text, columns)?.map(({ amount }) => plainMoney(amount)),
    ['113.98', '1234.50', '-5.00', '1234567.00', '1234.50', '1234.00'],
  );
});

test('dates are read as banks write them', () => {
  const first = '20251006';
  for (const text of [
    ...['2025-10-06', '2025/10/06', '20251006', '2025-10-06T08:00:00', '10/6/2025', '10-06-25'],
    ...['06-Oct-2025', '6 October 25', 'Oct 6, 2025', 'OCT 06 2025'],
  ]) {
    assert.equal(readBankDate(text, false), first, text);
  }
  assert.equal(readBankDate('06.10.2025', true), first);
  for (const text of ['', '13/10/2025', '2025-13-06', 'Okt 6, 2025', '10/6/20251', '1/2'])
    assert.equal(readBankDate(text, false), undefined, text);
  assert.ok(isDayFirst(['06/10/2025', '13/10/2025']));
  assert.ok(!isDayFirst(['06/10/2025', '2025-10-13', '']));
});
