import { decimal } from '../../kernel/decimal.ts';
import type { Graph } from '../../kernel/graph.ts';
import { Money } from '../../kernel/money.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { OrderLineInput, PlaceOrderInput } from '../../subgraphs/orders/intake/order-input.ts';
import type { CustomerTerms, PricedLine } from '../../subgraphs/orders/intake/terms.ts';
import { orders } from '../../subgraphs/orders/subgraph.ts';
import { openTestArea, type TestArea } from '../area.ts';

export const acme: CustomerTerms = {
  id: 'cus_acme',
  name: 'Acme Tea House',
  status: 'ACTIVE',
  tier: 'B',
  currency: 'CNY',
  paymentTermDays: 30,
  creditLimit: null,
  balance: { amount: '0', currency: 'CNY' },
  oldestDueDate: null,
  leastShelfLifeDays: null,
  leastShelfLifePercent: null,
  billingBasis: 'ISSUE',
  addresses: [
    {
      id: 'adr_1',
      name: 'Acme, back door',
      street: '1 Harbour Road',
      city: 'Shanghai',
      postalCode: '200000',
      country: 'CN',
      isBillTo: true,
      isDefaultShipTo: true,
    },
    {
      id: 'adr_2',
      name: 'Acme Singapore',
      street: '2 Pier',
      city: 'Singapore',
      country: 'SG',
      isBillTo: false,
      isDefaultShipTo: false,
    },
  ],
};

/** What crm, finance and sales would answer: change it to change the world. */
export type World = {
  customers: Map<string, CustomerTerms>;
  /** Products that are not simply sold, by SKU. */
  discontinued: Map<string, Discontinued>;
  /** What currencies count in yuan, where finance knows it. */
  rates: Map<string, string>;
  /** Percent by which sales taxes freight, if it does. */
  freightRate: string | null;
  /** How often the graph was asked, and by whom. */
  asked: Viewer[];
  graph: Graph;
};

/** Tea costs 10.00 a piece, a cup 3.33, both with 13 % tax; a box holds 12. */
const prices: Record<string, string> = { TEA: '10.00', CUP: '3.33', BRIE: '12.00' };
/** Brie is priced by the kilogram; one weighs about 5. */
const nominalWeights: Record<string, string> = { BRIE: '5' };

export function newWorld(...customers: CustomerTerms[]): World {
  const world: World = {
    customers: new Map([acme, ...customers].map((customer) => [customer.id, customer])),
    discontinued: new Map(),
    rates: new Map(),
    freightRate: null,
    asked: [],
    graph: async <Data>(viewer: Viewer, asked: string, variables: Record<string, unknown> = {}) => {
      world.asked.push(viewer);
      const answer = documentAnswer(world, asked, variables);
      if (answer) return answer as Data;
      if (asked.includes('AmendmentTerms')) return amendmentTerms(world, variables) as Data;
      if (asked.includes('CostOfProducts')) {
        return { productsByIds: (variables.ids as string[]).map(costing) } as Data;
      }
      if (asked.includes('LeftOfProducts')) {
        const { ids } = variables as { ids: string[] };
        const left = (id: string) => world.discontinued.get(skuOf({ productId: id }))?.left;
        return { productsByIds: ids.map((id) => ({ id, available: { value: left(id) } })) } as Data;
      }
      const { customerId, basket, warehouseId, carrierId } = variables as Question;
      const customer = world.customers.get(customerId) ?? null;
      const priced = price(basket.lines, basket.currency ?? 'CNY', world);
      const priceBasket = { ...priced, freight: freightOf(basket, world) };
      const warehouse = warehouseId === 'whs_east' ? { id: warehouseId } : null;
      const carrier = carrierId === 'car_swift' ? { id: carrierId } : null;
      return { customer, priceBasket, warehouse, carrier } as Data;
    },
  };
  return world;
}

