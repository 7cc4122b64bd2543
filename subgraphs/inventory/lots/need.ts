import { sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { StockMove } from '../stock/move.ts';
import type { StockLevel } from '../stock/stock.ts';
import { dayOfClaim, type Claim } from './claim.ts';
import type { Wanted } from './goods.ts';
import type { Need } from './place-rows.ts';
import type { Surroundings } from './surroundings.ts';

/** What is asked of a level's places: so many goods for these claims, of these lots and bins. */
type Wish = { quantity: Decimal; claims: readonly Claim[]; named: readonly Partial<Wanted>[] };

/**
 * Which places are needed to serve a wish, whoever has a right to some of them; undefined for all,
 * where units are told apart.
 */
export function needOf(level: StockLevel, wish: Wish, today: string): Need | undefined {
  const { quantity, claims, named } = wish;
  if (level.tracking === 'SERIAL') return undefined;
  const days = claims.flatMap((claim) => dayOfClaim(claim, today) ?? []);
  return {
    quantity: quantity.plus(level.room?.heldInAll ?? ZERO),
    lotIds: [...named, ...claims].flatMap(({ lotId }) => lotId ?? []),
    binIds: named.flatMap(({ binId }) => (binId === undefined ? [] : [binId])),
    fromDay: days.toSorted().at(-1),
  };
}

/** Which places are needed for moves, of whose goods some is known already. */
export function needFor(
  entries: readonly { move: StockMove }[],
  known: readonly Wanted[],
  surroundings: Surroundings,
  today: string,
) {
  return (level: StockLevel): Need | undefined => {
    const own = entries.map(({ move }) => move).filter((move) => move.level === level);
    const going = own.filter((move) => move.quantity.isNegative());
    const quantity = sum(going.map((move) => move.quantity.negated()));
    const claims = own.flatMap(({ claim }) => claim ?? []);
    const goods = own.flatMap((move) => move.goods ?? []);
    const named = [...goods, ...known, { binId: surroundings.landingOf(level) }];
    return needOf(level, { quantity, claims, named }, today);
  };
}
