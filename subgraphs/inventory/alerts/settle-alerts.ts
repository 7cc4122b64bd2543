import type { Emit } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { StockAlertRaised, StockAlertResolved } from '../contract.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { alertFor, isWorse, severityOf, thresholdOf, type Alert, type AlertKind } from './alert.ts';

type Teller = Desk & { emit: Emit };
type Turn = { level: StockLevel; alert: Alert | null };

/**
 * Ends the alerts of locked levels that hold no longer and raises those that hold now; one that has
 * become worse is told again. Nothing is read or written as long as each level is as it was.
 */
export async function settleAlerts(desk: Teller, levels: readonly StockLevel[]): Promise<void> {
  const turned = levels.flatMap((level): Turn[] => {
    const alert = alertOf(level);
    const isSame = alert?.kind === level.alert?.kind && alert?.severity === level.alert?.severity;
    return isSame ? [] : [{ level, alert }];
  });
  if (turned.length === 0) return;
  const changed = turned.filter(({ level, alert }) => alert?.kind !== level.alert?.kind);
  await resolve(
    desk,
    changed.map(({ level }) => level),
  );
  for (const { level, alert } of turned) {
    const before = level.alert;
    level.alert = alert;
    await sql`update stock_level set alert = ${alert?.kind ?? null},
        alert_severity = ${alert?.severity ?? null} where id = ${level.id}`.execute(desk.sql);
    if (alert && before?.kind === alert.kind) await weigh(desk, level, alert, before);
    else if (alert) await raise(desk, level, alert);
  }
}

function alertOf(level: StockLevel): Alert | null {
  const { thresholds, alert } = level;
  const kind = alertFor(level, thresholds, alert?.kind ?? null);
  return kind && { kind, severity: severityOf(kind, level, thresholds, alert?.severity ?? null) };
}

async function resolve({ sql: db, now, emit }: Teller, levels: StockLevel[]): Promise<void> {
  if (levels.length === 0) return;
  const byId = new Map(levels.map((level) => [level.id, level]));
  const ended = await rows<{ id: string; levelId: string; kind: AlertKind }>(
    db,
    sql`update stock_alert set status = 'RESOLVED', resolved_at = ${now}::timestamptz
        where level_id = any(${[...byId.keys()]}) and resolved_at is null and kind <> 'DEAD_STOCK' and lot_id is null
        returning id, level_id as "levelId", kind`,
  );
  for (const { id: stockAlertId, levelId, kind } of ended) {
    const { productId, warehouseId } = byId.get(levelId)!;
    emit(StockAlertResolved, { stockAlertId, productId, warehouseId, kind });
  }
}

async function raise(desk: Teller, level: StockLevel, alert: Alert): Promise<void> {
  const { id: levelId, productId, warehouseId } = level;
  const id = desk.ids.next('sal');
  const { available, threshold } = figuresOf(level, alert);
  await sql`insert into stock_alert (id, level_id, product_id, warehouse_id, kind, severity,
      available, threshold, raised_at)
    values (${id}, ${levelId}, ${productId}, ${warehouseId}, ${alert.kind}, ${alert.severity},
      ${available}, ${threshold}, ${desk.now}::timestamptz)`.execute(desk.sql);
  tell(desk, id, level, alert);
}

/** Notes how bad it is now. Somebody who took care of a lesser evil is asked again. */
async function weigh(desk: Teller, level: StockLevel, alert: Alert, before: Alert): Promise<void> {
  const isUp = isWorse(alert.severity, before.severity);
  const { available, threshold } = figuresOf(level, alert);
  const [standing] = await rows<{ id: string }>(
    desk.sql,
    sql`update stock_alert set severity = ${alert.severity}, available = ${available},
          threshold = ${threshold}, status = case when ${isUp} then 'OPEN' else status end
        where level_id = ${level.id} and resolved_at is null and kind = ${alert.kind}
        returning id`,
  );
  if (isUp) tell(desk, standing!.id, level, alert);
}

function figuresOf(level: StockLevel, alert: Alert) {
  const threshold = thresholdOf(alert, level.thresholds).toFixed();
  return { available: level.available.toFixed(), threshold };
}

function tell({ emit }: Teller, stockAlertId: string, level: StockLevel, alert: Alert): void {
  const { id: stockLevelId, productId, categoryIds, warehouseId, unit } = level;
  const about = { stockAlertId, stockLevelId, productId, categoryIds, warehouseId, unit };
  emit(StockAlertRaised, { ...about, ...alert, ...figuresOf(level, alert) });
}
