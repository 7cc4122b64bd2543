import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** A run of stock moves, by id: from the first to before the last one. */
export type MoveRange = { from: string; to: string };

/** What the stock moves of a run have posted to inventory. */
export type PostedStockRow = MoveRange & { value: string; count: number };

const MOST_RANGES = 64;

/** What the stock moves of each run have posted, in the order asked. */
export async function findPostedStock(
  { sql: db, viewer }: Reading,
  { ranges }: { ranges: readonly MoveRange[] },
): Promise<PostedStockRow[]> {
  if (ranges.length > MOST_RANGES) throw new BadInput(`At most ${MOST_RANGES} ranges at once.`);
  const text = JSON.stringify(ranges);
  return rows(
    db,
    sql`select r."from", r."to", coalesce(sum(p.value), 0) as value, count(p.value)::integer as count
        from rows from (jsonb_to_recordset(${text}::jsonb) as ("from" text, "to" text))
          with ordinality as r("from", "to", place)
        left join posted_move p on p.move_id >= r."from" and p.move_id < r."to"
          and p.role = 'INVENTORY'
        where ${visibleTo(viewer)} group by r."from", r."to", place order by place`,
  );
}

/** A move as it was posted. */
export type PostedMoveRow = { moveId: string; value: string };

const MOST_MOVES = 250;

/** The moves of a run that are posted to inventory, by id, at most 250. */
export async function postedMovesOf(
  { sql: db, viewer }: Reading,
  ranges: readonly MoveRange[],
): Promise<PostedMoveRow[][]> {
  const text = JSON.stringify(ranges);
  const found = await rows<PostedMoveRow & { place: number }>(
    db,
    sql`select r.place::integer, p.move_id as "moveId", p.value
        from rows from (jsonb_to_recordset(${text}::jsonb) as ("from" text, "to" text))
          with ordinality as r("from", "to", place)
        cross join lateral (
          select move_id, value from posted_move where move_id >= r."from" and move_id < r."to"
            and role = 'INVENTORY' order by move_id limit ${MOST_MOVES}) p
        where ${visibleTo(viewer)} order by 1, 2`,
  );
  const byPlace = Map.groupBy(found, ({ place }) => place);
  return ranges.map((_, n) => byPlace.get(n + 1) ?? []);
}

/** What the account of inventory says stock is worth; nothing while the books are not open. */
export async function findInventoryBalance({ sql: db, viewer, company }: Reading) {
  const [row] = await rows<{ amount: string }>(
    db,
    sql`select coalesce(sum(debit - credit), 0) as amount
        from role_account join journal_line using (account_id)
        where role = 'INVENTORY' and ${visibleTo(viewer)}`,
  );
  return { amount: row!.amount, currency: company.currency };
}
