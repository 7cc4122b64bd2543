import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { openBooks, refusalCode, type Books, type Money } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(async () => {
  expect(await books.faults()).toEqual([]);
  await books.close();
});

type Shipped = { orderId: string; deliveryId: string; lineId: string; customerId: string };
let count = 0;

/** Goods at 13 % that leave with a delivery of their own, and are billed on the basis. */
async function ship(customerId: string, net: string, more: object = {}): Promise<Shipped> {
  const n = ++count;
  const goods = { productId: 'prd_1', description: `Tea ${n}`, quantity: '3', net };
  const lines = [{ ...goods, lineId: `orl_b${n}`, taxRate: '13', taxCode: 'VAT13' }];
  const of = { orderId: `ord_b${n}`, deliveryId: `dlv_b${n}`, orderNumber: `SO-${n}` };
  const terms = { ...of, lines, basis: 'COLLECTIVE_MONTHLY', ...more };
  const id = await books.invoice(customerId, net, terms as object);
  expect(id).toBeNull();
  return { customerId, lineId: `orl_b${n}`, ...of, ...more };
}

type Part = { id: string; description: string; status: string; total: Money };
async function partsOf(customerId: string): Promise<Part[]> {
  const { billables } = await books.ask<{ billables: { nodes: Part[] } }>(
    `query ($id: ID!) { billables(filter: { customerId: { eq: $id } }, first: 250,
       orderBy: { field: shippedDate }) {
       nodes { id description status total { amount currency } } } }`,
    { id: customerId },
  );
  return billables.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

type Invoice = {
  id: string;
  invoiceDate: string;
  dueDate: string;
  total: Money;
  open: Money;
  order: { id: string } | null;
  orders: { id: string }[];
  deliveryId: string | null;
  billToAddressId: string | null;
  lines: { description: string; order: { id: string }; delivery: { id: string } }[];
};
async function invoicesOf(customerId: string): Promise<Invoice[]> {
  const { invoices } = await books.ask<{ invoices: { nodes: Invoice[] } }>(
    `query ($id: ID!) { invoices(filter: { customerId: { eq: $id } },
       orderBy: { field: number, direction: ASC }) { nodes {
       id invoiceDate dueDate total { amount currency } open { amount currency }
       order { id } orders { id } deliveryId billToAddressId
       lines { description order { id } delivery { id } } } } }`,
    { id: customerId },
  );
  return invoices.nodes;
}

type Run = { id: string; status: string; collectionCount: number; collectionsDone: number };
async function startRun(input: object = {}): Promise<Run> {
  const { collectiveRunId } = await books.perform<{ collectiveRunId: string }>(
    'finance.runCollectiveInvoicing',
    input,
  );
  return runOf(collectiveRunId);
}

async function runOf(id: string): Promise<Run> {
  const { collectiveRun } = await books.ask<{ collectiveRun: Run }>(
    `query ($id: ID!) { collectiveRun(id: $id) {
       id status collectionCount collectionsDone } }`,
    { id },
  );
  return collectiveRun;
}

/** Does what the process would for each collection of a run, so often at once. */
async function carryOn({ id }: Run, times = 1): Promise<void> {
  const due = await books.rows<{ id: string }>(
    `select id from collection where run_id = '${id}' order by id`,
  );
  const all = due.flatMap((one) => Array.from({ length: times }, () => one.id));
  await Promise.all(
    all.map((collectionId) => books.perform('finance.invoiceCollection', { collectionId })),
  );
}

const through = '2026-03-31';
const only = (...customerIds: string[]) => ({ through, customerIds });

test('what is billed later is kept once, is seen by its customer, and is owed by nobody', async () => {
  const kept = await ship('cus_kept', '100', { freight: '25' });
  await Promise.all(
    Array.from({ length: 16 }, () =>
      books.invoice('cus_kept', '100', {
        ...{ orderId: kept.orderId, deliveryId: kept.deliveryId, freight: '25' },
        ...({ basis: 'COLLECTIVE_MONTHLY' } as object),
      }),
    ),
  );
  expect(await partsOf('cus_kept')).toMatchObject([
    { description: 'Tea 1', status: 'OPEN', total: { amount: '113' } },
    { description: 'Freight', status: 'OPEN', total: { amount: '25' } },
  ]);
  expect(await invoicesOf('cus_kept')).toEqual([]);
  const asked = `{ billables { nodes { customer { id balances {
    currency unbilled { amount } open { amount } } } } } }`;
  const own = await books.ask<{ billables: { nodes: object[] } }>(
    asked,
    {},
    customerUser('cus_kept'),
  );
  const balances = [{ currency: 'CNY', unbilled: { amount: '138' }, open: { amount: '0' } }];
  expect(own.billables.nodes).toEqual(
    [1, 2].map(() => ({ customer: { id: 'cus_kept', balances } })),
  );
  const other = await books.ask<{ billables: object }>(asked, {}, customerUser('cus_other'));
  expect(other.billables).toEqual({ nodes: [] });
});

test('deliveries of several orders are on one invoice, which each order has', async () => {
  const [first, second] = [await ship('cus_two', '99.99'), await ship('cus_two', '0.07')];
  const run = await startRun(only('cus_two'));
  expect(run).toMatchObject({ status: 'RUNNING', collectionCount: 1, collectionsDone: 0 });
  await carryOn(run, 16);
  expect(await runOf(run.id)).toMatchObject({ status: 'DONE', collectionsDone: 1 });
  const [invoice, ...more] = await invoicesOf('cus_two');
  expect(more).toEqual([]);
  expect(invoice).toMatchObject({
    ...{ invoiceDate: through, dueDate: '2026-04-30', total: { amount: '113.07' } },
    ...{ order: null, deliveryId: null },
    orders: [{ id: first.orderId }, { id: second.orderId }],
    lines: [first, second].map(({ orderId, deliveryId }) => {
      return { order: { id: orderId }, delivery: { id: deliveryId } };
    }),
  });
  const event = (await books.events('finance.InvoiceIssued')).at(-1);
  expect(event).toMatchObject({
    documentId: invoice!.id,
    data: {
      ...{ orderId: null, orderIds: [first.orderId, second.orderId] },
      lines: [first, second].map(({ lineId, orderId, deliveryId }) => {
        return { lineId, orderId, deliveryId, quantity: '3' };
      }),
    },
  });
  const asked = `query ($id: ID!) { _entities(representations: [{ __typename: "Order", id: $id }]) {
    ... on Order { invoices { totalCount nodes { id } } billables { nodes { invoice { id } } } } } }`;
  for (const { orderId } of [first, second]) {
    const { _entities } = await books.ask<{ _entities: object[] }>(asked, { id: orderId });
    expect(_entities).toEqual([
      {
        invoices: { totalCount: 1, nodes: [{ id: invoice!.id }] },
        billables: { nodes: [{ invoice: { id: invoice!.id } }] },
      },
    ]);
  }
  const legs = await books.rows<{ order_id: string | null; credit: string }>(
    `select l.order_id, credit::float from journal_line l join journal_entry e on e.id = l.entry_id
     where e.source_id = '${invoice!.id}' order by l.position`,
  );
  expect(legs).toEqual([
    { order_id: null, credit: 0 },
    { order_id: first.orderId, credit: 99.99 },
    { order_id: second.orderId, credit: 0.07 },
    { order_id: null, credit: 13.01 },
  ]);
});

test('what differs in currency, term, address or basis is on an invoice of its own', async () => {
  await ship('cus_apart', '10');
  await ship('cus_apart', '20', { paymentTermDays: 14 });
  await ship('cus_apart', '30', { billToAddressId: 'adr_2' });
  await ship('cus_apart', '40', { basis: 'COLLECTIVE_WEEKLY' });
  await ship('cus_apart', '50', { basis: 'DELIVERY' });
  await ship('cus_apart', '60', { shippedAt: '2026-04-01T00:00:00Z' });
  const run = await startRun(only('cus_apart'));
  await carryOn(run);
  const invoices = await invoicesOf('cus_apart');
  const totals = invoices.map(({ total }) => total.amount).sort();
  expect(totals).toEqual(['11.3', '22.6', '33.9', '45.2']);
  expect(invoices.filter((one) => one.billToAddressId === 'adr_2')).toHaveLength(1);
  const open = (await partsOf('cus_apart')).filter(({ status }) => status === 'OPEN');
  expect(open.map(({ total }) => total.amount)).toEqual(['56.5', '67.8']);
});

test('16 runs at once invoice everything once; a later one finds nothing', async () => {
  for (let n = 0; n < 6; n++) await ship('cus_runs', '1.01');
  const runs = await Promise.all(Array.from({ length: 16 }, () => startRun(only('cus_runs'))));
  await Promise.all(runs.map((run) => carryOn(run)));
  expect(await invoicesOf('cus_runs')).toHaveLength(1);
  expect(await startRun(only('cus_runs'))).toMatchObject({ status: 'DONE', collectionCount: 0 });
  const done = await Promise.all(runs.map(({ id }) => runOf(id)));
  expect(new Set(done.map(({ status }) => status))).toEqual(new Set(['DONE']));
});

test('a run that is cancelled, also 16 times at once, invoices no more', async () => {
  await ship('cus_stop', '5');
  const run = await startRun(only('cus_stop'));
  const cancel = () =>
    books.perform('finance.cancelCollectiveInvoicing', { collectiveRunId: run.id });
  await Promise.all(Array.from({ length: 16 }, cancel));
  await carryOn(run);
  expect(await runOf(run.id)).toMatchObject({ status: 'CANCELLED', collectionsDone: 0 });
  expect(await invoicesOf('cus_stop')).toEqual([]);
  const again = await startRun(only('cus_stop'));
  await carryOn(again);
  const refused = `mutation ($id: ID!) { cancelCollectiveInvoicing(
    input: { collectiveRunId: $id }) { userErrors { code } } }`;
  expect(await refusalCode(books, refused, { id: again.id })).toBe('ILLEGAL_MOVE');
  const ahead = `mutation { runCollectiveInvoicing(input: { through: "2999-01-01" }) {
    run { id } userErrors { code } } }`;
  expect(await refusalCode(books, ahead, {})).toBe('IN_THE_FUTURE');
});

test('what arrives is invoiced on that day, once, and only what waited for it', async () => {
  const { orderId, deliveryId } = await ship('cus_there', '10', { basis: 'DELIVERY' });
  const arrived = { orderId, deliveryId, arrivedAt: '2026-04-02T23:00:00Z' };
  await Promise.all(
    Array.from({ length: 16 }, () => books.perform('finance.billArrived', arrived)),
  );
  expect(await invoicesOf('cus_there')).toMatchObject([
    { invoiceDate: '2026-04-02', order: { id: orderId }, orders: [{ id: orderId }], deliveryId },
  ]);
  const monthly = await ship('cus_there', '10');
  await books.perform('finance.billArrived', {
    ...arrived,
    ...monthly,
    arrivedAt: arrived.arrivedAt,
  });
  expect(await invoicesOf('cus_there')).toHaveLength(1);
});

const choose = `mutation ($input: InvoiceBillablesInput!) { invoiceBillables(input: $input) {
  invoice { id total { amount } } userErrors { code } } }`;

test('chosen parts are invoiced by hand: a delivery on several invoices, each part once', async () => {
  await ship('cus_hand', '10', { freight: '7' });
  const [goods, freight] = await partsOf('cus_hand');
  const calls = Array.from({ length: 16 }, () =>
    books.ask<{ invoiceBillables: { invoice: object | null; userErrors: { code: string }[] } }>(
      choose,
      { input: { billableIds: [goods!.id], invoiceDate: '2026-04-03' } },
    ),
  );
  const answers = (await Promise.all(calls)).map(({ invoiceBillables }) => invoiceBillables);
  expect(answers.filter(({ invoice }) => invoice)).toHaveLength(1);
  expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'NOT_BILLABLE')).toHaveLength(
    15,
  );
  await books.ask(choose, { input: { billableIds: [freight!.id] } });
  const totals = (await invoicesOf('cus_hand')).map(({ total }) => total.amount);
  expect(totals).toEqual(['11.3', '7']);
});

