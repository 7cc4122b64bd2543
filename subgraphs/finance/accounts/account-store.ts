import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { Account } from './account.ts';

/**
 * An account as it is; whoever changes it holds all postings. Throws `NotFound`; refuses
 * `VERSION_CONFLICT`.
 */
export async function accountOf(db: Sql, id: string, expected?: number | null): Promise<Account> {
  const [account] = await rows<Account>(
    db,
    sql`select a.id, code, name, name_zh as "nameZh", type, section, currency, a.version,
          is_control as "isControl", archived_at is not null as "isArchived",
          r.role, r.role is not null and r.until is null as "isRuled",
          (select number from bank_account where account_id = a.id) as "bankAccount",
          exists (select from journal_line where account_id = a.id) as "hasEntries",
          exists (select from budget_line where account_id = a.id)
            or exists (select from cost_key where allocation_account_id = a.id)
            or exists (select from bill_expense where account_id = a.id) as "isNamed"
        from account a left join role_account r on r.account_id = a.id where a.id = ${id}`,
  );
  if (!account) throw new NotFound('account', id);
  const { version: actual } = account;
  if (expected != null && expected !== actual) {
    refuse('VERSION_CONFLICT', { expected, actual }, ['expectedVersion']);
  }
  return account;
}

/** Debits less credits of accounts together, ever. */
export async function balanceOf(db: Sql, accountIds: readonly string[]): Promise<Decimal> {
  const [found] = await rows<{ balance: string }>(
    db,
    sql`select coalesce(sum(debit - credit), 0) as balance from turnover('-infinity', 'infinity')
        where account_id = any(${accountIds})`,
  );
  return decimal(found!.balance);
}
