import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { Warehouse } from '../warehouses/warehouse.ts';
import type { CountResult } from './count-store.ts';
import { StockCount, StockCountLine, type StockCountKind } from './stock-count.ts';

export type StartStockCountInput = {
  warehouseId: string;
  kind: StockCountKind;
  /** For a spot count. */
  productIds?: readonly string[] | null;
  /** For a cycle count: how many products, those counted longest ago first. */
  limit?: number | null;
  idempotencyKey?: string | null;
};

const StartStockCount = commandSpec<StartStockCountInput, CountResult>('inventory.startStockCount');

const MAX_LINES = 2_000;

/**
 * Begins a count of a warehouse: a sheet with a line per product, without the books' figures.
 * Refuses `NOTHING_TO_COUNT`, `TOO_MANY`, `COUNTED_ELSEWHERE` for products on another open sheet.
 */
export const startStockCount = command(StartStockCount, 'inventory:count', async (work, input) => {
  staffOnly(work.viewer);
  const { em, ids, viewer, now } = work;
  const { warehouseId, kind } = input;
  if (!(await em.findOne(Warehouse, { id: warehouseId }))) {
    throw new NotFound('warehouse', warehouseId);
  }
  const chosen = await chooseProducts(work, input);
  if (chosen.length === 0) refuse('NOTHING_TO_COUNT', { warehouseId });
  if (chosen.length > MAX_LINES) refuse('TOO_MANY', { limit: MAX_LINES, given: chosen.length });
  const taken = chosen.filter(({ isTaken }) => isTaken).map(({ productId }) => productId);
  if (taken.length > 0) refuse('COUNTED_ELSEWHERE', { productIds: taken.slice(0, 20) });
  const query = sql`select nextval('stock_count_number')::text as next`;
  const [row] = await rows<{ next: string }>(work.sql, query);
  const by = { id: viewer.id, now };
  const count = new StockCount(ids.next('cnt'), row!.next, { warehouseId, kind }, by);
  const lines = chosen.map(({ productId, unit }, index) =>
    Object.assign(new StockCountLine(), {
      ...{ id: ids.next('cnl'), stockCountId: count.id, warehouseId, productId, unit },
      position: index + 1,
    }),
  );
  await em.persist(count).flush();
  await em.persist(lines).flush();
  return { stockCountId: count.id };
});

type Chosen = { productId: string; unit: string; isTaken: boolean };

/** Products of the warehouse, by id; for a cycle count those counted longest ago. */
async function chooseProducts({ sql: db }: Work, input: StartStockCountInput): Promise<Chosen[]> {
  const { warehouseId, kind, productIds } = input;
  const wanted = kind === 'SPOT' ? sql`l.product_id = any(${productIds ?? []})` : sql`true`;
  const free = kind === 'CYCLE' ? sql`not taken.yes` : sql`true`;
  const longestAgo = kind === 'CYCLE' ? sql`last.counted_at nulls first,` : sql``;
  const most = kind === 'CYCLE' ? Math.min(input.limit ?? 20, MAX_LINES) : MAX_LINES + 1;
  return rows<Chosen>(
    db,
    sql`select l.product_id as "productId", l.unit, taken.yes as "isTaken" from stock_level l
        cross join lateral (select exists (select from stock_count_line c where c.is_open
          and c.warehouse_id = l.warehouse_id and c.product_id = l.product_id) as yes) taken
        cross join lateral (select max(c.counted_at) as counted_at from stock_count_line c
          where c.warehouse_id = l.warehouse_id and c.product_id = l.product_id) last
        where l.warehouse_id = ${warehouseId} and ${wanted} and ${free}
        order by ${longestAgo} l.product_id limit ${most}`,
  );
}
