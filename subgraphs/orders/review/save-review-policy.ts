import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import type { Payload } from '../../../kernel/payload.ts';
import { Forbidden, refuse } from '../../../kernel/refusal.ts';
import type { OrderChannel } from '../order.ts';
import type { ApprovalTier } from './policy.ts';

export type SaveReviewPolicyInput = {
  channel: OrderChannel;
  /** Gross, in the company's currency; null for no limit. */
  valueLimit?: string | null;
  /** Null: overdue invoices do not matter. */
  overdueDays?: number | null;
  tiers?: ApprovalTier[] | null;
  creditWatchPercent?: string | null;
  creditStopPercent?: string | null;
  minMarginPercent?: string | null;
  maxDiscountPercent?: string | null;
  habitFactor?: string | null;
  duplicateHours?: number | null;
  idempotencyKey?: string | null;
};

/** The mutation's answer before it is read again. */
export type SaveReviewPolicyPayload = Payload<{ channel: OrderChannel }>;

const SaveReviewPolicy = commandSpec<SaveReviewPolicyInput, { channel: OrderChannel }>(
  'orders.saveReviewPolicy',
);

const MOST_DAYS = 3_650;
const MOST_HOURS = 8_760;
const DAY_HOURS = 24;
const MOST_TIERS = 10;

/** From what to what each figure may go. */
const bounds = {
  creditWatchPercent: ['0', '100'],
  creditStopPercent: ['100', '1000'],
  minMarginPercent: ['-100', '100'],
  maxDiscountPercent: ['0', '100'],
  habitFactor: ['1', '1000'],
} as const;

/**
 * Decides what holds a channel's orders for a person, and who that person is. Refuses
 * `NEGATIVE_AMOUNT`, `BAD_DAYS`, `BAD_PERCENT`, `BAD_TIERS`.
 */
export const saveReviewPolicy = command(SaveReviewPolicy, 'orders:policy', async (work, input) => {
  if (work.viewer.party) throw new Forbidden(['orders:policy of a member of staff']);
  const { channel, valueLimit = null, overdueDays = null, duplicateHours } = input;
  if (valueLimit !== null && decimal(valueLimit).isNegative()) {
    refuse('NEGATIVE_AMOUNT', { given: valueLimit }, ['valueLimit']);
  }
  expectBetween(overdueDays, MOST_DAYS, 'overdueDays');
  expectBetween(duplicateHours ?? null, MOST_HOURS, 'duplicateHours');
  checkFigures(input);
  const tiers = checkedTiers(input.tiers ?? []);
  const { creditWatchPercent = null, creditStopPercent = null, minMarginPercent = null } = input;
  const { maxDiscountPercent = null, habitFactor = null } = input;
  await sql`insert into review_policy (channel, value_limit, overdue_days, tiers,
      credit_watch_percent, credit_stop_percent, min_margin_percent, max_discount_percent,
      habit_factor, duplicate_hours, updated_at, version)
    values (${channel}, ${valueLimit}::numeric, ${overdueDays}::integer,
      ${JSON.stringify(tiers)}::jsonb, ${creditWatchPercent}::numeric,
      ${creditStopPercent}::numeric, ${minMarginPercent}::numeric, ${maxDiscountPercent}::numeric,
      ${habitFactor}::numeric, ${duplicateHours ?? DAY_HOURS}::integer,
      ${work.now}::timestamptz, 1)
    on conflict (channel) do update set value_limit = excluded.value_limit,
      overdue_days = excluded.overdue_days, tiers = excluded.tiers,
      credit_watch_percent = excluded.credit_watch_percent,
      credit_stop_percent = excluded.credit_stop_percent,
      min_margin_percent = excluded.min_margin_percent,
      max_discount_percent = excluded.max_discount_percent,
      habit_factor = excluded.habit_factor, duplicate_hours = excluded.duplicate_hours,
      updated_at = excluded.updated_at, version = review_policy.version + 1`.execute(work.sql);
  return { channel };
});

function expectBetween(given: number | null, most: number, field: string): void {
  if (given !== null && (given < 0 || given > most)) refuse('BAD_DAYS', { given, most }, [field]);
}

function checkFigures(input: SaveReviewPolicyInput): void {
  for (const [name, [least, most]] of Object.entries(bounds)) {
    const given = input[name as keyof typeof bounds];
    if (given == null) continue;
    const figure = decimal(given);
    if (figure.lessThan(least) || figure.greaterThan(most)) {
      refuse('BAD_PERCENT', { least, most, given }, [name]);
    }
  }
}

/** At most ten, each with a scope, each for more than the one before. */
function checkedTiers(tiers: readonly ApprovalTier[]): ApprovalTier[] {
  const named = tiers.map(({ over, scope }) => ({ over: decimal(over), scope: scope.trim() }));
  const isRising = named.every(({ over, scope }, index) => {
    const before = named[index - 1]?.over ?? -1;
    return scope !== '' && over.greaterThan(before);
  });
  if (!isRising || tiers.length > MOST_TIERS) {
    refuse('BAD_TIERS', { given: tiers.map(({ over }) => over).join(', ') }, ['tiers']);
  }
  return named.map(({ over, scope }) => ({ over: over.toFixed(), scope }));
}
