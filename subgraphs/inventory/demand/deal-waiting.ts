import { deal, type Take } from './allocation.ts';
import { lockWaiting } from './demand-rows.ts';
import type { Demand } from './demand.ts';
import { saveStock } from '../stock/stock-change.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';

/**
 * Deals what is free on the locked and saved levels to the demands that wait for it, oldest order
 * first. Whoever makes goods free calls it, so goods are never free while somebody waits for them.
 */
export async function dealWaiting(desk: Desk, levels: readonly StockLevel[]): Promise<Take[]> {
  const takes: Take[] = [];
  let last: Demand | undefined;
  for (;;) {
    const free = levels.filter(({ available }) => available.greaterThan(0));
    if (free.length === 0) break;
    const demands = await lockWaiting(desk.sql, free, last);
    if (demands.length === 0) break;
    const dealt = deal(free, demands);
    await saveStock(desk, { levels: free, demands: dealt.map(({ demand }) => demand) });
    takes.push(...dealt);
    last = demands.at(-1);
  }
  return takes;
}
