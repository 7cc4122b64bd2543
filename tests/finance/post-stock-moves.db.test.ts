import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { service } from '../../kernel/viewer.ts';
import { openBooks, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

type Move = { moveId: string; kind: string; productId: string; value: string };

function move(moveId: string, kind: string, value: string, productId = 'prd_1'): Move {
  return { moveId, kind, productId, value };
}

async function post(documentId: string, documentType: string, moves: Move[], key?: string) {
  await books.perform('finance.postStockMoves', {
    documentId,
    documentType,
    orderId: null,
    customerId: null,
    postingDate: '2026-03-31',
    currency: 'CNY',
    moves,
    idempotencyKey: key,
  });
}

async function entriesOf(documentId: string) {
  const asked = `query ($id: ID!) {
    journalEntries(filter: { sourceId: { eq: $id } }) {
      nodes { sourceType lines { account { code } debit { amount } credit { amount } } }
    }
  }`;
  type Found = { journalEntries: { nodes: { lines: object[] }[] } };
  return (await books.ask<Found>(asked, { id: documentId })).journalEntries.nodes;
}

test('stock opens, comes in, leaves at cost and is adjusted; the account follows its value', async () => {
  await post('opn_1', 'OPENING', [move('mov_1', 'RECEIPT', '1000.00')]);
  await post('rcp_1', 'RECEIPT', [move('mov_2', 'RECEIPT', '500.00', 'prd_2')]);
  await post('dlv_1', 'DELIVERY', [
    move('mov_3', 'ISSUE', '-250.00'),
    move('mov_4', 'ISSUE', '-50.00', 'prd_2'),
  ]);
  await post('adj_1', 'ADJUSTMENT', [move('mov_5', 'ADJUSTMENT', '-12.34')]);
  expect(await books.balance('INVENTORY')).toBe(1187.66);
  expect(await books.balance('OPENING_STOCK')).toBe(-1000);
  expect(await books.balance('GRNI')).toBe(-500);
  expect(await books.balance('COGS')).toBe(300);
  expect(await books.balance('STOCK_ADJUSTMENT')).toBe(12.34);
  expect(await books.faults()).toEqual([]);
  expect(await entriesOf('dlv_1')).toMatchObject([
    {
      sourceType: 'DELIVERY',
      lines: [
        { account: { code: '1405' }, credit: { amount: '250' } },
        { account: { code: '5401' }, debit: { amount: '250' } },
        { account: { code: '1405' }, credit: { amount: '50' } },
        { account: { code: '5401' }, debit: { amount: '50' } },
      ],
    },
  ]);
});

test('a document that moves twice posts what is new, whatever overlaps, under any key', async () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => move(`mov_${id}`, 'ISSUE', '-10.00'));
  const before = await books.balance('COGS');
  const sets = [[a!, b!], [b!, a!], [b!, c!], [c!]];
  const calls = Array.from({ length: 32 }, (_, n) => post('dlv_2', 'DELIVERY', sets[n % 4]!));
  await Promise.all(calls);
  expect(await books.balance('COGS')).toBe(before + 30);
  expect((await entriesOf('dlv_2')).length).toBeLessThanOrEqual(3);
  expect(await books.faults()).toEqual([]);
});

test('what processes send at once is written together, one that is refused for itself', async () => {
  const before = await books.balance('COGS');
  const send = (id: string, currency: string) => {
    const document = { documentId: `dlv_${id}`, documentType: 'DELIVERY', currency };
    const of = { orderId: null, customerId: null, postingDate: '2026-03-31' };
    const input = { ...document, ...of, moves: [move(`mov_${id}`, 'ISSUE', '-10.00')] };
    const keyed = { ...input, idempotencyKey: `together-${id}` };
    return books.perform('finance.postStockMoves', keyed, service('process', id));
  };
  const many = Array.from({ length: 40 }, (_, n) => send(`good${n}`, 'CNY'));
  await Promise.all(many);
  const [written] = await books.rows<{ transactions: number }>(
    `select count(distinct xmin::text)::int as transactions from command_log
     where key like 'together-%'`,
  );
  expect(written!.transactions).toBeLessThan(10);
  const mixed = Array.from({ length: 20 }, (_, n) => send(`mixed${n}`, n === 7 ? 'USD' : 'CNY'));
  const ends = await Promise.allSettled(mixed);
  expect(ends.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([7]);
  expect(await books.balance('COGS')).toBe(before + 590);
  expect(await entriesOf('dlv_good39')).toHaveLength(1);
  expect(await entriesOf('dlv_mixed7')).toEqual([]);
  expect(await books.faults()).toEqual([]);
});

test('moves without value, and transfers, post no entry', async () => {
  await post('adj_2', 'ADJUSTMENT', [
    move('mov_t1', 'TRANSFER', '-10.00'),
    move('mov_t2', 'TRANSFER', '10.00'),
    move('mov_t3', 'ADJUSTMENT', '0'),
  ]);
  expect(await entriesOf('adj_2')).toEqual([]);
  expect(await books.faults()).toEqual([]);
});
