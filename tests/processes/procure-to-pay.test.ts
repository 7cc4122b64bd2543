import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { procureToPay } from '../../processes/procure-to-pay.ts';
import * as reversals from '../../subgraphs/finance/reversals/contract.ts';
import * as runs from '../../subgraphs/finance/runs/contract.ts';
import * as payables from '../../subgraphs/finance/payables/contract.ts';
import * as purchasing from '../../subgraphs/purchasing/contract.ts';

/** What follows from an event: the commands by name, with their inputs. */
function after<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): Record<string, object> {
  const event = { id: 'evt_1', type: spec.type, data } as StoredEvent;
  const sends = procureToPay.reactions.get(spec.type)?.(event) ?? [];
  return Object.fromEntries(sends.map(({ command, input }) => [command, input]));
}

const receipt = { goodsReceiptId: 'grn_1', purchaseOrderId: 'puo_1', supplierId: 'sup_1' };
const tea = {
  ...{ lineId: 'grl_1', purchaseOrderLineId: 'pol_1', productId: 'prd_1', unit: 'PCS' },
  ...{ accepted: '90', rejected: '10', value: '900', agreed: '125' },
};
const broken = {
  ...tea,
  lineId: 'grl_2',
  productId: 'prd_2',
  accepted: '0',
  value: '0',
  agreed: '0',
};

test('what is accepted becomes stock, and a bill may come for all that was received', () => {
  const came = {
    ...receipt,
    number: 'GR-000001',
    warehouseId: 'whs_1',
    currency: 'CNY',
    orderCurrency: 'USD',
  };
  const lines = [tea, broken];
  expect(after(purchasing.GoodsReceived, { ...came, postingDate: '2026-04-20', lines })).toEqual({
    'inventory.takeInReceipt': {
      ...{ goodsReceiptId: 'grn_1', warehouseId: 'whs_1', postingDate: '2026-04-20' },
      ...{ currency: 'CNY', supplierId: 'sup_1' },
      lines: [
        {
          ...{ productId: 'prd_1', unit: 'PCS', quantity: '90', value: '900' },
          purchaseOrderLineId: 'pol_1',
        },
      ],
    },
    'finance.noteReceipt': { ...receipt, postingDate: '2026-04-20', orderCurrency: 'USD', lines },
  });
});

const bill = { billId: 'bil_1', supplierId: 'sup_1', supplierNumber: '7001', total: '1017' };

test('the order knows what is billed of it and what is paid, stock what it cost beyond', () => {
  const { billId } = bill;
  const lines = [{ purchaseOrderLineId: 'pol_1', quantity: '90' }];
  const due = { currency: 'USD', bookedIn: 'CNY', dueDate: '2026-05-20', purchaseOrderId: 'puo_1' };
  const dearer = { purchaseOrderLineId: 'pol_1', productId: 'prd_1', billedBefore: '0' };
  const differences = [{ ...dearer, quantity: '90', difference: '9' }];
  const posted = { ...bill, ...due, billDate: '2026-04-20', lines, differences };
  expect(after(payables.BillPosted, posted)).toEqual({
    'purchasing.noteBilled': { billId, purchaseOrderId: 'puo_1', lines },
    'inventory.adjustReceiptCost': {
      ...{ billId, postingDate: '2026-04-20', currency: 'CNY', lines: differences },
    },
  });
  expect(after(payables.BillPaid, { ...bill, purchaseOrderId: 'puo_1' })).toEqual({
    'purchasing.notePaid': { billId, purchaseOrderId: 'puo_1' },
  });
  expect(after(reversals.BillReopened, { ...bill, purchaseOrderId: 'puo_1' })).toEqual({
    'purchasing.noteReopened': { billId, purchaseOrderId: 'puo_1' },
  });
});

test('a payment run goes on until nobody is left', () => {
  expect(after(runs.PaymentRunContinues, { paymentRunId: 'run_1', left: 2 })).toEqual({
    'finance.continuePaymentRun': { paymentRunId: 'run_1' },
  });
});

test('a bill without an order is told like any other, purchasing has nothing to note', () => {
  const { billId } = bill;
  expect(after(payables.BillPaid, { ...bill, purchaseOrderId: null })).toEqual({
    'purchasing.notePaid': { billId, purchaseOrderId: null },
  });
});
