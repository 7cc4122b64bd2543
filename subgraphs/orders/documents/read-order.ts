import { decimal } from '../../../kernel/decimal.ts';
import type { ShipTo } from '../contract.ts';

/** Where something stands: in which attachment (none: the document itself), in which line. */
export type Place = { part: string | null; line: number | null; text: string };

/** What a person must look at, and where it stands. */
export type Problem = Place & { code: string; figures: Record<string, string> };

/** A line of a document as it says it: nobody has looked yet whether there is such a product. */
export type ReadLine = {
  at: Place;
  customerLine: string | null;
  /** What it calls the product, the surest name first; one of them may be a GTIN. */
  names: string[];
  /** A decimal. */
  quantity: string;
  /** A code or a word for a unit; null: the base unit. */
  unit: string | null;
};

/** An order as a document says it. */
export type ReadOrder = {
  customerPoNumber: string | null;
  /** ISO 4217. */
  currency: string | null;
  requestedDate: string | null;
  note: string | null;
  shipTo: ShipTo | null;
  /** What the document calls the customer: its number, tax number, code, e-mail address. */
  buyer: { codes: string[]; email: string | null };
  lines: ReadLine[];
  problems: Problem[];
  /** False when nothing of it could be made out. */
  isReadable: boolean;
};

export const nothingRead: ReadOrder = {
  customerPoNumber: null,
  currency: null,
  requestedDate: null,
  note: null,
  shipTo: null,
  buyer: { codes: [], email: null },
  lines: [],
  problems: [],
  isReadable: true,
};

const MAX_TEXT = 300;

export function problem(
  code: string,
  { part, line, text }: Place,
  figures: Record<string, string> = {},
): Problem {
  return { code, part, line, text: text.slice(0, MAX_TEXT), figures };
}

/** A document of which nothing could be made out, and why. */
export function unreadable(found: Problem): ReadOrder {
  return { ...nothingRead, problems: [found], isReadable: false };
}

const thousands = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/** A quantity as people write it, `1,000.5` or `2,5`, as a decimal; null when it is none. */
export function quantityOf(text: string): string | null {
  const said = text.normalize('NFKC').trim();
  const plain = thousands.test(said) ? said.replaceAll(',', '') : said.replace(',', '.');
  if (!/^\d{1,12}(\.\d{1,8})?$/.test(plain)) return null;
  const quantity = decimal(plain);
  return quantity.isZero() ? null : quantity.toFixed();
}

/** A day as people write it, `2026-03-31`, `2026/3/31` or `2026年3月31日`; null when it is none. */
export function dayIn(text: string): string | null {
  const found = /(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(text.normalize('NFKC'));
  if (!found) return null;
  const [year, month, day] = found.slice(1) as [string, string, string];
  const said = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${said}T00:00:00Z`);
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(said);
  return isReal ? said : null;
}
