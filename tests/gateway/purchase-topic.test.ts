import { expect, test } from '@jest/globals';
import type { StoredEvent } from '../../kernel/event.ts';
import { topics } from '../../gateway/subscriptions/topics.ts';

const { purchaseOrderStatusChanged: topic } = topics;
const data = {
  ...{ purchaseOrderId: 'puo_1', supplierId: 'sup_1', number: 'PO-000001' },
  ...{ previous: 'APPROVED', status: 'SENT', version: 4, cause: null },
};

test.each([
  ['all', {}, true],
  ['those of a supplier', { supplierId: 'sup_1' }, true],
  ['those of another supplier', { supplierId: 'sup_2' }, false],
  ['another order', { purchaseOrderId: 'puo_2' }, false],
  ['some statuses', { status: ['SENT', 'CONFIRMED'] }, true],
  ['other statuses', { status: ['RECEIVED'] }, false],
])('who asks for %s of the changes of purchase orders gets them or not', (_what, args, wants) => {
  expect(topic!.wants(args, data)).toBe(wants);
});

test('a change of a purchase order tells of the order, the status and the cause', () => {
  const event = { id: 'evt_1', type: topic!.eventType, cursor: '7', data } as never as StoredEvent;
  expect(topic!.payload(event)).toMatchObject({
    purchaseOrder: { __typename: 'PurchaseOrder', id: 'puo_1' },
    ...{ previous: 'APPROVED', status: 'SENT', cause: null, version: 4, cursor: '7' },
  });
});