/** What the graph answers about documents; undefined to another question. */
function documentAnswer(world: World, asked: string, variables: Record<string, unknown>) {
  if (asked.includes('RateOfCurrency')) {
    const rate = world.rates.get(variables.currency as string);
    return { exchangeRate: rate ? { rate } : null };
  }
  if (asked.includes('NamedInDocument')) return named(world, variables as NamedQuestion);
  if (asked.includes('DocumentPrices')) {
    const { basket } = variables as Question;
    return { priceBasket: price(basket.lines, basket.currency ?? 'CNY', world) };
  }
  if (asked.includes('CustomersAnswered')) {
    return { customers: { nodes: [...world.customers.values()] } };
  }
  return undefined;
}

type NamedQuestion = {
  customerId: string;
  isGiven: boolean;
  codes: string[];
  email: string;
  skus: string[];
  gtins: string[];
};

/** Acme is C-1 and writes from buyer@acme.example; tea has a GTIN. */
function named(
  { customers }: World,
  { customerId, isGiven, codes, email, ...what }: NamedQuestion,
) {
  const found = (isIt: boolean, id: string) => {
    const customer = isIt ? customers.get(id) : undefined;
    return customer ? [{ id: customer.id, number: 'C-1' }] : [];
  };
  const product = (sku: string) => ({
    ...{ id: `prd_${sku.toLowerCase()}`, sku, gtin: sku === 'TEA' ? '4006381333931' : null },
    ...{ baseUnit: 'PCS', units: [{ code: 'PCS' }, { code: 'BOX' }] },
  });
  return {
    customer: found(isGiven, customerId)[0] ?? null,
    customers: { nodes: found(codes.includes('C-1'), 'cus_acme') },
    customersByEmail: found(email === 'buyer@acme.example', 'cus_acme'),
    productsByIds: what.skus.map((sku) => (known.includes(sku) ? product(sku) : null)),
    products: { nodes: what.gtins.includes('4006381333931') ? [product('TEA')] : [] },
  };
}

/** POT has no price. */
const known = ['TEA', 'CUP', 'POT'];

type Discontinued = { status: 'SELL_OUT' | 'ARCHIVED'; left: string; successor?: string };

/** What an amendment asks of the customer and its products. */
function amendmentTerms(world: World, variables: Record<string, unknown>) {
  const { customerId, ids, skus } = variables as {
    customerId: string;
    ids: string[];
    skus: string[];
  };
  const named = [...ids.map((productId) => skuOf({ productId })), ...skus];
  const productsByIds = named.map((sku) => ({
    ...{ id: `prd_${sku.toLowerCase()}`, sku },
    status: world.discontinued.get(sku)?.status ?? 'ACTIVE',
    replacedBy: null,
    units: ['PCS', 'BOX'].map((code) => ({ code, decimals: 0 })),
  }));
  return { customer: world.customers.get(customerId) ?? null, productsByIds };
}

/** Ten of each are on hand, worth 7.00 apiece. */
function costing(id: string) {
  return { id, stock: { nodes: [{ onHand: { value: '10' }, value: { amount: '70' } }] } };
}

type Question = {
  customerId: string;
  warehouseId?: string;
  carrierId?: string;
  basket: { currency?: string | null; lines: OrderLineInput[]; freight?: string };
};

/** What sales takes of a line. */
const basketLine = 'productId sku quantity unitPrice priceUnit isTaxIncluded discountPercent'.split(
  ' ',
);

function price(asked: readonly OrderLineInput[], currency: string, world: World) {
  const strange = asked.flatMap(Object.keys).filter((field) => !basketLine.includes(field));
  if (strange.length > 0) throw new Error(`Sales knows no ${strange.join(', ')} of a line.`);
  const unknown = asked.findIndex(({ sku, productId }) => !prices[skuOf({ sku, productId })]);
  if (unknown >= 0) {
    const figures = [{ name: 'sku', value: skuOf(asked[unknown]!) }];
    const field = ['input', 'lines', String(unknown), 'sku'];
    return { userErrors: [{ code: 'UNKNOWN_PRODUCT', message: 'Unknown', field, figures }] };
  }
  const lines = asked.map((line) => priceLine(line, currency, world));
  const total = (part: 'net' | 'tax' | 'gross') =>
    Money.total(
      lines.map((line) => new Money(line[part].amount, currency)),
      currency,
    ).toJSON();
  const totals = { net: total('net'), tax: total('tax'), gross: total('gross') };
  return { currency, lines, ...totals, userErrors: [] };
}

