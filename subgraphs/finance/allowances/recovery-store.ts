import type { Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import type { CreditLine } from '../credits/credit-line.ts';
import type { Recoverable, Recovery } from './recovery.ts';

/** What was given up of the invoices of goods and has not come back yet, oldest first. */
export async function recoverable(
  { sql: db }: Work,
  lines: readonly CreditLine[],
): Promise<Recoverable[]> {
  const invoiceIds = [...new Set(lines.map(({ invoiceId }) => invoiceId))];
  const found = await rows<Record<keyof Recoverable, string> & Pick<Recoverable, 'kind'>>(
    db,
    sql`select a.id as "allowanceId", a.invoice_id as "invoiceId", kind,
          a.amount - coalesce((select sum(share) from allowance_recovery
            where allowance_id = a.id), 0) as amount,
          a.tax - coalesce((select sum(share_tax) from allowance_recovery
            where allowance_id = a.id), 0) as tax,
          i.total - coalesce((select sum(net + tax) from credit_note_line
            where invoice_id = i.id), 0) as uncredited
        from allowance a join invoice i on i.id = a.invoice_id
        where a.invoice_id = any(${invoiceIds})
          and not exists (select from allowance_reversal where allowance_id = a.id)
        order by a.id`,
  );
  return found.map(({ amount, tax, uncredited, ...about }) => ({
    ...about,
    amount: decimal(amount),
    tax: decimal(tax),
    uncredited: decimal(uncredited),
  }));
}

/** Writes what a new note does not pay back. */
export async function writeRecoveries(
  db: Sql,
  noteId: string,
  recovered: readonly Recovery[],
): Promise<void> {
  if (recovered.length === 0) return;
  await sql`insert into allowance_recovery (credit_note_id, allowance_id, share, share_tax, amount,
      tax)
    select ${noteId}, "allowanceId", share, "shareTax", amount, tax
    from jsonb_to_recordset(${JSON.stringify(recovered)}::jsonb) as r("allowanceId" text,
      share numeric, "shareTax" numeric, amount numeric, tax numeric)`.execute(db);
}
