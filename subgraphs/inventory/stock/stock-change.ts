import { sql } from '../../../kernel/database.ts';
import { ahead } from '../../../kernel/prepared-client.ts';
import { carriedParts, layerParts } from '../costing/cost-rows.ts';
import type { Trail } from '../costing/cost-trail.ts';
import type { CostLayers } from '../costing/costing.ts';
import type { CarriedOver } from '../costing/issued-goods.ts';
import { trailParts } from '../costing/trail-rows.ts';
import { demandParts } from '../demand/demand-rows.ts';
import type { Demand } from '../demand/demand.ts';
import { placeGoods } from '../lots/place-goods.ts';
import { weighMoves } from '../weights/weigh-moves.ts';
import { moveParts, type Booked } from './move-rows.ts';
import type { StockDocument, StockMove } from './move.ts';
import { keepingOf, quarantineParts, type Keeping } from './quarantine-log.ts';
import { levelParts, type Desk, type Part } from './stock-rows.ts';
import type { StockLevel } from './stock.ts';

/** All that a verb has changed. */
type StockChange = {
  levels: readonly StockLevel[];
  demands?: readonly Demand[];
  document?: StockDocument;
  moves?: readonly StockMove[];
  /** The same of many documents. */
  booked?: readonly Booked[];
  /** Why goods go into quarantine or leave it; default what the document says. */
  keeping?: Keeping;
  /** By level id. */
  layers?: ReadonlyMap<string, CostLayers>;
  /** What came in again, by the move it came with. */
  carried?: ReadonlyMap<string, readonly CarriedOver[]>;
  /** Goods whose cost has changed, wherever they are. */
  trail?: Trail;
  /** What else belongs to it. */
  more?: readonly Part[];
};

/**
 * Writes everything in one statement. When somebody else has just noted the same lines or the same
 * document, it meets a unique key, and the kernel runs the command again.
 */
export async function saveStock(desk: Desk, change: StockChange): Promise<void> {
  const { document, moves = [], booked = document ? [{ document, moves }] : [] } = change;
  const { keeping = keepingOf(booked.map((one) => one.document)) } = change;
  // First of all: it decides what of the levels nobody gets.
  const placed = await placeGoods(desk, booked);
  await weighMoves(desk, booked);
  const parts = [
    ...levelParts(change.levels),
    ...demandParts(change.demands ?? [], desk),
    ...moveParts(booked, desk),
    ...quarantineParts(change.levels, keeping, desk),
    ...layerParts(change.layers ?? new Map()),
    ...carriedParts(change.carried ?? new Map()),
    ...(change.trail ? trailParts(change.trail) : []),
    ...placed,
    ...(change.more ?? []),
  ];
  if (parts.length === 0) return;
  const named = parts.map((part, n) => sql`${sql.ref(`part${n}`)} as (${part})`);
  await ahead(desk.sql, sql`with ${sql.join(named)} select`);
}
