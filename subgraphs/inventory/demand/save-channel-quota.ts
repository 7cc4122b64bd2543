import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { learnUnits } from '../product-units.ts';
import { staffOnly } from '../staff.ts';
import { announceChanged, announceDealt } from '../stock/announce.ts';
import { lockOrMakeLevel } from '../stock/stock-rows.ts';
import { dealWaiting } from './deal-waiting.ts';

export type SaveChannelQuotaInput = {
  productId: string;
  warehouseId: string;
  /** Code of the sales channel. */
  channel: string;
  /** In the base unit; zero for none. */
  quantity: string;
  idempotencyKey?: string | null;
};

export const SaveChannelQuota = commandSpec<SaveChannelQuotaInput, { stockLevelId: string }>(
  'inventory.saveChannelQuota',
);

/**
 * Keeps so much of what is free of a product in a warehouse for the orders of a channel; what
 * becomes free for others goes to those who wait. Refuses `NEGATIVE_FIGURE`.
 */
export const saveChannelQuota = command(
  SaveChannelQuota,
  'inventory:plan',
  (learning: Learning, input: SaveChannelQuotaInput) => {
    staffOnly(learning.viewer);
    return learnUnits(learning, input);
  },
  async (work, { productId, warehouseId, channel, quantity }) => {
    const quota = decimal(quantity);
    if (quota.isNegative()) refuse('NEGATIVE_FIGURE', { given: quantity }, ['quantity']);
    const level = await lockOrMakeLevel(work, productId, warehouseId, work.facts.baseUnit);
    level.keepFor(channel, quota);
    await sql`update stock_level set quotas = ${JSON.stringify(level.quotas)}::jsonb
      where id = ${level.id}`.execute(work.sql);
    announceDealt(work.emit, await dealWaiting(work, [level]));
    await announceChanged(work, [level], 'RELEASE');
    return { stockLevelId: level.id };
  },
);
