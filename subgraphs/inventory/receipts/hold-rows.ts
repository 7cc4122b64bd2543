import { rows, sql } from '../../../kernel/database.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import { lockLevel, type Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';

// Who holds goods for an inspection, or lets them go, has their stock level locked.

/** Goods of a receipt that are kept apart until they are judged. */
export type Hold = {
  inspectionId: string;
  goodsReceiptId: string;
  level: StockLevel;
  /** The move that they came with. */
  moveId: string;
  /** In the base unit. */
  quantity: Decimal;
};

/** Keeps just as much of what has come apart as is free of it, for the inspection. */
export function hold({ quantity, ...coming }: Hold): Hold {
  const { level } = coming;
  const before = level.apart;
  level.setAside(quantity);
  return { ...coming, quantity: level.apart.minus(before) };
}

export async function writeHolds({ sql: db }: Desk, holds: readonly Hold[]): Promise<void> {
  for (const { inspectionId, goodsReceiptId, level, moveId, quantity } of holds) {
    await sql`insert into inspection_hold (inspection_id, goods_receipt_id, level_id, move_id,
        quantity)
      values (${inspectionId}, ${goodsReceiptId}, ${level.id}, ${moveId}, ${quantity.toFixed()})
      `.execute(db);
  }
}

/** Lets go of what is held for the inspection, with its level locked; nothing when nothing is. */
export async function takeHold(desk: Desk, inspectionId: string): Promise<Hold | undefined> {
  const { sql: db } = desk;
  const [place] = await rows<{ productId: string; warehouseId: string }>(
    db,
    sql`select product_id as "productId", warehouse_id as "warehouseId"
        from inspection_hold h join stock_level l on l.id = h.level_id
        where inspection_id = ${inspectionId}`,
  );
  if (!place) return undefined;
  const level = await lockLevel(desk, place.productId, place.warehouseId);
  assert(level, 'held goods are on a level');
  const [taken] = await rows<HoldRow>(
    db,
    sql`delete from inspection_hold where inspection_id = ${inspectionId} returning ${columns}`,
  );
  return taken && { ...taken, level, quantity: decimal(taken.quantity) };
}

type HoldRow = Record<
  'inspectionId' | 'goodsReceiptId' | 'moveId' | 'levelId' | 'quantity',
  string
>;

const columns = sql`inspection_id as "inspectionId", goods_receipt_id as "goodsReceiptId",
  move_id as "moveId", level_id as "levelId", quantity`;

/** Lets go of all that is held of a receipt: how much, by level id. Its levels are locked. */
export async function takeHoldsOf({ sql: db }: Desk, goodsReceiptId: string) {
  const taken = await rows<HoldRow>(
    db,
    sql`delete from inspection_hold where goods_receipt_id = ${goodsReceiptId}
        returning ${columns}`,
  );
  const byLevel = new Map<string, Decimal>();
  for (const { levelId, quantity } of taken) {
    byLevel.set(levelId, (byLevel.get(levelId) ?? ZERO).plus(quantity));
  }
  return byLevel;
}

/**
 * Refuses `UNDER_INSPECTION` for more of what is kept apart, by default of all in quarantine, than is
 * not held for inspections; gives what is.
 */
export async function expectNotHeld(
  { sql: db }: Desk,
  { id, productId, quarantined, unit }: StockLevel,
  wanted: Decimal,
  apart: Decimal = quarantined,
): Promise<Decimal> {
  const [row] = await rows<{ held: string }>(
    db,
    sql`select coalesce(sum(quantity), 0) as held from inspection_hold where level_id = ${id}`,
  );
  const held = decimal(row!.held);
  if (held.isZero() || !wanted.greaterThan(apart.minus(held))) return held;
  const figures = { wanted: wanted.toFixed(), held: held.toFixed(), unit };
  refuse('UNDER_INSPECTION', { productId, ...figures }, ['quantity', 'value']);
}
