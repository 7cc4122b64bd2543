import type { Reading } from '../../../kernel/area.ts';
import { dayOf, daysAfter } from '../../../kernel/clock.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import {
  balanceSheet,
  cashByWeek,
  cashFlow,
  figuresOf,
  incomeStatement,
  type AccountFigures,
  type StatementSection,
} from './statement.ts';

export type Period = { from: string; to: string };
type Statement<Of extends (accounts: readonly AccountFigures[]) => object> = ReturnType<Of> & {
  currency: string;
};
export type BalanceSheetFacts = Statement<typeof balanceSheet> & { asOf: string };
export type IncomeStatementFacts = Statement<typeof incomeStatement> & Period;
export type CashFlowFacts = Statement<typeof cashFlow> & Period;
export type SectionFacts = StatementSection & { currency: string };
export type LineFacts = StatementSection['lines'][number] & { currency: string };
export type CashWeek = ReturnType<typeof cashByWeek>[number] & { currency: string };
export type CashForecastFacts = { currency: string; opening: Decimal; weeks: CashWeek[] };

/** Every account that has entries up to the end of the period; for staff only. */
async function accountFigures(
  { sql: db, viewer }: Reading,
  { from, to }: Period,
  counts = sql<boolean>`true`,
): Promise<AccountFigures[]> {
  if (from > to) throw new BadInput('The period begins after it ends.');
  const found = await rows<Parameters<typeof figuresOf>[0]>(
    db,
    sql`select a.id as "accountId", a.type, a.section,
          sum(debit - credit) filter (where posting_date < ${from}::date) as opening,
          sum(debit - credit) filter (where posting_date >= ${from}::date) as movement
        from account a join journal_line l on l.account_id = a.id
        where posting_date <= ${to}::date and ${counts} and ${visibleTo(viewer)}
        group by a.id order by a.code`,
  );
  return found.map(figuresOf);
}

export async function findBalanceSheet(
  reading: Reading,
  asOf?: string | null,
): Promise<BalanceSheetFacts> {
  const to = asOf ?? dayOf(reading.now);
  const { currency } = reading.company;
  return { asOf: to, currency, ...balanceSheet(await accountFigures(reading, { from: to, to })) };
}

export async function findIncomeStatement(
  reading: Reading,
  { costCenterId, ...period }: Period & { costCenterId?: string | null },
): Promise<IncomeStatementFacts> {
  const { currency } = reading.company;
  const own = costCenterId ? sql<boolean>`cost_center_id = ${costCenterId}` : undefined;
  return { ...period, currency, ...incomeStatement(await accountFigures(reading, period, own)) };
}

/**
 * Lines of transactions that took cash or earnings. What only moved investments, debt or equity
 * without cash, such as opening stock against equity, is no cash flow (IAS 7.43): it stays out of
 * both sides.
 */
function tookCash({ from, to }: Period) {
  return sql<boolean>`l.entry_id not in (
    select entry_id from journal_line moved join account of on of.id = moved.account_id
    where moved.posting_date between ${from}::date and ${to}::date group by entry_id
    having bool_and(of.type in ('ASSET', 'LIABILITY', 'EQUITY') and of.section <> 'CASH')
      and bool_or(of.section in ('FIXED_ASSET', 'DEBT', 'EQUITY')))`;
}

export async function findCashFlow(reading: Reading, period: Period): Promise<CashFlowFacts> {
  const { currency } = reading.company;
  return {
    ...period,
    currency,
    ...cashFlow(await accountFigures(reading, period, tookCash(period))),
  };
}

const MOST_WEEKS = 52;

/** Cash week by week from a day on: what there is, open invoices and open bills by due date. */
export async function findCashForecast(
  reading: Reading,
  weeks: number,
): Promise<CashForecastFacts> {
  if (weeks < 1 || weeks > MOST_WEEKS)
    throw new BadInput(`A forecast has 1 to ${MOST_WEEKS} weeks.`);
  const { sql: db, viewer, company, now } = reading;
  const from = dayOf(now);
  const days = Array.from({ length: weeks }, (_, n) => daysAfter(from, n * 7));
  const end = daysAfter(from, weeks * 7);
  const [cash] = await rows<{ balance: string | null }>(
    db,
    sql`select sum(debit - credit) as balance from journal_line l
        join account a on a.id = l.account_id
        where a.section = 'CASH' and posting_date <= ${from}::date and ${visibleTo(viewer)}`,
  );
  const due = await rows<{ dueDate: string; inflow: string; outflow: string }>(
    db,
    sql`select due_date as "dueDate", sum(inflow) as inflow, sum(outflow) as outflow from (
          select due_date, open as inflow, 0 as outflow from invoice where open > 0
          union all select due_date, 0, open from bill where open > 0) due
        where due_date < ${end}::date and ${visibleTo(viewer)} group by due_date`,
  );
  const expected = due.map(({ dueDate, inflow, outflow }) => {
    return { dueDate, inflow: decimal(inflow), outflow: decimal(outflow) };
  });
  const opening = decimal(cash?.balance ?? 0);
  const { currency } = company;
  const forecast = cashByWeek(opening, days, expected);
  return { currency, opening, weeks: forecast.map((week) => ({ ...week, currency })) };
}
