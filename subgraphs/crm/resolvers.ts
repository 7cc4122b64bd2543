import { scalars } from '../../kernel/scalars.ts';
import type { Resolvers, SaveCustomerPayloadResolvers } from './__generated__/resolvers.ts';
import { listCustomers } from './find-customers.ts';
import { listGroups } from './find-groups.ts';
import { saveCustomerGroup } from './save-customer-group.ts';
import { saveCustomer } from './save-customer.ts';
import { setCustomerStatus } from './set-customer-status.ts';

const customerPayload: SaveCustomerPayloadResolvers = {
  customer: ({ customerId: id }, _, { load }) => (id ? load.customer.load(id) : null),
};

export const resolvers = {
  ...scalars,
  Query: {
    customer: (_, { id }, { load }) => load.customer.load(id),
    customerByNumber: (_, { number }, { load }) => load.customerByNumber.load(number),
    customers: (_, args, ctx) => listCustomers(ctx, args),
    customerGroups: (_, args, ctx) => listGroups(ctx, args),
  },
  Mutation: {
    saveCustomer: (_, { input }, { run }) => run(saveCustomer, input),
    setCustomerStatus: (_, { input }, { run }) => run(setCustomerStatus, input),
    saveCustomerGroup: (_, { input }, { run }) => run(saveCustomerGroup, input),
  },
  SaveCustomerPayload: customerPayload,
  SetCustomerStatusPayload: customerPayload,
  SaveCustomerGroupPayload: {
    customerGroup: ({ customerGroupId: id }, _, { load }) =>
      id ? load.customerGroup.load(id) : null,
  },
  Customer: {
    __resolveReference: ({ id }, { load }) => load.customer.load(id),
    group: ({ groupId: id }, _, { load }) => (id ? load.customerGroup.load(id) : null),
    addresses: ({ id }, _, { load }) => load.addresses.load(id),
    statusChanges: ({ id }, _, { load }) => load.statusChanges.load(id),
    preferredCarrier: ({ preferredCarrierId: id }) => (id ? { id } : null),
    preferredWarehouse: ({ preferredWarehouseId: id }) => (id ? { id } : null),
  },
  CustomerGroup: {
    __resolveReference: ({ id }, { load }) => load.customerGroup.load(id),
  },
} satisfies Resolvers;
