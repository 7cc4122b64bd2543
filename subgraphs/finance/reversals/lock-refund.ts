import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';

/** Of what money goes back, and where that is noted. */
const tables = {
  PAYMENT: 'payment_refund',
  CREDIT_NOTE: 'credit_refund',
  ADVANCE: 'advance_refund',
  CLAIM: 'claim_refund',
} as const;

/** Money that went back to a customer, or came back from a supplier. */
export type Refund = {
  id: string;
  number: string;
  source: keyof typeof tables;
  /** The payment, credit note, advance or claim that it was of. */
  sourceId: string;
  /** The customer or the supplier. */
  partyId: string;
  amount: Money;
  /** What the books carried of it. */
  carried: Decimal;
  day: string;
  reversedOn: string | null;
  entryId: string;
  isReconciled: boolean;
};

type Row = Omit<Refund, 'amount' | 'carried'> & Record<'amount' | 'carried' | 'currency', string>;

/** A refund, locked, with its entry, so that no bank line is matched with that. Throws `NotFound`. */
export async function lockRefund({ sql: db }: Work, id: string): Promise<Refund> {
  for (const table of Object.values(tables)) {
    await sql`select from ${sql.table(table)} where id = ${id} for update`.execute(db);
  }
  await sql`select from journal_entry
    where id = (select entry_id from refund where id = ${id}) for update`.execute(db);
  const [found] = await rows<Row>(
    db,
    sql`select id, number, source, source_id as "sourceId", party_id as "partyId", amount, currency,
          base_amount as carried, day::text, reversed_on::text as "reversedOn",
          entry_id as "entryId",
          exists (select from bank_match b where b.entry_id = r.entry_id) as "isReconciled"
        from refund r where id = ${id}`,
  );
  if (!found) throw new NotFound('refund', id);
  const { amount, currency, carried, ...refund } = found;
  return { ...refund, amount: new Money(amount, currency), carried: decimal(carried) };
}

/** Refuses `REFUND_REVERSED`, `PAYMENT_RECONCILED`, `BEFORE_REFUND`. */
export function requireStanding(refund: Refund, postingDate: string): void {
  const { number, day, reversedOn, isReconciled } = refund;
  if (reversedOn) refuse('REFUND_REVERSED', { number, reversedOn }, ['refundId']);
  if (isReconciled) refuse('PAYMENT_RECONCILED', { number }, ['refundId']);
  if (postingDate < day) refuse('BEFORE_REFUND', { number, day }, ['postingDate']);
}

/** The days on which refunds of a payment or an advance were taken back. */
export async function daysOfReversals({ sql: db }: Work, sourceId: string): Promise<string[]> {
  const taken = sql`select reversed_on::text as day from refund
    where source_id = ${sourceId} and reversed_on is not null`;
  return (await rows<{ day: string }>(db, taken)).map(({ day }) => day);
}

/** Notes the day on which it was taken back. */
export async function noteReversed({ sql: db }: Work, refund: Refund, day: string): Promise<void> {
  const table = sql.table(tables[refund.source]);
  await sql`update ${table} set reversed_on = ${day} where id = ${refund.id}`.execute(db);
}