function freightOf({ freight, currency }: Question['basket'], { freightRate }: World) {
  if (freight === undefined) return null;
  const net = new Money(freight, currency ?? 'CNY');
  const tax = net.times(freightRate ?? 0).times('0.01');
  return {
    ...{ taxCode: freightRate ? 'STANDARD' : 'NONE', taxRate: freightRate ?? '0' },
    tax: tax.rounded().toJSON(),
  };
}

function skuOf({ sku, productId }: Pick<OrderLineInput, 'sku' | 'productId'>): string {
  return sku ?? productId!.replace('prd_', '').toUpperCase();
}

function priceLine(line: OrderLineInput, currency: string, world: World): PricedLine {
  const sku = skuOf(line);
  const ended = world.discontinued.get(sku);
  const { value, unit } = line.quantity;
  const size = unit === 'BOX' ? 12 : 1;
  const unitPrice = decimal(line.unitPrice ?? decimal(prices[sku]!).times(size));
  const share = decimal(100).minus(line.discountPercent ?? 0);
  const nominalWeight = nominalWeights[sku] ?? null;
  const priced = decimal(value).times(nominalWeight ?? 1);
  const net = new Money(unitPrice.times(priced).times(share).dividedBy(100), currency).rounded();
  const tax = net.times('0.13').rounded();
  return {
    productId: `prd_${sku.toLowerCase()}`,
    sku,
    name: `The ${sku.toLowerCase()}`,
    unit: unit ?? 'PCS',
    baseUnit: 'PCS',
    baseQuantity: decimal(value).times(size).toFixed(),
    unitPrice: unitPrice.toFixed(),
    listPrice: line.unitPrice == null ? null : decimal(prices[sku]!).times(size).toFixed(),
    ...(nominalWeight && { priceUnit: 'KG', nominalWeight }),
    isTaxIncluded: false,
    discountPercent: line.discountPercent ?? '0',
    promotions: [],
    net: net.toJSON(),
    taxCode: 'STANDARD',
    taxRate: '13',
    taxes: [{ code: 'STANDARD', percent: '13', isCompound: false }],
    tax: tax.toJSON(),
    gross: net.plus(tax).toJSON(),
    status: ended?.status ?? 'ACTIVE',
    successor: ended?.successor ?? null,
    shelfLifeDays: 90,
  };
}

/** Opens the orders area in the given world. */
export function openOrders(world: World): Promise<TestArea> {
  return openTestArea(orders, {
    graph: (viewer, document, variables) => world.graph(viewer, document, variables),
  });
}

const kept = `order_prepayment order_line review_finding decision cancellation held_amendment lost_sale dispatch order_invoice credit_account
  event order_document sales_order`;

/** Forgets all orders. */
export async function forget(area: TestArea): Promise<void> {
  const parts = kept.split(/\s+/).map((table) => `${table}_gone as (delete from ${table})`);
  await area.rows(`with ${parts.join(', ')} select 1`);
  await area.rows(`alter sequence order_number restart`);
}

/** Asks for so many pieces of tea for Acme by phone; `more` goes over it. */
export function teaOrder(quantity: string, more: Partial<PlaceOrderInput> = {}): PlaceOrderInput {
  const lines = [{ sku: 'TEA', quantity: { value: quantity } }];
  return { channel: 'PHONE', customerId: 'cus_acme', lines, ...more };
}

export type Placed = { orderId: string };

/** Places an order and gives it with the ids of its lines. */
export async function place(area: TestArea, input: PlaceOrderInput, viewer?: Viewer) {
  const { orderId } = await area.perform<Placed>('orders.placeOrder', input, viewer);
  return { orderId, lineIds: await lineIds(area, orderId) };
}

async function lineIds(area: TestArea, orderId: string): Promise<string[]> {
  const found = await area.rows<{ id: string }>(
    `select id from order_line where order_id = '${orderId}' order by position`,
  );
  return found.map(({ id }) => id);
}

