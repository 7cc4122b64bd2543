import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from '@jest/globals';
import type { Sheet } from '../../subgraphs/analytics/exports/sheet.ts';
import { writeFile, type ExportFormat } from '../../subgraphs/analytics/exports/write-file.ts';
import { optionOf } from '../../subgraphs/analytics/charts/option.ts';
import { drawSvg } from '../../subgraphs/analytics/charts/draw.ts';

const money = { kind: 'MONEY', currency: 'CNY', isLessBetter: false } as const;
const pair = (value: string | null, previous: string | null) => ({ value, previous });

/** Sales by customer, one of whom has a name that a spreadsheet would take for a formula. */
const sheet: Sheet = {
  title: '客户销售 / sales',
  from: '2026-03-01',
  to: '2026-03-31',
  keys: ['客户'],
  columns: [{ metric: 'revenue', label: '销售收入', ...money }],
  rows: [
    { labels: ['绿叶茶业（上海）有限公司'], values: [pair('1234.50', '1000')] },
    { labels: ['=1+1 "Leaf", Ltd <b>'], values: [pair('12345678901234567.89', null)] },
  ],
  totals: [pair('12345678901235802.39', '1000')],
  hasComparison: true,
};
const other: Sheet = { ...sheet, title: 'Second', keys: [], rows: [] };

async function file(format: ExportFormat, sheets = [sheet]) {
  const made = await writeFile('报表', sheets, { format, language: 'zh-CN' });
  return { ...made, bytes: Buffer.from(made.content, 'base64') };
}

describe('the same table', () => {
  test('as CSV', async () => {
    const { bytes, fileName, mediaType } = await file('CSV');
    expect([fileName, mediaType]).toEqual(['报表.csv', 'text/csv; charset=utf-8']);
    expect(parse(bytes, { bom: true })).toEqual([
      ['客户', '销售收入 (CNY)', '销售收入 上期', '销售收入 增长率 %'],
      ['绿叶茶业（上海）有限公司', '1234.50', '1000', '23.45'],
      [`'=1+1 "Leaf", Ltd <b>`, '12345678901234567.89', '', ''],
      ['合计', '12345678901235802.39', '1000', '1234567890123480.24'],
    ]);
  });

  test('as XLSX: numbers, unless they would lose digits; never a formula', async () => {
    const { bytes } = await file('XLSX', [sheet, other]);
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['1 客户销售   sales', '2 Second']);
    const rows = book.worksheets[0]!.getSheetValues() as unknown[][];
    expect(rows[2]!.slice(1)).toEqual(['绿叶茶业（上海）有限公司', 1234.5, 1000, 23.45]);
    expect(rows[3]!.slice(1, 3)).toEqual(['=1+1 "Leaf", Ltd <b>', '12345678901234567.89']);
    expect(book.worksheets[0]!.getCell('A3').formula).toBeUndefined();
  });

  test('as PDF, Chinese as it is written', async () => {
    const { bytes } = await file('PDF', [sheet, other]);
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(pdf, { mergePages: true });
    const squeezed = text.replace(/\s/g, '');
    for (const part of [
      '报表',
      '客户销售',
      '绿叶茶业（上海）有限公司',
      '1234.50',
      '合计',
      'Second',
    ]) {
      expect(squeezed).toContain(part);
    }
    expect(bytes.length).toBeLessThan(200_000);
  });

  test('as JSON', async () => {
    const { bytes } = await file('JSON');
    expect(JSON.parse(bytes.toString())).toEqual({ name: '报表', sections: [sheet] });
  });
});

describe('charts', () => {
  test('a name from outside stays a text in the picture', () => {
    const svg = drawSvg(optionOf(sheet, 'BAR', 'en'), { width: 900, height: 400 });
    expect(svg).toContain('绿叶茶业（上海）有限公司');
    expect(svg).not.toContain('<b>');
  });

  test('a second key makes series', () => {
    const rows = [
      { labels: ['Mon', 'WEB'], values: [pair('1', null)] },
      { labels: ['Tue', 'WEB'], values: [pair('2', null)] },
      { labels: ['Tue', 'EDI'], values: [pair('3', null)] },
    ];
    const option = optionOf({ ...sheet, keys: ['Day', 'Channel'], rows }, 'STACKED_BAR', 'en');
    expect(option.xAxis).toMatchObject({ data: ['Mon', 'Tue'] });
    expect(option.series).toMatchObject([
      { name: 'WEB', data: [1, 2], stack: 'all' },
      { name: 'EDI', data: [null, 3], stack: 'all' },
    ]);
  });

  test('the small slices of a pie are added up', () => {
    const rows = Array.from({ length: 20 }, (_, n) => ({
      labels: [`C${n}`],
      values: [pair(String(20 - n), null)],
    }));
    const [series] = optionOf({ ...sheet, rows }, 'PIE', 'zh-CN').series as { data: object[] }[];
    expect(series!.data).toHaveLength(13);
    expect(series!.data.at(-1)).toEqual({ name: '其他', value: 36 });
  });
});
