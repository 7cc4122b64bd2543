import type { TestArea } from '../../area.ts';

export type Withdrawn = { lineId: string; quantity: string; withdrawn: string };

const shipTo = { name: 'Store', street: '1 Tea Road', city: 'Hangzhou', country: 'CN' };

/** The terms of an order, as order-to-cash sends them. */
export function terms(orderId: string, customerId = 'cus_1') {
  const order = { orderId, orderNumber: `SO-${orderId}`, customerId };
  return { ...order, shipTo, carrierId: null, requestedDate: '2026-04-02' };
}

/** Plans `lineId: quantity` pairs of an order in one warehouse; gives the delivery's id. */
export async function plan(
  area: TestArea,
  orderId: string,
  quantities: Record<string, string>,
  warehouseId = 'whs_1',
): Promise<string> {
  const lines = Object.entries(quantities).map(([lineId, quantity]) => ({
    lineId,
    productId: `prd_${lineId}`,
    quantity,
    warehouseId,
  }));
  const input = { ...terms(orderId), lines };
  const planned = await area.perform<{ deliveryIds: string[] }>('sales.planDelivery', input);
  return planned.deliveryIds[0]!;
}

/** Asks for `lineId: quantity` back; gives what could be withdrawn of each. */
export async function withdraw(
  area: TestArea,
  orderId: string,
  quantities: Record<string, string>,
): Promise<Withdrawn[]> {
  const lines = Object.entries(quantities).map(([lineId, quantity]) => ({ lineId, quantity }));
  const answer = await area.perform<{ lines: Withdrawn[] }>('sales.withdrawDelivery', {
    orderId,
    lines,
  });
  return answer.lines;
}

export type Told = { type: string; data: Record<string, unknown> };

/** What was told of an order's deliveries, in order. */
export function toldOf(area: TestArea, orderId: string): Promise<Told[]> {
  return area.rows<Told>(
    `select type, data, parties from event where data->>'orderId' = '${orderId}' order by position`,
  );
}

export type DeliveryLineRow = { planned: string; withdrawn: string; issued: string };

/** Lines of an order's deliveries as they are stored, with the delivery's status. */
export function linesOf(area: TestArea, orderId: string) {
  return area.rows<DeliveryLineRow & { status: string; orderLineId: string }>(
    `select status, order_line_id as "orderLineId", planned::float::text as planned,
       withdrawn::float::text as withdrawn, issued::float::text as issued
     from delivery_line join delivery on delivery.id = delivery_id
     where order_id = '${orderId}' order by delivery.id, order_line_id`,
  );
}
