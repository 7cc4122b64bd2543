import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { OrderChannel } from '../order.ts';
import type { Fulfilment } from './delivery-rule.ts';

/** How a channel's orders are served, as the graph shows it; for staff only. */
export type FulfilmentPolicyRow = Fulfilment & { channel: OrderChannel };

/** The policies of all channels that have one, by channel. */
export function findFulfilmentPolicies(
  { sql: db, viewer }: Reading,
  channel?: OrderChannel,
): Promise<FulfilmentPolicyRow[]> {
  const chosen = channel ? sql`channel = ${channel}` : sql`true`;
  return rows<FulfilmentPolicyRow>(
    db,
    sql`select channel, delivery_rule as "deliveryRule", strategy,
          deposit_percent as "depositPercent", updated_at as "updatedAt", version
        from fulfilment_policy where ${chosen} and ${visibleTo(viewer)} order by channel`,
  );
}
