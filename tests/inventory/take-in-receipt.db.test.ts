import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterAll(() => desk.close());

/** What the process sends; `lines` as `product quantity value`, one a row. */
function receipt(goodsReceiptId: string, lines: string) {
  return {
    ...{ goodsReceiptId, warehouseId: east, postingDate: '2026-03-31', currency: 'CNY' },
    lines: lines
      .trim()
      .split('\n')
      .map((row) => {
        const [productId, quantity, value] = row.trim().split(/\s+/);
        return { productId, quantity, value, unit: 'PCS' };
      }),
  };
}

const takeInReceipt = (input: object) => desk.perform('inventory.takeInReceipt', input);
const levelsOf = async (prefix: string) =>
  (await desk.levels()).filter((level) => level.startsWith(prefix));

test('all lines become stock at what they cost, and one document', async () => {
  const lines = `
    prd_a1 10 100
    prd_a2 3 9.99
    prd_a1 5 60`;
  await takeInReceipt(receipt('grn_1', lines));
  expect(await levelsOf('prd_a')).toEqual(['prd_a1 EAST: 15/0 160.00', 'prd_a2 EAST: 3/0 9.99']);
  const [moved] = (await desk.told('StockMoved')).filter(({ data }) => data.documentId === 'grn_1');
  expect(moved!.data).toMatchObject({ documentType: 'RECEIPT', postingDate: '2026-03-31' });
  expect(moved!.data.moves).toHaveLength(3);
});

test('goods that come are dealt to those who wait', async () => {
  await desk.reserve('ord_1', 'orl_1 prd_b 8');
  await takeInReceipt(receipt('grn_2', 'prd_b 5 50'));
  expect(await levelsOf('prd_b')).toEqual(['prd_b EAST: 5/5 50.00']);
  expect(await desk.demands()).toContain('orl_1: waiting 3, reserved 5, issued 0');
});

test('the same receipt, sent 16 times at once and later again, is taken in once', async () => {
  const input = receipt('grn_3', 'prd_c1 7 70\nprd_c2 1 0');
  await Promise.all(Array.from({ length: 16 }, () => takeInReceipt(input)));
  await takeInReceipt(input);
  expect(await levelsOf('prd_c')).toEqual(['prd_c1 EAST: 7/0 70.00', 'prd_c2 EAST: 1/0 0.00']);
});

test('many receipts of the same products, in any sequence, lose nothing', async () => {
  await Promise.all(
    Array.from({ length: 24 }, (_, n) => {
      const lines = ['prd_d1 1 10', 'prd_d2 2 5'];
      return takeInReceipt(receipt(`grn_d${n}`, (n % 2 ? lines : lines.reverse()).join('\n')));
    }),
  );
  expect(await levelsOf('prd_d')).toEqual(['prd_d1 EAST: 24/0 240.00', 'prd_d2 EAST: 48/0 120.00']);
  expect(await desk.breaches()).toEqual([]);
});

test('a receipt of nothing accepted is nothing', async () => {
  await takeInReceipt({ ...receipt('grn_4', 'prd_e 1 1'), lines: [] });
  expect(await levelsOf('prd_e')).toEqual([]);
});
