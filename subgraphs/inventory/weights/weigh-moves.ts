import { rows, sql } from '../../../kernel/database.ts';
import { decimal, sum, type Decimal } from '../../../kernel/decimal.ts';
import type { Booked } from '../stock/move-rows.ts';
import type { StockMove } from '../stock/move.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { shareOf, weightOfLeaving, type CatchWeight } from './catch-weight.ts';

type Entry = { documentId: string; move: StockMove };
type Known = { weighed: Map<string, Weighed>; away: Map<string, Goods> };
type Goods = { quantity: Decimal; weight: Decimal };
/** Without a quantity it is the weight of all that leaves. */
type Weighed = Partial<Goods> & Pick<Goods, 'weight'>;

/**
 * Gives moves of goods that are weighed their weight: what somebody has said; of what comes back or
 * from another warehouse, what it left with; else a share of what lies there, or the nominal
 * weight. Other moves cost nothing here.
 */
export async function weighMoves(desk: Desk, booked: readonly Booked[]): Promise<void> {
  const entries = booked.flatMap(({ document, moves }) =>
    moves
      .filter(({ level, quantity }) => level.catchWeight && !quantity.isZero())
      .map((move): Entry => ({ documentId: document.id, move })),
  );
  if (entries.length === 0) return;
  const known = await learn(desk, entries);
  for (const [level, own] of Map.groupBy(entries, ({ move }) => move.level)) {
    weighLevel(level, own, known);
  }
}

function weighLevel(level: StockLevel, entries: readonly Entry[], known: Known): void {
  const catchWeight = level.catchWeight!;
  const moved = sum(entries.map(({ move }) => move.quantity));
  let onHand = level.onHand.minus(moved);
  let weight = level.weight ?? level.beginWeighing(onHand);
  for (const entry of entries) {
    const { move } = entry;
    move.weighed ??= weightOfPart(known.weighed.get(keyOf(entry)), move.quantity.abs());
    const isComing = move.quantity.isPositive();
    move.weight = isComing
      ? weightOfIncoming(move, catchWeight, known)
      : weightOfOutgoing(entries, move, { onHand, weight }, catchWeight);
    onHand = onHand.plus(move.quantity);
    weight = weight.plus(move.weight);
  }
  level.weight = weight;
}

/** Of what was weighed together perhaps only a part leaves. */
function weightOfPart(all: Weighed | undefined, leaving: Decimal): Decimal | undefined {
  return all && shareOf({ quantity: leaving, ...all }, leaving);
}

function weightOfIncoming(
  { quantity, lineId = '', weighed, weight }: StockMove,
  { nominal }: CatchWeight,
  { away }: Known,
): Decimal {
  const left = away.get(lineId);
  return weight ?? weighed ?? (left ? shareOf(left, quantity) : nominal.times(quantity));
}

function weightOfOutgoing(
  entries: readonly Entry[],
  { quantity, throughId, weighed }: StockMove,
  balance: { onHand: Decimal; weight: Decimal },
  catchWeight: CatchWeight,
): Decimal {
  const through = entries.find(({ move }) => move.id === throughId);
  if (through) return through.move.weight!.negated();
  return weightOfLeaving(balance, quantity.negated(), catchWeight, weighed).negated();
}

function keyOf({ documentId, move }: Entry): string {
  return `${documentId} ${move.lineId}`;
}

async function learn(desk: Desk, entries: readonly Entry[]): Promise<Known> {
  const issues = entries.filter(({ move }) => move.kind === 'ISSUE');
  const coming = entries.filter(({ move }) => move.quantity.isPositive() && !move.weighed);
  return {
    weighed: await weighedOf(
      desk,
      issues.map(({ documentId }) => documentId),
    ),
    away: await awayOf(
      desk,
      coming.flatMap(({ move }) => move.lineId ?? []),
    ),
  };
}

/** What the scales have said of deliveries, by delivery and line. */
async function weighedOf({ sql: db }: Desk, deliveryIds: readonly string[]) {
  if (deliveryIds.length === 0) return new Map<string, Weighed>();
  const found = await rows<{ key: string; weight: string; quantity: string | null }>(
    db,
    sql`select delivery_id || ' ' || line_id as key, weight, quantity from delivery_weight
        where delivery_id = any(${deliveryIds})`,
  );
  return new Map(
    found.map(({ key, weight, quantity }) => {
      const of = quantity === null ? {} : { quantity: decimal(quantity) };
      return [key, { ...of, weight: decimal(weight) }];
    }),
  );
}

/** What has left with lines and is away. */
async function awayOf({ sql: db }: Desk, lineIds: readonly string[]) {
  if (lineIds.length === 0) return new Map<string, Goods>();
  const found = await rows<Record<'lineId' | 'quantity' | 'weight', string>>(
    db,
    sql`select line_id as "lineId", -sum(quantity) as quantity,
          -sum(sign(weight) * coalesce(weighed, abs(weight))) as weight
        from stock_move where line_id = any(${lineIds}) and weight is not null
        group by line_id having sum(quantity) < 0`,
  );
  return new Map(
    found.map(({ lineId, quantity, weight }) => {
      return [lineId, { quantity: decimal(quantity), weight: decimal(weight) }];
    }),
  );
}
