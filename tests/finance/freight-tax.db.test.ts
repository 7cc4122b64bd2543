import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decimal, sum } from '../../kernel/decimal.ts';
import { openBooks, type Books, type Money } from './books.ts';

// Freight of 100.00 that is taxed: invoiced, billed later and in parts, taken back, reported.

let books: Books;
beforeAll(async () => {
  books = await openBooks();
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
});
afterAll(async () => {
  expect(await books.faults()).toEqual([]);
  await books.close();
});

const goods = { productId: 'prd_1', description: 'Tea', taxRate: '13', taxCode: 'STANDARD' };
const charged = {
  freight: '100',
  freightTax: { tax: '13', taxRate: '13', taxCode: 'STANDARD' },
};

/** What a delivery of an order of `n` pieces for 99.99 sends to finance. */
function delivered(n: number, place: string, [quantity, net, tax]: string[], more: object = {}) {
  return {
    ...{ orderId: `ord_f${n}`, orderNumber: `SO-${n}`, customerId: `cus_f${n}` },
    ...{ deliveryId: `dlv_f${n}_${place}`, currency: 'CNY', paymentTermDays: 30 },
    ...{ shippedAt: '2026-03-31T08:00:00Z', freight: '0' },
    lines: [{ ...goods, lineId: `orl_f${n}`, quantity, net, tax }],
    ...more,
  };
}

type Delivered = ReturnType<typeof delivered>;
/** Told eight times at once. */
const leave = (input: Delivered) =>
  Promise.all(Array.from({ length: 8 }, () => books.perform('finance.issueInvoice', input)));

const takeBack = ({ orderId, deliveryId, customerId }: Delivered) =>
  books.perform('finance.creditInvoice', {
    ...{ orderId, deliveryId, customerId, creditDate: '2026-04-20' },
  });

type Line = { kind: string; taxCode: string; taxRate: string; net: Money; tax: Money };
type Document = Record<'net' | 'tax' | 'total', Money>;
type Invoice = Document & { freight: Money; open: Money; lines: Line[]; taxes: object[] };
async function documentsOf(customerId: string) {
  type Found = { invoices: { nodes: Invoice[] }; creditNotes: { nodes: Document[] } };
  const { invoices, creditNotes } = await books.ask<Found>(
    `query ($id: ID!) {
       invoices(filter: { customerId: { eq: $id } }, orderBy: { field: number, direction: ASC }) {
         nodes { net { amount } freight { amount } tax { amount } total { amount } open { amount }
           lines { kind taxCode taxRate net { amount } tax { amount } }
           taxes { taxCode taxRate net { amount } tax { amount } } } }
       creditNotes(filter: { customerId: { eq: $id } }) {
         nodes { net { amount } tax { amount } total { amount } } } }`,
    { id: customerId },
  );
  return { invoices: invoices.nodes, notes: creditNotes.nodes };
}

const shown = ({ net, tax, total }: Document) =>
  [net, tax, total].map(({ amount }) => amount).join(' ');
const freightIn = (invoices: readonly Invoice[]) =>
  invoices.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'FREIGHT'));

const roles = [
  'REVENUE',
  'FREIGHT_INCOME',
  'OUTPUT_TAX',
  'UNEARNED_REVENUE',
  'RECEIVABLE',
] as const;
async function moved(act: () => Promise<unknown>) {
  const balances = () => Promise.all(roles.map((role) => books.balance(role)));
  const before = await balances();
  await act();
  const after = await balances();
  return Object.fromEntries(
    roles
      .map((role, n) => [role, decimal(after[n]!).minus(before[n]!).toNumber()] as const)
      .filter(([, amount]) => amount !== 0),
  );
}

type TaxLine = { taxCode: string; taxRate: string; base: Money; tax: Money };
type Report = { lines: TaxLine[]; proof: { difference: Money }[] };
async function reported(from: string, to: string) {
  const { taxReport } = await books.ask<{ taxReport: Report }>(
    `{ taxReport(from: "${from}", to: "${to}") { proof { difference { amount } }
       lines { taxCode taxRate base { amount } tax { amount } } } }`,
  );
  for (const { difference } of taxReport.proof) expect(difference.amount).toBe('0');
  return taxReport.lines.map((line) =>
    [line.taxCode, line.taxRate, line.base.amount, line.tax.amount].join(' '),
  );
}

