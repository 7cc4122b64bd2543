import { closeLines, countPolicy, countStep, linesOf, reasonOf } from './count-store.ts';
import type { CountInput, CountReasonInput } from './count-store.ts';
import { postCount, valueVariance } from './post-count.ts';

/**
 * Ends the counting; up to the company's limit the differences are posted at once, else one or two
 * others approve them. Refuses `NOT_COUNTED`, `RECOUNT_NEEDED`, `COST_NEEDED`, and what posting
 * refuses.
 */
export const submitStockCount = countStep<CountInput & { explanation?: string | null }>(
  'submitStockCount',
  'inventory:count',
  async (count, { explanation }, work) => {
    const policy = await countPolicy(work);
    const lines = await linesOf(work, count);
    count.submit(lines, policy, { id: work.viewer.id, now: work.now });
    count.explanation = explanation?.trim() || null;
    count.weigh(await valueVariance(work, count, lines), policy);
    if (count.approvalsNeeded === 0) await postCount(work, count, lines);
  },
);

/**
 * Approves what another person has counted; the last one needed posts it. Refuses `OWN_COUNT`,
 * `APPROVED_ALREADY`.
 */
export const approveStockCount = countStep(
  'approveStockCount',
  'inventory:approve',
  async (count, _input, work) => {
    const isEnough = count.approve(work.viewer.id);
    if (isEnough) await postCount(work, count, await linesOf(work, count));
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
