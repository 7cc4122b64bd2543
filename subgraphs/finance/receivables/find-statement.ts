import type { Reading } from '../../../kernel/area.ts';
import { listOf, oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** The days of a statement, both included, and the currency of its documents. */
export type StatementPeriod = { from: string; to: string; currency?: string | null };

/** What a customer owed before the period and after it; less than zero is owed to it. */
export type CustomerStatementRow = Omit<StatementPeriod, 'currency'> & {
  customerId: string;
  currency: string;
  opening: string;
  closing: string;
};

/** A document that changed what is owed, and what was owed then. */
export type CustomerStatementLineRow = {
  customerId: string;
  amount: string;
  balance: string;
  currency: string;
};

const MAX_LINES = 1_000;

/** Statements of account of customers, for a loader; nothing of those out of sight. */
export async function statementsOf(
  { sql: db, viewer, company }: Reading,
  { from, to, currency: given }: StatementPeriod,
  customerIds: readonly string[],
): Promise<(CustomerStatementRow | undefined)[]> {
  const currency = given ?? company.currency;
  const found = await rows<CustomerStatementRow>(
    db,
    sql`select id as "customerId", ${from} as "from", ${to} as "to",
          ${currency} as currency,
          coalesce(sum(amount) filter (where day < ${from}), 0) as opening,
          coalesce(sum(amount), 0) as closing
        from unnest(${listOf(customerIds)}) as c(id)
          left join customer_movement m on customer_id = id and day <= ${to}
            and m.currency = ${currency}
        where ${visibleTo(viewer, { CUSTOMER: 'id' })} group by id`,
  );
  const byId = new Map(found.map((row) => [row.customerId, row]));
  return customerIds.map((id) => byId.get(id));
}

/** The lines of statements in the order of their days, the first 1,000 each; for a loader. */
export async function linesOfStatements(
  { sql: db, viewer, company }: Reading,
  { from, to, currency: given }: StatementPeriod,
  customerIds: readonly string[],
): Promise<CustomerStatementLineRow[][]> {
  const currency = given ?? company.currency;
  const found = await rows<CustomerStatementLineRow>(
    db,
    sql`select customer_id as "customerId", day, kind, document_id as "documentId", number,
          due_date as "dueDate", amount, balance, currency
        from (
          select *, sum(amount) over past as balance, count(*) filter (where day >= ${from})
            over past as place
          from customer_movement
          where customer_id = ${oneOf(customerIds)} and day <= ${to}
            and currency = ${currency} and ${visibleTo(viewer, { CUSTOMER: 'customer_id' })}
          window past as (partition by customer_id order by day, rank, document_id)) movement
        where day >= ${from} and place <= ${MAX_LINES}
        order by customer_id, day, rank, document_id`,
  );
  const byCustomer = Map.groupBy(found, (line) => line.customerId);
  return customerIds.map((id) => byCustomer.get(id) ?? []);
}