test('two deliveries of one order: the first has it with its tax, which the report has', async () => {
  const [first, second] = [
    delivered(1, 'a', ['1', '33.33', '4.33'], charged),
    delivered(1, 'b', ['2', '66.66', '8.67']),
  ];
  expect(await moved(() => leave(first))).toEqual({
    ...{ REVENUE: -33.33, FREIGHT_INCOME: -100, OUTPUT_TAX: -17.33, RECEIVABLE: 150.66 },
  });
  await leave(second);
  const { invoices } = await documentsOf('cus_f1');
  expect(invoices.map(shown)).toEqual(['33.33 17.33 150.66', '66.66 8.67 75.33']);
  expect(invoices[0]).toMatchObject({
    freight: { amount: '100' },
    lines: [{ kind: 'GOODS' }, { kind: 'FREIGHT', taxCode: 'STANDARD', taxRate: '13' }],
    taxes: [{ taxCode: 'STANDARD', net: { amount: '133.33' }, tax: { amount: '17.33' } }],
  });
  expect(await reported('2026-03-01', '2026-03-31')).toEqual(['STANDARD 13 199.99 26']);
  expect(await moved(() => takeBack(first))).toEqual({
    ...{ REVENUE: 33.33, FREIGHT_INCOME: 100, OUTPUT_TAX: 17.33, RECEIVABLE: -150.66 },
  });
  expect((await documentsOf('cus_f1')).notes.map(shown)).toEqual(['133.33 17.33 150.66']);
  expect(await reported('2026-04-01', '2026-04-30')).toEqual(['STANDARD 13 -133.33 -17.33']);
});

test('a rate of its own stands apart, also billed later, to the last decimal', async () => {
  const freightTax = { tax: '15.47', taxRate: '15.47375', taxCode: 'BOTH' };
  const basis = 'DELIVERY';
  const input = delivered(2, 'a', ['3', '99.99', '13'], { freight: '100', freightTax, basis });
  await leave(input);
  expect(await documentsOf('cus_f2')).toMatchObject({ invoices: [] });
  const { orderId, deliveryId } = input;
  const arrived = { orderId, deliveryId, arrivedAt: '2026-05-02T08:00:00Z' };
  await books.perform('finance.billArrived', arrived);
  const { invoices } = await documentsOf('cus_f2');
  expect(invoices.map(shown)).toEqual(['99.99 28.47 228.46']);
  expect(invoices[0]).toMatchObject({
    taxes: [
      { taxCode: 'STANDARD', taxRate: '13', net: { amount: '99.99' }, tax: { amount: '13' } },
      { taxCode: 'BOTH', taxRate: '15.47375', net: { amount: '100' }, tax: { amount: '15.47' } },
    ],
  });
  expect(await reported('2026-05-01', '2026-05-31')).toEqual([
    ...['BOTH 15.47375 100 15.47', 'STANDARD 13 99.99 13'],
  ]);
});

test('milestones of odd shares split it to the cent, the last takes the rest', async () => {
  const parts = [
    { event: 'ON_ORDER', percent: '33.33' },
    { event: 'ON_ISSUE', percent: '33.33' },
    { event: 'ON_DELIVERY', percent: '33.34' },
  ];
  const whole = delivered(3, 'a', ['3', '99.99', '13'], { ...charged, basis: 'MILESTONE' });
  const { deliveryId, shippedAt: _, ...order } = whole;
  const plan = { ...order, approvedAt: '2026-06-01T08:00:00Z', milestones: parts };
  expect(await moved(() => books.perform('finance.openBillingPlan', plan))).toEqual({
    ...{ UNEARNED_REVENUE: -66.66, OUTPUT_TAX: -8.66, RECEIVABLE: 75.32 },
  });
  await leave({ ...whole, shippedAt: '2026-06-02T08:00:00Z' });
  const arrived = { orderId: order.orderId, deliveryId, arrivedAt: '2026-06-03T08:00:00Z' };
  await books.perform('finance.billArrived', arrived);
  const { invoices } = await documentsOf('cus_f3');
  expect(freightIn(invoices).map(({ net, tax }) => `${net.amount} ${tax.amount}`)).toEqual([
    ...['33.33 4.33', '33.33 4.34', '33.34 4.33'],
  ]);
  expect(sum(invoices.map(({ total }) => total.amount)).toFixed()).toBe('225.99');
  expect(await reported('2026-06-01', '2026-06-30')).toEqual(['STANDARD 13 199.99 26']);
});

test('an order billed ahead that is cancelled as a whole gives it back with its tax', async () => {
  const { deliveryId: _, ...order } = delivered(4, 'a', ['3', '99.99', '13'], charged);
  const milestones = [{ event: 'ON_ORDER', percent: '100' }];
  const plan = { ...order, milestones, approvedAt: '2026-07-01T08:00:00Z' };
  const { orderId, customerId } = order;
  const cancelled = {
    ...{ orderId, customerId, cancelledAt: '2026-07-02T08:00:00Z', isWhole: true },
    lines: [{ lineId: 'orl_f4', quantity: '3' }],
  };
  expect(
    await moved(async () => {
      await books.perform('finance.openBillingPlan', plan);
      await books.perform('finance.creditCancelled', cancelled);
    }),
  ).toEqual({});
  const { invoices, notes } = await documentsOf('cus_f4');
  expect(invoices).toMatchObject([{ total: { amount: '225.99' }, open: { amount: '0' } }]);
  expect(notes.map(shown)).toEqual(['199.99 26 225.99']);
});
