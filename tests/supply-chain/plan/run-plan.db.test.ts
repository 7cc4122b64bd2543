import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Graph } from '../../../kernel/graph.ts';
import { daysAgo, openHouse, supplierUser, type House } from '../house.ts';

let house: House;
/** What the other areas would say. */
const says = {
  onHand: '20',
  minimum: '50',
  lead: 10,
  open: [] as object[],
  more: [] as object[],
  orders: {} as object,
};
const whs = (id: string) => ({ warehouse: { id } });
const around = {
  SupplyFacts: (async (_viewer, _document, variables) => ({
    productsByIds: (variables!.ids as string[]).map((id) => ({
      ...{ id, baseUnit: 'PCS' },
      openOrderLines: {
        nodes: says.open,
        pageInfo: { hasNextPage: says.more.length > 0, endCursor: 'page-2' },
      },
      stock: { nodes: [{ ...whs('whs_east'), onHand: { value: says.onHand } }] },
      supplierItems: [
        {
          supplier: { id: 'sup_a', status: 'APPROVED' },
          price: { amount: '2.5', currency: 'CNY' },
          ...{ leadTimeDays: says.lead, minimumQuantity: says.minimum, isPreferred: true },
        },
      ],
    })),
  })) as Graph,
  MoreDemand: (async () => ({
    product: { openOrderLines: { nodes: says.more, pageInfo: { hasNextPage: false } } },
  })) as Graph,
  ProposedProduct: { product: { sku: 'TEA-01' } },
  InboundOrders: (async (_viewer, _document, variables) => ({
    purchaseOrders: {
      nodes: (variables!.ids as string[]).flatMap(
        (id) => (says.orders as Record<string, object>)[id] ?? [],
      ),
    },
  })) as Graph,
};

beforeAll(async () => {
  house = await openHouse(around);
  for (let day = 7 * 20; day > 0; day -= 7) {
    await house.sold('prd_tea', 'whs_east', [[daysAgo(day), 14]]);
  }
  await house.does('runForecast', { grain: 'WEEK', horizon: 20 }, '__typename');
  await house.settled();
});
beforeEach(async () => {
  await house.rows('delete from supply_proposal');
  await house.rows('delete from inbound_line');
  Object.assign(says, { onHand: '20', minimum: '50', lead: 10, open: [], more: [], orders: {} });
});
afterAll(() => house.close());

type Proposal = { id: string; version: number; status: string; quantity: { value: string } } & {
  why: { name: string; value: string }[];
  orderDate: string;
  neededDate: string;
};
type Plan = {
  supplyPlan: { id: string; status: string; done: number; proposals: { nodes: Proposal[] } };
};

async function planned(input: object = {}): Promise<Plan['supplyPlan']> {
  const { supplyPlan } = await house.does<Plan>('runSupplyPlan', input, 'supplyPlan { id }');
  await house.settled();
  const found = await house.ask<Plan>(
    `query ($id: ID!) { supplyPlan(id: $id) { id status done total proposals(first: 50) {
       nodes { id version status quantity { value unit } orderDate neededDate cost { amount }
         supplier { id } why { name value } } } } }`,
    { id: supplyPlan.id },
  );
  return found.supplyPlan;
}
const accept = (proposalId: string, more: object = {}) =>
  house.does<{ supplyProposal: Proposal }>(
    'acceptSupplyProposal',
    { proposalId, ...more },
    'supplyProposal { status version }',
  );

test('a plan proposes what has to be ordered when, and says why', async () => {
  const { status, done, proposals } = await planned({ horizonWeeks: 8 });
  expect({ status, done }).toEqual({ status: 'DONE', done: 1 });
  const [first] = proposals.nodes;
  expect(first).toMatchObject({
    status: 'PROPOSED',
    quantity: { value: '50', unit: 'PCS' },
    cost: { amount: '125' },
    supplier: { id: 'sup_a' },
  });
  expect(first!.orderDate >= daysAgo(0)).toBe(true);
  const why = Object.fromEntries(first!.why.map(({ name, value }) => [name, value]));
  expect(why).toMatchObject({ onHand: '20', leadTimeDays: '10', minimum: '50', inbound: '0' });
  const positions = await house.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product {
       supplyPositions { onHand shortage shortageDate weeks { demand proposed projected } } } } }`,
    { r: [{ __typename: 'Product', id: 'prd_tea' }] },
  );
  expect(JSON.stringify(positions)).toContain('"onHand":"20"');
});

test('what lacks this week lacks from today on, not since Monday', async () => {
  Object.assign(says, { onHand: '0', lead: 21 });
  await planned({ horizonWeeks: 4 });
  await house.rows(`update supply_position set shortage_date = current_date - 3`);
  const { _entities } = await house.ask<{ _entities: { supplyPositions: object[] }[] }>(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product {
       supplyPositions { shortageDate } } } }`,
    { r: [{ __typename: 'Product', id: 'prd_tea' }] },
  );
  expect(_entities[0]!.supplyPositions).toEqual([{ shortageDate: daysAgo(0) }]);
});

