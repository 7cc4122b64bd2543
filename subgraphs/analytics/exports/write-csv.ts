import type { Grid } from './sheet.ts';

/** What a spreadsheet would take for a formula, and what must stand in quotes. */
const formula = /^[=+\-@\t\r]/;
const special = /[",\n\r]/;

/** Sections one below the other (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function writeCsv(sections: readonly { title: string; grid: Grid }[]): Buffer {
  const many = sections.length > 1;
  const blocks = sections.map(({ title, grid: { head, body, foot, figureFrom } }) => {
    const rows = [head, ...body, foot].map((row) =>
      row.map((cell, n) => field(cell, n >= figureFrom)),
    );
    return [...(many ? [[field(title, false)]] : []), ...rows].map((row) => row.join(','));
  });
  return Buffer.from(`\uFEFF${blocks.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`);
}

/** Names of members come from outside: none of them may become a formula. */
function field(cell: string, isFigure: boolean): string {
  const text = !isFigure && formula.test(cell) ? `'${cell}` : cell;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
