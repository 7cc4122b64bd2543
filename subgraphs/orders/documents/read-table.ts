import {
  nothingRead,
  problem,
  quantityOf,
  type Place,
  type Problem,
  type ReadLine,
  type ReadOrder,
} from './read-order.ts';
import { poNumberIn } from './read-lines.ts';

/** A row of a file, and its line there. */
export type Row = { cells: string[]; line: number };

type Column = 'sku' | 'gtin' | 'quantity' | 'unit' | 'line';

/** What people write above the columns that we need. */
const titles: Record<Column, RegExp> = {
  sku: /^(sku|item|product|article|part|code|货号|编码|编号|型号|商品|产品|物料)|(sku|item (no|code)|编码|货号)/i,
  gtin: /^(gtin|ean|upc|barcode|条码|条形码)/i,
  quantity: /^(qty|quantity|amount|count|ordered|数量|订货量|订购数)|qty|quantity|数量/i,
  unit: /^(unit|uom|measure|单位)(?! ?(price|cost))/i,
  line: /^(line|pos|no\.?$|#$|行号|序号)/i,
};

/** Where a title is looked for, at most. */
const HEAD_ROWS = 15;
const total = /^(total|sum|subtotal|合计|总计|小计)/i;

/**
 * Reads the rows of a table: by the titles of its columns, or product, quantity and unit in this
 * sequence when it has no titles. A row that can not be read becomes a problem.
 */
export function readTable(rows: readonly Row[], part: string): ReadOrder {
  const headAt = rows.slice(0, HEAD_ROWS).findIndex(({ cells }) => isHead(cells));
  const columns = headAt >= 0 ? columnsOf(rows[headAt]!.cells) : untitled;
  const above = rows.slice(0, Math.max(headAt, 0)).map(({ cells }) => cells.join(' ').trim());
  const below = rows.slice(headAt + 1);
  const isTotal = ({ cells }: Row) => cells.some((cell) => total.test(cell));
  const read = below.filter((row) => !isTotal(row)).map((row) => lineOf(row, columns, part));
  const problems = read.filter((one) => 'code' in one);
  if (read.length === 0) problems.push(problem('NO_LINES_FOUND', { part, line: null, text: '' }));
  return {
    ...nothingRead,
    customerPoNumber: poNumberIn(above.join('\n')),
    note: above.filter(Boolean).join('\n') || null,
    lines: read.filter((one) => 'names' in one),
    problems,
  };
}

type Columns = Partial<Record<Column, number>>;

const untitled: Columns = { sku: 0, quantity: 1, unit: 2 };

function isHead(cells: string[]): boolean {
  const { sku, gtin, quantity } = columnsOf(cells);
  return (sku ?? gtin) !== undefined && quantity !== undefined;
}

function columnsOf(cells: string[]): Columns {
  const found: Columns = {};
  for (const [index, cell] of cells.entries()) {
    const title = cell.normalize('NFKC').trim();
    const column = order.find((one) => found[one] === undefined && titles[one].test(title));
    if (column) found[column] = index;
  }
  return found;
}

/** The more certain titles go first: an `item barcode` is a barcode. */
const order: readonly Column[] = ['gtin', 'quantity', 'unit', 'line', 'sku'];

function lineOf({ cells, line }: Row, columns: Columns, part: string): ReadLine | Problem {
  const cell = (column: Column) => {
    const index = columns[column];
    return index === undefined ? '' : (cells[index] ?? '').normalize('NFKC').trim();
  };
  const at: Place = { part, line, text: cells.join(' | ').trim() };
  const names = [cell('sku'), cell('gtin')].filter(Boolean);
  if (names.length === 0) return problem('NO_PRODUCT', at);
  const quantity = quantityOf(cell('quantity'));
  if (!quantity) return problem('BAD_QUANTITY', at, { given: cell('quantity') });
  return { at, customerLine: cell('line') || null, names, quantity, unit: cell('unit') || null };
}
