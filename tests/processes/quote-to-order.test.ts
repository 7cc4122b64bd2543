import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { quoteToOrder } from '../../processes/quote-to-order.ts';
import * as orders from '../../subgraphs/orders/contract.ts';
import * as sales from '../../subgraphs/sales/contract.ts';

/** What follows from an event: the commands by name, with their inputs. */
function after<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): Record<string, object> {
  const event = { id: 'evt_1', type: spec.type, data } as StoredEvent;
  const sends = quoteToOrder.reactions.get(spec.type)?.(event) ?? [];
  return Object.fromEntries(sends.map(({ command, input }) => [command, input]));
}

test('an accepted quotation is placed as an order, at its prices', () => {
  const price = { unitPrice: '30', isTaxIncluded: false, discountPercent: '5' };
  const offered = { quantity: { value: '3', unit: 'BOX' }, ...price };
  const accepted = {
    ...{ quotationId: 'quo_1', customerId: 'cus_1', channel: 'EMAIL' as const, currency: 'CNY' },
    lines: [{ productId: 'prd_1', ...offered }],
  };
  expect(after(sales.QuotationAccepted, accepted)).toEqual({ 'orders.placeOrder': accepted });
});

test('the quotation knows which order it has become', () => {
  const ordered = { quotationId: 'quo_1', orderId: 'ord_1' };
  expect(after(orders.QuotationOrdered, ordered)).toEqual({ 'sales.noteConversion': ordered });
});

test('what has left counts as sold', () => {
  const goods = {
    description: 'Tea',
    quantity: '10',
    net: '100',
    tax: '13',
    taxRate: '13',
    taxCode: 'VAT',
  };
  const shipped = {
    ...{ orderId: 'ord_1', number: 'SO-000001', customerId: 'cus_1', deliveryId: 'dlv_1' },
    ...{ channel: 'WEB', salesperson: 'usr_1', currency: 'CNY', paymentTermDays: 30 },
    ...{ shippedAt: '2026-03-30T10:00:00.000Z', freight: '0' },
    lines: [{ lineId: 'orl_1', productId: 'prd_1', ...goods }],
  };
  expect(after(orders.BillableShipped, shipped)).toEqual({ 'sales.noteSale': shipped });
});
