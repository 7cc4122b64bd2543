import { least, sum, type Decimal } from '../../../kernel/decimal.ts';
import type { Demand } from './demand.ts';
import { oldestFirst, type Preference } from './preference.ts';
import type { StockLevel } from '../stock/stock.ts';

/** Goods that a demand has got, or lost, on a level just now. */
export type Take = { demand: Demand; level: StockLevel; quantity: Decimal };

/**
 * Reserves for an order's lines what there is. Unless it may be split, one warehouse that has
 * everything is taken first (the most preferred of them), so that the order leaves in one delivery;
 * else each line takes the first warehouse that has all of it, else from all in turn. What is not
 * there stays waiting.
 */
export function allocate(
  demands: readonly Demand[],
  levels: readonly StockLevel[],
  { compare, wantsOne }: Preference = oldestFirst,
): Take[] {
  const preferred = levels.toSorted(compare);
  const warehouses = Map.groupBy(preferred, ({ warehouseId }) => warehouseId);
  const whole = warehouses.values().find((offered) => wantsOne && servesAll(demands, offered));
  return demands.flatMap((demand) => {
    const own = (whole ?? preferred).filter((level) => demand.takesFrom(level));
    const enough = own.find(
      (level) => wantsOne && demand.freeOn(level).greaterThanOrEqualTo(demand.waiting),
    );
    return takeWaiting(demand, enough ? [enough] : own);
  });
}

/**
 * Deals free goods to waiting demands, so many to each at most: who comes first in the list takes
 * what it wants.
 */
export function deal(
  levels: readonly StockLevel[],
  demands: readonly Demand[],
  most?: Decimal,
): Take[] {
  return demands.flatMap((demand) => {
    const own = levels.filter((level) => demand.takesFrom(level));
    return takeWaiting(demand, own, most);
  });
}

function takeWaiting(demand: Demand, levels: readonly StockLevel[], most = demand.waiting): Take[] {
  return levels.flatMap((level) => {
    const wanted = least(demand.waiting, most);
    const quantity = least(wanted, demand.freeOn(level));
    if (!quantity.greaterThan(0)) return [];
    demand.reserve(quantity, level);
    return [{ demand, level, quantity }];
  });
}

function servesAll(demands: readonly Demand[], levels: readonly StockLevel[]): boolean {
  const byProduct = Map.groupBy(demands, ({ productId }) => productId);
  return byProduct.entries().every(([productId, lines]) => {
    const level = levels.find((offered) => offered.productId === productId);
    const wanted = sum(lines.map(({ waiting }) => waiting));
    const isFit = lines.every((line) => {
      return level && line.takesFrom(level) && line.freeOn(level).gte(wanted);
    });
    return wanted.isZero() || isFit;
  });
}
