import type { Reading } from '../../../kernel/area.ts';
import { listOf, oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** What a customer owes and has on account in a currency; `baseOpen` as the books carry it. */
export type CurrencyBalanceRow = Record<
  'customerId' | 'currency' | 'open' | 'unbilled' | 'prepaid' | 'baseOpen',
  string
>;

/**
 * What customers owe and have on account in all currencies, as the books carry it, for a
 * DataLoader; nothing of those out of sight.
 */
export async function balancesOf(
  { sql: db, viewer, company: { currency } }: Reading,
  customerIds: readonly string[],
) {
  const found = await rows<{
    id: string;
    open: string;
    oldest: string | null;
    unallocated: string;
  }>(
    db,
    sql`select id,
          (select coalesce(sum(base_open), 0) from invoice
            where customer_id = c.id and open > 0) as open,
          (select min(due_date) from invoice where customer_id = c.id and open > 0) as oldest,
          (select coalesce(sum(base_unallocated), 0) from payment
            where customer_id = c.id and unallocated > 0)
          + (select coalesce(sum(base_on_account), 0) from credit_note
            where customer_id = c.id and on_account > 0) as unallocated
        from unnest(${listOf(customerIds)}) as c(id) where ${visibleTo(viewer, { CUSTOMER: 'id' })}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return customerIds.map((id) => {
    const row = byId.get(id);
    if (!row) return null;
    const balance = { amount: row.open, currency };
    return { balance, oldestDueDate: row.oldest, prepaid: { amount: row.unallocated, currency } };
  });
}

/** The same in each currency by itself, for a DataLoader. */
export async function balancesByCurrency(
  { sql: db, viewer }: Reading,
  customerIds: readonly string[],
): Promise<CurrencyBalanceRow[][]> {
  const found = await rows<CurrencyBalanceRow>(
    db,
    sql`select customer_id as "customerId", currency, sum(open) as open, sum(prepaid) as prepaid,
          sum(base_open) as "baseOpen", sum(unbilled) as unbilled
        from (
          select customer_id, currency, open, 0 as prepaid, base_open, 0 as unbilled
          from invoice where open > 0
          union all
          select customer_id, currency, 0, unallocated, 0, 0 from payment where unallocated > 0
          union all
          select customer_id, currency, 0, on_account, 0, 0 from credit_note where on_account > 0
          union all
          select customer_id, currency, 0, 0, 0, total from billable where status = 'OPEN') of
        where customer_id = ${oneOf(customerIds)}
          and ${visibleTo(viewer, { CUSTOMER: 'customer_id' })}
        group by 1, 2 order by 1, 2`,
  );
  const byCustomer = Map.groupBy(found, (row) => row.customerId);
  return customerIds.map((id) => byCustomer.get(id) ?? []);
}
