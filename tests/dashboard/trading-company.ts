import type { TestWaybill } from '../waybill.ts';

type Made<Name extends string> = Record<Name, { id: string }>;

export type TradingCompany = {
  productId: string;
  warehouseId: string;
  customerId: string;
  /** Places an order of a few boxes that stock allows; gives its number. */
  order(channel?: string): Promise<{ id: string; number: string }>;
  /** Lets the goods of an order leave. */
  ship(orderId: string): Promise<void>;
};

/** A company with one product, plenty of it, a price and a customer. */
export async function openTrade({ does, ask, settled }: TestWaybill): Promise<TradingCompany> {
  const { product } = await does<Made<'product'>>(
    'saveProduct',
    { sku: 'TEA-01', name: 'Green <b>tea</b>', nameZh: '绿茶', baseUnit: 'PACK' },
    'product { id }',
  );
  const { warehouse } = await does<Made<'warehouse'>>(
    'saveWarehouse',
    { code: 'EAST', name: 'Shanghai' },
    'warehouse { id }',
  );
  const stock = { kind: 'OPENING', productId: product.id, warehouseId: warehouse.id };
  const unitCost = { amount: '6', currency: 'CNY' };
  await does('receiveStock', { ...stock, quantity: { value: '900' }, unitCost }, '__typename');
  const { priceList } = await does<Made<'priceList'>>(
    'savePriceList',
    { code: 'STANDARD', name: 'Standard', currency: 'CNY' },
    'priceList { id }',
  );
  const prices = [{ productId: product.id, unitPrice: '10' }];
  await does('savePrices', { priceListId: priceList.id, prices }, '__typename');
  const address = { name: 'Green Leaf', street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };
  const creditLimit = { amount: '1000000', currency: 'CNY' };
  const { customer } = await does<Made<'customer'>>(
    'saveCustomer',
    { name: 'Green Leaf Tea House', creditLimit, addresses: [address] },
    'customer { id }',
  );
  await settled();
  let boxes = 0;
  return {
    productId: product.id,
    warehouseId: warehouse.id,
    customerId: customer.id,
    async order(channel = 'PHONE') {
      boxes += 1; // The same order twice would look like a mistake.
      const lines = [{ productId: product.id, quantity: { value: String(boxes) } }];
      const placed = await does<{ order: { id: string; number: string } }>(
        'placeOrder',
        { channel, customerId: customer.id, lines },
        'order { id number }',
      );
      await settled();
      return placed.order;
    },
    async ship(orderId) {
      type Found = { order: { deliveries: { nodes: { id: string }[] } } };
      const { order } = await ask<Found>(
        'query ($id: ID!) { order(id: $id) { deliveries(first: 5) { nodes { id } } } }',
        { id: orderId },
      );
      for (const { id: deliveryId } of order.deliveries.nodes) {
        await does('postGoodsIssue', { deliveryId }, '__typename');
      }
      await settled();
    },
  };
}
