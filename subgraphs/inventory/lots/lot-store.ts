import type { Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { GoodsPicked } from '../contract.ts';
import { lockLevels, type Part } from '../stock/stock-rows.ts';
import { Lot } from './lot.ts';
import { settleHeld } from './settle-held.ts';

export type LotInput = {
  lotId: string;
  expectedVersion?: number | null;
  reason: string;
  idempotencyKey?: string | null;
};
export type LotResult = { lotId: string };

/** Locks a lot behind all levels of its product: who moves goods of it has them, too. */
export async function lockLot(work: Work<unknown>, lotId: string) {
  const [known] = await rows<{ productId: string }>(
    work.sql,
    sql`select product_id as "productId" from lot where id = ${lotId}`,
  );
  if (!known) throw new NotFound('lot', lotId);
  const levels = await lockLevels(work, [known.productId]);
  const [lot] = await lockLots(work.sql, [lotId]);
  return { lot: lot!, levels };
}

/** Locks lots, by id. */
export async function lockLots(db: Sql, lotIds: readonly string[]): Promise<Lot[]> {
  const found = await rows<ConstructorParameters<typeof Lot>[0]>(
    db,
    sql`select id, product_id as "productId", code, expires_on::text as "expiresOn",
          manufactured_on::text as "manufacturedOn",
          is_blocked as "isBlocked", is_expired as "isExpired", reason, version
        from lot where id = any(${lotIds}) order by id for update`,
  );
  return found.map((row) => new Lot(row));
}

/** Writes what somebody has decided about a lot. */
export async function saveLot({ sql: db, viewer, now }: Work<unknown>, lot: Lot): Promise<void> {
  await sql`update lot set is_blocked = ${lot.isBlocked}, is_expired = ${lot.isExpired},
      expires_on = ${lot.expiresOn}::date, manufactured_on = ${lot.manufacturedOn}::date,
      reason = ${lot.reason}, decided_by = ${viewer.id}, decided_at = ${now}::timestamptz,
      version = ${lot.version}
    where id = ${lot.id}`.execute(db);
}

/** Writes a lot whose goods are held, or no longer: whoever holds or awaits some learns of it. */
export async function settleLot(
  work: Work<unknown>,
  lot: Lot,
  levels: Awaited<ReturnType<typeof lockLevels>>,
): Promise<void> {
  await saveLot(work, lot);
  const more = lot.isBlocked || lot.isExpired ? await voidPicks(work, lot) : [];
  await settleHeld(work, levels, more);
}

/** Other goods must be picked for deliveries that wait with some of the lot; default for all. */
export async function voidPicks(
  { sql: db, emit }: Work<unknown>,
  { id }: Lot,
  ofLines: Fragment = sql`true`,
): Promise<Part[]> {
  type Line = { deliveryId: string; lineId: string; picked: string };
  const lines = await rows<Line>(
    db,
    sql`select delivery_id as "deliveryId", line_id as "lineId",
          trim_scale(coalesce(sum(quantity) filter (where lot_id is distinct from ${id}
            and not is_void), 0))::text as picked
        from stock_pick k where exists (select from stock_pick own where own.lot_id = ${id}
          and own.delivery_id = k.delivery_id and own.line_id = k.line_id)
          and ${ofLines}
        group by 1, 2 order by 1, 2`,
  );
  for (const [deliveryId, own] of Map.groupBy(lines, (line) => line.deliveryId)) {
    const told = own.map(({ lineId, picked }) => ({ lineId, picked, isVoid: true }));
    emit(GoodsPicked, { deliveryId, lines: told });
  }
  return lines.length > 0
    ? [sql`update stock_pick set is_void = true where lot_id = ${id} and ${ofLines}`]
    : [];
}

/** Refuses `REASON_MISSING` for an empty reason. */
export function reasonOf({ reason }: { reason: string }): string {
  return reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
}
