import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Tracking } from '../../../kernel/tracking.ts';
import { learnRooms, type Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';

/**
 * Has the levels of a product tell its goods apart as the catalog says by now. What lies there then
 * is of no known lot; as long as something does, a way to tell goods apart is not given up. Refuses
 * `NEGATIVE_STOCK` where more has left than has come.
 */
export async function followTracking(
  desk: Desk,
  level: StockLevel,
  tracking: Tracking,
): Promise<void> {
  if (level.tracking === tracking) return;
  const { sql: db } = desk;
  const { productId } = level;
  const ofProduct = sql`product_id = ${productId}`;
  const levels = await rows<{ onHand: string }>(
    db,
    sql`select on_hand as "onHand" from stock_level where ${ofProduct} order by id for update`,
  );
  const isEmpty = levels.every(({ onHand }) => decimal(onHand).isZero());
  if (level.tracking !== 'NONE' && !isEmpty) return;
  await openPlaces(desk, ofProduct);
  await sql`update stock_policy set tracking = ${tracking} where ${ofProduct}`.execute(db);
  await sql`update stock_level set tracking = ${tracking} where ${ofProduct}`.execute(db);
  level.tracking = tracking;
  await learnRooms(desk, [level]);
}

/** Gives locked levels their first place, with all that lies there. Refuses `NEGATIVE_STOCK`. */
export async function openPlaces(
  { sql: db, ids, now, viewer }: Desk,
  condition: Fragment,
): Promise<void> {
  const plain = await rows<Record<'id' | 'productId' | 'onHand' | 'since', string>>(
    db,
    sql`select id, product_id as "productId", on_hand as "onHand", created_at::text as since
        from stock_level
        where ${condition} and tracking = 'NONE' and not has_bins and on_hand <> 0`,
  );
  const short = plain.find(({ onHand }) => decimal(onHand).isNegative());
  if (short) refuse('NEGATIVE_STOCK', short, []);
  const opened = plain.map(({ id, onHand, since }) => {
    return { id: ids.next('plm'), level_id: id, quantity: onHand, since };
  });
  const openings = sql`json_to_recordset(${JSON.stringify(opened)}::json)
    as c(id text, level_id text, quantity numeric, since timestamptz)`;
  await sql`insert into stock_place (level_id, quantity, since)
    select level_id, quantity, since from ${openings}`.execute(db);
  await sql`insert into place_move (id, level_id, quantity, is_opening, moved_at, actor)
    select id, level_id, quantity, true, ${now}::timestamptz, ${viewer.id}
    from ${openings}`.execute(db);
}
