import type { Grid } from './sheet.ts';

/** Digits that a spreadsheet's numbers hold; longer figures stay texts, so that they stay exact. */
const MAX_DIGITS = 15;

/** A workbook with a sheet per section; figures are numbers. */
export async function writeXlsx(
  sections: readonly { title: string; grid: Grid }[],
): Promise<Buffer> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  sections.forEach(({ title, grid: { head, body, foot, figureFrom } }, n) => {
    const sheet = book.addWorksheet(sheetName(title, n), {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    const cells = (row: readonly string[]) =>
      row.map((cell, at) => (at >= figureFrom ? numberOf(cell) : cell));
    sheet.addRow(head).font = { bold: true };
    sheet.addRows(body.map(cells));
    sheet.addRow(cells(foot)).font = { bold: true };
    sheet.columns.forEach((column, at) => {
      column.width = at < figureFrom ? 28 : 16;
    });
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

function numberOf(figure: string): string | number | null {
  if (figure === '') return null;
  return figure.replace(/\D/g, '').length > MAX_DIGITS ? figure : Number(figure);
}

/** Unique, at most 31 letters, none of those that a sheet's name must not have. */
function sheetName(title: string, n: number): string {
  return `${n + 1} ${title.replace(/[[\]*?/\\:]/g, ' ')}`.slice(0, 31).trimEnd();
}
