import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NotePicks } from '../contract.ts';

/**
 * Keeps of how many goods somebody has said which were picked, and which lines must be again.
 * Unless it is told of a scan, it holds whatever was scanned before.
 */
export const notePicks = command(
  NotePicks,
  'sales:record',
  async ({ sql: db }, { deliveryId, lines, isScan = false }) => {
    await sql`update delivery_line set named = c.picked, is_to_repick = c."isVoid",
        scanned = case when ${isScan} then scanned else c.picked end
      from json_to_recordset(${JSON.stringify(lines)}::json)
        as c("lineId" text, picked numeric, "isVoid" boolean)
      where delivery_id = ${deliveryId} and order_line_id = c."lineId"`.execute(db);
    return { deliveryId };
  },
);
