import type { Reading } from '../../../kernel/area.ts';
import { dayOf, daysAfter } from '../../../kernel/clock.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { likelyOn } from './behaviour.ts';
import { cashByWeek, lowestOf, under, type Expected } from './cash-flow.ts';
import { daysLateByCustomer } from './find-behaviour.ts';
import { scenariosById, type CashScenarioRow } from './find-scenarios.ts';

/** When customers are expected to pay: when it is due, or as late as they are wont to. */
export type CashBasis = 'DUE_DATE' | 'BEHAVIOUR';

type Forecast = ReturnType<typeof cashByWeek>;
export type CashWeek = Forecast['weeks'][number] & { currency: string };
export type CashForecastFacts = Omit<Forecast, 'weeks'> & {
  currency: string;
  basis: CashBasis;
  /** Null: as it is. */
  scenario: CashScenarioRow | null;
  opening: Decimal;
  weeks: CashWeek[];
  lowest: CashLowRow;
};

/** The least that there is, and when. */
export type CashLowRow = { date: string; balance: Decimal; currency: string };

const MOST_WEEKS = 52;
const MOST_SCENARIOS = 10;

/**
 * Cash week by week from today on, as it is and then under each scenario: what there is, open
 * invoices and bills, and what is ordered and not invoiced or billed yet.
 */
export async function findCashForecasts(
  reading: Reading,
  {
    weeks,
    basis,
    scenarioIds,
  }: { weeks: number; basis: CashBasis; scenarioIds: readonly string[] },
): Promise<CashForecastFacts[]> {
  if (weeks < 1 || weeks > MOST_WEEKS) {
    throw new BadInput(`A forecast has 1 to ${MOST_WEEKS} weeks.`);
  }
  if (scenarioIds.length > MOST_SCENARIOS) {
    throw new BadInput(`At most ${MOST_SCENARIOS} scenarios are compared.`);
  }
  const today = dayOf(reading.now);
  const days = Array.from({ length: weeks }, (_, n) => daysAfter(today, n * 7));
  const [opening, expected, scenarios] = await Promise.all([
    cashOn(reading, today),
    expectedBy(reading, basis, today),
    scenariosById(reading, scenarioIds),
  ]);
  const { currency } = reading.company;
  const all = [null, ...scenarios.filter((one) => one !== undefined)];
  return all.map((scenario): CashForecastFacts => {
    const own = scenario ? under(scenario, expected, { today, currency }) : expected;
    const forecast = cashByWeek(opening, days, own);
    const ofWeeks = forecast.weeks.map((week) => ({ ...week, currency }));
    const span = { from: today, end: daysAfter(today, weeks * 7) };
    const lowest = { ...lowestOf(opening, span, own), currency };
    return { ...forecast, currency, basis, scenario, opening, weeks: ofWeeks, lowest };
  });
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

/** All that is to come and go, by when it is likely to. */
async function expectedBy(reading: Reading, basis: CashBasis, today: string): Promise<Expected[]> {
  const [open, ordered, late] = await Promise.all([
    openDocuments(reading),
    orderedUntil(reading, daysAfter(today, MOST_WEEKS * 14)),
    daysLateByCustomer(reading),
  ]);
  if (basis === 'DUE_DATE') return [...open, ...ordered];
  return [...open, ...ordered].map((one) => {
    const { customerId } = one;
    const isToCome = one.of === 'inflow' || one.of === 'orderInflow';
    const delay = !isToCome ? 0 : customerId ? late.of(customerId) : late.usual;
    return { ...one, dueDate: likelyOn(one.dueDate, delay, today) };
  });
}

type Open = Expected & { customerId?: string | null };

/** Open invoices by customer, and open bills, by due date; the overdue ones, too. */
async function openDocuments({ sql: db, viewer }: Reading): Promise<Open[]> {
  const found = await rows<Omit<Open, 'amount'> & { amount: string }>(
    db,
    sql`select due_date as "dueDate", of, customer_id as "customerId", sum(open) as amount
        from (
          select due_date, 'inflow' as of, customer_id, base_open as open from invoice where open > 0
          union all select due_date, 'outflow', null, base_open from bill where open > 0) due
        where ${visibleTo(viewer)} group by due_date, of, customer_id`,
  );
  return found.map((row) => ({ ...row, amount: decimal(row.amount) }));
}

type Ordered = { dueDate: string; amount: { amount: string } };
type Answer = { expectedReceipts: Ordered[]; expectedPayments: Ordered[] };

const question = `query ($until: Date!) {
  expectedReceipts(until: $until) { dueDate amount { amount } }
  expectedPayments(until: $until) { dueDate amount { amount } } }`;

/** What orders says will come, and purchasing will go; nothing for outside parties. */
async function orderedUntil({ graph, viewer }: Reading, until: string): Promise<Open[]> {
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
