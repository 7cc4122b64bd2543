import type PDFDocument from 'pdfkit';
import { decimal, type Numeric } from './decimal.ts';
import { paperFont } from './font.ts';
import { minorDigitsOf } from './money.ts';
import type { Language } from './viewer.ts';

/** A column of a paper's table; widths are shares of the page. */
export type Column = { title: string; width: number; isFigure?: boolean };

/** A business paper, such as an invoice, as people read it. */
export type Paper = {
  title: string;
  number: string;
  /** Who sends it. */
  from: string;
  to: { label: string; lines: readonly string[] };
  /** Labels and values, above the table; what has no value is left out. */
  facts: readonly (readonly [string, string | null | undefined])[];
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  /** Labels and values below the table; the last one counts most. */
  totals?: readonly (readonly [string, string])[];
  notes?: readonly (string | null | undefined)[];
};

/** A file, whole; content in base 64, size in bytes. */
export type PaperFile = { fileName: string; mediaType: string; content: string; size: number };

type Page = InstanceType<typeof PDFDocument>;

const MARGIN = 48;
const GAP = 4;
const SMALL = 9;
const MAX_ROWS = 1_000;

/** The paper as a PDF in A4: the table goes on over pages, each with its head and its number. */
async function writePaper(paper: Paper): Promise<PaperFile> {
  const { default: PDFDocument } = await import('pdfkit');
  const page = new PDFDocument({ size: 'A4', margin: MARGIN, bufferPages: true });
  const done = bytesOf(page);
  page.info.Title = `${paper.title} ${paper.number}`;
  page.font(paperFont());
  writeHead(page, paper);
  writeTable(page, paper);
  writeTotals(page, paper.totals ?? []);
  for (const note of paper.notes ?? []) if (note) page.moveDown(0.8).text(note, MARGIN);
  numberPages(page, paper);
  page.end();
  const bytes = await done;
  const fileName = `${paper.title} ${paper.number}.pdf`.replace(/[\\/:*?"<>|]/g, ' ');
  const content = bytes.toString('base64');
  return { fileName, mediaType: 'application/pdf', content, size: bytes.length };
}

/** An amount as people read it: `1,234.50`. */
export function shownAmount(amount: Numeric, currency: string): string {
  const [whole, rest] = decimal(amount).toFixed(minorDigitsOf(currency)).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest ? `${grouped}.${rest}` : grouped;
}

/** A unit price as people read it, with its unit where that is not the one of the quantity. */
export function priceOf(amount: string, unit: string | null): string {
  return unit ? `${amount} / ${unit}` : amount;
}

type Named = { name: string; nameZh?: string | null };
type Address = {
  name: string;
  street: string;
  city: string;
  region?: string | null;
  postalCode?: string | null;
  country: string;
};

/** An address, a line each; where nothing is known nothing stands. */
export function addressLines(address: Address): string[] {
  const { name, street, city, region, postalCode, country } = address;
  const place = [postalCode, city, region].filter(Boolean).join(' ');
  return [name, street, place, country].filter(Boolean);
}

type Addressee = Named & { addresses: readonly (Address & { isBillTo: boolean })[] };

/** Where a customer's papers go: its bill-to address, else its first one, else its name alone. */
export function addresseeLines(language: Language, customer: Addressee): string[] {
  const { addresses } = customer;
  const address = addresses.find(({ isBillTo }) => isBillTo) ?? addresses[0];
  return address ? addressLines(address) : [nameIn(language, customer)];
}

/** A paper of each document, in the order of the ids; for a DataLoader. */
export function papersOf<Document extends { id: string }>(
  ids: readonly string[],
  documents: readonly Document[],
  paperOf: (document: Document) => Paper,
): Promise<PaperFile[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return Promise.all(ids.map((id) => writePaper(paperOf(byId.get(id)!))));
}

/** A name in the reader's language, where there is one. */
export function nameIn(language: Language, named: Named): string {
  return (language === 'zh-CN' && named.nameZh) || named.name;
}

function bytesOf(page: Page): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    page.on('data', (part: Buffer) => parts.push(part));
    page.on('end', () => resolve(Buffer.concat(parts)));
    page.on('error', reject);
  });
}

