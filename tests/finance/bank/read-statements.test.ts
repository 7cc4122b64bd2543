import { expect, test } from '@jest/globals';
import { readCamt } from '../../../subgraphs/finance/bank/read-camt.ts';
import { readCsv } from '../../../subgraphs/finance/bank/read-csv.ts';
import { readXml } from '../../../subgraphs/finance/bank/read-xml.ts';
import { requireBalanced, requireNext } from '../../../subgraphs/finance/bank/statement.ts';
import { camt, entry } from './statements.ts';

const header = 'type,date,amount,counterparty,reference,text';

test('a CSV statement has an opening, lines and a closing', () => {
  const text = `\uFEFF${header}\r\nOPENING,2026-03-01,100.00,,ST-1,\r\n
LINE,2026-03-02,-12.50,Power AG,,"Power, March"\r\nLINE,2026-03-03,+7,,,\r\nCLOSING,2026-03-31,94.50,,,\r\n`;
  const statement = readCsv(text, 'CNY');
  expect(statement).toMatchObject({ number: 'ST-1', openingDate: '2026-03-01', account: null });
  expect(statement.lines).toMatchObject([
    { bookingDate: '2026-03-02', counterparty: 'Power AG', text: 'Power, March', reference: null },
    { bookingDate: '2026-03-03', counterparty: null },
  ]);
  expect(statement.lines.map(({ amount }) => amount.toFixed())).toEqual(['-12.5', '7']);
  requireBalanced(statement);
});

test.each`
  what                      | row                                       | line | column
  ${'an amount with comma'} | ${'LINE,2026-03-02,"1,50",,,'}            | ${3} | ${'amount'}
  ${'a fraction of a cent'} | ${'LINE,2026-03-02,1.005,,,'}             | ${3} | ${'amount'}
  ${'an amount of zero'}    | ${'LINE,2026-03-02,0.00,,,'}              | ${3} | ${'amount'}
  ${'no amount'}            | ${'LINE,2026-03-02'}                      | ${3} | ${'amount'}
  ${'a number without end'} | ${`LINE,2026-03-02,${'9'.repeat(17)},,,`} | ${3} | ${'amount'}
  ${'a day there is not'}   | ${'LINE,2026-02-30,1,,,'}                 | ${3} | ${'date'}
  ${'another type'}         | ${'TOTAL,2026-03-02,1,,,'}                | ${3} | ${'type'}
  ${'a cell too many'}      | ${'LINE,2026-03-02,1,,,,x'}               | ${3} | ${'7'}
`('of a CSV, $what is named by line and column', (given) => {
  const { row, line, column } = given as { row: string; line: number; column: string };
  const text = `${header}\nOPENING,2026-03-01,0,,,\n${row}\nCLOSING,2026-03-31,0,,,`;
  expect(() => readCsv(text, 'CNY')).toThrow(
    expect.objectContaining({
      code: 'BAD_STATEMENT_LINE',
      figures: expect.objectContaining({ line, column }),
    }),
  );
});

test('a CSV without its columns, its balances or its currency is refused', () => {
  expect(() => readCsv('type,date\nOPENING,2026-03-01', 'CNY')).toThrow('BAD_STATEMENT_LINE');
  expect(() => readCsv('', 'CNY')).toThrow('BAD_STATEMENT');
  expect(() => readCsv(header, 'CNY')).toThrow('BAD_STATEMENT');
  const usd = 'type,date,amount,currency\nOPENING,2026-03-01,0,USD\nCLOSING,2026-03-31,0,USD';
  expect(() => readCsv(usd, 'CNY')).toThrow('BAD_STATEMENT_LINE');
});

test.each(['001.02', '001.08'] as const)('CAMT.053.%s is read with all it tells', (version) => {
  const entries = [
    entry(version, '119.00', 'CRDT', { name: 'Meyer &amp; Söhne', text: 'INV-2026-000001' }),
    entry(version, '19.00', 'DBIT', { name: 'Bank', text: 'Fees' }),
    entry(version, '5.00', 'CRDT', { status: 'PDNG' }),
  ];
  const text = camt(version, { number: 'S-7', opening: '-50', closing: '50', entries });
  const [statement] = readCamt(text, 'CNY');
  expect(statement).toMatchObject({
    account: 'DE89370400440532013000',
    number: 'S-7',
    lines: [
      {
        bookingDate: '2026-03-05',
        valueDate: '2026-03-06',
        counterparty: 'Meyer & Söhne',
        counterpartyAccount: 'DE02120300000000202051',
        reference: 'E2E-1',
        text: 'INV-2026-000001',
      },
      { counterparty: 'Bank', text: 'Fees' },
    ],
  });
  expect(statement!.openingBalance.toFixed()).toBe('-50');
  requireBalanced(statement!);
});

test('an entry of several transactions becomes a line for each', () => {
  const batch = entry('001.08', '30.00', 'CRDT', { parts: ['10.00', '20.00'] });
  const text = camt('001.08', { number: '1', opening: '0', closing: '30', entries: [batch] });
  const [statement] = readCamt(text, 'CNY');
  expect(statement!.lines.map(({ amount }) => amount.toFixed())).toEqual(['10', '20']);
  requireBalanced(statement!);
});

test('a bad amount in XML is named by line and element', () => {
  const text = camt('001.02', {
    ...{ number: '1', opening: '0', closing: '1' },
    entries: [entry('001.02', '1.x', 'CRDT', {})],
  });
  const line = text.split('\n').findIndex((row) => row.includes('1.x')) + 1;
  expect(() => readCamt(text, 'CNY')).toThrow(
    expect.objectContaining({ figures: expect.objectContaining({ line, column: 'Amt' }) }),
  );
});

test.each`
  what                        | text
  ${'with a document type'}   | ${'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}
  ${'with an unknown entity'} | ${'<a>&b;</a>'}
  ${'that does not end'}      | ${'<a><b></b>'}
  ${'that is nothing'}        | ${''}
  ${'that is too deep'}       | ${'<a>'.repeat(50) + '</a>'.repeat(50)}
`('XML $what is refused', ({ text }) => {
  expect(() => readXml(text as string)).toThrow('BAD_STATEMENT_LINE');
});

test('XML of another kind is refused', () => {
  expect(() => readCamt('<Document xmlns="urn:other"/>', 'CNY')).toThrow('BAD_STATEMENT_LINE');
});

test('a statement must balance and go on from the last one', () => {
  const rows = 'OPENING,2026-03-01,5,,,\nLINE,2026-03-02,1,,,\nCLOSING,2026-03-31,7,,,';
  const statement = readCsv(`${header}\n${rows}`, 'CNY');
  expect(() => requireBalanced(statement)).toThrow('STATEMENT_UNBALANCED');
  const last = { closingDate: '2026-02-28', closingBalance: statement.openingBalance };
  requireNext(statement, last);
  requireNext(statement, undefined);
  const later = { ...last, closingDate: '2026-04-01' };
  const other = { ...last, closingBalance: statement.closingBalance };
  expect(() => requireNext(statement, later)).toThrow('STATEMENT_NOT_NEXT');
  expect(() => requireNext(statement, other)).toThrow('STATEMENT_NOT_NEXT');
});