test('a customer’s order counts where it is more than the forecast, in the week it is for', async () => {
  const before = (await planned({ horizonWeeks: 3 })).proposals.nodes;
  const order = { requestedDate: daysAgo(-14), warehouse: null };
  const reserved = { ...whs('whs_east'), quantity: { value: '30' } };
  says.open = [{ open: { value: '100' }, order, reservations: [reserved] }];
  says.more = [{ open: { value: '100' }, order, reservations: [] }];
  const after = (await planned({ horizonWeeks: 3 })).proposals.nodes;
  const total = (nodes: Proposal[]) =>
    nodes.reduce((n, { quantity }) => n + Number(quantity.value), 0);
  expect(total(after)).toBeGreaterThan(total(before) + 100);
});

test('a new plan takes the place of what is proposed, and of nothing that was decided', async () => {
  const first = (await planned()).proposals.nodes;
  await accept(first[0]!.id);
  await house.does(
    'dismissSupplyProposal',
    { proposalId: first[1]!.id, reason: 'Delisted' },
    '__typename',
  );
  await Promise.all([planned(), planned(), planned()]);
  const rows = await house.rows<{ id: string; status: string; needed_date: string }>(
    'select id, status, needed_date::text from supply_proposal order by created_at',
  );
  const kept = rows.filter(({ status }) => status !== 'PROPOSED');
  expect(kept.map(({ id, status }) => [id, status])).toEqual([
    [first[0]!.id, 'ACCEPTED'],
    [first[1]!.id, 'DISMISSED'],
  ]);
  const days = rows.filter(({ status }) => status === 'PROPOSED').map((row) => row.needed_date);
  expect(days.length).toBe(new Set(days).size);
  // The accepted one is on its way: nothing is proposed for its week again.
  expect(days).not.toContain(first[0]!.neededDate);
});

