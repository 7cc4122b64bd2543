import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum } from '../../kernel/decimal.ts';
import { BillingPlan, Milestone } from '../../subgraphs/finance/milestones/billing-plan.ts';
import { PlanLine } from '../../subgraphs/finance/milestones/plan-line.ts';
import { openBooks, refusalCode, type Books, type Money } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
});
afterAll(async () => {
  expect(await books.faults()).toEqual([]);
  await books.close();
});

type Terms = { event: string; percent: string }[];
const wholly: Terms = [{ event: 'ON_ORDER', percent: '100' }];
const inParts: Terms = [
  { event: 'ON_ORDER', percent: '30' },
  { event: 'ON_ISSUE', percent: '45.5' },
  { event: 'ON_DELIVERY', percent: '14.5' },
  { event: 'BY_HAND', percent: '10' },
];

let count = 0;

/** An order of three pieces at 13 % for 99.99 in all, with 25.00 freight, and what becomes of it. */
type More = { currency?: string; nets?: string[] };

async function order(milestones: Terms, more: More = {}) {
  const n = ++count;
  const [orderId, lineId, customerId] = [`ord_m${n}`, `orl_m${n}`, `cus_m${n}`];
  const currency = more.currency ?? 'CNY';
  const terms = { orderId, orderNumber: `SO-${n}`, customerId, currency, paymentTermDays: 30 };
  const goods = { lineId, productId: 'prd_1', description: 'Tea', taxRate: '13', taxCode: 'VAT13' };
  const part = (quantity: string, net: string, tax: string) => ({ ...goods, quantity, net, tax });
  const { nets } = more;
  const whole = nets
    ? { lines: [part('3', sum(nets).toFixed(2), '13')], freight: '0' }
    : { lines: [part('3', '99.99', '13')], freight: '25' };
  const open = () =>
    books.perform('finance.openBillingPlan', {
      ...{ ...terms, ...whole, milestones, approvedAt: '2026-03-30T08:00:00Z' },
    });
  await Promise.all(Array.from({ length: 8 }, open));
  let sent = 0;
  return {
    orderId,
    customerId,
    lineId,
    /** One piece, told eight times at once. */
    async leave(): Promise<string> {
      const deliveryId = `dlv_m${n}_${++sent}`;
      const tax = sent === 3 ? '4.34' : '4.33';
      const input = {
        ...{ ...terms, deliveryId, shippedAt: '2026-03-31T08:00:00Z', basis: 'MILESTONE' },
        lines: [part('1', nets?.[(sent - 1) % 3] ?? '33.33', tax)],
        freight: sent === 1 && !nets ? '25' : '0',
      };
      await Promise.all(
        Array.from({ length: 8 }, () => books.perform('finance.issueInvoice', input)),
      );
      return deliveryId;
    },
    arrive: (deliveryId: string) =>
      books.perform('finance.billArrived', {
        ...{ orderId, deliveryId, arrivedAt: '2026-04-02T08:00:00Z' },
      }),
    undo: (deliveryId: string) =>
      books.perform('finance.creditInvoice', {
        ...{ orderId, deliveryId, customerId, creditDate: '2026-04-20' },
      }),
    cancel: (quantity: string, isWhole = false) => {
      const input = {
        ...{ orderId, customerId, cancelledAt: '2026-04-21T08:00:00Z', isWhole },
        ...{ lines: [{ lineId, quantity }], idempotencyKey: `cancel ${n} ${quantity}` },
      };
      return Promise.all(
        Array.from({ length: 8 }, () => books.perform('finance.creditCancelled', input)),
      );
    },
  };
}

