import type { Emit } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { StockAlertRaised, StockAlertResolved } from '../contract.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { alertFor, severityOf, type AlertKind } from './alert.ts';

/**
 * Ends the alerts of locked levels that hold no longer and raises those that hold now; nothing is
 * read or written as long as each level is as it was.
 */
export async function settleAlerts(
  desk: Desk & { emit: Emit },
  levels: readonly StockLevel[],
): Promise<void> {
  const turned = levels.flatMap((level) => {
    const kind = alertFor(level, level.thresholds, level.alert);
    return kind === level.alert ? [] : [{ level, kind }];
  });
  if (turned.length === 0) return;
  await resolve(
    desk,
    turned.map(({ level }) => level),
  );
  for (const { level, kind } of turned) await raise(desk, level, kind);
}

async function resolve(desk: Desk & { emit: Emit }, levels: StockLevel[]): Promise<void> {
  const byId = new Map(levels.map((level) => [level.id, level]));
  const ended = await rows<{ id: string; levelId: string; kind: AlertKind }>(
    desk.sql,
    sql`update stock_alert set status = 'RESOLVED', resolved_at = ${desk.now}::timestamptz
        where level_id = any(${[...byId.keys()]}) and resolved_at is null
        returning id, level_id as "levelId", kind`,
  );
  for (const { id: stockAlertId, levelId, kind } of ended) {
    const { productId, warehouseId } = byId.get(levelId)!;
    desk.emit(StockAlertResolved, { stockAlertId, productId, warehouseId, kind });
  }
}

async function raise(
  desk: Desk & { emit: Emit },
  level: StockLevel,
  kind: AlertKind | null,
): Promise<void> {
  level.alert = kind;
  const { id: stockLevelId, productId, warehouseId, unit } = level;
  const db = desk.sql;
  await sql`update stock_level set alert = ${kind} where id = ${stockLevelId}`.execute(db);
  if (!kind) return;
  const { minimum, maximum } = level.thresholds;
  const id = desk.ids.next('sal');
  const severity = severityOf[kind];
  const available = level.available.toFixed();
  const threshold = (kind === 'OVERSTOCK' ? maximum! : minimum!).toFixed();
  await sql`insert into stock_alert (id, level_id, product_id, warehouse_id, kind, severity,
      available, threshold, raised_at)
    values (${id}, ${stockLevelId}, ${productId}, ${warehouseId}, ${kind}, ${severity},
      ${available}, ${threshold}, ${desk.now}::timestamptz)`.execute(db);
  desk.emit(StockAlertRaised, {
    ...{ stockAlertId: id, stockLevelId, productId, warehouseId, kind, severity },
    ...{ available, threshold, unit },
  });
}
