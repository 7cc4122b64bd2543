import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Goods } from './goods.ts';

/** Goods that were picked for an order line. */
export type Picked = { lineId: string; level: StockLevel; goods: readonly Goods[] };

/**
 * Writes what was picked for a delivery, units one by one; void goods must be picked again. Refuses
 * `SERIAL_PICKED` for a unit that another delivery has.
 */
export async function writePicks(
  work: Work<unknown>,
  deliveryId: string,
  picked: readonly Picked[],
  isVoid = false,
): Promise<void> {
  const { sql: db, ids, now, viewer } = work;
  const picks = picked.flatMap(({ lineId, level, goods }) =>
    goods.flatMap(({ binId, lotId, quantity, serials }) => {
      const one = { line_id: lineId, level_id: level.id, bin_id: binId, lot_id: lotId };
      const units = serials.map(({ id }) => ({ serial_id: id, quantity: decimal(1) }));
      const parts = units.length > 0 ? units : [{ serial_id: null, quantity }];
      return parts.map((part) => ({ id: ids.next('pck'), ...one, ...part }));
    }),
  );
  await expectUnpicked(
    work,
    picks.flatMap(({ serial_id }) => serial_id ?? []),
  );
  await sql`insert into stock_pick (id, delivery_id, line_id, level_id, bin_id, lot_id, serial_id,
      quantity, is_void, picked_at, picked_by)
    select id, ${deliveryId}, line_id, level_id, bin_id, lot_id, serial_id, quantity, ${isVoid},
      ${now}::timestamptz, ${viewer.id}
    from json_to_recordset(${JSON.stringify(picks)}::json) as c(id text, line_id text,
      level_id text, bin_id text, lot_id text, serial_id text, quantity numeric)`.execute(db);
}

async function expectUnpicked({ sql: db }: Work<unknown>, serialIds: readonly string[]) {
  const [taken] = await rows<{ code: string; deliveryId: string }>(
    db,
    sql`select s.code, k.delivery_id as "deliveryId" from stock_pick k
          join serial s on s.id = k.serial_id
        where k.serial_id = any(${serialIds}) limit 1`,
  );
  if (taken) refuse('SERIAL_PICKED', taken, ['lines']);
}
