import { ownStep, reasonOf, releaseClaims, step, type StepInput } from './return-store.ts';

export type RejectReturnInput = StepInput & { reason: string };
export type CancelReturnInput = StepInput & { reason?: string | null };
export type SendReturnInput = StepInput & { trackingNumber?: string | null };

/** Lets the customer send the goods. */
export const authoriseReturn = step('authoriseReturn', (order, _input, { viewer, now }) =>
  order.authorise(viewer.id, now),
);

/** Turns a return down; the goods may be asked back again. Refuses `REASON_MISSING`. */
export const rejectReturn = step<RejectReturnInput>('rejectReturn', (order, input, work) => {
  order.reject(reasonOf(input));
  return releaseClaims(work, order.lines);
});

/** Gives a return up before the goods are sent. */
export const cancelReturn = ownStep<CancelReturnInput>('cancelReturn', (order, input, work) => {
  order.cancel(input.reason?.trim() || null);
  return releaseClaims(work, order.lines);
});

/** Notes that the goods are on their way. */
export const sendReturn = ownStep<SendReturnInput>('sendReturn', (order, input, { now }) =>
  order.send(input.trackingNumber?.trim() || null, now),
);
