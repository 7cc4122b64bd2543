import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../quotation/quotation-store.ts';
import { checkCalendar, type SalesCalendar } from './working-days.ts';

export type SaveSalesCalendarInput = SalesCalendar & {
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const SaveSalesCalendar = commandSpec<SaveSalesCalendarInput, { version: number }>(
  'sales.saveSalesCalendar',
);

/**
 * Says on which days the company sells, in place of what was said before: the landing of targets
 * counts these. Refuses `VERSION_CONFLICT`, `BAD_WEEKDAY`, `TOO_MANY`, `DAY_TWICE`.
 */
export const saveSalesCalendar = command(SaveSalesCalendar, 'sales:plan', async (work, input) => {
  staffOnly(work.viewer);
  checkCalendar(input);
  const { sql: db, now } = work;
  const { weekdays, daysOff, extraDays, expectedVersion: expected } = input;
  const [before] = await rows<{ version: number }>(
    db,
    sql`select version from sales_calendar for update`,
  );
  const { version: actual } = before!;
  if (expected != null && expected !== actual) {
    refuse('VERSION_CONFLICT', { expected, actual }, ['expectedVersion']);
  }
  await sql`update sales_calendar set weekdays = ${[...weekdays].sort()}::integer[],
    days_off = ${[...daysOff].sort()}::date[], extra_days = ${[...extraDays].sort()}::date[],
    updated_at = ${now}::timestamptz, version = version + 1`.execute(db);
  return { version: actual + 1 };
});
