import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { ReturnReason } from '../orders/return-line.ts';
import { staffOnly } from '../orders/return-store.ts';
import { ReturnRule } from './return-rule.ts';

export type SaveReturnRuleInput = {
  customerId?: string | null;
  productId?: string | null;
  channel?: string | null;
  isReturnable: boolean;
  windowDays: number;
  autoLimit: string;
  feePercent: string;
  feeFreeReasons: ReturnReason[];
  idempotencyKey?: string | null;
};

const SaveReturnRule = commandSpec<SaveReturnRuleInput, { returnRuleId: string }>(
  'returns.saveReturnRule',
);

const MAX_DAYS = 3650;

/**
 * Makes or changes the rule for a customer, a product, a channel, any mix of them, or for all.
 * Refuses `BAD_WINDOW`, `NEGATIVE_FIGURE`, `BAD_PERCENT`.
 */
export const saveReturnRule = command(SaveReturnRule, 'returns:setup', async (work, input) => {
  staffOnly(work);
  const { em, sql: db, ids, now } = work;
  const { isReturnable, windowDays, feeFreeReasons } = input;
  if (windowDays < 0 || windowDays > MAX_DAYS) {
    refuse('BAD_WINDOW', { limit: MAX_DAYS, given: windowDays }, ['windowDays']);
  }
  const autoLimit = decimal(input.autoLimit);
  if (autoLimit.isNegative()) {
    refuse('NEGATIVE_FIGURE', { name: 'autoLimit', given: input.autoLimit }, ['autoLimit']);
  }
  const feePercent = percent(input.feePercent);
  await takeTurns(db, 'return rules');
  const { customerId = null, productId = null, channel = null } = input;
  const key = { customerId, productId, channel };
  const known = await em.findOne(ReturnRule, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const rule = known ?? Object.assign(new ReturnRule(), { ...key, id: ids.next('rru') });
  const version = rule.version + 1;
  const terms = { isReturnable, windowDays, autoLimit, feePercent, feeFreeReasons };
  em.persist(Object.assign(rule, { ...terms, updatedAt: now, version }));
  return { returnRuleId: rule.id };
});

function percent(given: string): Decimal {
  const value = decimal(given);
  if (value.isNegative() || value.greaterThan(100))
    refuse('BAD_PERCENT', { given }, ['feePercent']);
  return value;
}
