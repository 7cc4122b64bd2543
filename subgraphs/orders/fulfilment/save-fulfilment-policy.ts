import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import type { Payload } from '../../../kernel/payload.ts';
import { Forbidden, refuse } from '../../../kernel/refusal.ts';
import type { OrderChannel } from '../order.ts';
import { plainFulfilment, type DeliveryRule, type Strategy } from './delivery-rule.ts';

export type SaveFulfilmentPolicyInput = {
  channel: OrderChannel;
  deliveryRule: DeliveryRule;
  strategy: Strategy;
  /** Default: all of it. */
  depositPercent?: string | null;
  idempotencyKey?: string | null;
};

/** The mutation's answer before it is read again. */
export type SaveFulfilmentPolicyPayload = Payload<{ channel: OrderChannel }>;

const SaveFulfilmentPolicy = commandSpec<SaveFulfilmentPolicyInput, { channel: OrderChannel }>(
  'orders.saveFulfilmentPolicy',
);

/** Decides how a channel's new orders are served. Refuses `BAD_PERCENT`. */
export const saveFulfilmentPolicy = command(
  SaveFulfilmentPolicy,
  'orders:policy',
  async ({ sql: db, viewer, now }, { channel, deliveryRule, strategy, ...input }) => {
    if (viewer.party) throw new Forbidden(['orders:policy of a member of staff']);
    const deposit = decimal(input.depositPercent ?? plainFulfilment.depositPercent);
    if (deposit.isNegative() || deposit.greaterThan(100)) {
      const figures = { least: '0', most: '100', given: deposit.toFixed() };
      refuse('BAD_PERCENT', figures, ['depositPercent']);
    }
    await sql`insert into fulfilment_policy (channel, delivery_rule, strategy, deposit_percent,
        updated_at, version)
      values (${channel}, ${deliveryRule}, ${strategy}, ${deposit.toFixed()}::numeric,
        ${now}::timestamptz, 1)
      on conflict (channel) do update set delivery_rule = excluded.delivery_rule,
        strategy = excluded.strategy, deposit_percent = excluded.deposit_percent,
        updated_at = excluded.updated_at,
        version = fulfilment_policy.version + 1`.execute(db);
    return { channel };
  },
);
