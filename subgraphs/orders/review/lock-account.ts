import { decimal } from '../../../kernel/decimal.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { CreditAccount } from './credit-account.ts';

type AccountRow = { exposure: string; invoiced: string };

/** The customer's credit account, locked until the transaction ends; made when there is none. */
export async function lockAccount(db: Sql, customerId: string): Promise<CreditAccount> {
  const query = sql`select exposure, invoiced from credit_account
    where customer_id = ${customerId} for update`;
  let [row] = await rows<AccountRow>(db, query);
  if (!row) {
    await sql`insert into credit_account (customer_id, exposure, invoiced)
      values (${customerId}, 0, 0) on conflict do nothing`.execute(db);
    [row] = await rows<AccountRow>(db, query);
  }
  return { exposure: decimal(row!.exposure), invoiced: decimal(row!.invoiced) };
}
