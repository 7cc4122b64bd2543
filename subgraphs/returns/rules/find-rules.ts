import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A return rule as the graph shows it. */
export type ReturnRuleRow = {
  id: string;
  customerId: string | null;
  productId: string | null;
  autoLimit: string;
};

const columns = `id, customer_id as "customerId", product_id as "productId", channel,
  is_returnable as "isReturnable", window_days as "windowDays", auto_limit as "autoLimit",
  fee_percent as "feePercent", fee_free_reasons as "feeFreeReasons", updated_at as "updatedAt",
  version`;

const rules: ListSpec = {
  from: 'return_rule',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    updatedAt: { sql: 'updated_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'updatedAt', direction: 'DESC' },
};

export function listReturnRules({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<ReturnRuleRow>(db, rules, args, visibleTo(viewer));
}

/** Rules by id, in the order asked, for a DataLoader. */
export async function rulesById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<ReturnRuleRow>(
    db,
    sql`select ${sql.raw(columns)} from return_rule
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
