import { batchCommand } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NoteTracking } from '../contract.ts';

/** Keeps which products' goods are told apart; of others nothing is kept. */
export const noteTracking = batchCommand(
  NoteTracking,
  'sales:record',
  async ({ sql: db }, products) => {
    const latest = new Map(products.map(({ productId, tracking }) => [productId, tracking]));
    const told = [...latest].filter(([, tracking]) => tracking !== 'NONE');
    const plain = [...latest.keys()].filter((id) => latest.get(id) === 'NONE');
    const rows = told.map(([product_id, tracking]) => ({ product_id, tracking })).sort(byProduct);
    await sql`delete from tracked_product where product_id = any(${plain})`.execute(db);
    await sql`insert into tracked_product (product_id, tracking)
      select * from json_to_recordset(${JSON.stringify(rows)}::json)
        as c(product_id text, tracking text)
      on conflict (product_id) do update set tracking = excluded.tracking`.execute(db);
    return products.map(({ productId }) => ({ productId }));
  },
);

function byProduct(a: { product_id: string }, b: { product_id: string }): number {
  return a.product_id < b.product_id ? -1 : 1;
}