type Found = {
  invoices: { nodes: { id: string; invoiceDate: string; total: Money; open: Money }[] };
  creditNotes: { nodes: { total: Money; invoice: { id: string } | null }[] };
};
async function documentsOf(customerId: string) {
  const { invoices, creditNotes } = await books.ask<Found>(
    `query ($id: ID!) {
       invoices(filter: { customerId: { eq: $id } }, orderBy: { field: number, direction: ASC }) {
         nodes { id invoiceDate total { amount currency } open { amount currency } } }
       creditNotes(filter: { customerId: { eq: $id } }) {
         nodes { total { amount currency } invoice { id } } } }`,
    { id: customerId },
  );
  const amounts = (nodes: { total: Money }[]) => nodes.map(({ total }) => total.amount);
  return {
    invoices: invoices.nodes,
    invoiced: amounts(invoices.nodes),
    credited: amounts(creditNotes.nodes),
  };
}

type MilestoneNode = { id: string; event: string; reachedOn: string | null };
async function milestonesOf(orderId: string): Promise<MilestoneNode[]> {
  const { _entities } = await books.ask<{ _entities: { milestones: MilestoneNode[] }[] }>(
    `query ($id: ID!) { _entities(representations: [{ __typename: "Order", id: $id }]) {
       ... on Order { milestones { id event reachedOn invoice { id } order { id } } } } }`,
    { id: orderId },
  );
  return _entities[0]!.milestones;
}

const roles = ['UNEARNED_REVENUE', 'REVENUE', 'FREIGHT_INCOME', 'OUTPUT_TAX'] as const;
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

test('an order is billed as a whole when it is approved, and earned as its goods leave', async () => {
  let sold!: Awaited<ReturnType<typeof order>>;
  expect(
    await moved(async () => {
      sold = await order(wholly);
    }),
  ).toEqual({ UNEARNED_REVENUE: -124.99, OUTPUT_TAX: -13 });
  expect(await documentsOf(sold.customerId)).toMatchObject({ invoiced: ['137.99'] });
  expect(await moved(() => sold.leave())).toEqual({
    ...{ UNEARNED_REVENUE: 58.33, REVENUE: -33.33, FREIGHT_INCOME: -25 },
  });
  expect(
    await moved(async () => {
      await sold.leave();
      await sold.leave();
    }),
  ).toEqual({ UNEARNED_REVENUE: 66.66, REVENUE: -66.66 });
  expect((await documentsOf(sold.customerId)).invoiced).toEqual(['137.99']);
  expect(await milestonesOf(sold.orderId)).toMatchObject([
    { event: 'ON_ORDER', reachedOn: '2026-03-30', order: { id: sold.orderId } },
  ]);
});

test('what has not left after all is not earned, and what was billed stays billed', async () => {
  const sold = await order(wholly);
  const deliveryId = await sold.leave();
  expect(
    await moved(() => Promise.all(Array.from({ length: 8 }, () => sold.undo(deliveryId)))),
  ).toEqual({ UNEARNED_REVENUE: -58.33, REVENUE: 33.33, FREIGHT_INCOME: 25 });
  expect(await documentsOf(sold.customerId)).toMatchObject({ credited: [] });
});

test('no cent stays unearned when a delivery is undone and the rest is cancelled, or leaves again', async () => {
  const nets = ['33.33', '33.34', '33.33'];
  const planOf = (orderId: string) =>
    books.rows(`select net::float, base::float from billing_plan where order_id = '${orderId}'`);
  const gone = await moved(async () => {
    const sold = await order(wholly, { nets });
    const first = await sold.leave();
    await sold.leave();
    await sold.undo(first);
    await sold.cancel('2');
    expect(await planOf(sold.orderId)).toEqual([{ net: 0, base: 0 }]);
  });
  expect(gone).toMatchObject({ REVENUE: -33.33 });
  expect(gone.UNEARNED_REVENUE).toBeUndefined();
  const again = await moved(async () => {
    const sold = await order(inParts, { nets });
    const sent = [await sold.leave(), await sold.leave(), await sold.leave()];
    await sold.undo(sent[1]!);
    // As the order counts what comes next after the other two.
    const last = await sold.leave();
    for (const deliveryId of [sent[0]!, sent[2]!, last]) await sold.arrive(deliveryId);
    const byHand = (await milestonesOf(sold.orderId)).find(({ event }) => event === 'BY_HAND')!;
    await books.perform('finance.billMilestone', { milestoneId: byHand.id });
    expect(await planOf(sold.orderId)).toEqual([{ net: 0, base: 0 }]);
  });
  expect(again).toMatchObject({ REVENUE: -100 });
  expect(again.UNEARNED_REVENUE).toBeUndefined();
});

