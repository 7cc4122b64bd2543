import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { SalesScope } from '../analysis/scope.ts';
import { staffOnly } from '../quotation/quotation-store.ts';

export type SaveSalesTargetInput = SalesScope & {
  id?: string | null;
  expectedVersion?: number | null;
  name: string;
  from: string;
  to: string;
  measure: 'REVENUE' | 'MARGIN' | 'QUANTITY' | 'ORDERS';
  amount: string;
  idempotencyKey?: string | null;
};

const SaveSalesTarget = commandSpec<SaveSalesTargetInput, { salesTargetId: string }>(
  'sales.saveSalesTarget',
);

/**
 * Sets what is to be sold in a period, of all or of a part. Refuses `NAME_MISSING`, `NOT_POSITIVE`,
 * `BAD_PERIOD` and `VERSION_CONFLICT`.
 */
export const saveSalesTarget = command(SaveSalesTarget, 'sales:plan', async (work, input) => {
  staffOnly(work.viewer);
  const { sql: db, now } = work;
  const { from, to, measure, amount } = input;
  const name = input.name.trim() || refuse('NAME_MISSING', {}, ['name']);
  if (from > to) refuse('BAD_PERIOD', { from, to }, ['to']);
  if (!decimal(amount).greaterThan(0)) refuse('NOT_POSITIVE', { given: amount }, ['amount']);
  await lockTarget(db, input);
  const { channel = null, salesperson = null, customerId = null, productId = null } = input;
  const { groupId = null, territoryId = null, categoryId = null } = input;
  if (territoryId) {
    const known = await rows(db, sql`select from territory where id = ${territoryId}`);
    if (known.length === 0) throw new NotFound('territory', territoryId);
  }
  const salesTargetId = input.id ?? work.ids.next('tgt');
  await sql`insert into sales_target (id, name, from_date, to_date, measure, amount, channel,
      salesperson, customer_id, product_id, group_id, territory_id, category_id, updated_at,
      version)
    values (${salesTargetId}, ${name}, ${from}::date, ${to}::date, ${measure},
      ${amount}::numeric, ${channel}, ${salesperson}, ${customerId}, ${productId}, ${groupId},
      ${territoryId}, ${categoryId}, ${now}::timestamptz, 1)
    on conflict (id) do update set name = excluded.name, from_date = excluded.from_date,
      to_date = excluded.to_date, measure = excluded.measure, amount = excluded.amount,
      channel = excluded.channel, salesperson = excluded.salesperson,
      customer_id = excluded.customer_id, product_id = excluded.product_id,
      group_id = excluded.group_id, territory_id = excluded.territory_id,
      category_id = excluded.category_id, updated_at = excluded.updated_at,
      version = sales_target.version + 1`.execute(db);
  return { salesTargetId };
});

async function lockTarget(db: Sql, { id, expectedVersion: expected }: SaveSalesTargetInput) {
  if (!id) return;
  const [known] = await rows<{ version: number }>(
    db,
    sql`select version from sales_target where id = ${id} for update`,
  );
  if (!known) throw new NotFound('sales target', id);
  if (expected != null && expected !== known.version) {
    refuse('VERSION_CONFLICT', { expected, actual: known.version }, ['expectedVersion']);
  }
}
