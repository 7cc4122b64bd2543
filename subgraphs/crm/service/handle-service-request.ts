import { step, write, type StepInput } from './service-desk.ts';
import type { ServiceStatus } from './service-request.ts';

export type ReplyInput = StepInput & { body: string; isInternal: boolean };

/**
 * Writes in the thread of a request. What our people write to the customer counts as an answer;
 * what the customer writes takes the request up again. Refuses `MESSAGE_MISSING`.
 */
export const replyToServiceRequest = step<ReplyInput>(
  'replyToServiceRequest',
  'crm:request',
  (request, { body, isInternal }, { policy, ...work }) => {
    const isFromCustomer = Boolean(work.viewer.party);
    write(work, request.id, { body, isInternal: isInternal && !isFromCustomer });
    if (isFromCustomer) request.hear(policy, work.now);
    else if (!isInternal) request.answer(policy, work.now);
  },
);

/** Takes a request to another status. Refuses `ILLEGAL_MOVE`. */
export const setServiceRequestStatus = step<StepInput & { status: ServiceStatus }>(
  'setServiceRequestStatus',
  'crm:service',
  (request, { status }, { policy, now }) => request.move(status, policy, now),
);

/** Gives a request to a member of staff, or to nobody. */
export const assignServiceRequest = step<StepInput & { assignee?: string | null }>(
  'assignServiceRequest',
  'crm:service',
  (request, { assignee }) => {
    request.assignee = assignee?.trim() || null;
  },
);

/** Notes how content the customer is, once. Refuses `BAD_SCORE`, `NOT_SOLVED`, `RATED_ALREADY`. */
export const rateServiceRequest = step<StepInput & { score: number; comment?: string | null }>(
  'rateServiceRequest',
  'crm:request',
  (request, { score, comment }, { now }) => request.rate(score, comment?.trim() || null, now),
);
