import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
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
};
export type BalanceSheetFacts = Statement<typeof balanceSheet> & { asOf: string };
export type IncomeStatementFacts = Statement<typeof incomeStatement> & Period;
export type CashFlowFacts = Statement<typeof cashFlow> & Period;
export type SectionFacts = StatementSection & { currency: string };
export type LineFacts = StatementSection['lines'][number] & { currency: string };

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
