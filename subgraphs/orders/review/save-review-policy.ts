import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import type { Payload } from '../../../kernel/payload.ts';
import { Forbidden, refuse } from '../../../kernel/refusal.ts';
import type { OrderChannel } from '../order.ts';

export type SaveReviewPolicyInput = {
  channel: OrderChannel;
  /** Gross, in the company's currency; null for no limit. */
  valueLimit?: string | null;
  /** Null: overdue invoices do not matter. */
  overdueDays?: number | null;
  idempotencyKey?: string | null;
};

/** The mutation's answer before it is read again. */
export type SaveReviewPolicyPayload = Payload<{ channel: OrderChannel }>;

const SaveReviewPolicy = commandSpec<SaveReviewPolicyInput, { channel: OrderChannel }>(
  'orders.saveReviewPolicy',
);

const MOST_DAYS = 3_650;

/** Decides what holds a channel's orders for a person. Refuses `NEGATIVE_AMOUNT`, `BAD_DAYS`. */
export const saveReviewPolicy = command(SaveReviewPolicy, 'orders:policy', async (work, input) => {
  if (work.viewer.party) throw new Forbidden(['orders:policy of a member of staff']);
  const { channel, valueLimit = null, overdueDays = null } = input;
  if (valueLimit !== null && decimal(valueLimit).isNegative()) {
    refuse('NEGATIVE_AMOUNT', { given: valueLimit }, ['valueLimit']);
  }
  if (overdueDays !== null && (overdueDays < 0 || overdueDays > MOST_DAYS)) {
    refuse('BAD_DAYS', { given: overdueDays, most: MOST_DAYS }, ['overdueDays']);
  }
  await sql`insert into review_policy (channel, value_limit, overdue_days, updated_at, version)
    values (${channel}, ${valueLimit}::numeric, ${overdueDays}::integer,
      ${work.now}::timestamptz, 1)
    on conflict (channel) do update set value_limit = excluded.value_limit,
      overdue_days = excluded.overdue_days, updated_at = excluded.updated_at,
      version = review_policy.version + 1`.execute(work.sql);
  return { channel };
});
