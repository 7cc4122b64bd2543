import { dayOf, daysAfter } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal, ZERO } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { BadInput, refuse } from '../../../kernel/refusal.ts';
import { learnClosedUpTo, type ClosedUpTo } from '../open-periods.ts';
import { staffOnly } from '../staff.ts';
import type { StockDocument } from '../stock/move.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { averageMonths, type MonthlyInflow, type Pool } from './averaging.ts';
import { bookTrail } from './book-trail.ts';
import type { CostTrail } from './cost-trail.ts';
import { trailOf } from './trail-rows.ts';

export type SettleAveragesInput = {
  /** The first month to settle, `2026-02`; default the last one, or the first that is open. */
  period?: string | null;
  /** Only these products; default all that are costed so. */
  productIds?: readonly string[] | null;
  idempotencyKey?: string | null;
};

type Result = { settledProducts: number };

export const SettleAverages = commandSpec<SettleAveragesInput, Result>('inventory.settleAverages');

/** So many products are settled at once; the rest by the next. */
const MOST = 250;

/**
 * Brings what has left in a month, and in those since, to the month's average, for products costed
 * by it: until then goods leave at the average of what is there. Settling again changes nothing
 * unless something has come late. Refuses `FUTURE_DATE`, `PERIOD_CLOSED`.
 */
export const settleAverages = command(
  SettleAverages,
  'inventory:approve',
  (learning: Learning) => learnClosedUpTo(learning),
  async (work, input) => {
    staffOnly(work.viewer);
    const { now, facts: closed } = work;
    const today = dayOf(now);
    const first = firstDay(input.period, closed, today);
    const products = await productsToSettle(work.sql, input, first);
    let settledProducts = 0;
    for (const productId of products) {
      if (await settle(work, productId, { first, today })) settledProducts++;
    }
    return { settledProducts };
  },
);

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

