import { decimal } from '../../../kernel/decimal.ts';
import { sql, type Sql } from '../../../kernel/database.ts';
import { ahead } from '../../../kernel/prepared-client.ts';
import { assert } from '../../../kernel/refusal.ts';
import type { CreditAccount } from './credit-account.ts';

type AccountRow = { exposure: string; invoiced: string };

/**
 * Locks the customer's credit account until the transaction ends, made first unless it is known
 * that there is one. What is read next goes over with it, and comes after the lock.
 */
export async function lockAccount(
  db: Sql,
  customerId: string,
  isKnown: boolean,
): Promise<() => Promise<CreditAccount>> {
  if (!isKnown) {
    const making = sql`insert into credit_account (customer_id, exposure, invoiced)
      values (${customerId}, 0, 0) on conflict do nothing`;
    await ahead(db, making);
  }
  const locked = await ahead<AccountRow>(
    db,
    sql`select exposure, invoiced from credit_account
        where customer_id = ${customerId} for update`,
  );
  return async () => {
    const [row] = await locked();
    assert(row, 'a customer with orders has a credit account');
    return { exposure: decimal(row.exposure), invoiced: decimal(row.invoiced) };
  };
}
