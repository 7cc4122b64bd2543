import type { Reading } from '../../../kernel/area.ts';
import type { PaperFile } from '../../../kernel/paper.ts';
import { allTaxed } from './find-tax-report.ts';

const head = [
  ...['direction', 'tax_code', 'tax_rate', 'document', 'number', 'date', 'base', 'tax'],
  'currency',
];

/** The tax report's documents as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export async function taxCsv(
  reading: Reading,
  days: { from: string; to: string },
): Promise<PaperFile> {
  const { currency } = reading.company;
  const body = (await allTaxed(reading, days)).map((row) => [
    ...[row.direction, row.taxCode ?? '', row.taxRate, row.kind, row.number, row.day],
    ...[row.base, row.tax, currency],
  ]);
  const text = [head, ...body].map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
  const bytes = Buffer.from(`\uFEFF${text}`);
  return {
    fileName: `Tax ${days.from} ${days.to}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    content: bytes.toString('base64'),
    size: bytes.length,
  };
}

/** Codes are people's own words: none of them becomes a formula. */
function field(cell: string): string {
  const isFigure = /^-?\d+(\.\d+)?$/.test(cell);
  const text = !isFigure && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
