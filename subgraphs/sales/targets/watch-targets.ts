import { dayOf, daysAfter } from '../../../kernel/clock.ts';
import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { SalesTargetAtRisk, WatchTargets } from './contract.ts';
import { findSalesCalendar } from './find-sales-calendar.ts';
import { coursesOf } from './find-sales-targets.ts';
import { standingOf } from './standing.ts';

/** Those that ended longer ago are settled. */
const LOOK_BACK_DAYS = 31;

/**
 * Notes which running targets will probably be missed, and tells of each that was not at risk
 * before; one that is out of danger again is told of anew when it falls back.
 */
export const watchTargets = command(WatchTargets, 'sales:record', async (work) => {
  const { sql: db, emit, now, company } = work;
  const today = dayOf(now);
  const running = sql`t.from_date <= ${today}::date
    and t.to_date >= ${daysAfter(today, -LOOK_BACK_DAYS)}::date order by t.id for update of t`;
  const courses = await coursesOf(db, company.currency, running);
  const calendar = await findSalesCalendar(db);
  const judged = courses.map((course) => {
    return { ...course, ...standingOf(course, today, calendar) };
  });
  await sql`update sales_target t set risk = j.risk,
      at_risk_since = case when j.risk is not null then
        coalesce(t.at_risk_since, ${now}::timestamptz) end
    from json_to_recordset(${JSON.stringify(judged)}::json) as j(id text, risk text)
    where t.id = j.id and t.risk is distinct from j.risk`.execute(db);
  const fresh = judged.filter(({ risk, wasAtRisk }) => risk && !wasAtRisk);
  for (const { id: salesTargetId, name, amount, actual, expectedAtEnd, risk } of fresh) {
    const figures = { amount: String(amount), actual: actual.toFixed() };
    const told = { salesTargetId, name, risk: risk!, ...figures };
    emit(SalesTargetAtRisk, { ...told, expectedAtEnd: expectedAtEnd!.toFixed() });
  }
  return { watched: courses.length, fresh: fresh.length };
});