test('nothing, parts of two customers, and what has not left yet are not invoiced', async () => {
  await ship('cus_no', '10');
  await ship('cus_not', '10');
  const [[mine], [theirs]] = [await partsOf('cus_no'), await partsOf('cus_not')];
  const codes = await Promise.all(
    [
      { billableIds: [] },
      { billableIds: [mine!.id, theirs!.id] },
      { billableIds: [mine!.id], invoiceDate: '2026-03-30' },
    ].map((input) => refusalCode(books, choose, { input })),
  );
  expect(codes).toEqual(['NOTHING_TO_BILL', 'BILLED_APART', 'BEFORE_SHIPMENT']);
  await expect(books.ask(choose, { input: { billableIds: ['bil_none'] } })).rejects.toThrow();
});

const takeBack = ({ orderId, deliveryId, customerId }: Shipped) =>
  books.perform<{ creditNoteIds: string[] }>('finance.creditInvoice', {
    ...{ orderId, deliveryId, customerId, creditDate: '2026-04-20' },
  });

const roles = ['RECEIVABLE', 'REVENUE', 'FREIGHT_INCOME', 'OUTPUT_TAX', 'CUSTOMER_PREPAYMENT'];
const balances = () => Promise.all(roles.map((role) => books.balance(role)));

test('goods that have not left after all are not billable, 16 times at once', async () => {
  const shipped = await ship('cus_back', '10');
  const answers = await Promise.all(Array.from({ length: 16 }, () => takeBack(shipped)));
  expect(answers).toEqual(Array.from({ length: 16 }, () => ({ creditNoteIds: [] })));
  expect(await partsOf('cus_back')).toMatchObject([{ status: 'TAKEN_BACK' }]);
  expect(await startRun(only('cus_back'))).toMatchObject({ collectionCount: 0 });
});

