import type { Decimal } from '../../../kernel/decimal.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { StockDocument, StockMove } from '../stock/move.ts';
import type { Desk, Part } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { Away } from './away.ts';
import { ANY_GOODS, NO_LOT } from './claim.ts';
import type { Goods, Wanted } from './goods.ts';
import { needFor } from './need.ts';
import { placeParts, type PlacedMove } from './place-parts.ts';
import { awayOf, picksOf, placesOf, serialsAway, totalOf, upTo } from './place-rows.ts';
import type { Places } from './places.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';

type Booked = { document: StockDocument; moves: readonly StockMove[] };
type Entry = { document: StockDocument; move: StockMove };

/**
 * Decides for moves on levels that tell goods apart which goods go where: those that somebody has
 * named or picked; what comes back is what has left; all else by expiry and age. Gives what is to
 * be written, and has the levels know what they hold apart. Other moves cost nothing here.
 */
export async function placeGoods(desk: Desk, booked: readonly Booked[]): Promise<Part[]> {
  const entries = booked.flatMap(({ document, moves }) =>
    moves
      .filter(({ level, quantity }) => level.keepsPlaces && !quantity.isZero())
      .map((move): Entry => ({ document, move })),
  );
  if (entries.length === 0) return [];
  const levels = [...new Set(entries.map(({ move }) => move.level))];
  const known = await learn(desk, entries, levels);
  const placed: PlacedMove[] = [];
  for (const entry of pickiestFirst(entries, known)) {
    const places = known.places.get(entry.move.level.id)!;
    placed.push({ move: entry.move, goods: place(entry, places, known, placed) });
  }
  for (const level of levels) level.hold(known.places.get(level.id)!.held);
  const deliveryIds = deliveriesOf(entries);
  return placeParts(desk, { levels, places: known.places, placed, deliveryIds });
}

type Known = {
  places: Map<string, Places>;
  picks: Map<string, Wanted[]>;
  away: Away;
  surroundings: Surroundings;
};

async function learn(
  desk: Desk,
  entries: readonly Entry[],
  levels: readonly StockLevel[],
): Promise<Known> {
  const coming = entries.map(({ move }) => move).filter(({ quantity }) => quantity.isPositive());
  const unsaid = coming.filter(({ goods }) => !goods);
  const lineIds = unsaid.flatMap(({ lineId }) => lineId ?? []);
  const given = entries.flatMap(({ move }) => receiptOf(move) ?? []);
  const deliveryIds = deliveriesOf(entries);
  const picks = await picksOf(desk, deliveryIds);
  const away = await awayOf(desk, lineIds, given);
  const isNamed = levels.some(({ tracking }) => tracking === 'SERIAL');
  const serials = await serialsAway(desk, isNamed ? lineIds : []);
  const named = coming.flatMap(({ goods }) => goods ?? []);
  const back = lineIds.flatMap((lineId) => away.get(lineId) ?? []);
  const surroundings = await surroundingsOf(desk, levels, {
    lotIds: [...named, ...back].flatMap(({ lotId }) => lotId ?? []),
    binIds: named.flatMap(({ binId }) => binId ?? []),
  });
  const known = [...away.values(), ...picks.values()].flat();
  const needOf = needFor(entries, known, surroundings, dayOf(desk.now));
  const places = await placesOf(desk, levels, { deliveryIds, needOf });
  return { places, picks, away: new Away(away, serials), surroundings };
}

/** Of what leaves together, what was picked or is taken of some lots only comes first. */
function pickiestFirst(entries: readonly Entry[], { picks }: Known): Entry[] {
  const isPicky = ({ document, move: { kind, lineId, claim } }: Entry): boolean => {
    const isOfSome = claim !== undefined && (claim.lotId ?? claim.leastDays) !== null;
    return kind === 'ISSUE' && (isOfSome || picks.has(`${document.id} ${lineId}`));
  };
  return [...entries.filter(isPicky), ...entries.filter((entry) => !isPicky(entry))];
}

function deliveriesOf(entries: readonly Entry[]): string[] {
  const deliveries = entries.filter(({ document }) => document.type === 'DELIVERY');
  return [...new Set(deliveries.map(({ document }) => document.id))];
}

function place(
  { document, move }: Entry,
  places: Places,
  known: Known,
  placed: readonly PlacedMove[],
): Goods[] {
  if (move.quantity.isPositive()) return putIn(move, places, known);
  const quantity = move.quantity.negated();
  const { throughId, goods, lineId, ofHeld, level, claim = ANY_GOODS } = move;
  if (throughId) {
    const passing = placed.find((one) => one.move.id === throughId)!;
    return passing.goods.flatMap((part) => places.takeNamed(part));
  }
  if (goods) return takeAll(upTo(quantity, goods), quantity, move, places);
  const picked = known.picks.get(`${document.id} ${lineId}`) ?? [];
  for (const { lotId, quantity: taken } of picked) {
    // Its lot was its own since it was picked, and the line held it no longer as it holds the rest.
    level.room?.hold({ lotId: lotId ?? NO_LOT, leastDays: null }, taken.negated());
    level.room?.hold(claim, taken);
  }
  const preferred = [...picked, ...known.away.of(receiptOf(move) ?? '')];
  const named = ofHeld ? places.ofHeld(preferred, ofHeld) : places.within(preferred);
  const taken = takeAll(upTo(quantity, named), quantity, move, places);
  if (move.kind === 'SUPPLIER_RETURN') expectNobodysLots(level);
  return taken;
}

/** Refuses `LOT_RESERVED` when goods have gone that orders have by their lot. */
export function expectNobodysLots(
  { room, productId, warehouseId }: StockLevel,
  at: readonly string[] = ['quantity'],
): void {
  if (room?.isOver) refuse('LOT_RESERVED', { productId, warehouseId }, at);
}

/** The receipt that goods are of which go back, or were judged. */
function receiptOf({ kind, correctsId, receiptId }: StockMove): string | undefined {
  return receiptId ?? (kind === 'SUPPLIER_RETURN' ? correctsId : undefined);
}

/** Takes what is named, then what has the best right to leave. */
function takeAll(
  named: readonly Wanted[],
  quantity: Decimal,
  { level, claim }: StockMove,
  places: Places,
): Goods[] {
  const parts = named.flatMap((wanted) => places.takeNamed(wanted));
  const left = quantity.minus(totalOf(parts));
  return [...parts, ...places.takeFirst(left, level, claim)];
}

function putIn(move: StockMove, places: Places, { away, surroundings }: Known): Goods[] {
  const { level, quantity, lineId = '', goods } = move;
  const said = goods ?? away.draw(lineId, quantity);
  if (goods) away.strike(lineId, goods);
  const rest = quantity.minus(totalOf(said));
  const all: readonly Wanted[] = rest.isZero() ? said : [...said, { quantity: rest }];
  const landing = surroundings.landingOf(level);
  return all.map((one) => {
    const binId = one.binId === undefined ? landing : one.binId;
    const lotId = one.lotId ?? null;
    const part = { binId, lotId, quantity: one.quantity, serials: one.serials ?? [] };
    places.put(part, { binId, lotId, ...surroundings.state(binId, lotId) });
    return part;
  });
}
