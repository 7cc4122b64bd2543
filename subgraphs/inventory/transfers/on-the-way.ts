import { sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';

/** Moves between warehouses, and what has changed of their cost since. */
export const transferMoves = sql`(kind = 'TRANSFER' or cause = 'TRANSFER')`;

/** What the goods of a transfer line cost that are on their way: sent, and not yet come. */
export function onTheWayOf(lineId: Fragment): Fragment {
  return sql`(select coalesce(sum(c.value), 0) - coalesce(sum(back.value), 0)
    from stock_move m join consumption c on c.issue_id = m.id
    left join lateral (select sum(o.value) as value from carried_over o
      where o.issue_id = c.issue_id and o.source_id is not distinct from c.receipt_id) back on true
    where m.line_id = ${lineId} and m.kind = 'TRANSFER' and m.quantity < 0)`;
}