/** The stored status of an order. */
export async function statusIn(area: TestArea, orderId: string): Promise<string> {
  const [row] = await area.rows<{ status: string }>(
    `select status from sales_order where id = '${orderId}'`,
  );
  return row!.status;
}

type Part = [lineId: string, quantity: string];

const part = ([lineId, quantity]: Part) => ({ lineId, quantity });

/** What the processes tell the order, one step each. */
export function stepsOf(area: TestArea, orderId: string) {
  const tell = (command: string, input: object) =>
    area.perform(`orders.record${command}`, { orderId, ...input });
  return {
    allocate: (...parts: Part[]) =>
      tell('Allocation', { lines: parts.map((p) => ({ ...part(p), warehouseId: 'whs_east' })) }),
    lose: (deliveryId: string | null, ...parts: Part[]) =>
      tell('Loss', {
        ...{ deliveryId, lines: parts.map((p) => ({ ...part(p), warehouseId: 'whs_east' })) },
      }),
    pick: (...parts: Part[]) => tell('Picking', { lines: parts.map(part) }),
    ship: (deliveryId: string, ...parts: Part[]) =>
      tell('Shipped', { deliveryId, shippedAt: '2026-03-30T10:00:00Z', lines: parts.map(part) }),
    weigh: (deliveryId: string, ...weights: [lineId: string, weight: string][]) =>
      tell('Weights', {
        deliveryId,
        lines: weights.map(([lineId, weight]) => ({ lineId, weight })),
      }),
    deliver: (deliveryId: string, ...parts: Part[]) =>
      tell('Delivered', {
        deliveryId,
        deliveredAt: '2026-03-31T15:00:00Z',
        lines: parts.map(part),
      }),
    invoice: (invoiceId: string, ...parts: Part[]) =>
      tell('Invoiced', { invoiceId, lines: parts.map(part) }),
    pay: (invoiceId: string) => tell('Paid', { invoiceId }),
    takeBack: (deliveryId: string, ...parts: Part[]) =>
      tell('IssueReversed', {
        ...{ deliveryId, warehouseId: 'whs_east', reason: 'Wrong truck' },
        reversedAt: '2026-03-31T08:00:00Z',
        lines: parts.map((p) => ({ ...part(p), productId: 'prd_brie' })),
      }),
    goodsBack: (deliveryId: string, ...parts: Part[]) =>
      tell('GoodsBack', {
        deliveryId,
        lines: parts.map((p) => ({ ...part(p), warehouseId: 'whs_east', reserved: p[1] })),
      }),
    withdraw: (...parts: [lineId: string, quantity: string, withdrawn: string][]) =>
      tell('Withdrawal', {
        lines: parts.map(([lineId, quantity, withdrawn]) => ({ lineId, quantity, withdrawn })),
      }),
  };
}

/** An approved order of tea and cups with 25.00 freight, and what the processes tell it. */
export async function newOrder(area: TestArea, tea = '10', cups = '6') {
  const lines = [
    { sku: 'TEA', quantity: { value: tea } },
    { sku: 'CUP', quantity: { value: cups } },
  ];
  const freight = { amount: '25', currency: 'CNY' };
  const { orderId, lineIds } = await place(area, teaOrder('0', { lines, freight }));
  return { orderId, tea: lineIds[0]!, cup: lineIds[1]!, ...stepsOf(area, orderId) };
}

/** The counters of all lines that are not zero. */
export async function counters(area: TestArea) {
  const found = await area.rows<object>(
    `select allocated::float, picking::float, withdrawing::float, shipped::float,
       delivered::float, invoiced::float, cancelled::float from order_line order by position`,
  );
  return found.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== 0)),
  );
}

/** The data of all events of a type. */
export async function dataOf(area: TestArea, type: string) {
  return (await area.events(type)).map(({ data }) => data);
}

/** Does it so often at the same time. */
export function times(count: number, act: (n: number) => Promise<unknown>) {
  return Promise.all(Array.from({ length: count }, (_, n) => act(n)));
}
