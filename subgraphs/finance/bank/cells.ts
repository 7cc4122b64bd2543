import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** Something that a statement's file says, and where. */
export type Cell = { line: number; column: string; given: string };

const MOST_DIGITS = 16;
const LONGEST_TEXT = 1_000;

/** Refuses `BAD_STATEMENT_LINE`, which names line and column. */
export function bad({ line, column, given }: Cell): never {
  return refuse('BAD_STATEMENT_LINE', { line, column, given: given.slice(0, 100) }, ['text']);
}

/** A decimal with a point, in no smaller parts than the currency has. */
export function amountOf(cell: Cell, currency: string): Decimal {
  const text = cell.given.trim();
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) bad(cell);
  const amount = decimal(text);
  if (amount.decimalPlaces() > minorDigitsOf(currency)) bad(cell);
  if (amount.abs().toFixed(0).length > MOST_DIGITS) bad(cell);
  return amount;
}

/** A day, `2026-03-31`; of a moment its day as the bank has it. */
export function dayIn(cell: Cell): string {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(cell.given.trim()) ?? [];
  const moment = new Date(`${day}T00:00:00Z`);
  if (!day || Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day) {
    bad(cell);
  }
  return day;
}

/** What there is to read, without control characters and needless spaces; null for nothing. */
export function textOf(given: string | undefined): string | null {
  const plain = given?.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return plain ? plain.slice(0, LONGEST_TEXT) : null;
}
