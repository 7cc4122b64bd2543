import { dayOf, daysAfter } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { classed, issuedIn } from '../analysis/classes.ts';
import { staffOnly } from '../staff.ts';
import { Warehouse } from '../warehouses/warehouse.ts';
import type { CountResult } from './count-store.ts';
import { StockCount, StockCountLine, type StockCountKind } from './stock-count.ts';

export type StartStockCountInput = {
  warehouseId: string;
  kind: StockCountKind;
  /** For a spot count: these products, or what lies in these bins. */
  productIds?: readonly string[] | null;
  binIds?: readonly string[] | null;
  /** For a cycle count: how many products, the most urgent first; default all that are due. */
  limit?: number | null;
  idempotencyKey?: string | null;
};

const StartStockCount = commandSpec<StartStockCountInput, CountResult>('inventory.startStockCount');

const MAX_LINES = 2_000;

/**
 * Begins a count of a warehouse: a sheet with a line per product, or per bin and lot where
 * these are told apart, without the books' figures.
 * Refuses `NOTHING_TO_COUNT`, `TOO_MANY`, `COUNTED_ELSEWHERE` for products on another open sheet.
 */
export const startStockCount = command(StartStockCount, 'inventory:count', async (work, input) => {
  staffOnly(work.viewer);
  const { warehouseId, kind } = input;
  if (!(await work.em.findOne(Warehouse, { id: warehouseId }))) {
    throw new NotFound('warehouse', warehouseId);
  }
  const chosen = await chooseProducts(work, input);
  if (chosen.length === 0) refuse('NOTHING_TO_COUNT', { warehouseId });
  if (chosen.length > MAX_LINES) refuse('TOO_MANY', { limit: MAX_LINES, given: chosen.length });
  const taken = chosen.filter(({ isTaken }) => isTaken).map(({ productId }) => productId);
  if (taken.length > 0) refuse('COUNTED_ELSEWHERE', { productIds: taken.slice(0, 20) });
  const count = await makeCount(work, { warehouseId, kind }, chosen);
  return { stockCountId: count.id };
});

/** Writes a sheet with a line per product or, where goods are told apart, per place. */
export async function makeCount(
  { em, sql: db, ids, viewer, now }: Work<unknown>,
  what: { warehouseId: string; kind: StockCountKind },
  chosen: readonly Counted[],
): Promise<StockCount> {
  const query = sql`select nextval('stock_count_number')::text as next`;
  const [row] = await rows<{ next: string }>(db, query);
  const count = new StockCount(ids.next('cnt'), row!.next, what, { id: viewer.id, now });
  const { warehouseId } = what;
  const lines = chosen.map(({ productId, unit, binId, lotId }, index) =>
    Object.assign(new StockCountLine(), {
      ...{ id: ids.next('cnl'), stockCountId: count.id, warehouseId, productId, unit },
      ...{ binId, lotId, position: index + 1 },
    }),
  );
  await em.persist(count).flush();
  await em.persist(lines).flush();
  return count;
}

/** Goods that are counted together. */
type Counted = { productId: string; unit: string; binId: string | null; lotId: string | null };

type Chosen = Counted & { isTaken: boolean };

const DAYS_OF_CLASS = 365;

/**
 * Goods of the warehouse, in the sequence of its bins. For a cycle count the most urgent first: how
 * long ago it was counted, by how often goods of its ABC class are to be; what was never counted is
 * due.
 */
async function chooseProducts(
  { sql: db, now }: Work,
  input: StartStockCountInput,
): Promise<Chosen[]> {
  const { warehouseId, kind, productIds, binIds, limit } = input;
  const spot = sql`l.product_id = any(${productIds ?? []}) or p.bin_id = any(${binIds ?? []})`;
  const wanted = kind === 'SPOT' ? sql`(${spot})` : sql`true`;
  const free = kind === 'CYCLE' ? sql`not taken.yes` : sql`true`;
  const urgency = kind === 'CYCLE' ? urgencyAt(now, warehouseId) : sql`null::numeric`;
  const due = kind === 'CYCLE' && limit == null ? sql`coalesce(urgency >= 1, true)` : sql`true`;
  const most = kind === 'CYCLE' ? Math.min(limit ?? MAX_LINES, MAX_LINES) : MAX_LINES + 1;
  return rows<Chosen>(
    db,
    sql`select * from (select l.product_id as "productId", l.unit, p.bin_id as "binId",
          p.lot_id as "lotId", taken.yes as "isTaken", ${urgency} as urgency,
          bin.pick_sequence as sequence, bin.code as bin
        from stock_level l
        left join stock_place p on p.level_id = l.id left join bin on bin.id = p.bin_id
        cross join lateral (select exists (select from stock_count_line c where c.is_open
          and c.warehouse_id = l.warehouse_id and c.product_id = l.product_id
          and c.bin_id is not distinct from p.bin_id
          and c.lot_id is not distinct from p.lot_id) as yes) taken
        cross join lateral (select max(c.counted_at) as counted_at from stock_count_line c
          where c.warehouse_id = l.warehouse_id and c.product_id = l.product_id) last
        where l.warehouse_id = ${warehouseId} and ${wanted} and ${free}) chosen
        where ${due} order by urgency desc nulls first, sequence, bin, "productId", "lotId"
        limit ${most}`,
  );
}

/** Days since the last count over the days that the class allows; null for the never counted. */
function urgencyAt(now: Date, warehouseId: string) {
  const to = dayOf(now);
  const issued = issuedIn({ from: daysAfter(to, -DAYS_OF_CLASS), to, warehouseId });
  return sql`extract(epoch from ${now}::timestamptz - last.counted_at) / 86400
    / (select case coalesce((select abc from (${classed(issued)}) classed
          where classed.id = l.product_id), 'C')
        when 'A' then cycle_days_a when 'B' then cycle_days_b else cycle_days_c end
      from count_policy)`;
}
