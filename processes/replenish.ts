import { on, process, send } from '../kernel/process.ts';
import * as inventory from '../subgraphs/inventory/contract.ts';
import * as purchasing from '../subgraphs/purchasing/contract.ts';
import * as supplyChain from '../subgraphs/supply-chain/contract.ts';

/** What replenishment rules and supply plans want becomes a requisition, once per proposal. */
export const replenish = process(
  'replenish',

  // A run works its rules batch by batch; what it requests goes to purchasing, and back comes that
  // purchasing has it.
  on(inventory.ReplenishmentContinues, (run) => send(inventory.RunReplenishment, run)),
  on(inventory.ReplenishmentRequested, ({ proposalId, quantity: value, unit, ...wanted }) =>
    send(purchasing.RaiseRequisition, {
      ...wanted,
      quantity: { value, unit },
      source: 'REPLENISHMENT',
      sourceId: proposalId,
    }),
  ),
  on(
    supplyChain.SupplyProposalAccepted,
    ({ proposalId, productId, warehouseId, supplierId, quantity: value, unit, neededDate }) =>
      send(purchasing.RaiseRequisition, {
        ...{ productId, warehouseId, supplierId, neededBy: neededDate },
        quantity: { value, unit },
        source: 'SUPPLY_PLAN',
        sourceId: proposalId,
      }),
  ),
  on(purchasing.RequisitionRaised, ({ requisitionId, source, sourceId }) =>
    send(inventory.NoteRequisition, { requisitionId, source, proposalId: sourceId }),
  ),

  // What purchase orders bring when, so that stock knows what it can promise.
  on(purchasing.PurchaseOrderStatusChanged, ({ purchaseOrderId }) =>
    send(inventory.NoteSupply, { purchaseOrderId }),
  ),
  on(purchasing.PurchaseOrderCorrected, ({ purchaseOrderId }) =>
    send(inventory.NoteSupply, { purchaseOrderId }),
  ),
  on(purchasing.GoodsReceived, ({ purchaseOrderId, postingDate: receivedOn }) =>
    send(inventory.NoteSupply, { purchaseOrderId, receivedOn }),
  ),
);
