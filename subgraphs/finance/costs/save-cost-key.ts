import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';
import { activeKeys } from './cost-key-store.ts';
import { inOrder, isGiven, requireTargets, type Basis, type Target } from './cost-key.ts';

export type SaveCostKeyInput = {
  code: string;
  name: string;
  /** Keys are worked through by step; 1 to 999. */
  step: number;
  basis: Basis;
  /** What figures count: `heads`. */
  measure?: string | null;
  sourceId: string;
  /** Whose costs are shared out; default: all accounts of expenses. */
  accountIds?: readonly string[] | null;
  allocationAccountId?: string | null;
  targets: readonly Target[];
  isActive?: boolean | null;
  idempotencyKey?: string | null;
};

const SaveCostKey = commandSpec<SaveCostKeyInput, { costKeyId: string }>('finance.saveCostKey');

/**
 * Makes a key by which a cost centre's costs are shared out, or changes the one with the code.
 * Refuses `NAME_MISSING`, what `requireTargets` refuses, `NOT_A_COST` for an account that takes no
 * expenses, `BAD_STEP`, and `STEP_BACK` beside the other active keys.
 */
export const saveCostKey = command(SaveCostKey, 'finance:setup', async (work, input) => {
  requireStaff(work.viewer);
  const { sourceId, basis, targets, step } = input;
  const code = input.code.trim() || refuse('NAME_MISSING', {}, ['code']);
  const name = input.name.trim() || refuse('NAME_MISSING', {}, ['name']);
  if (step < 1 || step > 999) refuse('BAD_STEP', { given: step }, ['step']);
  requireTargets(basis, sourceId, targets);
  const targetIds = targets.map(({ costCenterId }) => costCenterId);
  await requireCenters(work, [sourceId, ...targetIds]);
  const accountIds = [...new Set(input.accountIds ?? [])];
  const { allocationAccountId = null, isActive } = input;
  await requireCosts(work, allocationAccountId ? [...accountIds, allocationAccountId] : accountIds);
  await takeTurns(work.sql, 'cost keys');
  const others = (await activeKeys(work.sql)).filter((key) => key.code !== code);
  if (isActive ?? true) inOrder([...others, { code, step, sourceId, targetIds }]);
  const measure = input.measure?.trim() || null;
  const [saved] = await rows<{ id: string }>(
    work.sql,
    sql`insert into cost_key (id, code, name, step, basis, measure, source_id, account_ids,
          allocation_account_id, is_active, updated_at, version)
        values (${work.ids.next('cky')}, ${code}, ${name}, ${step}, ${basis}, ${measure},
          ${sourceId}, ${accountIds}, ${allocationAccountId}, ${isActive ?? true},
          ${work.now}::timestamptz, 1)
        on conflict (code) do update set name = excluded.name, step = excluded.step,
          basis = excluded.basis, measure = excluded.measure, source_id = excluded.source_id,
          account_ids = excluded.account_ids, is_active = excluded.is_active,
          allocation_account_id = excluded.allocation_account_id,
          updated_at = excluded.updated_at, version = cost_key.version + 1
        returning id`,
  );
  await writeTargets(work, saved!.id, basis, targets);
  return { costKeyId: saved!.id };
});

async function writeTargets(
  { sql: db }: Work,
  costKeyId: string,
  basis: Basis,
  targets: readonly Target[],
): Promise<void> {
  const given = targets.map(({ costCenterId, weight }) => {
    return { costCenterId, weight: isGiven(basis) ? weight : null };
  });
  await sql`delete from cost_key_target where cost_key_id = ${costKeyId}`.execute(db);
  await sql`insert into cost_key_target (cost_key_id, position, cost_center_id, weight)
    select ${costKeyId}, position, "costCenterId", weight
    from rows from (jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as ("costCenterId" text,
      weight numeric)) with ordinality as t("costCenterId", weight, position)`.execute(db);
}

async function requireCenters({ sql: db }: Work, ids: readonly string[]): Promise<void> {
  const query = sql`select id from cost_center where id = any(${ids}) and is_active`;
  const found = await rows<{ id: string }>(db, query);
  const missing = ids.find((id) => !found.some((one) => one.id === id));
  if (missing) throw new NotFound('active cost center', missing);
}

async function requireCosts({ sql: db }: Work, ids: readonly string[]): Promise<void> {
  const found = await rows<{ id: string; code: string; type: string }>(
    db,
    sql`select id, code, type from account where id = any(${ids})`,
  );
  for (const id of ids) {
    const account = found.find((one) => one.id === id);
    if (!account) throw new NotFound('account', id);
    if (account.type !== 'EXPENSE') refuse('NOT_A_COST', { code: account.code }, ['accountIds']);
  }
}
