import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import type { StockLevel } from '../stock/stock.ts';
import { nearness, type Place, type Serving } from './serving.ts';

/** In which sequence warehouses serve an order, and whether one that has everything comes first. */
export type Preference = {
  compare(a: StockLevel, b: StockLevel): number;
  wantsOne: boolean;
};

/** The oldest warehouse first, but before it one that has everything. */
export const oldestFirst: Preference = { compare: byAge, wantsOne: true };

/** Where warehouses are, by id. */
export type Places = ReadonlyMap<string, Place>;

/**
 * The preference that follows from the strategy; `places` are needed for nearness. At the lowest cost
 * serves where the goods have cost least; where they have cost the same, the way decides.
 */
export function preferenceOf(how: Serving | undefined, places: Places): Preference {
  const near = ({ warehouseId }: StockLevel) => nearness(places.get(warehouseId), how?.shipTo);
  const nearestFirst = (a: StockLevel, b: StockLevel) => near(b) - near(a) || byAge(a, b);
  if (how?.strategy === 'NEAREST') return { compare: nearestFirst, wantsOne: true };
  if (how?.strategy === 'LOWEST_COST') {
    const byCost = (a: StockLevel, b: StockLevel) => unitCost(a).comparedTo(unitCost(b));
    return { compare: (a, b) => byCost(a, b) || nearestFirst(a, b), wantsOne: true };
  }
  return { compare: byAge, wantsOne: how?.strategy !== 'SPLIT_ALLOWED' };
}

const byPlace = new Set(['NEAREST', 'LOWEST_COST']);

/** Where the warehouses are that say so; asked only when somebody goes by nearness. */
export async function findPlaces(db: Sql, all: readonly (Serving | undefined)[]): Promise<Places> {
  if (!all.some((how) => byPlace.has(how?.strategy ?? ''))) return new Map();
  const found = await rows<{ id: string; address: Place }>(
    db,
    sql`select id, address from warehouse where address is not null`,
  );
  return new Map(found.map(({ id, address }) => [id, address]));
}

function byAge(a: StockLevel, b: StockLevel): number {
  return a.warehouseId < b.warehouseId ? -1 : Number(a.warehouseId > b.warehouseId);
}

function unitCost({ value, onHand }: StockLevel) {
  return onHand.greaterThan(0) ? value.amount.dividedBy(onHand) : decimal(0);
}
