import type { Reading } from '../../../kernel/area.ts';
import { dayOf, daysAfter } from '../../../kernel/clock.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { cashByWeek, type Expected } from './statement.ts';

type Forecast = ReturnType<typeof cashByWeek>;
export type CashWeek = Forecast['weeks'][number] & { currency: string };
export type CashForecastFacts = Omit<Forecast, 'weeks'> & {
  currency: string;
  opening: Decimal;
  weeks: CashWeek[];
};

const MOST_WEEKS = 52;

/**
 * Cash week by week from today on: what there is, open invoices and bills by due date, and what is
 * ordered and not invoiced or billed yet.
 */
export async function findCashForecast(
  reading: Reading,
  weeks: number,
): Promise<CashForecastFacts> {
  if (weeks < 1 || weeks > MOST_WEEKS) {
    throw new BadInput(`A forecast has 1 to ${MOST_WEEKS} weeks.`);
  }
  const from = dayOf(reading.now);
  const days = Array.from({ length: weeks }, (_, n) => daysAfter(from, n * 7));
  const until = daysAfter(from, weeks * 7 - 1);
  const [opening, open, ordered] = await Promise.all([
    cashOn(reading, from),
    openUntil(reading, until),
    orderedUntil(reading, until),
  ]);
  const { currency } = reading.company;
  const forecast = cashByWeek(opening, days, [...open, ...ordered]);
  const ofWeeks = forecast.weeks.map((week) => ({ ...week, currency }));
  return { ...forecast, currency, opening, weeks: ofWeeks };
}

/** On the cash accounts at the end of the day; for staff only. */
async function cashOn({ sql: db, viewer }: Reading, day: string): Promise<Decimal> {
  const [cash] = await rows<{ balance: string | null }>(
    db,
    sql`select sum(debit - credit) as balance from journal_line l
        join account a on a.id = l.account_id
        where a.section = 'CASH' and posting_date <= ${day}::date and ${visibleTo(viewer)}`,
  );
  return decimal(cash?.balance ?? 0);
}

/** Open invoices and bills by due date, the overdue ones, too. */
async function openUntil({ sql: db, viewer }: Reading, until: string): Promise<Expected[]> {
  const found = await rows<Omit<Expected, 'amount'> & { amount: string }>(
    db,
    sql`select due_date as "dueDate", of, sum(open) as amount from (
          select due_date, 'inflow' as of, open from invoice where open > 0
          union all select due_date, 'outflow', open from bill where open > 0) due
        where due_date <= ${until}::date and ${visibleTo(viewer)} group by due_date, of`,
  );
  return found.map((row) => ({ ...row, amount: decimal(row.amount) }));
}

type Ordered = { dueDate: string; amount: { amount: string } };
type Answer = { expectedReceipts: Ordered[]; expectedPayments: Ordered[] };

const question = `query ($until: Date!) {
  expectedReceipts(until: $until) { dueDate amount { amount } }
  expectedPayments(until: $until) { dueDate amount { amount } } }`;

/** What orders says will come, and purchasing will go; nothing for outside parties. */
async function orderedUntil({ graph, viewer }: Reading, until: string): Promise<Expected[]> {
  if (viewer.party) return [];
  const asker = service('finance', viewer.requestId);
  const { expectedReceipts, expectedPayments } = await graph<Answer>(asker, question, { until });
  const expected = (of: Expected['of']) => (row: Ordered) => {
    return { dueDate: row.dueDate, of, amount: decimal(row.amount.amount) };
  };
  return [
    ...expectedReceipts.map(expected('orderInflow')),
    ...expectedPayments.map(expected('orderOutflow')),
  ];
}
