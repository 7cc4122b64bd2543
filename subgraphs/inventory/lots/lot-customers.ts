import type { RawBuilder } from 'kysely';
import { sql } from '../../../kernel/database.ts';

/** Who has goods of the lots, and how many: what has left for them less what came back. */
export function customersOfLot(lotIds: readonly string[]): RawBuilder<unknown> {
  return sql`select p.lot_id as "lotId", d.customer_id as "customerId", min(m.unit) as unit,
      trim_scale(-sum(p.quantity))::text as quantity,
      count(distinct d.id) filter (where p.quantity < 0)::int as deliveries
    from move_part p join stock_move m on m.id = p.move_id
      join stock_document d on d.id = m.document_id
    where p.lot_id = any(${lotIds}) and m.kind in ('ISSUE', 'CUSTOMER_RETURN')
      and d.customer_id is not null
    group by 1, 2 having sum(p.quantity) < 0
    order by 1, 2`;
}
