import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { orderToCash } from '../../processes/order-to-cash.ts';
import * as billing from '../../subgraphs/finance/billing/contract.ts';
import * as milestones from '../../subgraphs/finance/milestones/contract.ts';
import * as orderBilling from '../../subgraphs/orders/billing/contract.ts';

/** What follows from an event: the commands by name, with their inputs. */
function after<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): Record<string, object> {
  const event = { id: 'evt_1', type: spec.type, occurredAt: at, data } as StoredEvent;
  const sends = orderToCash.reactions.get(spec.type)?.(event) ?? [];
  return Object.fromEntries(sends.map(({ command, input }) => [command, input]));
}

const at = '2026-03-30T10:00:00.000Z';
const order = { orderId: 'ord_1', customerId: 'cus_1' };
const lines = [{ lineId: 'orl_1', quantity: '10' }];

test('what waits for its arrival is billed when it has arrived', () => {
  const arrived = { orderId: 'ord_1', deliveryId: 'dlv_1', arrivedAt: at };
  expect(after(orderBilling.BillableArrived, arrived)).toEqual({ 'finance.billArrived': arrived });
});

test('what is due of a customer is invoiced together', () => {
  const due = { collectionId: 'col_1', collectiveRunId: 'clr_1' };
  expect(after(billing.CollectionDue, due)).toEqual({
    'finance.invoiceCollection': { collectionId: 'col_1' },
  });
});

test('an order with milestones is billed by them from its approval on', () => {
  const terms = { currency: 'CNY', paymentTermDays: 30, billToAddressId: null, approvedAt: at };
  const whole = [{ event: 'ON_ORDER' as const, percent: '100' }];
  const billable = { ...order, ...terms, lines: [], freight: '25', milestones: whole };
  expect(after(orderBilling.OrderBillable, { ...billable, number: 'SO-000001' })).toEqual({
    'finance.openBillingPlan': { ...billable, orderNumber: 'SO-000001' },
  });
});

test('what is cancelled of it is credited, and then is not invoiced', () => {
  const cancelled = { ...order, cancelledAt: at, lines, isWhole: false };
  expect(after(orderBilling.BilledCancelled, cancelled)).toEqual({
    'finance.creditCancelled': cancelled,
  });
  const credited = { ...order, invoiceId: 'inv_1', creditNoteId: 'crn_1', lines };
  expect(after(milestones.CancellationCredited, credited)).toEqual({
    'orders.recordUninvoiced': { orderId: 'ord_1', lines },
  });
});
