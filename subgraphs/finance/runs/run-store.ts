import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { move, type LeftOut, type RunItem, type RunStatus } from './payment-run.ts';

export type Run = {
  id: string;
  number: string;
  status: RunStatus;
  currency: string;
  bankAccountId: string;
  payDate: string;
  proposedBy: string;
  changedBy: string | null;
  version: number;
};

/** A payment run, locked. Throws `NotFound`; refuses `VERSION_CONFLICT`. */
export async function lockRun(
  { sql: db }: Pick<Work, 'sql'>,
  id: string,
  expected?: number | null,
): Promise<Run> {
  const [run] = await rows<Run>(
    db,
    sql`select id, number, status, currency, bank_account_id as "bankAccountId",
          pay_date::text as "payDate", proposed_by as "proposedBy", changed_by as "changedBy",
          version
        from payment_run where id = ${id} for update`,
  );
  if (!run) throw new NotFound('payment run', id);
  const { version } = run;
  if (expected != null && expected !== version) {
    refuse('VERSION_CONFLICT', { expected, actual: version }, ['expectedVersion']);
  }
  return run;
}

/** Moves a locked run on, and notes who did it. Refuses `ILLEGAL_MOVE`. */
export async function moveRun(
  { sql: db, now, viewer }: Pick<Work, 'sql' | 'now' | 'viewer'>,
  { id, status }: Run,
  to: RunStatus,
  reason: string | null = null,
): Promise<void> {
  move(status, to);
  await sql`insert into payment_run_step (run_id, status, reason, taken_at, taken_by)
    values (${id}, ${to}, ${reason}, ${now}, ${viewer.id})`.execute(db);
  await sql`update payment_run set status = ${to}, version = version + 1
    where id = ${id}`.execute(db);
}

export type KeptItem = RunItem & { id: string; number: string; most: RunItem['amount'] };

/** The items of a run, or of some of its suppliers, by id. */
export async function itemsOfRun(
  { sql: db }: Pick<Work, 'sql'>,
  id: string,
  supplierIds?: readonly string[],
): Promise<KeptItem[]> {
  type Row = Record<'id' | 'number' | 'billId' | 'supplierId', string> &
    Record<'amount' | 'most' | 'discount', string> & { leftOut: LeftOut | null };
  const chosen = supplierIds ? sql`i.supplier_id = any(${[...supplierIds]})` : sql`true`;
  const found = await rows<Row>(
    db,
    sql`select i.id, b.number, bill_id as "billId", i.supplier_id as "supplierId", amount, most,
          discount, left_out as "leftOut"
        from payment_run_item i join bill b on b.id = bill_id
        where run_id = ${id} and ${chosen} order by i.id`,
  );
  return found.map(({ amount, most, discount, ...row }) => {
    return { ...row, amount: decimal(amount), most: decimal(most), discount: decimal(discount) };
  });
}
