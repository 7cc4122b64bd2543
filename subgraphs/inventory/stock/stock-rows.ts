import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import type { RawBuilder } from 'kysely';
import { oneOf, rows, sql, takeTurns } from '../../../kernel/database.ts';
import { ahead } from '../../../kernel/prepared-client.ts';
import { Money } from '../../../kernel/money.ts';
import type { Work } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import type { Tracking } from '../../../kernel/tracking.ts';
import type { AlertKind, Severity } from '../alerts/alert.ts';
import { categoriesOf } from '../assortment/category-rows.ts';
import { costingMethodOf } from '../costing/cost-rows.ts';
import type { CostingMethod } from '../costing/costing.ts';
import { roomsOf } from '../lots/room-rows.ts';
import { StockLevel } from './stock.ts';

// Stock is moved by plain SQL, not by entities: one lock query and one write per command, with
// figures that must be fresh after waiting for a lock. Locks go in one order, so that nobody waits
// in a circle: products (shared), stock levels by id, demands by order and line.

/** What reading and writing stock needs of a verb's work. */
export type Desk = Pick<Work<unknown>, 'sql' | 'ids' | 'company' | 'now' | 'viewer'>;

/** A statement that writes, to stand in a WITH of one statement that writes everything. */
export type Part = RawBuilder<unknown>;

type LevelRow = Record<
  | 'id'
  | 'productId'
  | 'warehouseId'
  | 'unit'
  | 'onHand'
  | 'reserved'
  | 'quarantined'
  | 'held'
  | 'overlap'
  | 'value'
  | 'residue',
  string
> & {
  version: number;
  tracking: Tracking;
  hasBins: boolean;
  costingMethod: CostingMethod;
  standardCost: string | null;
  lastCost: string | null;
  allowsNegative: boolean;
  minimum: string | null;
  maximum: string | null;
  safetyStock: string | null;
  hysteresis: string;
  alertKind: AlertKind | null;
  severity: Severity | null;
  weight: string | null;
  openingWeight: string | null;
  catchWeight: { unit: string; nominal: string } | null;
  categoryIds: string[];
  isFairlyShared: boolean;
  quotas: Record<string, string>;
  channels: string[];
};

const levelColumns = sql`id, product_id as "productId", warehouse_id as "warehouseId", unit,
  on_hand as "onHand", reserved, quarantined, value, version, minimum, maximum,
  safety_stock as "safetyStock", hysteresis, alert as "alertKind", alert_severity as severity, residue,
  costing_method as "costingMethod", standard_cost as "standardCost", last_cost as "lastCost",
  allows_negative as "allowsNegative", tracking, has_bins as "hasBins", held, overlap,
  weight, opening_weight as "openingWeight",
  (select jsonb_build_object('unit', k.catch_weight_unit, 'nominal', k.nominal_weight::text)
    from known_product k where k.product_id = stock_level.product_id
      and k.catch_weight_unit is not null) as "catchWeight",
  ${categoriesOf(sql`stock_level.product_id`)} as "categoryIds",
  (select channels from warehouse w where w.id = warehouse_id) as channels,
  quotas, exists (select from fairly_shared f where f.product_id = stock_level.product_id)
    as "isFairlyShared"`;

function toLevel(row: LevelRow, currency: string): StockLevel {
  return new StockLevel({
    ...row,
    onHand: decimal(row.onHand),
    reserved: decimal(row.reserved),
    quarantined: decimal(row.quarantined),
    held: decimal(row.held),
    overlap: decimal(row.overlap),
    value: new Money(row.value, currency),
    residue: decimal(row.residue),
    weight: decimalOrNull(row.weight),
    openingWeight: decimalOrNull(row.openingWeight),
    catchWeight: row.catchWeight && {
      unit: row.catchWeight.unit,
      nominal: decimal(row.catchWeight.nominal),
    },
    standardCost: decimalOrNull(row.standardCost),
    lastCost: decimalOrNull(row.lastCost),
    thresholds: {
      minimum: decimalOrNull(row.minimum),
      maximum: decimalOrNull(row.maximum),
      safetyStock: decimalOrNull(row.safetyStock),
      hysteresis: decimal(row.hysteresis),
    },
    alert: row.alertKind && { kind: row.alertKind, severity: row.severity! },
  });
}

function decimalOrNull(text: string | null): Decimal | null {
  return text === null ? null : decimal(text);
}

/**
 * Locks all stock levels of the products, or only those in one warehouse. Until the commit nobody
 * gives these products a level in another warehouse: goods that come in there would pass by a
 * demand that is just being noted.
 */
