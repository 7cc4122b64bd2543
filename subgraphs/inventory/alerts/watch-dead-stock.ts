import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { StockAlertRaised, StockAlertResolved } from '../contract.ts';
import { categoriesOf } from '../assortment/category-rows.ts';
import { idleSince } from '../analysis/level-figures.ts';
import { staffOnly } from '../staff.ts';

type Input = { idempotencyKey?: string | null };
type Result = { raised: number; resolved: number };

/** So many are raised at once; the rest the next time. */
const MOST = 500;

/**
 * Looks for dead stock: goods on hand of which nothing was issued for as many days as the company
 * says. Each is told once, and its alert ends when goods were issued or none are left.
 */
export const watchDeadStock = command(
  commandSpec<Input, Result>('inventory.watchDeadStock'),
  'inventory:plan',
  async (work) => {
    staffOnly(work.viewer);
    await takeTurns(work.sql, 'dead stock');
    return { resolved: await resolve(work), raised: await raise(work) };
  },
);

const idle = sql`
  select l.id, l.product_id, l.warehouse_id, l.unit,
    l.on_hand - l.reserved - l.quarantined as available, ${idleSince} as since,
    ${categoriesOf(sql`l.product_id`)} as category_ids
  from stock_level l where l.on_hand > 0`;

const deadline = (today: string) =>
  sql`(select ${today}::date - dead_after_days from stock_watch_policy)`;

type Level = Record<'id' | 'productId' | 'warehouseId' | 'unit' | 'available' | 'since', string> & {
  categoryIds: string[];
};

async function raise({ sql: db, ids, now, emit }: Work): Promise<number> {
  const dead = await rows<Level>(
    db,
    sql`select i.id, product_id as "productId", warehouse_id as "warehouseId", unit,
          trim_scale(available)::text as available, since::text as since,
          category_ids as "categoryIds"
        from (${idle}) i where since <= ${deadline(dayOf(now))} and not exists (select
          from stock_alert a where a.level_id = i.id and a.kind = 'DEAD_STOCK'
            and a.resolved_at is null)
        order by since, i.id limit ${MOST}`,
  );
  const alerts = dead.map((level) => ({ ...level, alertId: ids.next('sal') }));
  await sql`insert into stock_alert (id, level_id, product_id, warehouse_id, kind, severity,
      available, threshold, idle_since, raised_at)
    select "alertId", id, "productId", "warehouseId", 'DEAD_STOCK', 'INFO', available, 0, since,
      ${now}::timestamptz
    from json_to_recordset(${JSON.stringify(alerts)}::json) as a("alertId" text, id text,
      "productId" text, "warehouseId" text, available numeric, since date)`.execute(db);
  const told = { kind: 'DEAD_STOCK', severity: 'INFO', threshold: '0' } as const;
  for (const { alertId: stockAlertId, id: stockLevelId, since: _, ...level } of alerts) {
    emit(StockAlertRaised, { stockAlertId, stockLevelId, ...level, ...told });
  }
  return alerts.length;
}

async function resolve({ sql: db, now, emit }: Work): Promise<number> {
  type Ended = Record<'stockAlertId' | 'productId' | 'warehouseId', string>;
  const ended = await rows<Ended>(
    db,
    sql`update stock_alert a set status = 'RESOLVED', resolved_at = ${now}::timestamptz
        where kind = 'DEAD_STOCK' and resolved_at is null and not exists (select
          from (${idle}) i where i.id = a.level_id and since <= ${deadline(dayOf(now))})
        returning id as "stockAlertId", product_id as "productId", warehouse_id as "warehouseId"`,
  );
  for (const alert of ended) emit(StockAlertResolved, { ...alert, kind: 'DEAD_STOCK' });
  return ended.length;
}
