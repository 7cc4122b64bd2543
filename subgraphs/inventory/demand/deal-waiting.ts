import { deal, type Take } from './allocation.ts';
import { lockWaiting } from './demand-rows.ts';
import type { Demand } from './demand.ts';
import { dealFairly } from './fair-share.ts';
import { saveStock } from '../stock/stock-change.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';

/**
 * Deals what is free on the locked and saved levels to the demands that wait for it, by their rank,
 * or pro rata where a product is shared fairly. Whoever makes goods free calls it, so goods are
 * never free while somebody waits for them.
 */
export async function dealWaiting(desk: Desk, levels: readonly StockLevel[]): Promise<Take[]> {
  const shared = levels.filter(({ isFairlyShared }) => isFairlyShared);
  const takes = await shareFairly(desk, shared);
  const ranked = levels.filter(({ isFairlyShared }) => !isFairlyShared);
  let last: Demand | undefined;
  for (;;) {
    const free = ranked.filter(({ available }) => available.greaterThan(0));
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

/** Everybody who waits must be known before anybody gets a share. */
const ALL = 100_000;

async function shareFairly(desk: Desk, levels: readonly StockLevel[]): Promise<Take[]> {
  const free = levels.filter(({ available }) => available.greaterThan(0));
  if (free.length === 0) return [];
  const dealt = dealFairly(free, await lockWaiting(desk.sql, free, undefined, ALL));
  const demands = [...new Set(dealt.map(({ demand }) => demand))];
  if (dealt.length > 0) await saveStock(desk, { levels: free, demands });
  return dealt;
}
