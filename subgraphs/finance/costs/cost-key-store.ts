import { oneOf, rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal, greatest, ZERO } from '../../../kernel/decimal.ts';
import { lastDayOf } from '../closing/period.ts';
import { isGiven, type Basis, type Cost, type Step } from './cost-key.ts';

/** A key as it is worked through. */
export type StoredKey = Step & {
  id: string;
  name: string;
  basis: Basis;
  accountIds: readonly string[];
  allocationAccountId: string | null;
  targets: readonly { costCenterId: string; weight: string | null }[];
};

/** The keys by which costs are shared out now. */
export async function activeKeys(db: Sql): Promise<StoredKey[]> {
  const found = await rows<Omit<StoredKey, 'targetIds'>>(
    db,
    sql`select id, code, name, step, basis, source_id as "sourceId", account_ids as "accountIds",
          allocation_account_id as "allocationAccountId",
          (select jsonb_agg(jsonb_build_object('costCenterId', cost_center_id,
              'weight', weight::text) order by position)
            from cost_key_target where cost_key_id = cost_key.id) as targets
        from cost_key where is_active order by step, code`,
  );
  return found.map((key) => {
    return { ...key, targetIds: key.targets.map(({ costCenterId }) => costCenterId) };
  });
}

/** What the source of a key has in a month, by account, with what it has received. */
export async function costsOf(db: Sql, key: StoredKey, month: string): Promise<Cost[]> {
  const chosen = key.accountIds.length > 0 ? sql`a.id = ${oneOf(key.accountIds)}` : sql`true`;
  const found = await rows<{ accountId: string; amount: string }>(
    db,
    sql`select account_id as "accountId", sum(debit - credit) as amount
        from journal_line l join account a on a.id = l.account_id
        where cost_center_id = ${key.sourceId} and a.type = 'EXPENSE' and ${chosen}
          and posting_date between ${`${month}-01`}::date and ${lastDayOf(month)}::date
        group by account_id, a.code having sum(debit - credit) <> 0 order by a.code`,
  );
  return found.map(({ accountId, amount }) => ({ accountId, amount: decimal(amount) }));
}

/** How much each target takes: as the key says, or as the ledger has it; nothing below zero. */
export async function weightsOf(db: Sql, { basis, targets }: StoredKey, month: string) {
  if (isGiven(basis)) {
    return targets.map(({ costCenterId, weight }) => {
      return { costCenterId, weight: decimal(weight ?? ZERO) };
    });
  }
  const centerIds = targets.map(({ costCenterId }) => costCenterId);
  const isCounted = basis === 'REVENUE' ? sql`a.section = 'SALES'` : sql`a.type = 'EXPENSE'`;
  const found = await rows<{ id: string; amount: string }>(
    db,
    sql`select cost_center_id as id, abs(sum(debit - credit)) as amount
        from journal_line l join account a on a.id = l.account_id
        where cost_center_id = ${oneOf(centerIds)} and ${isCounted}
          and posting_date between ${`${month}-01`}::date and ${lastDayOf(month)}::date
        group by 1
        having sum(debit - credit) * ${basis === 'REVENUE' ? -1 : 1}::integer > 0`,
  );
  const byId = new Map(found.map(({ id, amount }) => [id, decimal(amount)]));
  return centerIds.map((costCenterId) => {
    return { costCenterId, weight: greatest(byId.get(costCenterId) ?? ZERO, ZERO) };
  });
}