function writeHead(page: Page, { title, number, from, to, facts }: Paper): void {
  page.fontSize(SMALL).fillColor('#555').text(from).moveDown(1.5);
  page.fillColor('#000').fontSize(20).text(`${title} ${number}`).moveDown(0.8);
  const half = widthOf(page) / 2;
  const top = page.y;
  page
    .fontSize(SMALL)
    .fillColor('#555')
    .text(to.label, MARGIN, top, { width: half - GAP });
  page
    .fillColor('#000')
    .fontSize(10)
    .text(to.lines.join('\n'), { width: half - GAP });
  const left = page.y;
  page.y = top;
  page.fontSize(SMALL);
  for (const [label, value] of facts) {
    if (!value) continue;
    const y = page.y;
    page.fillColor('#555').text(label, MARGIN + half, y, { width: half / 2 });
    const after = page.y;
    page.fillColor('#000').text(value, MARGIN + 1.5 * half, y, { width: half / 2 });
    page.y = Math.max(page.y, after);
  }
  page.x = MARGIN;
  page.y = Math.max(page.y, left) + 18;
}

function writeTable(page: Page, { columns, rows }: Paper): void {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => (width / shares) * widthOf(page));
  const write = (cells: readonly string[]) => {
    const top = page.y;
    let left = MARGIN;
    cells.forEach((cell, n) => {
      const align = columns[n]!.isFigure ? 'right' : 'left';
      page.text(cell, left, top, { width: widths[n]! - GAP, align });
      left += widths[n]!;
    });
  };
  const heightOf = (cells: readonly string[]) =>
    Math.max(...cells.map((cell, n) => page.heightOfString(cell, { width: widths[n]! - GAP })));
  const writeRow = (cells: readonly string[]) => {
    const bottom = page.y + heightOf(cells) + GAP;
    write(cells);
    page.y = bottom;
  };
  const titles = columns.map(({ title }) => title);
  const writeTitles = () => {
    page.fontSize(SMALL).fillColor('#555');
    writeRow(titles);
    page.fillColor('#000');
    rule(page);
  };
  writeTitles();
  for (const cells of rows.slice(0, MAX_ROWS)) {
    if (page.y + heightOf(cells) > bottomOf(page)) {
      page.addPage();
      writeTitles();
    }
    writeRow(cells);
  }
  rule(page);
  page.x = MARGIN;
}

function writeTotals(page: Page, totals: readonly (readonly [string, string])[]): void {
  if (page.y + totals.length * 16 > bottomOf(page)) page.addPage();
  const half = widthOf(page) / 2;
  totals.forEach(([label, value], n) => {
    const y = page.y;
    page.fontSize(n === totals.length - 1 ? 11 : SMALL);
    page.text(label, MARGIN + half, y, { width: half / 2 });
    page.text(value, MARGIN + 1.5 * half, y, { width: half / 2 - GAP, align: 'right' });
  });
  page.x = MARGIN;
  page.fontSize(SMALL);
}

function numberPages(page: Page, { title, number }: Paper): void {
  const { count } = page.bufferedPageRange();
  for (let n = 0; n < count; n++) {
    page.switchToPage(n);
    page.page.margins.bottom = 0;
    const text = `${title} ${number} · ${n + 1} / ${count}`;
    const y = page.page.height - MARGIN / 1.5;
    page.fontSize(8).fillColor('#555').text(text, MARGIN, y, { lineBreak: false });
  }
}

function rule(page: Page): void {
  const y = page.y - GAP / 2;
  const right = page.page.width - MARGIN;
  page.moveTo(MARGIN, y).lineTo(right, y).lineWidth(0.5).stroke('#999');
  page.y += GAP;
}

function widthOf(page: Page): number {
  return page.page.width - 2 * MARGIN;
}

function bottomOf(page: Page): number {
  return page.page.height - MARGIN;
}
