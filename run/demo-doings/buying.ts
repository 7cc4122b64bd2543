import { daysAfter } from '../../kernel/clock.ts';
import { decimal } from '../../kernel/decimal.ts';
import type { DemoCompany, DemoProduct } from './company.ts';

type Ordered = { id: string; lines: { id: string }[] };

const QUANTITY = '60';
const APPROVAL_LIMIT = '100000';

/** The supplier's number of a bill for what has come so far; it is paid in a run. */
export const PART_BILL = 'KG-310';

/** Orders from every supplier: each supplier's stands at another point of its life. */
export async function buy(company: DemoCompany): Promise<void> {
  await company.asManager('savePurchasePolicy', { approvalLimit: APPROVAL_LIMIT });
  for (const [n, supplier] of company.suppliers.entries()) {
    const products = supplier.items.nodes.map(({ product }) => product).slice(0, 2);
    await lives[n % lives.length]!(company, supplier.id, products);
  }
  await company.settled();
}

type Life = (company: DemoCompany, supplierId: string, products: DemoProduct[]) => Promise<void>;

const lives: Life[] = [
  async (company, supplierId, products) => {
    const order = await send(company, supplierId, products, -21);
    await receive(company, order, { daysAgo: 22, rejected: '0' });
    await bill(company, order, products, { priceFactor: '1', number: 'A-2201' });
    await company.does('paySupplier', {
      supplierId,
      amount: { amount: sumOf(products), currency: 'CNY' },
      paidDate: daysAfter(company.today, -2),
      method: 'BANK_TRANSFER',
    });
  },
  async (company, supplierId, products) => {
    const order = await send(company, supplierId, products, -12);
    await receive(company, order, { daysAgo: 9, rejected: '4' });
    await bill(company, order, products, { priceFactor: '1.06', number: 'RE-118' });
  },
  async (company, supplierId, products) => {
    const order = await send(company, supplierId, products, -16);
    await receive(company, order, { daysAgo: 16, rejected: '0' });
    await bill(company, order, products, { priceFactor: '1', number: '2026/0417' });
  },
  async (company, supplierId, products) => {
    const order = await send(company, supplierId, products, -3);
    const received = [{ lineId: order.lines[0]!.id, received: { value: '25' } }];
    await company.does('receiveGoods', { purchaseOrderId: order.id, lines: received });
    await company.settled();
    await bill(company, order, products, { priceFactor: '1', number: PART_BILL, daysAgo: 9 });
  },
  async (company, supplierId, products) => {
    const { id: purchaseOrderId, lines } = await send(company, supplierId, products, 10);
    const date = daysAfter(company.today, 17);
    const confirmed = lines.map(({ id: lineId }) => ({ lineId, quantity: '48', date }));
    await company.does('confirmPurchaseOrder', { purchaseOrderId, lines: confirmed });
  },
  async (company, supplierId, products) => {
    await send(company, supplierId, products, 14);
  },
  async (company, supplierId, products) => {
    const great = await draft(company, supplierId, products, { days: 30, quantity: '1500' });
    await company.does('submitPurchaseOrder', { purchaseOrderId: great.id });
  },
  async (company, supplierId, products) => {
    await draft(company, supplierId, products, { days: 21, quantity: '80' });
  },
];

async function draft(
  { does, today, warehouses }: DemoCompany,
  supplierId: string,
  products: DemoProduct[],
  { days, quantity }: { days: number; quantity: string },
): Promise<Ordered> {
  const expectedDate = daysAfter(today, days);
  const lines = products.map(({ id: productId }) => {
    return { productId, quantity: { value: quantity }, expectedDate };
  });
  const order = { supplierId, warehouseId: warehouses[0]!.id, lines };
  const answer = 'purchaseOrder { id lines { id } }';
  type Drafted = { purchaseOrder: Ordered };
  const { purchaseOrder } = await does<Drafted>('savePurchaseOrder', order, answer);
  return purchaseOrder;
}

async function send(
  company: DemoCompany,
  supplierId: string,
  products: DemoProduct[],
  days: number,
): Promise<Ordered> {
  const order = await draft(company, supplierId, products, { days, quantity: QUANTITY });
  await company.does('submitPurchaseOrder', { purchaseOrderId: order.id });
  await company.does('sendPurchaseOrder', { purchaseOrderId: order.id });
  return order;
}

async function receive(
  { does, today, settled }: DemoCompany,
  { id: purchaseOrderId, lines }: Ordered,
  { daysAgo, rejected }: { daysAgo: number; rejected: string },
): Promise<void> {
  const refused =
    rejected === '0' ? {} : { rejected: { value: rejected }, rejectReason: 'Wet cartons' };
  await does('receiveGoods', {
    purchaseOrderId,
    receivedAt: `${daysAfter(today, -daysAgo)}T09:30:00Z`,
    lines: lines.map(({ id: lineId }) => ({ lineId, received: { value: QUANTITY }, ...refused })),
  });
  await settled();
}

async function bill(
  { does, ask, today }: DemoCompany,
  { id: purchaseOrderId }: Ordered,
  products: DemoProduct[],
  { priceFactor, number, daysAgo = 8 }: { priceFactor: string; number: string; daysAgo?: number },
): Promise<void> {
  type Came = { purchaseOrder: { lines: { id: string; accepted: { value: string } }[] } };
  const { purchaseOrder } = await ask<Came>(
    'query ($id: ID!) { purchaseOrder(id: $id) { lines { id accepted { value } } } }',
    { id: purchaseOrderId },
  );
  await does('recordBill', {
    purchaseOrderId,
    supplierNumber: number,
    billDate: daysAfter(today, -daysAgo),
    lines: purchaseOrder.lines.flatMap(({ id, accepted: { value: quantity } }, n) => {
      if (quantity === '0') return [];
      const net = priceOf(products[n]!).times(quantity).times(priceFactor).toFixed(2);
      return [{ purchaseOrderLineId: id, quantity, net, taxRate: '13' }];
    }),
  });
}

/** What a bill of two lines over the whole quantity comes to with tax. */
function sumOf(products: DemoProduct[]): string {
  const nets = products.map((product) => priceOf(product).times(QUANTITY));
  const gross = nets.map((net) => net.plus(net.times('0.13').toDecimalPlaces(2)));
  return gross.reduce((total, each) => total.plus(each)).toFixed(2);
}

function priceOf({ supplierItems: [item] }: DemoProduct) {
  return decimal(item?.price?.amount ?? '0');
}
