import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { categoriesOf } from '../assortment/category-rows.ts';
import { StockAlertRaised, StockAlertResolved } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import { lockLot, settleLot } from './lot-store.ts';
import { roomsOf } from './room-rows.ts';
import { settleHeld } from './settle-held.ts';

type Input = { idempotencyKey?: string | null };
type Result = { expired: number; raised: number; resolved: number };

/** So many at once; the rest the next time. */
const MOST = 500;

/**
 * Looks for lots whose day has passed: their goods are held from then on. Order lines let go of
 * what does not keep long enough for them any more. Tells once of the goods of each lot in each
 * warehouse, before its day, as long before as is said for the product or for all, and after it. An
 * alert ends when none of them are left.
 */
export const watchLots = command(
  commandSpec<Input, Result>('inventory.watchLots'),
  'inventory:plan',
  async (work) => {
    staffOnly(work.viewer);
    await takeTurns(work.sql, 'lots');
    const expired = await expire(work);
    await settleAged(work);
    return { expired, resolved: await resolve(work), raised: await raise(work) };
  },
);

async function expire(work: Work): Promise<number> {
  const due = await rows<{ id: string }>(
    work.sql,
    sql`select id from lot where not is_expired and expires_on < ${dayOf(work.now)}::date
        order by product_id, id limit ${MOST}`,
  );
  for (const { id } of due) {
    const { lot, levels } = await lockLot(work, id);
    lot.expire();
    await settleLot(work, lot, levels);
  }
  return due.length;
}

/** Has order lines wait again whose goods do not keep as long any more as their customers want. */
async function settleAged(work: Work): Promise<void> {
  const claimed = await rows<{ id: string; productId: string }>(
    work.sql,
    sql`select id, product_id as "productId" from stock_level where id in (select level_id
          from reservation join demand using (line_id) where least_days is not null)
        order by product_id, id`,
  );
  const levelIds = claimed.map(({ id }) => id);
  const rooms = await roomsOf(work.sql, work.now, levelIds);
  const over = claimed.filter(({ id }) => rooms.get(id)?.isOver).slice(0, MOST);
  for (const productId of new Set(over.map((level) => level.productId))) {
    await settleHeld(work, await lockLevels(work, [productId]));
  }
}

/** What is to be said of the goods of each lot on each level, if anything. */
const standing = (today: string) => sql`
  select l.id as level_id, l.product_id, l.warehouse_id, l.unit, lot.id as lot_id, lot.expires_on,
    ${categoriesOf(sql`l.product_id`)} as category_ids,
    sum(p.quantity) as quantity,
    case when lot.is_expired then 'EXPIRED' else 'EXPIRING' end as kind
  from lot join stock_place p on p.lot_id = lot.id join stock_level l on l.id = p.level_id
    left join stock_policy own on own.product_id = lot.product_id
  where lot.is_expired or lot.expires_on <= ${today}::date
    + coalesce(own.expiring_days, (select expiring_days from stock_watch_policy))
  group by l.id, lot.id`;

type Goods = Record<
  'levelId' | 'productId' | 'warehouseId' | 'unit' | 'lotId' | 'expiresOn' | 'available',
  string
> & { kind: 'EXPIRING' | 'EXPIRED'; categoryIds: string[] };

async function raise({ sql: db, ids, now, emit }: Work): Promise<number> {
  const found = await rows<Goods>(
    db,
    sql`select level_id as "levelId", product_id as "productId", warehouse_id as "warehouseId",
          category_ids as "categoryIds", unit, lot_id as "lotId", expires_on::text as "expiresOn", kind,
          trim_scale(quantity)::text as available
        from (${standing(dayOf(now))}) s where not exists (select from stock_alert a
          where a.level_id = s.level_id and a.lot_id = s.lot_id and a.resolved_at is null)
        order by expires_on, lot_id, level_id limit ${MOST}`,
  );
  const alerts = found.map((goods) => ({ ...goods, alertId: ids.next('sal') }));
  await sql`insert into stock_alert (id, level_id, product_id, warehouse_id, kind, severity,
      available, threshold, lot_id, expires_on, raised_at)
    select "alertId", "levelId", "productId", "warehouseId", kind,
      case kind when 'EXPIRED' then 'CRITICAL' else 'WARNING' end, available, 0, "lotId",
      "expiresOn", ${now}::timestamptz
    from json_to_recordset(${JSON.stringify(alerts)}::json) as a("alertId" text,
      "levelId" text, "productId" text, "warehouseId" text, kind text, available numeric,
      "lotId" text, "expiresOn" date)`.execute(db);
  for (const { alertId, levelId, productId, categoryIds, ...goods } of alerts) {
    const { warehouseId, unit, kind, available } = goods;
    const level = { stockLevelId: levelId, productId, categoryIds, warehouseId, unit };
    const severity = kind === 'EXPIRED' ? 'CRITICAL' : 'WARNING';
    const told = { kind, severity, available, threshold: '0' } as const;
    emit(StockAlertRaised, { stockAlertId: alertId, ...level, ...told });
  }
  return alerts.length;
}

async function resolve({ sql: db, now, emit }: Work): Promise<number> {
  type Ended = Record<'stockAlertId' | 'productId' | 'warehouseId', string> & Pick<Goods, 'kind'>;
  const ended = await rows<Ended>(
    db,
    sql`update stock_alert a set status = 'RESOLVED', resolved_at = ${now}::timestamptz
        where lot_id is not null and resolved_at is null and not exists (
          select from (${standing(dayOf(now))}) s where s.level_id = a.level_id
            and s.lot_id = a.lot_id and s.kind = a.kind)
        returning id as "stockAlertId", product_id as "productId", warehouse_id as "warehouseId",
          kind`,
  );
  for (const alert of ended) emit(StockAlertResolved, alert);
  return ended.length;
}