test('of an invoice of several, only the delivery that was taken back is credited', async () => {
  await ship('cus_part', '33.33', { freight: '25' });
  await carryOn(await startRun(only('cus_part')));
  const before = await balances();
  const kept = await ship('cus_part', '10');
  const back = await ship('cus_part', '0.07', { freight: '3.01' });
  await carryOn(await startRun(only('cus_part')));
  const [, invoice] = await invoicesOf('cus_part');
  expect(invoice!.total.amount).toBe('14.39');
  const answers = await Promise.all(Array.from({ length: 16 }, () => takeBack(back)));
  expect(new Set(answers.flatMap(({ creditNoteIds }) => creditNoteIds)).size).toBe(1);
  expect(await books.open(invoice!.id)).toEqual(['11.3']);
  await takeBack(kept);
  expect(await books.open(invoice!.id)).toEqual(['0']);
  expect(await balances()).toEqual(before);
  const statuses = (await partsOf('cus_part')).map(({ status }) => status).sort();
  expect(statuses.join(' ')).toBe('INVOICED INVOICED TAKEN_BACK TAKEN_BACK TAKEN_BACK');
  expect((await books.events('finance.InvoiceTakenBack')).slice(-2)).toMatchObject([
    { documentId: invoice!.id, data: { orderId: back.orderId, total: '3.09' } },
    { documentId: invoice!.id, data: { orderId: kept.orderId, total: '11.3' } },
  ]);
});

