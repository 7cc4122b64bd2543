import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';
import type { Stage } from './overrun.ts';
import { move, type BudgetStatus } from './status.ts';

type Policy = 'IGNORE' | 'WARN' | 'STOP';

export type SaveBudgetInput = {
  /** The draft to write anew; without it a new one is made. */
  id?: string | null;
  year: number;
  name: string;
  policy: Policy;
  /** Accounts for which another policy holds. */
  accountPolicies?: readonly { accountId: string; policy: Policy }[] | null;
  /** Where documents are checked; default everywhere. */
  checks?: readonly Stage[] | null;
  span?: 'CUMULATIVE' | 'MONTHLY' | 'BOTH' | null;
  lines: readonly {
    accountId: string;
    costCenterId?: string | null;
    /** January is 1. */
    month: number;
    amount: string;
  }[];
  idempotencyKey?: string | null;
};

const SaveBudget = commandSpec<SaveBudgetInput, { budgetId: string }>('finance.saveBudget');

const MAX_LINES = 5_000;
const everywhere: readonly Stage[] = ['REQUISITION', 'ORDER', 'ACTUAL'];

/**
 * Drafts a year's budget, or writes a draft anew. Refuses `NOTHING_BUDGETED`, `TOO_MANY`, `BAD_PERIOD`,
 * `NEGATIVE_AMOUNT`, `INEXACT_AMOUNT`, `NOT_BUDGETABLE` for accounts that are no expense or revenue,
 * `BUDGETED_TWICE`, `NOT_BUDGETED` for the policy of an account without lines, `ILLEGAL_MOVE` for one
 * that is no draft.
 */
export const saveBudget = command(SaveBudget, 'finance:budget', async (work, input) => {
  requireStaff(work.viewer);
  const { year, policy, lines } = input;
  if (lines.length === 0) refuse('NOTHING_BUDGETED', {}, ['lines']);
  if (lines.length > MAX_LINES) refuse('TOO_MANY', { limit: MAX_LINES, given: lines.length });
  const name = input.name.trim() || refuse('NAME_MISSING', {}, ['name']);
  if (year < 2000 || year > 2999) refuse('BAD_PERIOD', { given: String(year) }, ['year']);
  const codes = await requireBudgetable(work, lines);
  for (const { accountId } of input.accountPolicies ?? []) {
    if (!codes.has(accountId)) refuse('NOT_BUDGETED', { accountId }, ['accountPolicies']);
  }
  checkLines(lines, work.company.currency, codes);
  const { id = null } = input;
  if (id) await lockDraft(work, id);
  const budgetId = id ?? work.ids.next('bud');
  await sql`insert into budget (id, year, name, policy, checks, span, status, drafted_by,
      updated_at, version)
    values (${budgetId}, ${year}, ${name}, ${policy}, ${[...new Set(input.checks ?? everywhere)]},
      ${input.span ?? 'CUMULATIVE'}, 'DRAFT', ${work.viewer.id}, ${work.now}::timestamptz, 1)
    on conflict (id) do update set year = excluded.year, name = excluded.name,
      policy = excluded.policy, checks = excluded.checks, span = excluded.span,
      drafted_by = excluded.drafted_by, updated_at = excluded.updated_at,
      version = budget.version + 1`.execute(work.sql);
  await writeAccountPolicies(work, budgetId, input.accountPolicies ?? []);
  await sql`delete from budget_line where budget_id = ${budgetId}`.execute(work.sql);
  await sql`insert into budget_line (budget_id, account_id, cost_center_id, month, amount)
    select ${budgetId}, "accountId", "costCenterId", month, amount
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l("accountId" text,
      "costCenterId" text, month integer, amount numeric)`.execute(work.sql);
  return { budgetId };
});

/** The policies of accounts, the last of each. */
async function writeAccountPolicies(
  { sql: db }: Work,
  budgetId: string,
  policies: readonly { accountId: string; policy: Policy }[],
): Promise<void> {
  const byAccount = [...new Map(policies.map((one) => [one.accountId, one])).values()];
  await sql`delete from budget_account where budget_id = ${budgetId}`.execute(db);
  await sql`insert into budget_account (budget_id, account_id, policy)
    select ${budgetId}, "accountId", policy
    from jsonb_to_recordset(${JSON.stringify(byAccount)}::jsonb) as p("accountId" text,
      policy text)`.execute(db);
}

/** Account codes by id. */
type Codes = ReadonlyMap<string, string>;

function checkLines(lines: SaveBudgetInput['lines'], currency: string, codes: Codes): void {
  const seen = new Set<string>();
  for (const [index, { accountId, costCenterId, month, amount }] of lines.entries()) {
    const at = (field: string) => ['lines', String(index), field];
    const value = decimal(amount);
    if (month < 1 || month > 12) refuse('BAD_PERIOD', { given: String(month) }, at('month'));
    if (value.isNegative()) refuse('NEGATIVE_AMOUNT', { given: amount }, at('amount'));
    const isExact = new Money(value, currency).rounded().amount.equals(value);
    if (!isExact) refuse('INEXACT_AMOUNT', { given: amount, currency }, at('amount'));
    const key = `${accountId} ${costCenterId ?? ''} ${month}`;
    if (seen.has(key)) {
      refuse('BUDGETED_TWICE', { code: codes.get(accountId), accountId, month }, at('accountId'));
    }
    seen.add(key);
  }
}

async function requireBudgetable(
  { sql: db }: Work,
  lines: SaveBudgetInput['lines'],
): Promise<Codes> {
  const accountIds = [...new Set(lines.map(({ accountId }) => accountId))];
  const found = await rows<{ id: string; code: string; type: string }>(
    db,
    sql`select id, code, type from account where id = any(${accountIds})`,
  );
  const byId = new Map(found.map((account) => [account.id, account]));
  for (const id of accountIds) {
    const account = byId.get(id);
    if (!account) throw new NotFound('account', id);
    if (account.type !== 'EXPENSE' && account.type !== 'REVENUE') {
      refuse('NOT_BUDGETABLE', { code: account.code }, ['lines']);
    }
  }
  const centers = [...new Set(lines.flatMap(({ costCenterId }) => costCenterId ?? []))];
  const known = await rows<{ id: string }>(
    db,
    sql`select id from cost_center where id = any(${centers})`,
  );
  const missing = centers.find((id) => !known.some((one) => one.id === id));
  if (missing) throw new NotFound('cost center', missing);
  return new Map(found.map(({ id, code }) => [id, code]));
}

/** Refuses `ILLEGAL_MOVE` unless the budget is a draft. */
async function lockDraft({ sql: db }: Work, id: string): Promise<void> {
  const [budget] = await rows<{ status: BudgetStatus }>(
    db,
    sql`select status from budget where id = ${id} for update`,
  );
  if (!budget) throw new NotFound('budget', id);
  move(budget.status, 'DRAFT');
}
