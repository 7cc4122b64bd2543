import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { learnUnits } from '../product-units.ts';
import { staffOnly } from '../staff.ts';

export type SaveExpiryWatchInput = {
  productId: string;
  /** Null: as the company says for all products. */
  expiringDays?: number | null;
  idempotencyKey?: string | null;
};

const MOST_DAYS = 3650;

/**
 * Says how many days before their day the lots of a product are told of, instead of what holds for
 * all products. Refuses `DAYS_OUT_OF_RANGE`.
 */
export const saveExpiryWatch = command(
  commandSpec<SaveExpiryWatchInput, { productId: string }>('inventory.saveExpiryWatch'),
  'inventory:plan',
  async (learning, input: SaveExpiryWatchInput) => {
    staffOnly(learning.viewer);
    return learnUnits(learning, input);
  },
  async ({ sql: db }, { productId, expiringDays = null }) => {
    if (expiringDays !== null && (expiringDays < 1 || expiringDays > MOST_DAYS)) {
      refuse('DAYS_OUT_OF_RANGE', { given: expiringDays, most: MOST_DAYS }, ['expiringDays']);
    }
    await sql`insert into stock_policy (product_id, expiring_days)
      values (${productId}, ${expiringDays}::int)
      on conflict (product_id) do update set expiring_days = excluded.expiring_days`.execute(db);
    return { productId };
  },
);
