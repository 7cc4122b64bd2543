import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { Money } from '../../../kernel/money.ts';
import { CostLayers, type CostLayer, type CostingMethod, type Issued } from './costing.ts';
import type { CarriedOver } from './issued-goods.ts';
import type { Tracking } from '../../../kernel/tracking.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Desk, Part } from '../stock/stock-rows.ts';

type LayerRow = Record<'levelId' | 'position' | 'moveId' | 'quantity', string> & {
  place: string | null;
  value: string | null;
};

/**
 * The oldest layers of each locked level, as many as the quantity by level id needs; last those
 * that nobody gets before they are inspected.
 */
export async function layersToIssue(
  { sql: db, company }: Desk,
  needs: ReadonlyMap<string, Decimal>,
): Promise<Map<string, CostLayers>> {
  const quantities = needs.values().map((quantity) => quantity.toFixed());
  const found = await rows<LayerRow>(
    db,
    sql`select level_id as "levelId", position, place, move_id as "moveId", layer.quantity, value
        from unnest(${[...needs.keys()]}::text[], ${[...quantities]}::numeric[]) need(id, quantity)
        cross join lateral (
          select l.*, h.move_id is not null as is_held, sum(l.quantity) over (
            order by h.move_id is not null, coalesce(place, position), position)
              - l.quantity as before
          from cost_layer l
          left join inspection_hold h on h.level_id = l.level_id and h.move_id = l.move_id
          where l.level_id = need.id) layer
        where before < need.quantity order by is_held, coalesce(place, position), position`,
  );
  const byLevel = Map.groupBy(found, ({ levelId }) => levelId);
  return new Map(
    needs.keys().map((id) => [id, new CostLayers(toLayers(byLevel.get(id), company.currency))]),
  );
}

/** What of the locked level a receipt must know: which goods left before they came. */
export async function layersToReceive(
  { sql: db, company }: Desk,
  level: StockLevel,
): Promise<CostLayers> {
  if (!level.onHand.isNegative()) return new CostLayers();
  const found = await rows<ShortageRow>(
    db,
    sql`select c.position, issue_id as "issueId", c.quantity, c.value, kind,
          posting_date::text as "postingDate", order_id as "orderId", customer_id as "customerId"
        from consumption c join stock_move m on m.id = c.issue_id
        join stock_document d on d.id = m.document_id
        where c.level_id = ${level.id} and c.receipt_id is null order by c.position`,
  );
  const shortages = found.map(({ position, issueId, quantity, value, ...issued }) => ({
    ...{ position, issueId, issued, quantity: decimal(quantity) },
    value: new Money(value, company.currency),
  }));
  return new CostLayers([], shortages);
}

type ShortageRow = Issued & Record<'position' | 'issueId' | 'quantity' | 'value', string>;

/** The goods of these receipts that are on the locked level. */
export async function layersOf(
  { sql: db, company }: Desk,
  level: StockLevel,
  moveIds: readonly string[],
) {
  const found = await rows<LayerRow>(
    db,
    sql`select level_id as "levelId", position, place, move_id as "moveId", quantity, value
        from cost_layer where level_id = ${level.id} and move_id = any(${moveIds})
        order by position`,
  );
  return new CostLayers(toLayers(found, company.currency));
}

type ProductPolicy = { method: CostingMethod; standardCost: string | null; tracking: Tracking };

/**
 * How the product is kept and costed: FIFO unless somebody chose. Locked for `share` it stays so until the
 * commit; for `update` nobody else makes a stock level of it meanwhile.
 */
export async function costingMethodOf(
  db: Sql,
  productId: string,
  lock: 'share' | 'update',
): Promise<ProductPolicy> {
  await sql`insert into stock_policy (product_id) values (${productId})
    on conflict do nothing`.execute(db);
  const [policy] = await rows<ProductPolicy>(
    db,
    sql`select costing_method as method, standard_cost as "standardCost", tracking
        from stock_policy
        where product_id = ${productId} for ${sql.raw(lock)}`,
  );
  return policy!;
}

function toLayers(found: readonly LayerRow[] = [], currency: string): CostLayer[] {
  return found.map(({ position, place, moveId, quantity, value }) => ({
    position,
    place,
    moveId,
    quantity: decimal(quantity),
    value: value === null ? null : new Money(value, currency),
  }));
}