test('cancelled goods that were billed are credited as they were, all of them with freight', async () => {
  const sold = await order(wholly);
  expect(await moved(() => sold.cancel('1'))).toEqual({
    ...{ UNEARNED_REVENUE: 33.33, OUTPUT_TAX: 4.33 },
  });
  const [credited] = await books.rows<{ data: object }>(
    `select data from event where type = 'finance.CancellationCredited'
       and data ->> 'orderId' = '${sold.orderId}'`,
  );
  expect(credited!.data).toMatchObject({ lines: [{ lineId: sold.lineId, quantity: '1' }] });
  expect(await moved(() => sold.cancel('2', true))).toEqual({
    ...{ UNEARNED_REVENUE: 91.66, OUTPUT_TAX: 8.67 },
  });
  const { invoices, credited: notes } = await documentsOf(sold.customerId);
  expect(invoices).toMatchObject([{ open: { amount: '0' } }]);
  expect(sum(notes).toFixed()).toBe('137.99');
});

test('milestones are billed on order, issue and arrival and by hand, to the cent of the order', async () => {
  const sold = await order(inParts);
  expect((await documentsOf(sold.customerId)).invoiced).toEqual(['41.4']);
  const first = await sold.leave();
  await sold.arrive(first);
  const [second, third] = [await sold.leave(), await sold.leave()];
  await sold.arrive(second);
  const byHand = (await milestonesOf(sold.orderId)).find(({ event }) => event === 'BY_HAND')!;
  const bill = `mutation ($input: BillMilestoneInput!) { billMilestone(input: $input) {
    invoice { id } userErrors { code } } }`;
  const input = { milestoneId: byHand.id, invoiceDate: '2026-04-03' };
  const codes = await Promise.all(
    Array.from({ length: 8 }, () => refusalCode(books, bill, { input })),
  );
  expect(codes.filter((code) => !code)).toHaveLength(1);
  expect(codes.filter((code) => code === 'MILESTONE_REACHED')).toHaveLength(7);
  const [onOrder] = await milestonesOf(sold.orderId);
  const early = { input: { milestoneId: onOrder!.id } };
  expect(await refusalCode(books, bill, early)).toBe('NOT_BY_HAND');
  await sold.arrive(third);
  const { invoiced } = await documentsOf(sold.customerId);
  expect(invoiced).toHaveLength(8);
  expect(sum(invoiced).toFixed()).toBe('137.99');
  expect(
    await books.rows(`select net::float, base::float from billing_plan
    where order_id = '${sold.orderId}'`),
  ).toEqual([{ net: 0, base: 0 }]);
});

test('of a delivery that is taken back only its own milestones are credited', async () => {
  const sold = await order(inParts);
  const back = await sold.leave();
  await sold.undo(back);
  const { invoices, credited } = await documentsOf(sold.customerId);
  expect(invoices.map(({ open }) => open.amount)).toEqual(['41.4', '0']);
  expect(credited).toEqual([invoices[1]!.total.amount]);
  await sold.leave();
  expect(
    await books.rows(`select sum(quantity)::float as quantity from billable
    where order_id = '${sold.orderId}' and order_line_id is not null and taken_back_on is null
  `),
  ).toEqual([{ quantity: 1.5 }]);
});

test('what comes back before all milestones are reached is credited of what is billed', async () => {
  const sold = await order(inParts);
  await sold.leave();
  await books.perform('finance.issueCreditNote', {
    ...{ returnOrderId: 'rma_m', orderId: sold.orderId, customerId: sold.customerId },
    ...{
      creditDate: '2026-04-20',
      lines: [{ lineId: sold.lineId, quantity: '1', feePercent: '0' }],
    },
  });
  expect((await documentsOf(sold.customerId)).credited).toEqual(['37.66']);
});

