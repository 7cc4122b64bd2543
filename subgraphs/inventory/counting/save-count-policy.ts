import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';

export type SaveCountPolicyInput = {
  recountPercent: string;
  approvalLimit: string;
  /** Over it two people approve; null for no such limit. */
  seniorLimit?: string | null;
  needsOtherCounter?: boolean | null;
  /** Days from one cycle count to the next, by ABC class. */
  cycleDaysA?: number | null;
  cycleDaysB?: number | null;
  cycleDaysC?: number | null;
  idempotencyKey?: string | null;
};

const MOST_DAYS = 1095;

const SaveCountPolicy = commandSpec<SaveCountPolicyInput, { recountPercent: string }>(
  'inventory.saveCountPolicy',
);

/**
 * Decides which counts need a second look or more people, and how often goods are counted. Refuses
 * `NEGATIVE_FIGURE`, `LIMITS_OUT_OF_ORDER`, `DAYS_OUT_OF_RANGE`.
 */
export const saveCountPolicy = command(
  SaveCountPolicy,
  'inventory:approve',
  async ({ sql: db, viewer, now }, input) => {
    staffOnly(viewer);
    const { recountPercent, approvalLimit, seniorLimit = null, needsOtherCounter } = input;
    const figures = { recountPercent, approvalLimit, seniorLimit };
    for (const [field, given] of Object.entries(figures)) {
      if (given !== null && decimal(given).isNegative())
        refuse('NEGATIVE_FIGURE', { given }, [field]);
    }
    if (seniorLimit !== null && decimal(seniorLimit).lessThan(approvalLimit)) {
      refuse('LIMITS_OUT_OF_ORDER', { approvalLimit, seniorLimit }, ['seniorLimit']);
    }
    const { cycleDaysA = 30, cycleDaysB = 90, cycleDaysC = 180 } = input;
    for (const [field, given] of Object.entries({ cycleDaysA, cycleDaysB, cycleDaysC })) {
      if (given! < 1 || given! > MOST_DAYS) {
        refuse('DAYS_OUT_OF_RANGE', { given, most: MOST_DAYS }, [field]);
      }
    }
    await sql`update count_policy set recount_percent = ${recountPercent}::numeric,
        approval_limit = ${approvalLimit}::numeric, senior_limit = ${seniorLimit}::numeric,
        needs_other_counter = ${needsOtherCounter ?? false}, cycle_days_a = ${cycleDaysA},
        cycle_days_b = ${cycleDaysB}, cycle_days_c = ${cycleDaysC},
        updated_at = ${now}::timestamptz,
        version = version + 1`.execute(db);
    return { recountPercent };
  },
);
