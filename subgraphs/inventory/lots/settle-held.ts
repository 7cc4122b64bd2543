import type { Emit } from '../../../kernel/command.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { lockYoungest } from '../demand/demand-rows.ts';
import { takeBack } from '../demand/take-back.ts';
import { announceChanged, announceDealt, announceLost } from '../stock/announce.ts';
import { settleClaims } from '../demand/settle-claims.ts';
import { saveStock } from '../stock/stock-change.ts';
import { learnRooms, type Desk, type Part } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { NO_PLACES, placesOf } from './place-rows.ts';

/**
 * Has the locked levels hold apart what lies in lots and bins that nobody gets goods of by now.
 * Orders that hold more than what is left, or than there is of the lots that they take, wait again,
 * the youngest first; what has become free goes to those who wait for it.
 */
export async function settleHeld(
  desk: Desk & { emit: Emit },
  levels: readonly StockLevel[],
  more: readonly Part[] = [],
): Promise<void> {
  const kept = levels.filter(({ keepsPlaces }) => keepsPlaces);
  const places = await placesOf(desk, kept, { needOf: () => NO_PLACES });
  for (const level of kept) level.hold(places.get(level.id)!.held);
  await learnRooms(desk, kept);
  const unheld = kept
    .map((level) => ({ level, quantity: level.overcommitted }))
    .filter(({ quantity }) => quantity.greaterThan(0));
  const demands = unheld.length > 0 ? await lockYoungest(desk.sql, unheld) : [];
  const losses = unheld.flatMap(({ level, quantity }) => takeBack(level, quantity, demands));
  await saveStock(desk, { levels, demands, more, keeping: { cause: 'LOT' } });
  losses.push(...(await settleClaims(desk, kept)));
  announceLost(desk.emit, losses);
  announceDealt(desk.emit, await dealWaiting(desk, levels));
  await announceChanged(desk, levels, 'QUARANTINE');
}
