import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { returnToCredit } from '../../processes/return-to-credit.ts';
import * as finance from '../../subgraphs/finance/contract.ts';
import * as logistics from '../../subgraphs/logistics/contract.ts';
import * as returns from '../../subgraphs/returns/contract.ts';

/** What follows from an event: the commands by name, with their inputs. */
function after<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): Record<string, object> {
  const event = { id: 'evt_1', type: spec.type, data } as StoredEvent;
  const sends = returnToCredit.reactions.get(spec.type)?.(event) ?? [];
  return Object.fromEntries(sends.map(({ command, input }) => [command, input]));
}

const about = { returnOrderId: 'rma_1', orderId: 'ord_1', customerId: 'cus_1' };

test('what a customer has got is noted', () => {
  const lines = [{ lineId: 'orl_1', quantity: '10' }];
  const arrived = { deliveryId: 'dlv_1', orderId: 'ord_1', customerId: 'cus_1', lines };
  const sent = { shipmentId: 'shp_1', number: 'SH-000001' };
  const shipment = { ...arrived, ...sent, deliveredAt: '2026-04-01T08:00:00.000Z' };
  expect(after(logistics.ShipmentDelivered, shipment)).toEqual({
    'returns.noteDelivery': shipment,
  });
});

test('inspected goods go to their places, and the order knows what came back', () => {
  const good = { lineId: 'orl_1', productId: 'prd_1', warehouseId: 'whs_1', unit: 'PCS' };
  const goods = [
    { ...good, quantity: '1', use: 'SALE' as const },
    { ...good, quantity: '2', use: 'SCRAP' as const },
  ];
  const lines = [{ lineId: 'orl_1', quantity: '3' }];
  const { returnOrderId, orderId } = about;
  expect(
    after(returns.ReturnInspected, { ...about, postingDate: '2026-04-20', goods, lines }),
  ).toEqual({
    'inventory.takeInReturn': { ...about, postingDate: '2026-04-20', lines: goods },
    'orders.recordReturned': { returnOrderId, orderId, lines },
  });
});

test('a resolved return is credited, and each change of the credit is told to it', () => {
  const lines = [{ lineId: 'orl_1', quantity: '3', feePercent: '10' }];
  const resolved = { ...about, creditDate: '2026-04-20', lines };
  expect(after(returns.ReturnResolved, resolved)).toEqual({ 'finance.issueCreditNote': resolved });
  const credit = { returnOrderId: 'rma_1', customerId: 'cus_1', total: '30', currency: 'CNY' };
  const spent = { ...credit, creditNoteId: 'crn_1', onAccount: '0' };
  expect(after(finance.CreditSpent, spent)).toEqual({ 'returns.recordCredit': spent });
  const creditDate = '2026-04-20';
  const taken = [{ lineId: 'orl_1', quantity: '3', net: '27' }];
  const more = { orderId: 'ord_1', number: 'CRN-2026-000001', onAccount: '30' };
  const issued = { ...spent, ...more, creditDate, lines: taken };
  expect(after(finance.CreditNoteIssued, issued)).toEqual({
    'returns.recordCredit': issued,
    'sales.noteReturn': { creditNoteId: 'crn_1', creditDate, lines: taken },
  });
});
