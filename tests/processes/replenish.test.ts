import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { replenish } from '../../processes/replenish.ts';
import * as inventory from '../../subgraphs/inventory/contract.ts';
import * as purchasing from '../../subgraphs/purchasing/contract.ts';
import * as supplyChain from '../../subgraphs/supply-chain/contract.ts';

/** What follows from an event: the commands by name, with their inputs. */
function after<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): Record<string, object> {
  const event = { id: 'evt_1', type: spec.type, data } as StoredEvent;
  const sends = replenish.reactions.get(spec.type)?.(event) ?? [];
  return Object.fromEntries(sends.map(({ command, input }) => [command, input]));
}

const place = { productId: 'prd_1', warehouseId: 'whs_1' };

test('a run goes on behind the rule that it has come to', () => {
  const run = { run: 'run_1', warehouseId: null, after: 'rpr_9' };
  expect(after(inventory.ReplenishmentContinues, run)).toEqual({
    'inventory.runReplenishment': run,
  });
});

test('what a rule requests becomes a requisition, with the figures behind it', () => {
  const why = { available: '4', reorderPoint: '10' };
  const wanted = { ...place, neededBy: '2026-04-10', why };
  const requested = { ...wanted, proposalId: 'rpp_1', quantity: '20', unit: 'PCS' };
  expect(after(inventory.ReplenishmentRequested, requested)).toEqual({
    'purchasing.raiseRequisition': {
      ...wanted,
      quantity: { value: '20', unit: 'PCS' },
      source: 'REPLENISHMENT',
      sourceId: 'rpp_1',
    },
  });
});

test('what is accepted of a plan becomes a requisition for its day, from its supplier', () => {
  const days = { orderDate: '2026-04-01', neededDate: '2026-04-10' };
  const accepted = { ...place, ...days, proposalId: 'spp_1', supplierId: 'sup_1' };
  const said = { ...accepted, quantity: '50', unit: 'PCS', acceptedBy: 'usr_1' };
  expect(after(supplyChain.SupplyProposalAccepted, said)).toEqual({
    'purchasing.raiseRequisition': {
      ...{ ...place, supplierId: 'sup_1', neededBy: '2026-04-10' },
      quantity: { value: '50', unit: 'PCS' },
      source: 'SUPPLY_PLAN',
      sourceId: 'spp_1',
    },
  });
});

test('stock knows that purchasing has what it asked for', () => {
  const raised = { ...place, requisitionId: 'prq_1', source: 'REPLENISHMENT' as const };
  expect(after(purchasing.RequisitionRaised, { ...raised, sourceId: 'rpp_1' })).toEqual({
    'inventory.noteRequisition': {
      ...{ requisitionId: 'prq_1', source: 'REPLENISHMENT', proposalId: 'rpp_1' },
    },
  });
});

test('what an order brings is asked anew at each step, and when some of it has come', () => {
  const order = { purchaseOrderId: 'puo_1', supplierId: 'sup_1', number: 'PO-1' };
  const step = { previous: 'SENT', status: 'CONFIRMED', version: 4, cause: null };
  expect(after(purchasing.PurchaseOrderStatusChanged, { ...order, ...step })).toEqual({
    'inventory.noteSupply': { purchaseOrderId: 'puo_1' },
  });
  const receipt = { goodsReceiptId: 'grn_1', warehouseId: 'whs_1', postingDate: '2026-04-09' };
  const of = { currency: 'CNY', orderCurrency: 'CNY', lines: [] };
  expect(after(purchasing.GoodsReceived, { ...order, ...receipt, ...of })).toEqual({
    'inventory.noteSupply': { purchaseOrderId: 'puo_1', receivedOn: '2026-04-09' },
  });
});
