import type { Language } from '../../../kernel/viewer.ts';
import { gridOf, type Sheet } from './sheet.ts';
import { writeCsv } from './write-csv.ts';
import { writePdf } from './write-pdf.ts';
import { writeXlsx } from './write-xlsx.ts';

export type ExportFormat = 'CSV' | 'XLSX' | 'PDF' | 'JSON';

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  PDF: 'application/pdf',
  JSON: 'application/json',
};

/** Sheets as a file in base 64; as many sections and rows as a report may have. */
export async function writeFile(
  name: string,
  sheets: readonly Sheet[],
  { format, language }: { format: ExportFormat; language: Language },
) {
  const bytes = await write(name, sheets, format, language);
  const fileName = `${name.replace(/[\\/:*?"<>|]/g, ' ')}.${format.toLowerCase()}`;
  const content = bytes.toString('base64');
  return { fileName, mediaType: mediaTypes[format], content, size: bytes.length };
}

async function write(
  name: string,
  sheets: readonly Sheet[],
  format: ExportFormat,
  language: Language,
): Promise<Buffer> {
  if (format === 'JSON') return Buffer.from(JSON.stringify({ name, sections: sheets }, null, 2));
  const sections = sheets.map((sheet) => ({
    title: sheet.title,
    period: `${sheet.from} – ${sheet.to}`,
    grid: gridOf(sheet, language),
  }));
  if (format === 'CSV') return writeCsv(sections);
  return format === 'XLSX' ? writeXlsx(sections) : writePdf(name, sections);
}
