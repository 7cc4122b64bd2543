import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';
import { move, type BudgetStatus } from './status.ts';

export type ApproveBudgetInput = { budgetId: string; idempotencyKey?: string | null };

const ApproveBudget = commandSpec<ApproveBudgetInput, { budgetId: string }>(
  'finance.approveBudget',
);

/**
 * Puts a drafted budget in force; the year's former one stays to be read. Refuses `OWN_BUDGET` to
 * the one who drafted it, `ILLEGAL_MOVE` unless it is a draft.
 */
export const approveBudget = command(ApproveBudget, 'finance:approve', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db, viewer, now } = work;
  const { budgetId } = input;
  type Budget = { status: BudgetStatus; year: number; name: string; draftedBy: string };
  const [budget] = await rows<Budget>(
    db,
    sql`select status, year, name, drafted_by as "draftedBy" from budget
        where id = ${budgetId} for update`,
  );
  if (!budget) throw new NotFound('budget', budgetId);
  const { status: from, year, name } = budget;
  move(from, 'APPROVED');
  if (budget.draftedBy === viewer.id) refuse('OWN_BUDGET', { name });
  await takeTurns(db, `budget of ${year}`);
  await sql`update budget set status = 'REPLACED', version = version + 1
    where year = ${year} and status = 'APPROVED'`.execute(db);
  await sql`update budget set status = 'APPROVED', approved_by = ${viewer.id},
      approved_at = ${now}::timestamptz, updated_at = ${now}::timestamptz, version = version + 1
    where id = ${budgetId}`.execute(db);
  return { budgetId };
});
