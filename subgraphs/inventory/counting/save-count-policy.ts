import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';

export type SaveCountPolicyInput = {
  recountPercent: string;
  approvalLimit: string;
  idempotencyKey?: string | null;
};

const SaveCountPolicy = commandSpec<SaveCountPolicyInput, { recountPercent: string }>(
  'inventory.saveCountPolicy',
);

/** Decides which counts need a second look or a second person. Refuses `NEGATIVE_FIGURE`. */
export const saveCountPolicy = command(
  SaveCountPolicy,
  'inventory:approve',
  async ({ sql: db, viewer, now }, { recountPercent, approvalLimit }) => {
    staffOnly(viewer);
    for (const [field, given] of Object.entries({ recountPercent, approvalLimit })) {
      if (decimal(given).isNegative()) refuse('NEGATIVE_FIGURE', { given }, [field]);
    }
    await sql`update count_policy set recount_percent = ${recountPercent}::numeric,
        approval_limit = ${approvalLimit}::numeric, updated_at = ${now}::timestamptz,
        version = version + 1`.execute(db);
    return { recountPercent };
  },
);
