import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { supplierUser } from '../purchasing/house.ts';
import { openPayables, type Payables } from './payables.ts';

let books: Payables;
beforeAll(async () => {
  books = await openPayables();
});
afterAll(async () => {
  expect(await books.faults()).toEqual([]);
  await books.close();
});

const givenBack: Payables['givenBack'] = (...given) => books.givenBack(...given);

type Note = Record<
  'withheld' | 'net' | 'tax' | 'total' | 'applied' | 'open',
  { amount: string }
> & {
  number: string;
};

async function notesOf(orderId: string): Promise<Note[]> {
  const { debitNotes } = await books.ask<{ debitNotes: { nodes: Note[] } }>(
    `query ($id: ID!) { debitNotes(first: 50, filter: { purchaseOrderId: { eq: $id } },
       orderBy: { field: issuedAt }) { nodes { number withheld { amount } net { amount }
       tax { amount } total { amount } applied { amount } open { amount } } } }`,
    { id: orderId },
  );
  return debitNotes.nodes;
}

const figures = ({ withheld, net, total, applied, open }: Note) =>
  [withheld, net, total, applied, open].map(({ amount }) => amount).join('/');

test('what is not billed may not be any more, and nothing is claimed', async () => {
  await books.received('puo_a', 'tea', '100', '1000');
  await givenBack('puo_a', 'tea 10 100');
  expect((await notesOf('puo_a')).map(figures)).toEqual(['100/0/0/0/0']);
  expect(await books.balance('GRNI')).toBe(-900);
  const all = await books.bill('puo_a', 'tea 100 1000');
  expect(all).toMatchObject({
    status: 'ON_HOLD',
    findings: [{ code: 'NOT_RECEIVED', expected: '90', actual: '100' }],
  });
  expect(await books.bill('puo_a', 'tea 90 900')).toMatchObject({ status: 'OPEN', findings: [] });
  expect(await books.balance('GRNI')).toBe(0);
});

test('what is billed is claimed, and taken off the bill', async () => {
  await books.received('puo_b', 'tea', '100', '1000');
  const bill = await books.bill('puo_b', 'tea 100 1000');
  const before = await books.balance('PURCHASE_VARIANCE');
  await givenBack('puo_b', 'tea 10 100');
  expect((await notesOf('puo_b')).map(figures)).toEqual(['0/100/113/113/0']);
  expect(await books.billOf(bill.id)).toMatchObject({
    status: 'PARTIALLY_PAID',
    open: { amount: '1017' },
  });
  expect(await books.balance('GRNI')).toBe(0);
  expect(await books.balance('PURCHASE_VARIANCE')).toBe(before);
  expect(await books.faults()).toEqual([]);
});

test('what the goods have cost beyond the claim, freight for one, is a loss', async () => {
  await books.received('puo_c', 'tea', '10', '100');
  await books.bill('puo_c', 'tea 10 100');
  const before = await books.balance('PURCHASE_VARIANCE');
  await givenBack('puo_c', 'tea 4 46');
  expect((await notesOf('puo_c')).map(figures)).toEqual(['0/40/45.2/45.2/0']);
  expect(await books.balance('PURCHASE_VARIANCE')).toBe(before + 6);
  expect(await books.faults()).toEqual([]);
});

test('a claim on a bill that is paid waits for the supplier’s next one', async () => {
  await books.received('puo_d', 'tea', '10', '100');
  await books.bill('puo_d', 'tea 10 100');
  await books.paySupplier('sup_d', '113');
  await givenBack('puo_d', 'tea 10 100');
  expect((await notesOf('puo_d')).map(figures)).toEqual(['0/100/113/0/113']);
  const owed = async () => {
    const { _entities: found } = await books.ask<{
      _entities: { payable: { amount: string }; aging: { total: { amount: string } } }[];
    }>(
      `query { _entities(representations: [{ __typename: "Supplier", id: "sup_d" }]) {
         ... on Supplier { payable { amount } aging { total { amount } } } } }`,
    );
    return [found[0]!.payable.amount, found[0]!.aging.total.amount];
  };
  expect(await owed()).toEqual(['-113', '-113']);
  await books.received('puo_d', 'tea', '30', '300');
  const next = await books.bill('puo_d', 'tea 30 300', { billDate: '2026-04-20' });
  expect(next).toMatchObject({ status: 'PARTIALLY_PAID', open: { amount: '226' } });
  expect((await notesOf('puo_d')).map(figures)).toEqual(['0/100/113/113/0']);
  expect(await owed()).toEqual(['226', '226']);
  expect(await books.faults()).toEqual([]);
});

