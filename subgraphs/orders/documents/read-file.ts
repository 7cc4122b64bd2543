import { parse } from 'csv-parse/sync';
import type ExcelJS from 'exceljs';
import { decimal } from '../../../kernel/decimal.ts';
import { problem, unreadable, type ReadOrder } from './read-order.ts';
import { readTable, type Row } from './read-table.ts';
import { readUblOrder } from './read-ubl-order.ts';

/** What a file may be when it is unpacked, and how long a table. */
const MAX_UNPACKED_BYTES = 50_000_000;
const MAX_ROWS = 2_000;

export type OrderFile = { name: string; bytes: Buffer };

/** Reads a file that came with a letter; undefined when it is none that holds an order. */
export async function readFile({ name, bytes }: OrderFile): Promise<ReadOrder | undefined> {
  if (/\.(csv|tsv|txt)$/i.test(name)) return readCsv(bytes, name);
  if (/\.xlsx$/i.test(name)) return readWorkbook(bytes, name);
  if (/\.xml$/i.test(name)) return readUblOrder(textOf(bytes), name);
  return undefined;
}

/** Bytes as text: as an XML declaration says, else UTF-8, else the Chinese encoding GB 18030. */
export function textOf(bytes: Buffer): string {
  const declared = /^[^>]{0,100}encoding=["']([\w-]+)["']/.exec(
    bytes.toString('latin1', 0, 200),
  )?.[1];
  for (const label of [declared ?? 'utf-8', 'utf-8', 'gb18030']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // The next one, then.
    }
  }
  return bytes.toString('latin1');
}

function readCsv(bytes: Buffer, name: string): ReadOrder {
  try {
    const records = parse(textOf(bytes).replace(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: MAX_ROWS,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const rows = records.map(({ record: cells, info: { lines: line } }) => ({ cells, line }));
    return readTable(rows.filter(isSaid), name);
  } catch (error) {
    const { lines, message: reason } = error as { lines?: number; message: string };
    return unreadable(problem('BAD_FILE', { part: name, line: lines ?? 1, text: '' }, { reason }));
  }
}

async function readWorkbook(bytes: Buffer, name: string): Promise<ReadOrder> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    if (unpackedSize(bytes) > MAX_UNPACKED_BYTES) throw new Error('It is too large.');
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch (error) {
    const reason = (error as Error).message;
    return unreadable(problem('BAD_FILE', { part: name, line: null, text: '' }, { reason }));
  }
  const sheets = workbook.worksheets.map(rowsOf);
  return readTable(sheets.find((rows) => rows.length > 0) ?? [], name);
}

/** The sizes that a zip's directory tells of its files (APPNOTE.TXT 4.3.12), added up. */
function unpackedSize(bytes: Buffer): number {
  let size = 0;
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    if (at + 28 <= bytes.length) size += bytes.readUInt32LE(at + 24);
  }
  return size;
}

function rowsOf(sheet: ExcelJS.Worksheet): Row[] {
  const rows: Row[] = [];
  sheet.eachRow((row, line) => {
    const cells = Array.from({ length: row.cellCount }, (_, n) => cellText(row.getCell(n + 1)));
    if (rows.length < MAX_ROWS) rows.push({ cells, line });
  });
  return rows.filter(isSaid);
}

function cellText({ value, text }: ExcelJS.Cell): string {
  return typeof value === 'number' ? decimal(value).toFixed() : String(text ?? '').trim();
}

function isSaid({ cells }: Row): boolean {
  return cells.some((cell) => cell !== '');
}