test('all that has left comes back: what nobody has billed by hand is billed first', async () => {
  const sold = await order(inParts);
  for (let n = 0; n < 3; n++) await sold.leave();
  await books.perform('finance.issueCreditNote', {
    ...{ returnOrderId: 'rma_all', orderId: sold.orderId, customerId: sold.customerId },
    ...{
      creditDate: '2026-04-20',
      lines: [{ lineId: sold.lineId, quantity: '3', feePercent: '0' }],
    },
  });
  expect((await documentsOf(sold.customerId)).credited).toEqual(['112.99']);
});

test('in another currency nothing is left of what was billed at one rate and earned at another', async () => {
  const rates = [
    ['2026-03-30', '7.13571'],
    ['2026-03-31', '6.9'],
    ['2026-04-02', '7.5'],
  ].map(([date, rate]) => ({ currency: 'USD', date, rate }));
  await books.perform('finance.saveExchangeRates', { rates });
  const before = await books.balance('UNEARNED_REVENUE');
  const sold = await order(
    [
      { event: 'ON_ORDER', percent: '20' },
      { event: 'ON_DELIVERY', percent: '80' },
    ],
    { currency: 'USD' },
  );
  const sent = [await sold.leave(), await sold.leave(), await sold.leave()];
  for (const deliveryId of sent) await sold.arrive(deliveryId);
  expect((await books.balance('UNEARNED_REVENUE')) - before).toBeCloseTo(0, 6);
  expect(sum((await documentsOf(sold.customerId)).invoiced).toFixed()).toBe('137.99');
});

const line = (ordered: string, net: string, gross: string) => {
  const facts = { ordered, net, gross, wanted: ordered };
  const amounts = Object.entries(facts).map(([name, value]) => [name, decimal(value)]);
  return Object.assign(new PlanLine(), { currency: 'CNY', ...Object.fromEntries(amounts) });
};

const aPercent = fc.integer({ min: 1, max: 97 });

test('whatever percents of whichever pieces are dealt, given back and cancelled, they sum up', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 7 }),
      fc.integer({ min: 1, max: 9_999 }),
      aPercent,
      aPercent,
      fc.nat(6),
      (pieces, cents, first, second, cancelled) => {
        const gone = Math.min(cancelled, pieces - 1);
        const net = decimal(cents).dividedBy(100);
        const whole = line(String(pieces), net.toFixed(), net.times('1.13').toFixed(2));
        const [ahead, onIssue] = [decimal(first), decimal(Math.min(second, 99 - first))];
        const rest = decimal(100).minus(ahead).minus(onIssue);
        const parts = [whole.deal(ahead, decimal(pieces))];
        whole.cancel(decimal(gone));
        const back = whole.giveBack(ahead, decimal(gone));
        for (let n = gone; n < pieces; n++) {
          const again = whole.deal(onIssue, decimal(1));
          whole.undeal(again);
          parts.push(whole.deal(onIssue, decimal(1)), whole.deal(rest, decimal(1)));
        }
        const total = (field: 'quantity' | 'net' | 'tax') =>
          sum(parts.map((part) => part[field])).minus(back[field]);
        const share = (amount: string) =>
          decimal(amount)
            .times(pieces - gone)
            .dividedBy(pieces)
            .toFixed(2);
        expect(total('quantity').toNumber()).toBe(pieces - gone);
        expect(total('net').toFixed(2)).toBe(share(net.toFixed()));
        expect(total('net').plus(total('tax')).toFixed(2)).toBe(share(whole.gross.toFixed()));
      },
    ),
  );
});

test('a milestone is reached once; a plan earns as it was billed', () => {
  const milestone = Object.assign(new Milestone(), { position: 1, event: 'BY_HAND' as const });
  milestone.reach('2026-04-01');
  expect(() => milestone.reach('2026-04-02')).toThrow('MILESTONE_REACHED');
  const plan = Object.assign(new BillingPlan(), { currency: 'USD', milestones: [milestone] });
  plan.bill(decimal(100), decimal(700));
  expect(plan.reached()).toEqual([milestone]);
  expect(plan.difference().toFixed()).toBe('0');
});
