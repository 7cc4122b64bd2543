import type PDFDocument from 'pdfkit';
import { paperFont } from '../../../kernel/font.ts';
import type { Grid } from './sheet.ts';

const MARGIN = 36;
const ROW = 16;
const SIZE = 8;

type Section = { title: string; period: string; grid: Grid };
type Page = InstanceType<typeof PDFDocument>;

/** Pages in landscape with a table per section. */
export async function writePdf(title: string, sections: readonly Section[]): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const page = new PDFDocument({ size: 'A4', layout: 'landscape', margin: MARGIN });
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    page.on('data', (part: Buffer) => parts.push(part));
    page.on('end', () => resolve(Buffer.concat(parts)));
    page.on('error', reject);
  });
  page.info.Title = title;
  page.font(paperFont()).fontSize(16).text(title);
  for (const section of sections) writeSection(page, section);
  page.end();
  return done;
}

function writeSection(page: Page, { title, period, grid }: Section): void {
  const { head, body, foot, figureFrom } = grid;
  page.moveDown(0.8);
  makeRoom(page, ROW * 5);
  page.fontSize(11).text(title, MARGIN);
  page.fontSize(SIZE).text(period, MARGIN).moveDown(0.3);
  const width = (page.page.width - 2 * MARGIN) / head.length;
  const row = (cells: readonly string[]) => {
    makeRoom(page, ROW);
    const top = page.y;
    cells.forEach((cell, n) => {
      const align = n >= figureFrom ? 'right' : 'left';
      const box = {
        width: width - 6,
        height: ROW,
        align,
        lineBreak: false,
        ellipsis: true,
      } as const;
      page.text(fitted(page, cell, width - 6), MARGIN + n * width, top, box);
    });
    page.x = MARGIN;
    page.y = top + ROW;
  };
  const rule = () => {
    const y = page.y - 3;
    page
      .moveTo(MARGIN, y)
      .lineTo(page.page.width - MARGIN, y)
      .lineWidth(0.5)
      .stroke('#999');
  };
  row(head);
  rule();
  for (const cells of body) row(cells);
  if (body.length > 0) rule();
  row(foot);
}

function makeRoom(page: Page, height: number): void {
  if (page.y + height > page.page.height - MARGIN) page.addPage();
}

/** A text that fits into its column, cut where it is too long. */
function fitted(page: Page, text: string, width: number): string {
  if (page.widthOfString(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && page.widthOfString(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('')}…`;
}