function firstDay(period: string | null | undefined, closed: ClosedUpTo, today: string): string {
  if (period && !MONTH.test(period)) throw new BadInput('A month is given as 2026-02.');
  if (period && period > today.slice(0, 7)) refuse('FUTURE_DATE', { given: period }, ['period']);
  if (period && closed && period <= closed) {
    refuse('PERIOD_CLOSED', { period: closed, postingDate: `${period}-01` }, ['period']);
  }
  if (period) return `${period}-01`;
  const last = daysAfter(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
  return closed && closed >= last ? `${today.slice(0, 7)}-01` : `${last}-01`;
}

async function productsToSettle(
  db: Sql,
  { productIds }: SettleAveragesInput,
  first: string,
): Promise<string[]> {
  const those = productIds ? sql`product_id = any(${productIds})` : sql`true`;
  const found = await rows<{ productId: string }>(
    db,
    sql`select distinct product_id as "productId" from stock_level l
        where costing_method = 'MONTHLY_AVERAGE' and ${those} and exists (select from stock_day d
          where d.level_id = l.id and d.day >= ${first}::date)
        order by 1 limit ${MOST}`,
  );
  return found.map(({ productId }) => productId);
}

type Span = { first: string; today: string };

/** Settles all levels of a product; gives whether anything costs otherwise now. */
async function settle(
  work: Work<ClosedUpTo>,
  productId: string,
  { first, today }: Span,
): Promise<boolean> {
  const levels = await lockLevels(work, [productId]);
  const whole = levels.filter(({ onHand }) => !onHand.isNegative());
  const trail = await trailOf(work, await receiptsGone(work.sql, whole, first));
  const { currency } = work.company;
  const openings = await openingsOf(work.sql, whole, { first, currency });
  const inflows = await inflowsOf(work.sql, whole, { first, today, currency });
  for (const { id: levelId, onHand } of whole) {
    const figures = { opening: openings.get(levelId)!, inflows: inflows.get(levelId)! };
    averageMonths(trail, { levelId, ...figures, isEmpty: onHand.isZero() }, (month) =>
      month === today.slice(0, 7) ? today : lastDay(month),
    );
  }
  if (trail.corrections.length === 0) return false;
  for (const level of whole) {
    takeBackWriteDown(trail, level, today);
    level.residue = ZERO;
  }
  const document: StockDocument = {
    ...{ id: work.ids.next('rev'), type: 'REVALUATION', postingDate: today },
    reason: `Monthly average from ${first.slice(0, 7)}`,
  };
  await bookTrail(work, { document, levels, trail, closed: work.facts });
  return true;
}

/**
 * Goods that left before a write-down, and were told of after it, take their old cost with them:
 * what was written off too much comes back, so that nothing is worth less than nothing.
 */
function takeBackWriteDown(trail: CostTrail, { id, value }: StockLevel, today: string): void {
  const worth = Money.total(
    [value, ...trail.corrections.filter(({ levelId }) => levelId === id).map((one) => one.value)],
    value.currency,
  );
  if (worth.isNegative()) trail.revalue(id, worth.negated(), 'REVALUATION', today);
}

/** Receipts of which goods have left the levels since a day. */
async function receiptsGone(
  db: Sql,
  levels: readonly StockLevel[],
  first: string,
): Promise<string[]> {
  const found = await rows<{ receiptId: string }>(
    db,
    sql`select distinct c.receipt_id as "receiptId"
        from stock_move m join consumption c on c.issue_id = m.id
        where m.level_id = any(${levels.map(({ id }) => id)}) and m.quantity < 0
          and m.posting_date >= ${first}::date and c.receipt_id is not null`,
  );
  return found.map(({ receiptId }) => receiptId);
}

type Row = { levelId: string; month: string; quantity: string; value: string };

async function openingsOf(
  db: Sql,
  levels: readonly StockLevel[],
  { first, currency }: { first: string; currency: string },
): Promise<Map<string, Pool>> {
  const found = await rows<Omit<Row, 'month'>>(
    db,
    sql`select l.id as "levelId", coalesce(sum(d.quantity), 0) as quantity,
          coalesce(sum(d.value), 0) as value
        from stock_level l left join stock_day d on d.level_id = l.id and d.day < ${first}::date
        where l.id = any(${levels.map(({ id }) => id)}) group by l.id`,
  );
  return new Map(found.map(({ levelId, ...figures }) => [levelId, toPool(figures, currency)]));
}

/** What came to each level, month by month up to the present one, with what corrects it. */
async function inflowsOf(
  db: Sql,
  levels: readonly StockLevel[],
  { first, today, currency }: Span & { currency: string },
): Promise<Map<string, MonthlyInflow[]>> {
  const found = await rows<Row>(
    db,
    sql`select l.id as "levelId", to_char(month, 'YYYY-MM') as month,
          coalesce(sum(m.quantity), 0) as quantity, coalesce(sum(m.value), 0) as value
        from stock_level l
        cross join generate_series(${first}::date, ${today}::date, interval '1 month') month
        left join (select m.* from stock_move m left join stock_move c on c.id = m.corrects_id
            where m.level_id = any(${levels.map(({ id }) => id)})
              and m.posting_date >= ${first}::date and not (m.quantity < 0
                and m.kind <> 'SUPPLIER_RETURN') and not (m.kind = 'REVALUATION'
                and c.quantity < 0 and c.kind <> 'SUPPLIER_RETURN')) m
          on m.level_id = l.id and m.posting_date >= month
            and m.posting_date < month + interval '1 month'
        where l.id = any(${levels.map(({ id }) => id)}) group by l.id, month order by month`,
  );
  const byLevel = Map.groupBy(found, ({ levelId }) => levelId);
  return new Map(
    [...byLevel].map(([levelId, months]) => [
      levelId,
      months.map(({ month, ...figures }) => ({ month, ...toPool(figures, currency) })),
    ]),
  );
}

function toPool({ quantity, value }: Pick<Row, 'quantity' | 'value'>, currency: string): Pool {
  return { quantity: decimal(quantity), value: new Money(value, currency) };
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return dayOf(new Date(Date.UTC(year, number, 0)));
}
