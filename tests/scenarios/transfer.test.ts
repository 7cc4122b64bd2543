import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};
const boss = staff('usr_boss');

beforeAll(async () => {
  waybill = await openTestWaybill();
  const { does } = waybill;
  type Made = Record<string, { id: string }>;
  const keep = async (name: string, field: string, input: object) => {
    const type = field.replace('save', '');
    const key = `${type[0]!.toLowerCase()}${type.slice(1)}`;
    made[name] = (await does<Made>(field, input, `${key} { id }`))[key]!.id;
  };
  await keep('tea', 'saveProduct', { sku: 'TEA', name: 'Tea', baseUnit: 'PACK' });
  await keep('hub', 'saveWarehouse', { code: 'HUB', name: 'Hub' });
  await keep('shop', 'saveWarehouse', { code: 'SHOP', name: 'Shop' });
  const unitCost = { amount: '5', currency: 'CNY' };
  const goods = { productId: made.tea, warehouseId: made.hub, quantity: { value: '100' } };
  await does('receiveStock', { ...goods, unitCost }, '__typename');
}, 120_000);
afterAll(() => waybill.close());

/** Stock and ledger, as `stock (on the way) = ledger`, and whether anything contradicts. */
async function books(): Promise<string> {
  await waybill.settled();
  type Found = {
    stockValue: Record<'value' | 'inTransit', { amount: string }>;
    accountBalance: { balance: { amount: string } };
  } & Record<'stockIntegrity' | 'ledgerIntegrity' | 'stuckEvents', object[]>;
  const found = await waybill.ask<Found>(
    `{ stockValue { value { amount } inTransit { amount } }
       accountBalance(role: INVENTORY) { balance { amount } }
       stockIntegrity { kind } ledgerIntegrity { check } stuckEvents { lastError } }`,
  );
  const { stockValue, accountBalance, stockIntegrity, ledgerIntegrity, stuckEvents } = found;
  expect([...stockIntegrity, ...ledgerIntegrity, ...stuckEvents]).toEqual([]);
  const { value, inTransit } = stockValue;
  return `${value.amount} (${inTransit.amount}) = ${accountBalance.balance.amount}`;
}

test('the shop runs low, and its rule finds what the hub can do without', async () => {
  const { does, ask } = waybill;
  const rule = { productId: made.tea, warehouseId: made.shop, reorderPoint: '10' };
  await does('saveReplenishmentRule', { ...rule, orderUpTo: '40' }, '__typename');
  await does('runReplenishment', {}, '__typename');
  type Proposals = { replenishmentProposals: { nodes: { id: string }[] } };
  const { replenishmentProposals } = await ask<Proposals>(
    `{ replenishmentProposals { nodes { id source quantity { value } fromWarehouse { code } } } }`,
  );
  expect(replenishmentProposals.nodes).toMatchObject([
    { source: 'TRANSFER', quantity: { value: '40' }, fromWarehouse: { code: 'HUB' } },
  ]);
  const { id: proposalId } = replenishmentProposals.nodes[0]!;
  type Accepted = { replenishmentProposal: { transferOrder: { id: string } } };
  const { replenishmentProposal } = await does<Accepted>(
    'acceptReplenishment',
    { proposalId },
    'replenishmentProposal { transferOrder { id } }',
  );
  made.transfer = replenishmentProposal.transferOrder.id;
});

test('another person approves, the goods leave, and the ledger has them all the way', async () => {
  const { does, ask } = waybill;
  const transfer = { transferOrderId: made.transfer };
  await does('approveTransfer', transfer, '__typename', boss);
  await does('shipTransfer', transfer, '__typename');
  expect(await books()).toBe('500 (200) = 500');
  const { product } = await ask<{ product: object }>(
    `query ($id: ID!) { product(id: $id) { stock { nodes { warehouse { code }
       onHand { value } inTransit { value } projected { value } } } } }`,
    { id: made.tea },
  );
  expect(product).toEqual({
    stock: {
      nodes: [
        {
          ...{ warehouse: { code: 'HUB' }, onHand: { value: '60' } },
          ...{ inTransit: { value: '0' }, projected: { value: '60' } },
        },
      ],
    },
  });
});

test('a box breaks on the way: its loss is posted, the rest is on the shelf', async () => {
  const { does, ask } = waybill;
  const lines = [{ productId: made.tea, received: '38', missing: '2' }];
  const { transferOrder } = await does<{ transferOrder: object }>(
    'receiveTransfer',
    { transferOrderId: made.transfer, lines, reason: 'A box broke' },
    'transferOrder { status lines { received { value } missing { value } } }',
  );
  expect(transferOrder).toEqual({
    status: 'RECEIVED',
    lines: [{ received: { value: '38' }, missing: { value: '2' } }],
  });
  expect(await books()).toBe('490 (0) = 490');
  const { accountBalance } = await ask<{ accountBalance: object }>(
    '{ accountBalance(role: STOCK_ADJUSTMENT) { balance { amount } } }',
  );
  expect(accountBalance).toEqual({ balance: { amount: '10' } });
});

test('the shop has enough now: nothing is proposed, and nothing is over', async () => {
  const { does, ask } = waybill;
  const run = await does<object>('runReplenishment', {}, 'proposed');
  expect(run).toMatchObject({ proposed: 0 });
  const { stockAdvice } = await ask<{ stockAdvice: object }>(
    '{ stockAdvice(filter: { kind: { in: [MOVE, RAISE] } }) { nodes { kind } } }',
  );
  expect(stockAdvice).toEqual({ nodes: [] });
});
