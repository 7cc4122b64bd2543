import { createHash } from 'node:crypto';
import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** A movement as the bank says it; into the account positive. */
export type StatementLine = {
  bookingDate: string;
  valueDate: string | null;
  amount: Decimal;
  counterparty: string | null;
  counterpartyAccount: string | null;
  /** What the payer gave for the payee, such as an invoice's number. */
  reference: string | null;
  text: string | null;
};

/** A statement as it was read. `account` and `number` are null where the file does not tell. */
export type Statement = {
  account: string | null;
  number: string | null;
  openingDate: string;
  openingBalance: Decimal;
  closingDate: string;
  closingBalance: Decimal;
  lines: StatementLine[];
};

/** Where statements of an account stand: the last that was imported. */
export type LastStatement = { closingDate: string; closingBalance: Decimal };

/** Refuses `STATEMENT_UNBALANCED` unless opening balance and lines come to the closing balance. */
export function requireBalanced({ openingBalance, lines, closingBalance }: Statement): void {
  const moved = sum(lines.map(({ amount }) => amount));
  if (openingBalance.plus(moved).equals(closingBalance)) return;
  refuse(
    'STATEMENT_UNBALANCED',
    {
      opening: openingBalance.toFixed(),
      lines: moved.toFixed(),
      closing: closingBalance.toFixed(),
    },
    ['text'],
  );
}

/**
 * Statements follow one another without a gap. Refuses `STATEMENT_NOT_NEXT` for one that does not
 * open with what the last closed with, or ends before it.
 */
export function requireNext(statement: Statement, last: LastStatement | undefined): void {
  if (!last) return;
  const { openingBalance, closingDate } = statement;
  if (openingBalance.equals(last.closingBalance) && closingDate >= last.closingDate) return;
  refuse(
    'STATEMENT_NOT_NEXT',
    {
      opening: openingBalance.toFixed(),
      closing: last.closingBalance.toFixed(),
      last: last.closingDate,
    },
    ['text'],
  );
}

/** Tells statements apart by what they say, whatever file they come in. */
export function fingerprintOf(statement: Statement): string {
  return sha256(JSON.stringify(statement));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** An account's number without spaces, in capitals: as it is compared. */
export function plainNumber(number: string): string {
  return number.replace(/\s+/g, '').toUpperCase();
}
