import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterAll(async () => {
  expect(await desk.breaches()).toEqual([]);
  await desk.close();
});

/** A receipt as purchasing tells of it; `lines` as `product quantity value`, one a row. */
async function received(lines: string, more: { billed?: string; inspected?: boolean } = {}) {
  const goodsReceiptId = desk.next('grn');
  const goods = lines
    .trim()
    .split('\n')
    .map((row) => {
      const [productId = '', quantity = '', value = ''] = row.trim().split(/\s+/);
      return { productId, quantity, value, unit: 'PCS', purchaseOrderLineId: `pol_${productId}` };
    });
  const allOf = (product: string) =>
    String(
      goods
        .filter(({ productId }) => productId === product)
        .reduce((total, { quantity }) => total + Number(quantity), 0),
    );
  desk.receipts[goodsReceiptId] = {
    ...{ number: 'GR-000001', reversedAt: null, purchaseOrder: { id: 'puo_1' } },
    lines: goods.map(({ productId, quantity, purchaseOrderLineId: id }) => ({
      accepted: { value: quantity },
      purchaseOrderLine: {
        ...{ id, sku: productId.slice(4).toUpperCase(), accepted: { value: allOf(productId) } },
        billed: { value: more.billed ?? '0' },
      },
    })),
  };
  await desk.perform('inventory.takeInReceipt', {
    ...{ goodsReceiptId, warehouseId: east, postingDate: '2026-04-01', currency: 'CNY' },
    lines: goods.map((line, n) => {
      return { ...line, ...(more.inspected && { inspectionId: `qin_${goodsReceiptId}_${n}` }) };
    }),
  });
  return goodsReceiptId;
}

const reverse = (goodsReceiptId: string, reason = 'Not ours', viewer = staff()) =>
  desk.perform('inventory.reverseGoodsReceipt', { goodsReceiptId, reason }, viewer);
const levelsOf = async (prefix: string) =>
  (await desk.levels()).filter((level) => level.startsWith(prefix));

test.each(['FIFO', 'MOVING_AVERAGE', 'STANDARD'])(
  'a reversed receipt leaves stock as it was, to the cent (%s)',
  async (method) => {
    const [one, two] = [desk.next('prd_a'), desk.next('prd_a')];
    const more = method === 'STANDARD' ? { standardCost: '3' } : {};
    if (method !== 'FIFO') for (const id of [one, two]) await desk.choose(id, method, more);
    await desk.receive(one, east, '7', '3.01');
    const before = await desk.levels();
    const receipt = await received(`${one} 3 10\n${two} 5 9.99\n${one} 2 6.67`);
    await reverse(receipt);
    const after = (await desk.levels()).filter((level) => !level.startsWith(two));
    expect(after).toEqual(before);
    expect(await levelsOf(two)).toEqual([`${two} EAST: 0/0 0.00`]);
    const [moved] = (await desk.told('StockMoved')).slice(-1);
    expect(moved!.data).toMatchObject({ documentType: 'RECEIPT_REVERSAL' });
    const [told] = (await desk.told('ReceiptReversed')).slice(-1);
    expect(told!.data).toMatchObject({
      ...{ goodsReceiptId: receipt, purchaseOrderId: 'puo_1', reason: 'Not ours' },
      lines: [{ cost: '10' }, { cost: '6.67' }, { cost: '9.99' }],
    });
    // What the moves of both documents came to, against goods received not invoiced, is nothing.
    const [sum] = await desk.rows<{ sum: string }>(
      `select trim_scale(sum(m.value + coalesce(m.variance, 0))) as sum
       from stock_move m join stock_document d on d.id = m.document_id
       where m.product_id in ('${one}', '${two}') and d.type in ('RECEIPT', 'RECEIPT_REVERSAL')
         and d.id ~ '^(grn|rrv)'`,
    );
    expect(sum!.sum).toBe('0');
  },
);

test('goods that wait for an inspection go, and a later decision finds nothing', async () => {
  const receipt = await received('prd_b 10 100', { inspected: true });
  await reverse(receipt);
  expect(await levelsOf('prd_b')).toEqual(['prd_b EAST: 0/0 0.00']);
  await desk.perform('inventory.settleInspection', {
    ...{ inspectionId: `qin_${receipt}_0`, postingDate: '2026-04-02', reason: 'Damp' },
    ...{ rejected: '10', rejectedGoods: 'RETURN' },
  });
  expect(await levelsOf('prd_b')).toEqual(['prd_b EAST: 0/0 0.00']);
  expect(await desk.told('SuppliesReturned')).toEqual([]);
});

