/** Rows of texts under the names of their columns. */
export type Table = {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
};

/** A table as CSV (RFC 4180) in UTF-8, with a header line. */
export function asCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(text: string): string {
  // White space at an end would be trimmed when the file is read again.
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as a workbook with one sheet, in base64; every cell is a text, as it stands. */
export async function asWorkbook({ name, columns, rows }: Table): Promise<string> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...columns]).font = { bold: true };
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64');
}
