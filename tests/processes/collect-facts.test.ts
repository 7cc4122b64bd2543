import { expect, test } from '@jest/globals';
import type { StoredEvent } from '../../kernel/event.ts';
import { collectFacts } from '../../processes/collect-facts.ts';

/** What follows from an event: each command with its input, as text. */
function after(type: string, data: object): string[] {
  const event = { id: 'evt_1', type, data } as StoredEvent;
  const sends = collectFacts.reactions.get(type)!(event);
  return sends.map(({ command, input }) => `${command} ${JSON.stringify(input)}`);
}

test.each`
  type                                       | field                 | kind
  ${'crm.CustomerSaved'}                     | ${'customerId'}       | ${'CUSTOMER'}
  ${'crm.CustomerStatusChanged'}             | ${'customerId'}       | ${'CUSTOMER'}
  ${'crm.ServiceRequestStatusChanged'}       | ${'serviceRequestId'} | ${'SERVICE_REQUEST'}
  ${'orders.OrderStatusChanged'}             | ${'orderId'}          | ${'ORDER'}
  ${'orders.LinesCancelled'}                 | ${'orderId'}          | ${'ORDER'}
  ${'orders.OrderAmended'}                   | ${'orderId'}          | ${'ORDER'}
  ${'returns.ReturnStatusChanged'}           | ${'returnOrderId'}    | ${'RETURN'}
  ${'purchasing.PurchaseOrderStatusChanged'} | ${'purchaseOrderId'}  | ${'PURCHASE_ORDER'}
  ${'logistics.ShipmentStatusChanged'}       | ${'shipmentId'}       | ${'SHIPMENT'}
  ${'logistics.CarrierAssigned'}             | ${'shipmentId'}       | ${'SHIPMENT'}
  ${'logistics.FreightCostRecorded'}         | ${'shipmentId'}       | ${'SHIPMENT'}
  ${'supply-chain.SupplyExceptionRaised'}    | ${'exceptionId'}      | ${'SUPPLY_EXCEPTION'}
  ${'supply-chain.SupplyExceptionResolved'}  | ${'exceptionId'}      | ${'SUPPLY_EXCEPTION'}
  ${'finance.InvoiceIssued'}                 | ${'invoiceId'}        | ${'INVOICE'}
  ${'finance.InvoicePaid'}                   | ${'invoiceId'}        | ${'INVOICE'}
  ${'finance.InvoiceReopened'}               | ${'invoiceId'}        | ${'INVOICE'}
  ${'finance.PaymentReceived'}               | ${'paymentId'}        | ${'PAYMENT'}
  ${'finance.PaymentRefunded'}               | ${'paymentId'}        | ${'PAYMENT'}
  ${'finance.CreditNoteIssued'}              | ${'creditNoteId'}     | ${'CREDIT_NOTE'}
`('$type makes its document due', ({ type, field, kind }: Record<string, string>) => {
  expect(after(type!, { [field!]: 'x_1' })).toEqual([
    `analytics.noteDocuments {"kind":"${kind}","ids":["x_1"]}`,
  ]);
});

test('after a refund that was taken back the payment is due that it was of', () => {
  expect(after('finance.RefundReversed', { paymentIds: ['pay_1'], creditNoteId: null })).toEqual([
    'analytics.noteDocuments {"kind":"PAYMENT","ids":["pay_1"]}',
  ]);
});

test('what was lost for want of goods is due, each part for itself', () => {
  const lines = [{ lostSaleId: 'lst_1' }, { lostSaleId: 'lst_2' }];
  expect(after('orders.SalesLost', { orderId: 'ord_1', lines })).toEqual([
    'analytics.noteDocuments {"kind":"LOST_SALE","ids":["lst_1","lst_2"]}',
  ]);
});

test('a payment that was taken back is due with the invoices that are open again', () => {
  const reversed = { paymentId: 'pay_1', invoiceIds: ['inv_1', 'inv_2'] };
  expect(after('finance.PaymentReversed', reversed)).toEqual([
    'analytics.noteDocuments {"kind":"PAYMENT","ids":["pay_1"]}',
    'analytics.noteDocuments {"kind":"INVOICE","ids":["inv_1","inv_2"]}',
  ]);
});

test.each(['finance.PartnerNetted', 'finance.NettingUndone'])(
  'after %s the invoices of the netting are due',
  (type) => {
    expect(after(type, { invoiceIds: ['inv_1', 'inv_2'] })).toEqual([
      'analytics.noteDocuments {"kind":"INVOICE","ids":["inv_1","inv_2"]}',
    ]);
  },
);

test('an invoice that was taken back is due with its credit note', () => {
  expect(after('finance.InvoiceTakenBack', { creditNoteId: 'crn_1', invoiceId: 'inv_1' })).toEqual([
    'analytics.noteDocuments {"kind":"CREDIT_NOTE","ids":["crn_1"]}',
    'analytics.noteDocuments {"kind":"INVOICE","ids":["inv_1"]}',
  ]);
});

test('every move of stock is due, and a receipt with its purchase order', () => {
  const moves = [{ moveId: 'mov_1' }, { moveId: 'mov_2' }];
  expect(after('inventory.StockMoved', { moves })).toEqual([
    'analytics.noteDocuments {"kind":"STOCK_MOVE","ids":["mov_1","mov_2"]}',
  ]);
  const received = { goodsReceiptId: 'grn_1', purchaseOrderId: 'puo_1' };
  expect(after('purchasing.GoodsReceived', received)).toEqual([
    'analytics.noteDocuments {"kind":"GOODS_RECEIPT","ids":["grn_1"]}',
    'analytics.noteDocuments {"kind":"PURCHASE_ORDER","ids":["puo_1"]}',
  ]);
});

test('what is due is read; rebuilds and reports go on', () => {
  expect(after('analytics.FactsDue', { collector: 'facts' })).toEqual([
    'analytics.collectFacts {}',
  ]);
  expect(after('analytics.RebuildContinues', { factRebuildId: 'reb_1' })).toEqual([
    'analytics.continueRebuild {"factRebuildId":"reb_1"}',
  ]);
  expect(after('analytics.ReportContinues', { reportRunId: 'rpr_1' })).toEqual([
    'analytics.continueReport {"reportRunId":"rpr_1"}',
  ]);
});
