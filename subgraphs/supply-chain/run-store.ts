import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../kernel/command.ts';
import { rows, sql, type Sql } from '../../kernel/database.ts';
import { NotFound, refuse } from '../../kernel/refusal.ts';
import { SupplyRunProgressed } from './contract.ts';
import { SupplyRun, type Place, type RunKind } from './run.ts';
import { staffOnly } from './staff.ts';

type Desk = Pick<Work<unknown>, 'em'>;

/** A run, locked. Throws `NotFound`. */
export async function lockRun({ em }: Desk, id: string, kind: RunKind): Promise<SupplyRun> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const run = await em.findOne(SupplyRun, { id, kind }, { lockMode });
  if (!run) throw new NotFound('run', id);
  return run;
}

/** Says how far a run has come. */
export function tellProgress({ emit }: Pick<Work<unknown>, 'emit'>, run: SupplyRun): void {
  const { id: runId, kind, status, done, total, startedBy } = run;
  emit(SupplyRunProgressed, { runId, kind, status, done, total, startedBy });
}

const MAX_PRODUCTS = 500;

/** Refuses `TOO_MANY` for more products than one run may name. */
export function checkedProducts(ids: readonly string[] | null | undefined): string[] | null {
  if (!ids) return null;
  if (ids.length > MAX_PRODUCTS) {
    refuse('TOO_MANY', { limit: MAX_PRODUCTS, given: ids.length }, ['productIds']);
  }
  return [...new Set(ids)];
}

type Scope = Pick<SupplyRun, 'productIds'>;

/** The products and warehouses that a run goes through. */
function seriesOf({ productIds }: Scope) {
  return sql`demand_series where ${productIds ? sql`product_id = any(${productIds})` : sql`true`}`;
}

export async function countSeries(db: Sql, scope: Scope): Promise<number> {
  const query = sql`select count(*)::int as total from ${seriesOf(scope)}`;
  return (await rows<{ total: number }>(db, query))[0]!.total;
}

/** The next products and warehouses behind a place. */
export function seriesAfter(db: Sql, scope: Scope, place: Place, limit: number): Promise<Place[]> {
  return rows<Place>(
    db,
    sql`select product_id as "productId", warehouse_id as "warehouseId" from ${seriesOf(scope)}
          and (product_id, warehouse_id) > (${place.productId}, ${place.warehouseId})
        order by product_id, warehouse_id limit ${limit}`,
  );
}

/** A run that is going on, outside a transaction; undefined when it has ended. */
export async function runningRun(db: Sql, id: string) {
  type Running = Pick<SupplyRun, 'grain' | 'horizon' | 'productIds'> & Place;
  const [run] = await rows<Running>(
    db,
    sql`select grain, horizon, product_ids as "productIds", after_product as "productId",
          after_warehouse as "warehouseId"
        from supply_run where id = ${id} and status = 'RUNNING'`,
  );
  return run;
}

/** A verb that ends a run of a kind after the products at hand. Refuses `ILLEGAL_MOVE`. */
export function cancelling<Input extends { idempotencyKey?: string | null }>(
  name: string,
  kind: RunKind,
  idOf: (input: Input) => string,
) {
  const spec = commandSpec<Input, { runId: string }>(`supply-chain.${name}`);
  return command(spec, 'supply-chain:plan', async (work, input) => {
    staffOnly(work);
    const run = await lockRun(work, idOf(input), kind);
    run.cancel(work.now);
    tellProgress(work, run);
    return { runId: run.id };
  });
}
