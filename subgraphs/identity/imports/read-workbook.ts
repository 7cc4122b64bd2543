import type ExcelJS from 'exceljs';
import { decimal } from '../../../kernel/decimal.ts';
import type { ImportFile, Problem, Sheet } from './read-files.ts';

/** What a workbook may be when it is unpacked: more is no list, it is an attack. */
const MAX_BYTES = 200_000_000;

type Unpacked = { sheets: (ImportFile | Sheet)[]; faults: Problem[] };

/**
 * Turns workbooks into sheets, and leaves texts as they are. A sheet is called as the file that it
 * stands for (`products`); the only one of a workbook may go by the workbook's name.
 */
export async function unpacked(files: readonly ImportFile[]): Promise<Unpacked> {
  const all: Unpacked = { sheets: [], faults: [] };
  for (const file of files) {
    const name = /([^\\/]*)\.xlsx$/i.exec(file.name)?.[1];
    if (name === undefined) all.sheets.push(file);
    else {
      const sheets = await sheetsOf(name, Buffer.from(file.content, 'base64'));
      if (sheets) all.sheets.push(...sheets);
      else all.faults.push({ file: name, line: 1, column: null, message: noWorkbook });
    }
  }
  return all;
}

const noWorkbook = 'It is not a workbook (.xlsx) in base64, or too large.';

async function sheetsOf(name: string, bytes: Buffer): Promise<Sheet[] | undefined> {
  if (unpackedSize(bytes) > MAX_BYTES) return undefined;
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch {
    return undefined;
  }
  const { worksheets } = workbook;
  return worksheets.map((sheet) => ({
    name: worksheets.length === 1 ? name : sheet.name,
    rows: rowsOf(sheet),
  }));
}

/** The sizes that a zip's directory tells of its files (APPNOTE.TXT 4.3.12), added up. */
function unpackedSize(bytes: Buffer): number {
  let size = 0;
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    if (at + 28 <= bytes.length) size += bytes.readUInt32LE(at + 24);
  }
  return size;
}

function rowsOf(sheet: ExcelJS.Worksheet): Sheet['rows'] {
  const rows: Sheet['rows'] = [];
  sheet.eachRow((row, line) => {
    const cells = Array.from({ length: row.cellCount }, (_, n) => textOf(row.getCell(n + 1).value));
    while (cells.at(-1) === '') cells.pop();
    if (cells.length > 0) rows.push({ cells, line });
  });
  return rows;
}

/** A cell as a CSV would have it: a day without its time, a formula as what it came to. */
function textOf(value: ExcelJS.CellValue | undefined): string {
  if (value == null) return '';
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  if (typeof value === 'number') return decimal(value).toFixed();
  if (typeof value !== 'object') return String(value).trim();
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim();
  if ('text' in value) return textOf(value.text);
  return 'result' in value ? textOf(value.result) : '';
}
