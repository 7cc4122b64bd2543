import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { mayActFor } from '../../../kernel/viewer.ts';
import { ServiceRequestStatusChanged } from '../contract.ts';
import { staffOnly } from '../customers/customer-lock.ts';
import type { ServicePolicy } from './service-policy.ts';
import { ServiceMessage, ServiceRequest, type ServiceStatus } from './service-request.ts';

export type RequestResult = { serviceRequestId: string };
export type StepInput = {
  serviceRequestId: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

/** What the company promises now. */
export async function readPolicy({ sql: db }: Pick<Work, 'sql'>): Promise<ServicePolicy> {
  const query = sql`select time_zone as "timeZone", hours, holidays, levels from service_policy`;
  return (await rows<ServicePolicy>(db, query))[0]!;
}

type Take<Input> = (
  request: ServiceRequest,
  input: Input,
  work: Work & { policy: ServicePolicy },
) => void;

/**
 * A verb that takes one service request a step further: with the scope `crm:request` the
 * customer's own users may do it too, with `crm:service` our people alone.
 */
export function step<Input extends StepInput>(
  name: string,
  scope: 'crm:request' | 'crm:service',
  take: Take<Input>,
) {
  const spec = commandSpec<Input, RequestResult>(`crm.${name}`);
  return command(spec, scope, async (work, input) => {
    if (scope === 'crm:service') staffOnly(work);
    const { serviceRequestId: id } = input;
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const request = await work.em.findOne(ServiceRequest, { id }, { lockMode });
    if (!request || !mayActFor(work.viewer, 'CUSTOMER', request.customerId)) {
      throw new NotFound('service request', id);
    }
    request.expect(input.expectedVersion);
    const { status } = request;
    take(request, input, { ...work, policy: await readPolicy(work) });
    conclude(work, request, status);
    return { serviceRequestId: id };
  });
}

/** Ends a change: counts it, and tells when the status is another; `previous` is null for a new one. */
export function conclude(
  { emit, now }: Pick<Work, 'emit' | 'now'>,
  request: ServiceRequest,
  previous: ServiceStatus | null,
): void {
  request.updatedAt = now;
  request.version += 1;
  const { id: serviceRequestId, number, customerId, status, version } = request;
  if (status === previous) return;
  const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
  const change = { serviceRequestId, number, customerId, previous, status, version };
  emit(ServiceRequestStatusChanged, change, { parties });
}

/** Adds to the thread of a request. Refuses `MESSAGE_MISSING`. */
export function write(
  { em, ids, now, viewer }: Pick<Work, 'em' | 'ids' | 'now' | 'viewer'>,
  serviceRequestId: string,
  { body, isInternal }: { body: string; isInternal: boolean },
): void {
  const text = body.trim() || refuse('MESSAGE_MISSING', {}, ['body']);
  const message = Object.assign(new ServiceMessage(), {
    ...{ id: ids.next('msg'), serviceRequestId, body: text, isInternal, writtenAt: now },
    ...{ author: viewer.id, isFromCustomer: Boolean(viewer.party) },
  });
  em.persist(message);
}
