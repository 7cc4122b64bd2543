import type { Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { checkBudget, type Passing } from '../budgets/check-budget.ts';
import type { Overrun } from '../budgets/overrun.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { accountsOn } from '../ledger/books.ts';
import { bookBill } from './bill-store.ts';
import type { Bill } from './bill.ts';
import {
  clearedBy,
  expenseLegs,
  type Accruals,
  type Expense,
  type FreightAccrual,
} from './expense.ts';

type Row = Record<keyof Expense, string>;

/** The expenses of a bill, by position. */
export async function expensesOf(db: Sql, billId: string): Promise<Expense[]> {
  const found = await rows<Row>(
    db,
    sql`select id, position, account_id as "accountId", cost_center_id as "costCenterId",
          shipment_id as "shipmentId", description, net, tax_rate as "taxRate", tax
        from bill_expense where bill_id = ${billId} order by position`,
  );
  return found.map((row) => ({
    ...row,
    position: Number(row.position),
    net: decimal(row.net),
    taxRate: decimal(row.taxRate),
    tax: decimal(row.tax),
  }));
}

/** Writes the expenses of a new bill. */
export async function writeExpenses(
  db: Sql,
  billId: string,
  expenses: readonly Expense[],
): Promise<void> {
  await sql`
    insert into bill_expense (id, bill_id, position, account_id, cost_center_id, shipment_id,
      description, net, tax_rate, tax)
    select id, ${billId}, position, "accountId", "costCenterId", "shipmentId", description, net,
      "taxRate", tax
    from jsonb_to_recordset(${JSON.stringify(expenses)}::jsonb) as e(id text, position integer,
      "accountId" text, "costCenterId" text, "shipmentId" text, description text, net numeric,
      "taxRate" numeric, tax numeric)`.execute(db);
}

/** What is accrued for the shipments that the expenses carry, locked in the order of their ids. */
export async function lockAccruals(db: Sql, expenses: readonly Expense[]): Promise<Accruals> {
  const shipmentIds = expenses.flatMap(({ shipmentId }) => shipmentId ?? []);
  const found = await rows<Omit<FreightAccrual, 'open'> & { open: string }>(
    db,
    sql`select shipment_id as "shipmentId", shares, customer_id as "customerId",
          amount - cleared as open
        from freight_cost where shipment_id = any(${shipmentIds}) order by 1 for update`,
  );
  return new Map(found.map((row) => [row.shipmentId, { ...row, open: decimal(row.open) }]));
}

type Posting = { bill: Bill; expenses: readonly Expense[]; accruals: Accruals };

/**
 * Posts a bill of expenses on its day: it clears the freight that was accrued, the rest is an
 * expense, checked against the budget unless `passing` is null. Refuses `BUDGET_EXCEEDED`,
 * `PERIOD_CLOSED`.
 */
export async function postExpenses(
  work: Work<unknown>,
  { bill, expenses, accruals }: Posting,
  passing: Passing | null,
): Promise<Overrun[]> {
  const { sql: db } = work;
  const accounts = await accountsOn(work, bill.billDate, 'billDate');
  const exchange = await exchangeOn(work, bill.currency, bill.billDate, 'billDate');
  const legs = expenses.flatMap((expense) => expenseLegs(expense, accruals, accounts, exchange));
  const overruns = passing ? await checkBudget(work, bill.billDate, legs, passing) : [];
  await bookBill(work, bill, { accounts, exchange, legs, lines: [], differences: [] });
  const cleared = expenses.map((expense) => {
    return { id: expense.id, cleared: clearedBy(expense, accruals).toFixed() };
  });
  await sql`
    with taken as (
      update bill_expense e set cleared = given.cleared
      from jsonb_to_recordset(${JSON.stringify(cleared)}::jsonb) as given(id text, cleared numeric)
      where e.id = given.id returning shipment_id)
    update freight_cost f set cleared = amount, is_billed = true
    from taken where f.shipment_id = taken.shipment_id`.execute(db);
  return overruns;
}
