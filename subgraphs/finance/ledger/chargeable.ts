import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { requireUsed } from '../accounts/account.ts';

type Charge = { accountId: string; costCenterId?: string | null };

/**
 * People may charge to accounts that follow no sub-ledger, and to cost centres that do not rest.
 * Refuses `CONTROL_ACCOUNT`, `ACCOUNT_ARCHIVED`, `CURRENCY_MISMATCH` for an account that is kept in
 * another currency; throws `NotFound`.
 */
export async function requireChargeable(
  db: Sql,
  lines: readonly Charge[],
  currency: string,
): Promise<void> {
  const wanted = lines.map(({ accountId }) => accountId);
  const found = await rows<{
    id: string;
    code: string;
    is_control: boolean;
    isArchived: boolean;
    currency: string | null;
  }>(
    db,
    sql`select id, code, is_control, archived_at is not null as "isArchived", currency
        from account where id = any(${wanted})`,
  );
  const byId = new Map(found.map((account) => [account.id, account]));
  for (const id of wanted) {
    const account = byId.get(id);
    if (!account) throw new NotFound('account', id);
    if (account.is_control) refuse('CONTROL_ACCOUNT', { code: account.code }, ['lines']);
    requireUsed(account, 'lines');
    const { currency: expected } = account;
    if (expected && expected !== currency) {
      refuse('CURRENCY_MISMATCH', { expected, given: currency }, ['lines']);
    }
  }
  const centers = lines.flatMap(({ costCenterId }) => costCenterId ?? []);
  const active = await rows<{ id: string }>(
    db,
    sql`select id from cost_center where id = any(${centers}) and is_active`,
  );
  const missing = centers.find((id) => !active.some((one) => one.id === id));
  if (missing) throw new NotFound('active cost center', missing);
}
