import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { Forbidden } from '../../../kernel/refusal.ts';
import { seenOf, type Categories } from '../assortment/category-rows.ts';

/** A stock alert as the graph shows it; to viewers that are bound to no party. */
export type StockAlertRow = {
  id: string;
  levelId: string;
  productId: string;
  warehouseId: string;
  kind: string;
  lotId: string | null;
  /** True of what is up with the level's figures. */
  isOfLevel: boolean;
};

const columns = `a.id, a.level_id as "levelId", a.product_id as "productId",
  a.warehouse_id as "warehouseId", a.kind, a.severity, a.status,
  jsonb_build_object('value', a.available::text, 'unit', l.unit) as available,
  jsonb_build_object('value', a.threshold::text, 'unit', l.unit) as threshold,
  a.raised_at as "raisedAt", a.acknowledged_at as "acknowledgedAt",
  a.acknowledged_by as "acknowledgedBy", a.note,
  a.idle_since::text as "idleSince", a.resolved_at as "resolvedAt", a.lot_id as "lotId",
  a.kind <> 'DEAD_STOCK' and a.lot_id is null as "isOfLevel"`;

const alerts = `(select a.*, l.unit from stock_alert a
  join stock_level l on l.id = a.level_id) a`;

const stockAlerts: ListSpec = {
  from: alerts,
  select: columns.replaceAll('l.unit', 'a.unit'),
  columns: {
    id: { sql: 'id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    kind: { sql: 'kind', type: 'text' },
    severity: { sql: 'severity', type: 'text' },
    status: { sql: 'status', type: 'text' },
    raisedAt: { sql: 'raised_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'raisedAt', direction: 'DESC' },
};

export function listStockAlerts({ sql: db, viewer }: Reading, args: ListArgs & Categories) {
  return list<StockAlertRow>(db, stockAlerts, args, seenOf(viewer, args));
}

/** Alerts by id, in the order asked, for a DataLoader. */
export async function stockAlertsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<StockAlertRow>(
    db,
    sql`select ${sql.raw(columns)} from stock_alert a join stock_level l on l.id = a.level_id
        where a.id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The alerts that are up on each stock level, the worst first, for a DataLoader. */
export async function alertsOfLevels({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<StockAlertRow>(
    db,
    sql`select ${sql.raw(columns)} from stock_alert a join stock_level l on l.id = a.level_id
        where a.level_id = any(${ids}) and a.resolved_at is null and ${visibleTo(viewer)}
        order by a.kind = 'DEAD_STOCK', a.lot_id is not null, a.id`,
  );
  const byLevel = Map.groupBy(found, (row) => row.levelId);
  return ids.map((id) => byLevel.get(id) ?? []);
}

type PolicyRow = {
  slowAfterDays: number;
  deadAfterDays: number;
  expiringDays: number;
  updatedAt: string;
  version: number;
};

/** After how many days without an issue goods are slow, and dead; for staff only. */
export async function findWatchPolicy({ sql: db, viewer }: Reading): Promise<PolicyRow> {
  if (viewer.party) throw new Forbidden(['inventory:read of a member of staff']);
  const [policy] = await rows<PolicyRow>(
    db,
    sql`select slow_after_days as "slowAfterDays", dead_after_days as "deadAfterDays",
          expiring_days as "expiringDays", updated_at as "updatedAt", version
        from stock_watch_policy`,
  );
  return policy!;
}
