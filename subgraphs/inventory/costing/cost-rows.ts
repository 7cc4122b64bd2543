import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { Money } from '../../../kernel/money.ts';
import { CostLayers, type CostLayer, type CostingMethod } from './costing.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Desk, Part } from '../stock/stock-rows.ts';

type LayerRow = Record<'levelId' | 'position' | 'moveId' | 'quantity' | 'value', string>;

/** The oldest layers of each locked level, as many as the quantity by level id needs. */
export async function layersToIssue(
  { sql: db, company }: Desk,
  needs: ReadonlyMap<string, Decimal>,
): Promise<Map<string, CostLayers>> {
  const quantities = needs.values().map((quantity) => quantity.toFixed());
  const found = await rows<LayerRow>(
    db,
    sql`select level_id as "levelId", position, move_id as "moveId", layer.quantity, value
        from unnest(${[...needs.keys()]}::text[], ${[...quantities]}::numeric[]) need(id, quantity)
        cross join lateral (
          select *, sum(quantity) over (order by position) - quantity as before
          from cost_layer where level_id = need.id) layer
        where before < need.quantity order by position`,
  );
  const byLevel = Map.groupBy(found, ({ levelId }) => levelId);
  return new Map(
    needs.keys().map((id) => [id, new CostLayers(toLayers(byLevel.get(id), company.currency))]),
  );
}

/** The layer of the locked level that a receipt may join: its newest. */
export async function layersToReceive({ sql: db, company }: Desk, level: StockLevel) {
  const found = await rows<LayerRow>(
    db,
    sql`select level_id as "levelId", position, move_id as "moveId", quantity, value
        from cost_layer where level_id = ${level.id} order by position desc limit 1`,
  );
  return new CostLayers(toLayers(found, company.currency));
}

/**
 * How the product is costed: FIFO unless somebody chose. Locked for `share` it stays so until the
 * commit; for `update` nobody else receives meanwhile.
 */
export async function costingMethodOf(
  db: Sql,
  productId: string,
  lock: 'share' | 'update',
): Promise<CostingMethod> {
  await sql`insert into stock_policy (product_id) values (${productId})
    on conflict do nothing`.execute(db);
  const [policy] = await rows<{ method: CostingMethod }>(
    db,
    sql`select costing_method as method from stock_policy
        where product_id = ${productId} for ${sql.raw(lock)}`,
  );
  return policy!.method;
}

function toLayers(found: readonly LayerRow[] = [], currency: string): CostLayer[] {
  return found.map(({ position, moveId, quantity, value }) => ({
    position,
    moveId,
    quantity: decimal(quantity),
    value: new Money(value, currency),
  }));
}

/** Writes cost layers; one without goods goes. */
export function layerParts(layersByLevel: ReadonlyMap<string, CostLayers>): Part[] {
  const all = [...layersByLevel].flatMap(([levelId, { layers }]) =>
    layers.map(({ position, moveId, quantity, value }) => {
      return { level_id: levelId, position, move_id: moveId, quantity, value: value.amount };
    }),
  );
  const fresh = all.filter(({ position }) => position === null);
  const stored = all.filter(({ position }) => position !== null);
  const kept = stored.filter(({ quantity }) => !quantity.isZero());
  const spent = stored.filter(({ quantity }) => quantity.isZero());
  const parts: Part[] = [];
  if (fresh.length > 0) {
    parts.push(sql`insert into cost_layer (level_id, move_id, quantity, value)
      select level_id, move_id, quantity, value from ${layerRows(fresh)}`);
  }
  if (kept.length > 0) {
    parts.push(sql`update cost_layer l set quantity = c.quantity, value = c.value
      from ${layerRows(kept)} where ${areThese(kept)}`);
  }
  if (spent.length > 0) {
    parts.push(sql`delete from cost_layer l using ${layerRows(spent)} where ${areThese(spent)}`);
  }
  return parts;
}

function areThese(layers: readonly { level_id: string }[]): Part {
  return sql`l.level_id = any(${layers.map((layer) => layer.level_id)})
    and l.level_id = c.level_id and l.position = c.position`;
}

function layerRows(layers: readonly object[]): Part {
  return sql`jsonb_to_recordset(${JSON.stringify(layers)}::jsonb) as c(level_id text,
    position bigint, move_id text, quantity numeric, value numeric)`;
}