test('what has left, is billed, held, or reversed already is refused by its own code', async () => {
  const left = await received('prd_c 10 100');
  await desk.reserve('ord_c', 'orl_c prd_c 1');
  expect(await outcome(reverse(left))).toBe('INSUFFICIENT_STOCK');
  await desk.issue('ord_c', east, 'orl_c prd_c 1');
  expect(await outcome(reverse(left))).toBe('GOODS_LEFT');
  const billed = await received('prd_d 10 100', { billed: '1' });
  expect(await outcome(reverse(billed))).toBe('RECEIPT_BILLED');
  const fine = await received('prd_e 10 100');
  expect(await outcome(reverse(fine, ' '))).toBe('REASON_MISSING');
  await reverse(fine);
  expect(await outcome(reverse(fine))).toBe('RECEIPT_REVERSED');
  Object.assign(desk.receipts[fine]!, { reversedAt: '2026-04-01T00:00:00Z' });
  expect(await outcome(reverse(fine))).toBe('RECEIPT_REVERSED');
  desk.receipts.grn_early = { ...desk.receipts[billed]!, lines: [acceptedLine('prd_f', '5')] };
  expect(await outcome(reverse('grn_early'))).toBe('RECEIPT_NOT_IN_STOCK');
  await expect(reverse('grn_none')).rejects.toThrow(/no goods receipt/);
  const supplier = { ...customerUser('cus_1'), scopes: ['*'] };
  await expect(reverse(left, 'Mine', supplier)).rejects.toThrow(/staff/);
});

test('a receipt of which nothing was accepted is reversed without a move', async () => {
  desk.receipts.grn_empty = {
    ...{ number: 'GR-2', reversedAt: null, purchaseOrder: { id: 'puo_2' } },
    lines: [acceptedLine('prd_g', '0')],
  };
  await reverse('grn_empty');
  const [told] = (await desk.told('ReceiptReversed')).slice(-1);
  expect(told!.data).toMatchObject({ goodsReceiptId: 'grn_empty', lines: [] });
  expect(await outcome(reverse('grn_empty'))).toBe('RECEIPT_REVERSED');
});

const acceptedLine = (product: string, value: string) => ({
  accepted: { value },
  purchaseOrderLine: {
    ...{ id: `pol_${product}`, sku: product, accepted: { value } },
    billed: { value: '0' },
  },
});

test('reverseGoodsReceipt, 16 at once, is done once', async () => {
  const receipt = await received('prd_h 10 100\nprd_i 4 5');
  const outcomes = await Promise.all(Array.from({ length: 16 }, () => outcome(reverse(receipt))));
  expect(outcomes.filter((code) => code === 'done')).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set(['done', 'RECEIPT_REVERSED']));
  expect(await levelsOf('prd_h')).toEqual(['prd_h EAST: 0/0 0.00']);
});

test('beside an issue: the goods leave for the customer, or the receipt is reversed', async () => {
  for (let n = 0; n < 8; n++) {
    const product = desk.next('prd_j');
    const receipt = await received(`${product} 10 100`);
    const line = `${desk.next('orl')} ${product} 4`;
    const order = desk.next('ord');
    const issued = desk.reserve(order, line).then(() => desk.issue(order, east, line));
    const outcomes = await Promise.all([outcome(reverse(receipt)), outcome(issued)]);
    const [level] = await levelsOf(product);
    expect(level).toBe(`${product} EAST: ${outcomes[0] === 'done' ? '0/0 0.00' : '6/0 60.00'}`);
    expect(outcomes.filter((code) => code === 'done')).toHaveLength(1);
  }
});

test('beside a decision: either may come first, and the books of stock agree', async () => {
  for (let n = 0; n < 8; n++) {
    const product = desk.next('prd_k');
    const receipt = await received(`${product} 10 100`, { inspected: true });
    const settled = desk.perform('inventory.settleInspection', {
      ...{ inspectionId: `qin_${receipt}_0`, postingDate: '2026-04-02', reason: 'Damp' },
      ...{ rejected: '3', rejectedGoods: 'RETURN' },
    });
    const [code] = await Promise.all([outcome(reverse(receipt)), settled]);
    const [level] = await levelsOf(product);
    expect(level).toBe(`${product} EAST: ${code === 'done' ? '0/0 0.00' : '7/0 70.00'}`);
    expect(['done', 'GOODS_LEFT']).toContain(code);
  }
  expect(await desk.breaches()).toEqual([]);
});
