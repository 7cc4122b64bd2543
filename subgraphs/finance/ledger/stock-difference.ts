import { rows, sql, type Sql } from '../../../kernel/database.ts';

export type StockDifference = { accountId: string; code: string; balance: string };

/**
 * What stock lost, found or scrapped up to a day waits to be decided on; nothing where the chart
 * takes such differences as an expense at once.
 */
export async function stockDifference(db: Sql, asOf: string): Promise<StockDifference | undefined> {
  const [found] = await rows<StockDifference>(
    db,
    sql`select a.id as "accountId", a.code, sum(debit - credit) as balance
        from role_account r join account a on a.id = r.account_id
        join journal_line l on l.account_id = a.id
        where r.role = 'STOCK_ADJUSTMENT' and a.type = 'ASSET' and posting_date <= ${asOf}::date
        group by a.id having sum(debit - credit) <> 0 order by a.code limit 1`,
  );
  return found;
}
