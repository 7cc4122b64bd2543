import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';

export type SaveStockWatchPolicyInput = {
  slowAfterDays: number;
  deadAfterDays: number;
  /** Default as it is. */
  expiringDays?: number | null;
  idempotencyKey?: string | null;
};

const MOST_DAYS = 3650;

/**
 * Says after how many days without an issue goods are slow, and dead. Refuses `DAYS_OUT_OF_RANGE`,
 * `SLOW_AFTER_DEAD`.
 */
export const saveStockWatchPolicy = command(
  commandSpec<SaveStockWatchPolicyInput, { deadAfterDays: number }>(
    'inventory.saveStockWatchPolicy',
  ),
  'inventory:plan',
  async ({ sql: db, viewer, now }, { slowAfterDays, deadAfterDays, expiringDays = null }) => {
    staffOnly(viewer);
    const days = { slowAfterDays, deadAfterDays, expiringDays: expiringDays ?? 1 };
    for (const [field, given] of Object.entries(days)) {
      if (given < 1 || given > MOST_DAYS) {
        refuse('DAYS_OUT_OF_RANGE', { given, most: MOST_DAYS }, [field]);
      }
    }
    if (slowAfterDays > deadAfterDays) {
      refuse('SLOW_AFTER_DEAD', { slowAfterDays, deadAfterDays }, ['slowAfterDays']);
    }
    await sql`update stock_watch_policy set slow_after_days = ${slowAfterDays},
        dead_after_days = ${deadAfterDays},
        expiring_days = coalesce(${expiringDays}::int, expiring_days),
        updated_at = ${now}::timestamptz,
        version = version + 1`.execute(db);
    return { deadAfterDays };
  },
);