test('of 12 who accept or dismiss at once one does, and it is told once', async () => {
  const [{ id: proposalId }] = (await planned()).proposals.nodes as [Proposal];
  const tries = await Promise.allSettled(
    Array.from({ length: 12 }, (_, n) =>
      n % 2
        ? accept(proposalId)
        : house.does(
            'dismissSupplyProposal',
            { proposalId, reason: 'No', expectedVersion: 1 },
            '__typename',
          ),
    ),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const told = await house.events('supply-chain.SupplyProposalAccepted');
  const own = told.filter(({ documentId }) => documentId === proposalId);
  expect(own.length).toBeLessThanOrEqual(1);
});

test.each([
  ['less than something', { quantity: '0' }, 'NOT_POSITIVE'],
  ['another version', { expectedVersion: 7 }, 'VERSION_CONFLICT'],
])('accepting %s is refused', async (_what, more, code) => {
  const [{ id }] = (await planned()).proposals.nodes as [Proposal];
  await expect(accept(id, more)).rejects.toThrow(code);
});

test('what nobody sells to us is not accepted without a supplier, and is known by its SKU', async () => {
  const [{ id }] = (await planned()).proposals.nodes as [Proposal];
  await house.rows('update supply_proposal set supplier_id = null');
  const { acceptSupplyProposal } = await house.ask<{
    acceptSupplyProposal: { userErrors: { code: string; message: string }[] };
  }>(
    `mutation ($id: ID!) { acceptSupplyProposal(input: { proposalId: $id }) {
       userErrors { code message } } }`,
    { id },
  );
  expect(acceptSupplyProposal.userErrors).toEqual([
    { code: 'NO_SUPPLIER', message: 'Nobody sells TEA-01 to us; name a supplier.' },
  ]);
  await accept(id, { supplierId: 'sup_b' });
});

test('an order to the supplier makes an accepted proposal an ordered one, and comes in the plan', async () => {
  const [first] = (await planned()).proposals.nodes as [Proposal];
  await accept(first.id, { quantity: '60' });
  const line = {
    ...{ id: 'pol_1', product: { id: 'prd_tea' }, ordered: { value: '60', unit: 'PCS' } },
    ...{ confirmed: null, accepted: { value: '0' }, open: { value: '60' } },
    ...{ net: { amount: '150' }, expectedDate: first.neededDate, confirmedDate: null },
  };
  const order = {
    ...{ id: 'puo_1', number: 'PO-1', version: 4, status: 'SENT', currency: 'CNY' },
    ...{ sentAt: '2026-01-01T00:00:00Z', supplier: { id: 'sup_a' }, ...whs('whs_east') },
    lines: [line],
  };
  says.orders = { puo_1: order };
  const note = () => house.perform('supply-chain.notePurchaseOrder', { purchaseOrderId: 'puo_1' });
  await Promise.all([note(), note(), note()]);
  const statusOf = async () =>
    (
      await house.rows<{ status: string }>(
        `select status from supply_proposal where id = '${first.id}'`,
      )
    )[0]!.status;
  expect(await statusOf()).toBe('ORDERED');
  const next = (await planned()).proposals.nodes;
  expect(next[0]!.why).toContainEqual({ name: 'inbound', value: '60' });
  // An answer that is older than what is known changes nothing.
  says.orders = { puo_1: { ...order, version: 3, status: 'CANCELLED' } };
  await note();
  const [known] = await house.rows('select is_open, version from inbound_line');
  expect(known).toEqual({ is_open: true, version: 4 });
});

test('a policy fixes safety stock and multiples; its figures are checked', async () => {
  const place = { productId: 'prd_tea', warehouseId: 'whs_east' };
  const save = (more: object, viewer?: Parameters<House['does']>[3]) =>
    house.does<{ supplyPolicy: object }>(
      'saveSupplyPolicy',
      { ...place, ...more },
      'supplyPolicy { safetyStock orderMultiple coverWeeks version }',
      viewer,
    );
  await expect(save({ serviceLevel: '100' })).rejects.toThrow('BAD_SERVICE_LEVEL');
  await expect(save({ safetyStock: '-1' })).rejects.toThrow('NEGATIVE_FIGURE');
  await expect(save({ orderMultiple: '0' })).rejects.toThrow('NOT_POSITIVE');
  await expect(save({ coverWeeks: 53 })).rejects.toThrow('BAD_COVER');
  await expect(save({}, supplierUser('sup_a'))).rejects.toThrow(/staff/);
  await Promise.all([1, 2, 3].map(() => save({ safetyStock: '100', orderMultiple: '24' })));
  await expect(save({ expectedVersion: 1 })).rejects.toThrow('VERSION_CONFLICT');
  const { proposals } = await planned();
  for (const { quantity } of proposals.nodes) expect(Number(quantity.value) % 24).toBe(0);
  expect(proposals.nodes[0]!.why).toContainEqual({ name: 'safetyStock', value: '100' });
  await house.rows('delete from supply_policy');
});

test('a cancelled plan goes no further; outsiders neither plan nor see plans', async () => {
  const { supplyPlan } = await house.does<Plan>('runSupplyPlan', {}, 'supplyPlan { id }');
  const cancel = () =>
    house.does('cancelSupplyPlan', { supplyPlanId: supplyPlan.id }, 'supplyPlan { status }');
  await Promise.allSettled([cancel(), cancel()]);
  await house.settled();
  await expect(cancel()).rejects.toThrow('ILLEGAL_MOVE');
  const user = supplierUser('sup_a');
  await expect(house.does('runSupplyPlan', {}, '__typename', user)).rejects.toThrow(/staff/);
  const seen = await house.ask(
    '{ supplyPlans { totalCount } supplyProposals { totalCount nodes { id } } }',
    {},
    user,
  );
  expect(seen).toEqual({
    supplyPlans: { totalCount: 0 },
    supplyProposals: { totalCount: 0, nodes: [] },
  });
});

test('of four continuePlan of one plan at once, the plan follows one', async () => {
  const { supplyPlan } = await house.does<Plan>('runSupplyPlan', {}, 'supplyPlan { id }');
  const going = { runId: supplyPlan.id };
  await Promise.all([1, 2, 3, 4].map(() => house.perform('supply-chain.continuePlan', going)));
  await house.settled();
  const [run] = await house.rows(`select done, total from supply_run where id = '${going.runId}'`);
  expect(run).toEqual({ done: 1, total: 1 });
  const days = await house.rows<{ day: string }>(
    'select needed_date::text as day from supply_proposal',
  );
  expect(days.length).toBe(new Set(days.map(({ day }) => day)).size);
});
