import { eventSpec } from '../../kernel/event.ts';

/** A customer was made or changed. */
export const CustomerSaved = eventSpec<{ customerId: string; number: string; version: number }>(
  'crm.CustomerSaved',
  'customerId',
);

/** A customer's status has changed: whether it may be sold to. */
export const CustomerStatusChanged = eventSpec<{
  customerId: string;
  number: string;
  previous: string;
  status: string;
  version: number;
}>('crm.CustomerStatusChanged', 'customerId');
