import { closeLines, countPolicy, countStep, linesOf, reasonOf } from './count-store.ts';
import type { CountReasonInput } from './count-store.ts';
import { postCount, valueVariance } from './post-count.ts';

/**
 * Ends the counting; up to the company's limit the differences are posted at once, else somebody
 * else approves them. Refuses `NOT_COUNTED`, `RECOUNT_NEEDED`, `COST_NEEDED`, and what posting
 * refuses.
 */
export const submitStockCount = countStep(
  'submitStockCount',
  'inventory:count',
  async (count, _input, work) => {
    const policy = await countPolicy(work);
    const lines = await linesOf(work, count);
    count.submit(lines, policy.recountPercent, { id: work.viewer.id, now: work.now });
    count.varianceValue = await valueVariance(work, count, lines);
    if (!count.varianceValue.greaterThan(policy.approvalLimit)) await postCount(work, count, lines);
  },
);

/** Approves and posts what another person has counted. Refuses `OWN_COUNT`. */
export const approveStockCount = countStep(
  'approveStockCount',
  'inventory:approve',
  async (count, _input, work) => {
    count.approve(work.viewer.id);
    await postCount(work, count, await linesOf(work, count));
  },
);

/** Has a submitted count counted again. Refuses `REASON_MISSING`. */
export const sendBackStockCount = countStep<CountReasonInput>(
  'sendBackStockCount',
  'inventory:approve',
  (count, input) => count.sendBack(reasonOf(input)),
);

/** Gives a count up; the books stay as they are. Refuses `REASON_MISSING`. */
export const cancelStockCount = countStep<CountReasonInput>(
  'cancelStockCount',
  'inventory:count',
  async (count, input, work) => {
    count.cancel(reasonOf(input));
    await closeLines(work, count);
  },
);
