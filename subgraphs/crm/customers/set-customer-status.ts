import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { CustomerStatusChanged } from '../contract.ts';
import { Customer } from './customer.ts';
import { StatusChange, type CustomerStatus } from './status.ts';

export type SetCustomerStatusInput = {
  customerId: string;
  status: CustomerStatus;
  reason: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export const SetCustomerStatus = commandSpec<SetCustomerStatusInput, { customerId: string }>(
  'crm.setCustomerStatus',
);

/**
 * Changes a customer's status and keeps who did it and why; for staff only. Refuses `REASON_MISSING`,
 * `VERSION_CONFLICT` and `ILLEGAL_MOVE`.
 */
export const setCustomerStatus = command(
  SetCustomerStatus,
  'crm:write',
  async ({ em, emit, ids, now, viewer }, input) => {
    const { customerId, status } = input;
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const customer = await em.findOne(Customer, { id: customerId }, { lockMode });
    if (!customer || viewer.party) throw new NotFound('customer', customerId);
    customer.expect(input.expectedVersion);
    const reason = input.reason.trim();
    if (!reason) refuse('REASON_MISSING', {}, ['reason']);
    const previous = customer.changeStatus(status, now);
    const change = { id: ids.next('csc'), customerId, previous, status, reason };
    em.persist(em.create(StatusChange, { ...change, actor: viewer.id, changedAt: now }));
    const { number, version } = customer;
    const parties = [{ kind: 'CUSTOMER', id: customerId } as const];
    emit(CustomerStatusChanged, { customerId, number, previous, status, version }, { parties });
    return { customerId };
  },
);
