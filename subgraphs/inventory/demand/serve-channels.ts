import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { announceChanged, announceDealt } from '../stock/announce.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import { dealWaiting } from './deal-waiting.ts';

export type ServeChannelsInput = {
  warehouseId: string;
  /** Codes of sales channels; none: all. */
  channels: readonly string[];
  idempotencyKey?: string | null;
};

export const ServeChannels = commandSpec<ServeChannelsInput, { warehouseId: string }>(
  'inventory.serveChannels',
);

const MAX_CHANNELS = 50;

/**
 * Says of which sales channels a warehouse serves the orders that name no warehouse. What they hold
 * there they keep; free goods go to those who wait and are served now. Refuses `TOO_MANY`.
 */
export const serveChannels = command(
  ServeChannels,
  'inventory:plan',
  async (work, { warehouseId, channels: given }) => {
    const { sql: db, viewer, now, emit } = work;
    staffOnly(viewer);
    const channels = [...new Set(given.map((code) => code.trim()).filter(Boolean))].sort();
    const figures = { limit: MAX_CHANNELS, given: channels.length };
    if (channels.length > MAX_CHANNELS) refuse('TOO_MANY', figures, ['channels']);
    const changed = await rows(
      db,
      sql`update warehouse set channels = ${channels}::text[], version = version + 1,
          updated_at = ${now}::timestamptz
        where id = ${warehouseId} returning id`,
    );
    if (changed.length === 0) throw new NotFound('warehouse', warehouseId);
    const waiting = await rows<{ productId: string }>(
      db,
      sql`select distinct product_id as "productId" from stock_level l
          where warehouse_id = ${warehouseId} and on_hand > reserved + quarantined
            and exists (select from demand d where d.product_id = l.product_id and waiting > 0
              and d.warehouse_id is null)`,
    );
    const productIds = waiting.map(({ productId }) => productId);
    const levels = await lockLevels(work, productIds, warehouseId);
    const dealt = await dealWaiting(work, levels);
    announceDealt(emit, dealt);
    const served = levels.filter((level) => dealt.some((take) => take.level === level));
    await announceChanged(work, served, 'RESERVATION');
    return { warehouseId };
  },
);
