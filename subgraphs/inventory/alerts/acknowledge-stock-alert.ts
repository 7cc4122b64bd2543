import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';

export type AcknowledgeStockAlertInput = {
  stockAlertId: string;
  note?: string | null;
  idempotencyKey?: string | null;
};

const AcknowledgeStockAlert = commandSpec<AcknowledgeStockAlertInput, { stockAlertId: string }>(
  'inventory.acknowledgeStockAlert',
);

/** Notes that somebody takes care of an alert. Refuses `ILLEGAL_MOVE` unless it is open. */
export const acknowledgeStockAlert = command(
  AcknowledgeStockAlert,
  'inventory:plan',
  async ({ sql: db, viewer, now }, { stockAlertId, note }) => {
    staffOnly(viewer);
    const [alert] = await rows<{ status: string }>(
      db,
      sql`select status from stock_alert where id = ${stockAlertId} for update`,
    );
    if (!alert) throw new NotFound('stock alert', stockAlertId);
    const { status: from } = alert;
    if (from !== 'OPEN') refuse('ILLEGAL_MOVE', { from, to: 'ACKNOWLEDGED' });
    await sql`update stock_alert set status = 'ACKNOWLEDGED', acknowledged_at = ${now},
        acknowledged_by = ${viewer.id}, note = ${note?.trim() || null}
      where id = ${stockAlertId}`.execute(db);
    return { stockAlertId };
  },
);
