import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { CustomerGroup, type GroupDetails } from './customer-group.ts';

export type SaveCustomerGroupInput = GroupDetails & {
  id?: string | null;
  idempotencyKey?: string | null;
};

export const SaveCustomerGroup = commandSpec<SaveCustomerGroupInput, { customerGroupId: string }>(
  'crm.saveCustomerGroup',
);

/** Makes or changes a customer group. Refuses `GROUP_CODE_TAKEN`, `NEGATIVE_CREDIT_LIMIT`. */
export const saveCustomerGroup = command(
  SaveCustomerGroup,
  'crm:write',
  async ({ em, ids, now, viewer, company }, input) => {
    const { id, code } = input;
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const group = id
      ? await em.findOne(CustomerGroup, { id }, { lockMode })
      : new CustomerGroup(ids.next('cgr'), now);
    if (!group || viewer.party) throw new NotFound('customer group', id ?? code);
    const namesake = await em.findOne(CustomerGroup, { code: code.trim() });
    if (namesake && namesake !== group) refuse('GROUP_CODE_TAKEN', { code }, ['code']);
    group.describe(input, company.currency);
    em.persist(group);
    return { customerGroupId: group.id };
  },
);