export async function lockLevels(
  desk: Desk,
  products: Iterable<string>,
  warehouseId?: string,
): Promise<StockLevel[]> {
  const { sql: db, company } = desk;
  const productIds = [...new Set(products)].sort();
  await ahead(
    db,
    sql`select pg_advisory_xact_lock_shared(hashtextextended('stock of ' || id, 0))
        from unnest(${productIds}::text[]) id`,
  );
  const there = warehouseId ? sql`warehouse_id = ${warehouseId}` : sql`true`;
  const found = await rows<LevelRow>(
    db,
    sql`select ${levelColumns} from stock_level
        where product_id = ${oneOf(productIds)} and ${there} order by id for update`,
  );
  const levels = found.map((row) => toLevel(row, company.currency));
  await learnRooms(desk, levels);
  return levels;
}

/** Has locked levels know who has a right to which of their lots; asks only where lots are told. */
export async function learnRooms(
  { sql: db, now }: Pick<Desk, 'sql' | 'now'>,
  levels: readonly StockLevel[],
): Promise<void> {
  const told = levels.filter(({ tracking }) => tracking === 'LOT');
  const rooms = await roomsOf(
    db,
    now,
    told.map(({ id }) => id),
  );
  for (const level of told) level.room = rooms.get(level.id);
}

/** All stock levels of the products as they are just now, for a look at them. */
export async function readLevels(
  db: Desk['sql'],
  productIds: readonly string[],
  { currency }: Desk['company'],
): Promise<StockLevel[]> {
  const found = await rows<LevelRow>(
    db,
    sql`select ${levelColumns} from stock_level where product_id = ${oneOf(productIds)} order by id`,
  );
  return found.map((row) => toLevel(row, currency));
}

/** Locks the stock level of a product in a warehouse, if there is one. */
export async function lockLevel(
  desk: Desk,
  productId: string,
  warehouseId: string,
): Promise<StockLevel | undefined> {
  const [row] = await rows<LevelRow>(
    desk.sql,
    sql`select ${levelColumns} from stock_level
        where product_id = ${productId} and warehouse_id = ${warehouseId} for update`,
  );
  const level = row && toLevel(row, desk.company.currency);
  if (level) await learnRooms(desk, [level]);
  return level;
}

/** The same, making an empty level when there is none, costed as its product is. */
export async function lockOrMakeLevel(
  desk: Desk,
  productId: string,
  warehouseId: string,
  unit: string,
): Promise<StockLevel> {
  const there = await lockLevel(desk, productId, warehouseId);
  if (there) return there;
  const { sql: db, ids, now } = desk;
  const { method, standardCost, tracking } = await costingMethodOf(db, productId, 'share');
  await takeTurns(db, `stock of ${productId}`);
  await sql`insert into stock_level (id, product_id, warehouse_id, unit, created_at,
      costing_method, standard_cost, tracking, allows_negative, has_bins)
    select ${ids.next('stk')}, ${productId}, id, ${unit}, ${now}::timestamptz, ${method},
      ${standardCost}::numeric, ${tracking}, allows_negative, has_bins
    from warehouse where id = ${warehouseId} for share on conflict do nothing`.execute(db);
  const made = await lockLevel(desk, productId, warehouseId);
  if (!made) throw new NotFound('warehouse', warehouseId);
  return made;
}

/**
 * Writes the levels that have changed. The list of ids says how few they are; of a JSON set the
 * planner would think it many and read the whole table. The same holds for the other parts.
 */
export function levelParts(all: readonly StockLevel[]): Part[] {
  const levels = all.filter(({ hasChanged }) => hasChanged);
  if (levels.length === 0) return [];
  const changed = levels.map((level) => ({
    ...{ id: level.id, reserved: level.reserved, quarantined: level.quarantined },
    ...{ version: level.version, residue: level.residue },
    ...{ held: level.held, overlap: level.overlap },
    ...{ weight: level.weight, opening_weight: level.openingWeight },
    on_hand: level.onHand,
    value: level.value.amount,
    last_cost: level.lastCost?.toDecimalPlaces(8) ?? null,
  }));
  return [
    sql`update stock_level l
        set on_hand = c.on_hand, reserved = c.reserved, quarantined = c.quarantined,
          value = c.value, version = c.version, residue = c.residue, last_cost = c.last_cost,
          held = c.held, overlap = c.overlap, weight = c.weight,
          opening_weight = c.opening_weight
        from json_to_recordset(${JSON.stringify(changed)}::json) as c(id text, on_hand numeric,
          reserved numeric, quarantined numeric, value numeric, version integer, residue numeric,
          last_cost numeric, held numeric, overlap numeric, weight numeric,
          opening_weight numeric)
        where l.id = any(${changed.map(({ id }) => id)}) and l.id = c.id`,
  ];
}
