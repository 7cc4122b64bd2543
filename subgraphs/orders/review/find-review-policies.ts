import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { OrderChannel } from '../order.ts';
import type { ApprovalTier } from './policy.ts';

/** What holds a channel's orders, as the graph shows it; for staff only. */
export type ReviewPolicyRow = {
  channel: OrderChannel;
  valueLimit: string | null;
  tiers: ApprovalTier[];
};

/** The policies of all channels that have one, by channel. */
export function findReviewPolicies(
  { sql: db, viewer }: Reading,
  channel?: OrderChannel,
): Promise<ReviewPolicyRow[]> {
  const chosen = channel ? sql`channel = ${channel}` : sql`true`;
  return rows<ReviewPolicyRow>(
    db,
    sql`select channel, value_limit as "valueLimit", overdue_days as "overdueDays", tiers,
          credit_watch_percent as "creditWatchPercent", credit_stop_percent as "creditStopPercent",
          min_margin_percent as "minMarginPercent", max_discount_percent as "maxDiscountPercent",
          habit_factor as "habitFactor", duplicate_hours as "duplicateHours",
          updated_at as "updatedAt", version
        from review_policy where ${chosen} and ${visibleTo(viewer)} order by channel`,
  );
}
