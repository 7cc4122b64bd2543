import { readFileSync, writeFileSync } from 'node:fs';
import { fileSpecs } from '../subgraphs/identity/imports/file-spec.ts';
import { settingsInChinese } from './settings-zh.ts';
import { describeSettings } from './settings.ts';

/** Puts what the code knows into the pages that people read: the settings, the import's columns. */
export function writtenPages(): Record<string, string> {
  const pages: Record<string, string> = { 'docs/import.md': importPage() };
  pages['README.md'] = between(read('README.md'), 'settings', settingsTable());
  const chinese = read('README.zh-CN.md');
  pages['README.zh-CN.md'] = between(chinese, 'settings', settingsTableInChinese());
  return pages;
}

function read(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

function between(text: string, mark: string, content: string): string {
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const from = text.indexOf(start) + start.length;
  return `${text.slice(0, from)}\n\n${content}\n\n${text.slice(text.indexOf(end))}`;
}

function table(header: string[], rows: string[][]): string {
  const widths = header.map((name, n) =>
    Math.max(widthOf(name), ...rows.map((row) => widthOf(row[n]!))),
  );
  const pad = (cell: string, width: number) => cell + ' '.repeat(width - widthOf(cell));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, n) => pad(cell, widths[n]!)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join(
    '\n',
  );
}

/** Columns that a text takes: Chinese characters and punctuation take two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u3000-\u9fff\uff00-\uff60]/g) ?? []).length;
}

function settingsTableInChinese(): string {
  const rows = describeSettings().map(({ name, default: value }) => [
    `\`${name}\``,
    value && `\`${value}\``,
    settingsInChinese[name],
  ]);
  return table(['名称', '默认值', '含义'], rows);
}

function settingsTable(): string {
  const rows = describeSettings().map(({ name, default: value, meaning }) => [
    `\`${name}\``,
    value && `\`${value}\``,
    meaning,
  ]);
  return table(['name', 'default', 'meaning'], rows);
}

function importPage(): string {
  const files = Object.entries(fileSpecs).map(([name, { columns }]) => {
    const rows = Object.entries(columns).map(([column, { kind, isRequired, meaning }]) => [
      `\`${column}\``,
      kind,
      isRequired ? 'yes' : '',
      // A bar would end the cell.
      meaning.replaceAll('|', '\\|'),
    ]);
    return `## ${name}.csv\n\n${table(['column', 'holds', 'required', 'meaning'], rows)}`;
  });
  return `${introduction}\n${files.join('\n\n')}\n`;
}

const introduction = `# Bringing data in

\`npm run import -- <folder>\` reads the CSV files of a folder and brings them into a running Waybill,
row by row, through the same mutations as everybody uses and with the rights of the API key. The
mutation behind it is \`startImport\`; \`importProgressed\` tells how far it is.

- \`--dry-run\` only checks, and tries products out as the catalog would take them. Every bad row is
  named by file, line and column; while there is any, nothing is brought in.
- A row that is refused later (a product without stock, say) is named too, and holds no other up.
- The same rows again make no doubles: rows are known by their own codes.
- Orders with \`shipped_at\` are reserved, issued, shipped and invoiced at their own dates; with
  \`delivered_at\` they arrive; \`payments.csv\` pays them.
- Files are UTF-8 with a header line, or workbooks (\`.xlsx\`) with a sheet called as each file. Any
  of them may be missing; they are worked through in the order of this page.
- Lists in a cell have \`;\` between their items and \`|\` between an item's fields; \`\\\` stands before
  these signs where they are meant as they are.
- \`exportProducts\` writes units, categories, attributes, products and kits in these columns, as CSV
  or as a workbook: what was exported can be brought in again unchanged.
`;

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [name, text] of Object.entries(writtenPages())) {
    writeFileSync(new URL(`../${name}`, import.meta.url), text);
  }
}
