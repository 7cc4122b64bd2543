import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';

export type RemoveCashScenarioInput = { scenarioId: string; idempotencyKey?: string | null };

const RemoveCashScenario = commandSpec<RemoveCashScenarioInput, { removedId: string }>(
  'finance.removeCashScenario',
);

/** Forgets a scenario that nobody looks at any more. Throws `NotFound`. */
export const removeCashScenario = command(
  RemoveCashScenario,
  'finance:budget',
  async ({ sql: db, viewer }, { scenarioId }) => {
    requireStaff(viewer);
    const query = sql`delete from cash_scenario where id = ${scenarioId} returning 1`;
    if ((await rows(db, query)).length === 0) throw new NotFound('cash scenario', scenarioId);
    return { removedId: scenarioId };
  },
);