/** Writes cost layers, one without goods goes; and what has left of them. */
export function layerParts(layersByLevel: ReadonlyMap<string, CostLayers>): Part[] {
  const all = [...layersByLevel].flatMap(([levelId, { layers }]) =>
    layers.map(({ position, place, moveId, quantity, value }) => {
      const goods = { move_id: moveId, quantity, value: value?.amount ?? null };
      return { level_id: levelId, position, place, ...goods };
    }),
  );
  const fresh = all.filter(({ position }) => position === null);
  const stored = all.filter(({ position }) => position !== null);
  const kept = stored.filter(({ quantity }) => !quantity.isZero());
  const spent = stored.filter(({ quantity }) => quantity.isZero());
  const parts: Part[] = [];
  if (fresh.length > 0) {
    parts.push(sql`insert into cost_layer (level_id, place, move_id, quantity, value)
      select level_id, place, move_id, quantity, value from ${layerRows(fresh)}`);
  }
  if (kept.length > 0) {
    parts.push(sql`update cost_layer l set quantity = c.quantity, value = c.value
      from ${layerRows(kept)} where ${areThese(kept)}`);
  }
  if (spent.length > 0) {
    parts.push(sql`delete from cost_layer l using ${layerRows(spent)} where ${areThese(spent)}`);
  }
  return [...parts, ...consumptionParts(layersByLevel)];
}

/** Writes which goods have left with which move, and settles or notes what was short. */
function consumptionParts(layersByLevel: ReadonlyMap<string, CostLayers>): Part[] {
  const parts: Part[] = [];
  const gone = [...layersByLevel].flatMap(([levelId, { consumed, shortages }]) =>
    [...consumed, ...shortages.filter((short) => short.position === null)].map((part) => ({
      level_id: levelId,
      issue_id: part.issueId,
      receipt_id: 'receiptId' in part ? part.receiptId : null,
      place: 'place' in part ? part.place : null,
      ...{ quantity: part.quantity, value: part.value.amount },
    })),
  );
  if (gone.length > 0) {
    parts.push(sql`insert into consumption (level_id, issue_id, receipt_id, place, quantity, value)
      select * from json_to_recordset(${JSON.stringify(gone)}::json) as c(level_id text,
        issue_id text, receipt_id text, place bigint, quantity numeric, value numeric)`);
  }
  const stored = [...layersByLevel.values()].flatMap(({ shortages }) =>
    shortages.filter(({ position }) => position !== null),
  );
  const open = stored.filter(({ quantity }) => !quantity.isZero());
  if (open.length > 0) parts.push(consumptionChange(open));
  if (open.length < stored.length) {
    const settled = stored.filter(({ quantity }) => quantity.isZero());
    parts.push(sql`delete from consumption
      where position = any(${settled.map(({ position }) => position)}::bigint[])`);
  }
  return parts;
}

type StoredGoods = { position: string | null; quantity: Decimal; value: Money };

/**
 * Writes what goods that have left cost now, and how many they are: few of them or 20,000, each
 * found by its key.
 */
export function consumptionChange(goods: readonly StoredGoods[]): Part {
  const changed = goods.map(({ position, quantity, value }) => {
    return { position, quantity, value: value.amount };
  });
  return sql`update consumption o set quantity = c.quantity, value = c.value
    from json_to_recordset(${JSON.stringify(changed)}::json) as c(position bigint,
      quantity numeric, value numeric)
    where o.position = c.position`;
}

/** Writes which goods came in again with which move. */
export function carriedParts(carried: ReadonlyMap<string, readonly CarriedOver[]>): Part[] {
  const all = [...carried].flatMap(([receiptId, goods]) =>
    goods.map(({ issueId, sourceId, quantity, value }) => {
      return { receiptId, issueId, sourceId, quantity, value: value.amount };
    }),
  );
  if (all.length === 0) return [];
  return [
    sql`insert into carried_over (receipt_id, issue_id, source_id, quantity, value)
      select * from json_to_recordset(${JSON.stringify(all)}::json) as c("receiptId" text,
        "issueId" text, "sourceId" text, quantity numeric, value numeric)`,
  ];
}

function areThese(layers: readonly { level_id: string }[]): Part {
  return sql`l.level_id = any(${layers.map((layer) => layer.level_id)})
    and l.level_id = c.level_id and l.position = c.position`;
}

function layerRows(layers: readonly object[]): Part {
  return sql`json_to_recordset(${JSON.stringify(layers)}::json) as c(level_id text,
    position bigint, place bigint, move_id text, quantity numeric, value numeric)`;
}
