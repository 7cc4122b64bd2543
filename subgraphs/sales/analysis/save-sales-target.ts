import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../quotation/quotation-store.ts';

export type SaveSalesTargetInput = {
  id?: string | null;
  name: string;
  from: string;
  to: string;
  measure: 'REVENUE' | 'QUANTITY' | 'ORDERS';
  amount: string;
  channel?: string | null;
  salesperson?: string | null;
  customerId?: string | null;
  productId?: string | null;
  idempotencyKey?: string | null;
};

const SaveSalesTarget = commandSpec<SaveSalesTargetInput, { salesTargetId: string }>(
  'sales.saveSalesTarget',
);

/** Sets what is to be sold in a period, of all or of a part. Refuses `NOT_POSITIVE`, `BAD_PERIOD`. */
export const saveSalesTarget = command(SaveSalesTarget, 'sales:plan', async (work, input) => {
  staffOnly(work.viewer);
  const { from, to, measure, amount } = input;
  const name = input.name.trim() || refuse('NAME_MISSING', {}, ['name']);
  if (from > to) refuse('BAD_PERIOD', { from, to }, ['to']);
  if (!decimal(amount).greaterThan(0)) refuse('NOT_POSITIVE', { given: amount }, ['amount']);
  const { id, channel = null, salesperson = null, customerId = null, productId = null } = input;
  if (id) {
    const known = await rows(work.sql, sql`select from sales_target where id = ${id} for update`);
    if (known.length === 0) throw new NotFound('sales target', id);
  }
  const salesTargetId = id ?? work.ids.next('tgt');
  await sql`insert into sales_target (id, name, from_date, to_date, measure, amount, channel,
      salesperson, customer_id, product_id, updated_at, version)
    values (${salesTargetId}, ${name}, ${from}::date, ${to}::date, ${measure},
      ${amount}::numeric, ${channel}, ${salesperson}, ${customerId}, ${productId},
      ${work.now}::timestamptz, 1)
    on conflict (id) do update set name = excluded.name, from_date = excluded.from_date,
      to_date = excluded.to_date, measure = excluded.measure, amount = excluded.amount,
      channel = excluded.channel, salesperson = excluded.salesperson,
      customer_id = excluded.customer_id, product_id = excluded.product_id,
      updated_at = excluded.updated_at, version = sales_target.version + 1`.execute(work.sql);
  return { salesTargetId };
});
