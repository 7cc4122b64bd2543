import type { Context } from '../../kernel/area.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { scalars } from '../../kernel/scalars.ts';
import { listCustomers, type CustomerRow } from './find-customers.ts';
import { listGroups } from './find-groups.ts';
import type { Loaders } from './loaders.ts';
import { saveCustomerGroup, type SaveCustomerGroupInput } from './save-customer-group.ts';
import { saveCustomer, type SaveCustomerInput } from './save-customer.ts';
import { setCustomerStatus, type SetCustomerStatusInput } from './set-customer-status.ts';

type Ctx = Context<Loaders>;
type Ref = { id: string };
type Saved = { customerId?: string };

const customerPayload = {
  customer: ({ customerId }: Saved, _: unknown, { load }: Ctx) =>
    customerId && load.customer.load(customerId),
};

export const resolvers = {
  ...scalars,
  Query: {
    customer: (_: unknown, { id }: Ref, { load }: Ctx) => load.customer.load(id),
    customerByNumber: (_: unknown, { number }: { number: string }, { load }: Ctx) =>
      load.customerByNumber.load(number),
    customers: (_: unknown, args: ListArgs & { search?: string }, ctx: Ctx) =>
      listCustomers(ctx, args),
    customerGroups: (_: unknown, args: ListArgs, ctx: Ctx) => listGroups(ctx, args),
  },
  Mutation: {
    saveCustomer: (_: unknown, { input }: { input: SaveCustomerInput }, { run }: Ctx) =>
      run(saveCustomer, input),
    setCustomerStatus: (_: unknown, { input }: { input: SetCustomerStatusInput }, { run }: Ctx) =>
      run(setCustomerStatus, input),
    saveCustomerGroup: (_: unknown, { input }: { input: SaveCustomerGroupInput }, { run }: Ctx) =>
      run(saveCustomerGroup, input),
  },
  SaveCustomerPayload: customerPayload,
  SetCustomerStatusPayload: customerPayload,
  SaveCustomerGroupPayload: {
    customerGroup: ({ customerGroupId }: { customerGroupId?: string }, _: unknown, { load }: Ctx) =>
      customerGroupId && load.customerGroup.load(customerGroupId),
  },
  Customer: {
    __resolveReference: ({ id }: Ref, { load }: Ctx) => load.customer.load(id),
    group: ({ groupId }: CustomerRow, _: unknown, { load }: Ctx) =>
      groupId && load.customerGroup.load(groupId),
    addresses: ({ id }: CustomerRow, _: unknown, { load }: Ctx) => load.addresses.load(id),
    statusChanges: ({ id }: CustomerRow, _: unknown, { load }: Ctx) => load.statusChanges.load(id),
    preferredCarrier: ({ preferredCarrierId: id }: CustomerRow) => id && { id },
    preferredWarehouse: ({ preferredWarehouseId: id }: CustomerRow) => id && { id },
  },
  CustomerGroup: {
    __resolveReference: ({ id }: Ref, { load }: Ctx) => load.customerGroup.load(id),
  },
};