test('a claim that settles a bill closes it', async () => {
  await books.received('puo_e', 'tea', '10', '100');
  const bill = await books.bill('puo_e', 'tea 10 100');
  await givenBack('puo_e', 'tea 10 100');
  expect(await books.billOf(bill.id)).toMatchObject({ status: 'PAID', open: { amount: '0' } });
  const told = (await books.events('finance.BillPaid')) as { data: { billId: string } }[];
  const paid = told.filter(({ data }) => data.billId === bill.id);
  expect(paid).toHaveLength(1);
  const again = await books.bill('puo_e', 'tea 10 100');
  expect(again.findings).toEqual([{ code: 'NOT_RECEIVED', expected: '0', actual: '10' }]);
});

test('noteSupplierReturn, told 16 times at once, claims once', async () => {
  await books.received('puo_f', 'tea', '10', '100');
  await books.received('puo_f', 'cup', '3', '10');
  await books.bill('puo_f', 'tea 10 100\ncup 3 10');
  const told = await givenBack('puo_f', 'tea 5 50\ncup 1 3.33');
  await Promise.all(
    Array.from({ length: 16 }, () => books.perform('finance.noteSupplierReturn', told)),
  );
  expect((await notesOf('puo_f')).map(figures)).toEqual(['0/53.33/60.26/60.26/0']);
  expect(await books.faults()).toEqual([]);
});

test('returns, bills and payments of one supplier at once leave no cent behind', async () => {
  for (let n = 0; n < 8; n++) await books.received('puo_g', 'tea', '10', '99.99');
  await Promise.allSettled([
    ...Array.from({ length: 6 }, (_, n) =>
      books.bill('puo_g', 'tea 10 99.99', { supplierNumber: `G-${n}` }),
    ),
    ...Array.from({ length: 6 }, () => givenBack('puo_g', 'tea 2 20')),
    ...Array.from({ length: 4 }, () => books.paySupplier('sup_g', '50')),
  ]);
  expect(await books.faults()).toEqual([]);
  expect(await notesOf('puo_g')).toHaveLength(6);
});

test('what never came can not go back', async () => {
  await books.received('puo_h', 'tea', '10', '100');
  await expect(givenBack('puo_h', 'cup 1 1')).rejects.toThrow('NOT_RECEIVED');
  await expect(givenBack('puo_h', 'tea 11 110')).rejects.toThrow('NOT_RECEIVED');
  await givenBack('puo_h', 'cup 2 0', { lines: [] });
  await books.received('puo_h', 'cup', '2', '2');
  await givenBack('puo_h', 'tea 10 100\ncup 1 1');
  // What was posted for returns that were refused is taken back, so that the books agree.
  await books.perform('finance.postStockMoves', {
    ...{ documentId: 'adj_h', documentType: 'RECEIPT', orderId: null, customerId: null },
    ...{ postingDate: '2026-04-10', currency: 'CNY' },
    moves: [{ moveId: 'mov_h', kind: 'RECEIPT', productId: 'prd_tea', value: '111' }],
  });
});

test('a supplier’s user sees the claims on it, and not what they posted', async () => {
  const user = supplierUser('sup_b');
  const query =
    '{ debitNotes(first: 50) { totalCount nodes { supplier { id } lines { net { amount } billedQuantity } allocations { amount { amount } bill { supplier { id } } } } } }';
  const { debitNotes } = await books.ask<{ debitNotes: object }>(query, {}, user);
  expect(debitNotes).toEqual({
    totalCount: 1,
    nodes: [
      {
        supplier: { id: 'sup_b' },
        lines: [{ net: { amount: '100' }, billedQuantity: '10' }],
        allocations: [{ amount: { amount: '113' }, bill: { supplier: { id: 'sup_b' } } }],
      },
    ],
  });
  const posted = await books.ask<{ debitNotes: { nodes: { journalEntries: object[] }[] } }>(
    `{ debitNotes(first: 1, filter: { purchaseOrderId: { eq: "puo_b" } }) { nodes {
       journalEntries { sourceType lines { account { code } debit { amount } credit { amount } } } } } }`,
    {},
    staff(),
  );
  const line = (code: string, debit: string, credit: string) => {
    return { account: { code }, debit: { amount: debit }, credit: { amount: credit } };
  };
  expect(posted.debitNotes.nodes[0]!.journalEntries).toEqual([
    {
      sourceType: 'DEBIT_NOTE',
      lines: [line('2202', '113', '0'), line('222101', '0', '13'), line('220202', '0', '100')],
    },
  ]);
});
