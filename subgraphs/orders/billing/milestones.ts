import { decimal, sum } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** What makes an order's goods billed; see the schema. */
export type BillingBasis =
  | 'ISSUE'
  | 'DELIVERY'
  | 'COLLECTIVE_DAILY'
  | 'COLLECTIVE_WEEKLY'
  | 'COLLECTIVE_MONTHLY'
  | 'ORDER'
  | 'MILESTONE';

export type MilestoneEvent = 'ON_ORDER' | 'ON_ISSUE' | 'ON_DELIVERY' | 'BY_HAND';

/** A percent of an order that is billed at an event. */
export type MilestoneTerms = { event: MilestoneEvent; percent: string };

const MOST = 10;
const PERCENT_DIGITS = 2;

/**
 * The milestones of an order: of one that is billed by the order it is all of it, at once. Refuses
 * `BAD_MILESTONES` where they do not go with the basis, or do not make up the whole.
 */
export function milestonesFor(
  basis: BillingBasis,
  given: readonly MilestoneTerms[] | null | undefined,
): MilestoneTerms[] {
  const milestones = given ?? [];
  if (basis === 'MILESTONE') checkMilestones(milestones);
  else if (milestones.length > 0) refuseMilestones(milestones);
  if (basis === 'ORDER') return [{ event: 'ON_ORDER', percent: '100' }];
  return milestones.map(({ event, percent }) => ({ event, percent: decimal(percent).toFixed() }));
}

function checkMilestones(milestones: readonly MilestoneTerms[]): void {
  const percents = milestones.map(({ percent }) => decimal(percent));
  const isEachRight = percents.every((percent) => {
    return percent.greaterThan(0) && percent.decimalPlaces() <= PERCENT_DIGITS;
  });
  const events = milestones.map(({ event }) => event).filter((event) => event !== 'BY_HAND');
  const isEachOnce = new Set(events).size === events.length;
  const isWhole = sum(percents).equals(100);
  if (!isEachRight || !isEachOnce || !isWhole || milestones.length > MOST) {
    refuseMilestones(milestones);
  }
}

function refuseMilestones(milestones: readonly MilestoneTerms[]): never {
  const total = sum(milestones.map(({ percent }) => percent)).toFixed();
  return refuse('BAD_MILESTONES', { total, count: milestones.length, most: MOST }, ['milestones']);
}
