import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { expectOpenDay } from '../open-periods.ts';
import { learnUnits } from '../product-units.ts';
import { staffOnly } from '../staff.ts';
import { announceChanged, announceMoved } from '../stock/announce.ts';
import { revaluation, type StockDocument } from '../stock/move.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { costingMethodOf } from './cost-rows.ts';
import type { CostingMethod } from './costing.ts';

export type SaveStockPolicyInput = {
  productId: string;
  costingMethod: CostingMethod;
  /** Of one base unit; needed for `STANDARD`. */
  standardCost?: string | null;
  /** Day of the change; default today. */
  effectiveDate?: string | null;
  idempotencyKey?: string | null;
};

export const SaveStockPolicy = commandSpec<SaveStockPolicyInput, { productId: string }>(
  'inventory.saveStockPolicy',
);

/**
 * Chooses how a product is costed, from a day on. Goods on hand go over as they are: to FIFO at
 * their average, to an average as they sum up, to a standard with a revaluation. Refuses
 * `COSTING_METHOD_IN_USE` when goods have moved after the day, `STANDARD_COST_NEEDED`,
 * `NEGATIVE_COST`, `NEGATIVE_STOCK` while goods are short, `FUTURE_DATE`, `PERIOD_CLOSED`.
 */
export const saveStockPolicy = command(
  SaveStockPolicy,
  'inventory:write',
  learnProduct,
  async (work, input) => {
    staffOnly(work.viewer);
    const { productId, costingMethod: method } = input;
    const standardCost = standardOf(input);
    const current = await costingMethodOf(work.sql, productId, 'update');
    const isSame =
      current.method === method &&
      decimal(current.standardCost ?? 0).equals(standardCost ?? current.standardCost ?? 0);
    if (isSame) return { productId };
    const day = input.effectiveDate ?? dayOf(work.now);
    if (day > dayOf(work.now)) refuse('FUTURE_DATE', { given: day }, ['effectiveDate']);
    const levels = await lockLevels(work, [productId]);
    await expectNoneAfter(work, productId, day, current.method);
    levels.forEach(expectNotShort);
    await sql`update stock_policy set costing_method = ${method},
        standard_cost = ${standardCost?.toFixed() ?? null}::numeric
      where product_id = ${productId}`.execute(work.sql);
    await switchLevels(work, levels, method, standardCost);
    if (standardCost) await revalueTo(work, levels, standardCost, day);
    return { productId };
  },
);

async function learnProduct(learning: Learning, input: SaveStockPolicyInput) {
  await Promise.all([learnUnits(learning, input), expectOpenDay(learning, input.effectiveDate)]);
}

function standardOf({ costingMethod, standardCost }: SaveStockPolicyInput): Decimal | null {
  if (costingMethod !== 'STANDARD') return null;
  if (standardCost == null) refuse('STANDARD_COST_NEEDED', {}, ['standardCost']);
  const cost = decimal(standardCost);
  if (cost.isNegative()) refuse('NEGATIVE_COST', { given: standardCost }, ['standardCost']);
  return cost;
}

async function expectNoneAfter(
  { sql: db }: Work<unknown>,
  productId: string,
  day: string,
  costingMethod: CostingMethod,
): Promise<void> {
  const later = await rows(
    db,
    sql`select from stock_level l join stock_day d on d.level_id = l.id
        where product_id = ${productId} and day > ${day}::date limit 1`,
  );
  if (later.length === 0) return;
  refuse('COSTING_METHOD_IN_USE', { productId, costingMethod, day }, ['effectiveDate']);
}

function expectNotShort({ productId, warehouseId, onHand }: StockLevel): void {
  if (!onHand.isNegative()) return;
  refuse('NEGATIVE_STOCK', { productId, warehouseId, onHand: onHand.toFixed() });
}

type LayerRow = Record<'levelId' | 'position' | 'quantity', string>;

/** Gives layers their share of all value where they have one of their own, and takes it else. */
async function switchLevels(
  { sql: db, company }: Work<unknown>,
  levels: readonly StockLevel[],
  method: CostingMethod,
  standardCost: Decimal | null,
): Promise<void> {
  const ids = levels.map(({ id }) => id);
  await sql`update stock_level set costing_method = ${method}, residue = 0,
      standard_cost = ${standardCost?.toFixed() ?? null}::numeric
    where id = any(${ids})`.execute(db);
  if (method !== 'FIFO') {
    await sql`update cost_layer set value = null where level_id = any(${ids})`.execute(db);
    return;
  }
  const layers = await rows<LayerRow>(
    db,
    sql`select level_id as "levelId", position, quantity from cost_layer
        where level_id = any(${ids}) order by position`,
  );
  const shared = levels.flatMap(({ id, value }) => {
    const own = layers.filter(({ levelId }) => levelId === id);
    if (own.length === 0) return [];
    const shares = value.in(company.currency).split(own.map(({ quantity }) => quantity));
    return own.map(({ position }, n) => ({ id, position, value: shares[n]!.amount }));
  });
  await sql`update cost_layer l set value = c.value
    from json_to_recordset(${JSON.stringify(shared)}::json)
      as c(id text, position bigint, value numeric)
    where l.level_id = c.id and l.position = c.position`.execute(db);
}

/** Brings all goods on hand to their standard cost. */
async function revalueTo(
  work: Work<unknown>,
  levels: readonly StockLevel[],
  standardCost: Decimal,
  postingDate: string,
): Promise<void> {
  const moves = levels.flatMap((level) => {
    const worth = new Money(standardCost.times(level.onHand), work.company.currency).rounded();
    const change = worth.minus(level.value);
    level.residue = ZERO;
    if (change.isZero()) return [];
    level.revalue(change);
    return [revaluation(work.ids, level, change, { cause: 'REVALUATION' })];
  });
  if (moves.length === 0) return;
  const id = work.ids.next('rev');
  const reason = `Standard cost ${standardCost.toFixed()}`;
  const document: StockDocument = { id, type: 'REVALUATION', postingDate, reason };
  await saveStock(work, { levels, document, moves });
  announceMoved(work.emit, document, moves);
  await announceChanged(work, levels, 'REVALUATION');
}
