import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { expectSerials, type ToldGoods } from '../../../kernel/tracking.ts';
import { learnRooms, type Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Wanted } from './goods.ts';
import { lotOfCode, serialsOnLevel } from './lot-rows.ts';
import { expectNobodysLots } from './place-goods.ts';
import { NO_PLACES, placesOf, totalOf } from './place-rows.ts';

/** Which goods leave, as far as somebody says: of which bin, of which lots, which units. */
export type NamedGoods = ToldGoods & { binId?: string | null };

/**
 * Goods that leave a locked level as somebody has named them; undefined when nobody has. Goods that
 * are held leave with the rest when they are named. Refuses `NOT_TRACKED`, `UNKNOWN_LOT`,
 * `LOTS_DIFFER`, `LOT_RESERVED`, `SERIALS_DIFFER`, `SERIAL_TWICE`, `UNKNOWN_SERIAL`.
 */
export async function leavingGoods(
  desk: Desk,
  level: StockLevel,
  quantity: Decimal,
  { lots: toldLots, serials: toldSerials, binId: given }: NamedGoods,
  at: readonly string[] = [],
): Promise<Wanted[] | undefined> {
  const lots = toldLots ?? [];
  const serials = toldSerials ?? [];
  const binId = given ?? undefined;
  const { tracking } = level;
  if (lots.length > 0 && tracking !== 'LOT') refuse('NOT_TRACKED', { tracking }, [...at, 'lots']);
  if (serials.length > 0) {
    if (tracking !== 'SERIAL') refuse('NOT_TRACKED', { tracking }, [...at, 'serials']);
    expectSerials(serials, quantity, at);
    const units = await serialsOnLevel(desk, level, serials, [...at, 'serials']);
    return [{ binId, quantity, serials: units }];
  }
  if (lots.length === 0) return binId === undefined ? undefined : [{ binId, quantity }];
  const wanted: Wanted[] = [];
  for (const [index, lot] of lots.entries()) {
    const field = [...at, 'lots', String(index), 'code'];
    const lotId = await lotOfCode(desk.sql, level.productId, lot.code, field);
    wanted.push({ binId, lotId, quantity: decimal(lot.quantity) });
  }
  const inLots = totalOf(wanted);
  if (!inLots.equals(quantity)) {
    const figures = { inLots: inLots.toFixed(), quantity: quantity.toFixed() };
    refuse('LOTS_DIFFER', figures, [...at, 'lots']);
  }
  await makeWay(desk, level, wanted, [...at, 'lots']);
  return wanted;
}

/**
 * Frees, of what is held, what is named and leaves at once. Refuses `LOT_RESERVED` for what orders
 * have by its lot.
 */
async function makeWay(
  desk: Desk,
  level: StockLevel,
  wanted: readonly Wanted[],
  at: readonly string[],
): Promise<void> {
  if (level.held.isZero() && (level.room?.isIndifferent ?? true)) return;
  const lotIds = wanted.flatMap(({ lotId }) => lotId ?? []);
  const needOf = () => ({ ...NO_PLACES, lotIds });
  const places = (await placesOf(desk, [level], { needOf })).get(level.id)!;
  const before = places.held;
  for (const one of places.within(wanted)) places.takeNamed(one);
  expectNobodysLots(level, at);
  level.hold(level.held.minus(before.minus(places.held)));
  await learnRooms(desk, [level]);
}
