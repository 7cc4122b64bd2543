import type {
  MutationResolvers,
  QueryResolvers,
  RequestTransferPayloadResolvers,
  Resolvers,
} from '../__generated__/resolvers.ts';
import { money, product } from '../fields.ts';
import { approveTransfer, cancelTransfer } from './decide-transfer.ts';
import { listTransferOrders } from './find-transfers.ts';
import { receiveTransfer } from './receive-transfer.ts';
import { requestTransfer } from './request-transfer.ts';
import { shipTransfer } from './ship-transfer.ts';

const transferred: RequestTransferPayloadResolvers = {
  transferOrder: ({ transferOrderId: id }, _, { load }) =>
    id ? load.transferOrder.load(id) : null,
};

export const transferQueries = {
  transferOrder: (_, { id }, { load }) => load.transferOrder.load(id),
  transferOrders: (_, args, ctx) => listTransferOrders(ctx, args),
} satisfies QueryResolvers;

export const transferMutations = {
  requestTransfer: (_, { input }, { run }) => run(requestTransfer, input),
  approveTransfer: (_, { input }, { run }) => run(approveTransfer, input),
  cancelTransfer: (_, { input }, { run }) => run(cancelTransfer, input),
  shipTransfer: (_, { input }, { run }) => run(shipTransfer, input),
  receiveTransfer: (_, { input }, { run }) => run(receiveTransfer, input),
} satisfies MutationResolvers;

/** Goods on their way between warehouses. */
export const transferTypes = {
  RequestTransferPayload: transferred,
  ApproveTransferPayload: transferred,
  CancelTransferPayload: transferred,
  ShipTransferPayload: transferred,
  ReceiveTransferPayload: transferred,
  TransferOrder: {
    __resolveReference: ({ id }, { load }) => load.transferOrder.load(id),
    fromWarehouse: ({ fromWarehouseId: id }, _, { load }) => load.warehouse.load(id),
    toWarehouse: ({ toWarehouseId: id }, _, { load }) => load.warehouse.load(id),
    lines: ({ id }, _, { load }) => load.linesOfTransfer.load(id),
  },
  TransferLine: { product, transitValue: money('transitValue') },
} satisfies Resolvers;
