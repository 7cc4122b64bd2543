import type { Learning } from '../../../kernel/command.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { plainFulfilment, type Fulfilment } from '../fulfilment/delivery-rule.ts';
import type { OrderChannel } from '../order.ts';
import { openPolicy, type ApprovalTier, type ReviewPolicy } from './policy.ts';

type Percents = Record<
  | 'valueLimit'
  | 'creditWatchPercent'
  | 'creditStopPercent'
  | 'minMarginPercent'
  | 'maxDiscountPercent'
  | 'habitFactor',
  string | null
>;

type Known = Percents & {
  invoiced: string | null;
  hasPolicy: boolean;
  overdueDays: number | null;
  tiers: ApprovalTier[];
  duplicateHours: number;
  fulfilment: Fulfilment | null;
};

/** What the review goes by. */
export type ReviewTerms = {
  policy: ReviewPolicy;
  /** The credit account's `invoiced` before finance is asked; null without an account. */
  invoicedBefore: Decimal | null;
  /** How the channel's orders are served. */
  fulfilment: Fulfilment;
};

/** Reads what holds a channel's orders, and how much the customer's account has invoiced so far. */
export async function learnPolicy(
  { sql: db, company: { currency } }: Learning,
  customerId: string,
  channel: OrderChannel,
): Promise<ReviewTerms> {
  const [known] = await rows<Known>(
    db,
    sql`select invoiced, p.channel is not null as "hasPolicy", value_limit as "valueLimit",
          overdue_days as "overdueDays", tiers, credit_watch_percent as "creditWatchPercent",
          credit_stop_percent as "creditStopPercent", min_margin_percent as "minMarginPercent",
          max_discount_percent as "maxDiscountPercent", habit_factor as "habitFactor",
          duplicate_hours as "duplicateHours", case when f.channel is not null then
            jsonb_build_object('deliveryRule', delivery_rule, 'strategy', strategy,
              'depositPercent', deposit_percent::text) end as fulfilment
        from (values (${customerId}, ${channel})) asked (customer_id, asked_channel)
        left join credit_account using (customer_id)
        left join review_policy p on p.channel = asked_channel
        left join fulfilment_policy f on f.channel = asked_channel`,
  );
  const { invoiced, hasPolicy, overdueDays, tiers, duplicateHours, ...figures } = known!;
  const common = {
    invoicedBefore: orNull(invoiced),
    fulfilment: known!.fulfilment ?? plainFulfilment,
  };
  if (!hasPolicy) return { ...common, policy: openPolicy(currency) };
  return {
    ...common,
    policy: {
      ...{ currency, overdueDays, tiers, duplicateHours },
      valueLimit: orNull(figures.valueLimit),
      creditWatchPercent: orNull(figures.creditWatchPercent),
      creditStopPercent: orNull(figures.creditStopPercent),
      minMarginPercent: orNull(figures.minMarginPercent),
      maxDiscountPercent: orNull(figures.maxDiscountPercent),
      habitFactor: orNull(figures.habitFactor),
    },
  };
}

function orNull(figure: string | null): Decimal | null {
  return figure === null ? null : decimal(figure);
}
