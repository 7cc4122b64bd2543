import ExcelJS from 'exceljs';
import { expect, test } from '@jest/globals';
import { readFiles } from '../../../subgraphs/identity/imports/read-files.ts';
import { unpacked } from '../../../subgraphs/identity/imports/read-workbook.ts';

type Cells = ExcelJS.CellValue[][];

async function workbook(sheets: Record<string, Cells>): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow(row);
  }
  return Buffer.from(await book.xlsx.writeBuffer()).toString('base64');
}

test('cells are read as a CSV would have them, and rows know their lines', async () => {
  const content = await workbook({
    Sheet1: [
      ['ref', 'name', 'payment_term_days', 'contact'],
      ['S1', 'Wuyi', 30, { richText: [{ text: 'Li ' }, { text: 'Na' }] }],
      [],
      [4711, { formula: 'A1', result: 'Yunnan' }, null, new Date('2026-03-31T00:00:00Z')],
    ],
  });
  const { sheets, faults } = await unpacked([{ name: 'folder/suppliers.xlsx', content }]);
  expect(faults).toEqual([]);
  const { rows, problems } = readFiles(sheets);
  expect(problems).toEqual([]);
  const row = (line: number, [ref, name, days, contact]: string[]) => ({
    file: 'suppliers',
    line,
    values: { ref, name, payment_term_days: days, contact },
  });
  expect(rows).toEqual([
    row(2, ['S1', 'Wuyi', '30', 'Li Na']),
    row(4, ['4711', 'Yunnan', '', '2026-03-31']),
  ]);
});

test('sheets of a larger workbook are called as the files that they stand for', async () => {
  const content = await workbook({
    suppliers: [
      ['ref', 'name'],
      ['S1', ''],
    ],
    colours: [['a']],
  });
  const { problems } = readFiles((await unpacked([{ name: 'all.xlsx', content }])).sheets);
  expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['suppliers', 2, 'name'],
    ['colours', 1, null],
  ]);
});

test('what is no workbook is named, as is one that would unpack to too much', async () => {
  const bomb = Buffer.alloc(100);
  bomb.write('PK\x01\x02', 10, 'latin1');
  bomb.writeUInt32LE(4_000_000_000, 34);
  for (const content of ['ref,name', bomb.toString('base64')]) {
    const { sheets, faults } = await unpacked([{ name: 'products.xlsx', content }]);
    expect(sheets).toEqual([]);
    expect(faults).toMatchObject([{ file: 'products', line: 1, column: null }]);
  }
});
