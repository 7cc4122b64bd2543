import type { Learning } from '../../../kernel/command.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { OrderChannel } from '../order.ts';
import type { ReviewPolicy } from './review.ts';

type Known = { invoiced: string | null; limit: string | null; overdueDays: number | null };

/** What the review goes by. */
export type ReviewTerms = {
  policy: ReviewPolicy;
  /** The credit account's `invoiced` before finance is asked; null without an account. */
  invoicedBefore: Decimal | null;
};

/** Reads what holds a channel's orders, and how much the customer's account has invoiced so far. */
export async function learnPolicy(
  { sql: db, company }: Learning,
  customerId: string,
  channel: OrderChannel,
): Promise<ReviewTerms> {
  const [known] = await rows<Known>(
    db,
    sql`select invoiced, value_limit as "limit", overdue_days as "overdueDays"
        from (values (${customerId}, ${channel})) asked (customer_id, channel)
        left join credit_account using (customer_id) left join review_policy using (channel)`,
  );
  const { invoiced, limit, overdueDays } = known!;
  return {
    invoicedBefore: invoiced === null ? null : decimal(invoiced),
    policy: {
      valueLimit: limit === null ? null : decimal(limit),
      currency: company.currency,
      overdueDays,
    },
  };
}