test('in another currency the deliveries of an invoice go at its rate, to the cent', async () => {
  await books.perform('finance.saveExchangeRates', {
    rates: [
      { currency: 'USD', date: '2026-03-31', rate: '7.13571' },
      { currency: 'USD', date: '2026-04-20', rate: '6.9' },
    ],
  });
  const before = await balances();
  const shipped: Shipped[] = [];
  for (const net of ['33.33', '0.07', '12.91']) {
    shipped.push(await ship('cus_usd', net, { currency: 'USD', freight: '1.01' }));
  }
  await carryOn(await startRun(only('cus_usd')));
  for (const one of shipped) await takeBack(one);
  const [receivable, , , tax] = await balances();
  expect([receivable, tax]).toEqual([before[0], before[3]]);
  expect(await books.faults()).toEqual([]);
});

test('goods that come back before they are billed are billed, then credited', async () => {
  const { orderId, lineId, customerId } = await ship('cus_early', '30', { freight: '5' });
  const wanted = { lines: [{ lineId, quantity: '1', feePercent: '0' }] };
  const returned = { returnOrderId: 'rma_early', orderId, customerId, creditDate: '2026-04-20' };
  const credits = Array.from({ length: 16 }, () =>
    books.perform<{ creditNoteId: string }>('finance.issueCreditNote', { ...returned, ...wanted }),
  );
  expect(new Set((await Promise.all(credits)).map((one) => one.creditNoteId)).size).toBe(1);
  const [invoice, ...more] = await invoicesOf('cus_early');
  expect(more).toEqual([]);
  expect(invoice).toMatchObject({ invoiceDate: '2026-04-20', open: { amount: '22.6' } });
  const left = (await partsOf('cus_early')).filter(({ status }) => status === 'OPEN');
  expect(left).toMatchObject([{ description: 'Freight' }]);
});

test('who pays a collective invoice completes it once all of it is paid', async () => {
  await ship('cus_pays', '100');
  await ship('cus_pays', '200');
  await carryOn(await startRun(only('cus_pays')));
  const [invoice] = await invoicesOf('cus_pays');
  const paid = async () =>
    (await books.events('finance.InvoicePaid')).filter(
      ({ documentId }) => documentId === invoice!.id,
    );
  await books.pay('cus_pays', '113');
  expect(await paid()).toEqual([]);
  await books.pay('cus_pays', '226');
  expect(await paid()).toMatchObject([{ data: { orderId: null, customerId: 'cus_pays' } }]);
});
