import type { RawBuilder } from 'kysely';
import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { isExchange, tookCash, type Figure } from './figure-lines.ts';
import {
  balanceSheet,
  cashFlow,
  figuresOf,
  incomeStatement,
  type AccountFigures,
  type StatementSection,
} from './statement.ts';

export type Period = { from: string; to: string };
type Statement<Of extends (accounts: readonly AccountFigures[]) => object> = ReturnType<Of> & {
  currency: string;
  /** Which lines its figures add up. */
  figure: Figure;
};
export type BalanceSheetFacts = Statement<typeof balanceSheet> & { asOf: string };
export type IncomeStatementFacts = Statement<typeof incomeStatement> & Period;
export type CashFlowFacts = Statement<typeof cashFlow> & Period;
type Told = { currency: string; figure: Figure };
export type SectionFacts = StatementSection & Told;
export type LineFacts = StatementSection['lines'][number] & Told;

type Figures = RawBuilder<Record<'account_id' | 'opening' | 'movement' | 'exchanged', string>>;

/** Accounts with what they had and how they moved, by code; for staff only. */
async function accountFigures(
  { sql: db, viewer }: Reading,
  figures: Figures,
): Promise<AccountFigures[]> {
  const found = await rows<Parameters<typeof figuresOf>[0]>(
    db,
    sql`select a.id as "accountId", a.type, a.section, f.opening, f.movement, f.exchanged
        from account a join (${figures}) f on f.account_id = a.id
        where ${visibleTo(viewer)} order by a.code`,
  );
  return found.map(figuresOf);
}

export async function findBalanceSheet(
  reading: Reading,
  asOf?: string | null,
): Promise<BalanceSheetFacts> {
  const to = asOf ?? dayOf(reading.now);
  const { currency } = reading.company;
  const standing: Figures = sql`select account_id, 0 as opening, debit - credit as movement,
      0 as exchanged from turnover('-infinity', ${to}::date)`;
  const figure = { of: 'BALANCE', from: null, to } as const;
  const accounts = await accountFigures(reading, standing);
  return { asOf: to, currency, figure, ...balanceSheet(accounts) };
}

export async function findIncomeStatement(
  reading: Reading,
  { costCenterId, ...period }: Period & { costCenterId?: string | null },
): Promise<IncomeStatementFacts> {
  requireOrder(period);
  const { currency } = reading.company;
  const earned = costCenterId ? earnedBy(costCenterId, period) : earnings(period);
  const figure = { of: 'EARNINGS', ...period, costCenterId } as const;
  const accounts = await accountFigures(reading, earned);
  return { ...period, currency, figure, ...incomeStatement(accounts) };
}

function requireOrder({ from, to }: Period): void {
  if (from > to) throw new BadInput('The period begins after it ends.');
}

/** How accounts moved in the period, without what moved earnings into equity at a year end. */
function earnings({ from, to }: Period): Figures {
  return sql`select account_id, 0 as opening, sum(amount) as movement, 0 as exchanged from (
      select account_id, debit - credit as amount from turnover(${from}::date, ${to}::date)
      union all
      select account_id, credit - debit from closing_entry join journal_line using (entry_id)
      where posting_date between ${from}::date and ${to}::date) moved
    group by 1`;
}

function earnedBy(costCenterId: string, { from, to }: Period): Figures {
  return sql`select account_id, 0 as opening, sum(debit - credit) as movement,
      0 as exchanged from journal_line
    where cost_center_id = ${costCenterId} and posting_date between ${from}::date and ${to}::date
    group by 1`;
}

/**
 * What accounts had before the period, what of their movement took cash or earnings, and what of
 * that exchange rates did.
 */
function flows(period: Period): Figures {
  const { from, to } = period;
  return sql`select account_id, sum(opening) as opening, sum(movement) as movement,
      sum(exchanged) as exchanged
    from (
      select account_id, debit - credit as opening, 0 as movement, 0 as exchanged
      from turnover('-infinity', ${from}::date - 1)
      union all
      select account_id, 0, debit - credit, case when ${isExchange} then debit - credit end
      from journal_line
      where posting_date between ${from}::date and ${to}::date and ${tookCash(period)}) figure
    group by 1`;
}

export async function findCashFlow(reading: Reading, period: Period): Promise<CashFlowFacts> {
  requireOrder(period);
  const { currency } = reading.company;
  const figure = { of: 'CASH_FLOW', ...period } as const;
  const accounts = await accountFigures(reading, flows(period));
  return { ...period, currency, figure, ...cashFlow(accounts) };
}
