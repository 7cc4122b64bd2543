import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openPayables, type Payables } from '../payables.ts';

let books: Payables;
beforeAll(async () => {
  books = await openPayables();
  await books.perform('finance.saveExchangeRates', {
    rates: [
      { currency: 'USD', date: '2026-03-01', rate: '7.00' },
      { currency: 'USD', date: '2026-03-31', rate: '7.20' },
      { currency: 'USD', date: '2026-04-15', rate: '7.12345678' },
    ],
  });
  await books.perform('finance.saveCurrencyPolicy', { maxAgeDays: 30 });
});
afterEach(async () => expect(await books.faults()).toEqual([]));
afterAll(() => books.close());

const day = '2026-03-31';

/** Goods that were agreed on in dollars come, at 7 unless said. */
const came = (orderId: string, name: string, quantity: string, agreed: string, more: object = {}) =>
  books.received(orderId, name, quantity, String(Number(agreed) * 7), {
    ...{ orderCurrency: 'USD', agreed },
    ...more,
  });

type Item = { kind: string } & Record<'open' | 'carried' | 'difference', { amount: string }> &
  Record<'purchaseOrder' | 'debitNote' | 'bill', { id: string } | null>;

/** What is open at the day's end: `kind open carried difference`. */
async function openItems(): Promise<string[]> {
  const asked = `query ($day: Date!) { currencyRevaluation(day: $day) { items { kind
    open { amount } carried { amount } difference { amount } bill { id } purchaseOrder { id }
    debitNote { id } } } }`;
  const found = await books.ask<{ currencyRevaluation: { items: Item[] } }>(asked, { day });
  return found.currencyRevaluation.items.map((item) => {
    const { kind, open, carried, difference, bill, purchaseOrder, debitNote } = item;
    expect([bill, purchaseOrder, debitNote].filter((one) => one !== null)).toHaveLength(1);
    return [kind, open.amount, carried.amount, difference.amount].join(' ');
  });
}

async function revalue(): Promise<string[][]> {
  const { entryId } = await books.perform<{ entryId: string | null }>('finance.revalueCurrencies', {
    day,
  });
  return entryId ? books.entriesOf(entryId) : [];
}

test('goods not billed and claims on suppliers are worth what the day says, bills beside them', async () => {
  // 100 for 1,000 USD, of which 40 are billed at 7 with 52 of tax.
  await came('puo_a_usd', 'tea', '100', '1000.00');
  await books.bill('puo_a_usd', 'tea 40 400.00', { billDate: '2026-03-20' });
  // 10 for 100 USD, billed and paid; 5 go back: 56.50 are claimed.
  await came('puo_b_usd', 'cup', '10', '100.00');
  await books.bill('puo_b_usd', 'cup 10 100.00', { billDate: '2026-03-05' });
  const paid = { amount: { amount: '113.00', currency: 'USD' }, paidDate: '2026-03-10' };
  await books.paySupplier('sup_b', '113.00', paid);
  await books.givenBack('puo_b_usd', 'cup 5 350.00', { postingDate: '2026-03-20' });
  expect(await openItems()).toEqual([
    'CLAIM 56.5 395.5 11.3',
    'GOODS -600 -4200 -120',
    'PAYABLE -452 -3164 -90.4',
  ]);
  const posted = await Promise.all(Array.from({ length: 8 }, revalue));
  // The mirror of the next day is of the same source, so it stands beside the entry.
  expect(posted.filter((entries) => entries.length > 0)).toEqual([
    [
      ['220202 -120.00 0 USD', '560302 120.00 0 USD', '2202 -79.10 0 USD', '560302 79.10 0 USD'],
      ['220202 120.00 0 USD', '560302 -120.00 0 USD', '2202 79.10 0 USD', '560302 -79.10 0 USD'],
    ].map((lines) => expect.arrayContaining(lines) as unknown as string[]),
  ]);
  expect(await books.balance('EXCHANGE_LOSS')).toBe(0);
});

test('the bill realises the whole difference once, and the day stays what it was', async () => {
  const bill = await books.bill('puo_a_usd', 'tea 60 600.00', { billDate: '2026-04-15' });
  // 678 USD at 7.12345678, less 78 of tax: 74.07 more than the goods were booked for.
  expect(await books.entriesOf(bill.id)).toEqual([
    [
      '220202 4200.00 600 USD',
      '222101 555.63 78 USD',
      '2202 -4829.70 -678 USD',
      '560302 74.07 0 USD',
    ],
  ]);
  expect([await books.balance('GRNI'), await books.balance('EXCHANGE_LOSS')]).toEqual([0, 74.07]);
  expect(await openItems()).toContain('GOODS -600 -4200 -120');
  expect(await revalue()).toEqual([]);
});

test('what came later does not count, what went back later still does, nor what was billed ahead', async () => {
  await came('puo_c_usd', 'tea', '10', '100.00');
  await came('puo_c_usd', 'tea', '10', '100.00', { postingDate: '2026-04-02' });
  expect(await openItems()).toContain('GOODS -100 -700 -20');
  await books.givenBack('puo_c_usd', 'tea 4 280.00', { postingDate: '2026-04-10' });
  expect(await openItems()).toContain('GOODS -100 -700 -20');
  // Billed in March, it came in April: a claim on goods, which keeps its value.
  await came('puo_d_usd', 'cup', '10', '100.00', { postingDate: '2026-04-03' });
  await books.bill('puo_d_usd', 'cup 10 100.00', { billDate: '2026-03-20' });
  expect(await openItems()).toEqual([
    'CLAIM 56.5 395.5 11.3',
    'GOODS -600 -4200 -120',
    'GOODS -100 -700 -20',
    'PAYABLE -452 -3164 -90.4',
    'PAYABLE -113 -791 -22.6',
  ]);
});

test('a bill of the day that is recorded later takes the place of its goods', async () => {
  expect((await revalue())[0]).toEqual(
    expect.arrayContaining(['220202 -20.00 0 USD', '2202 -22.60 0 USD']),
  );
  await books.bill('puo_c_usd', 'tea 10 100.00', { billDate: day });
  expect(await openItems()).toContain('PAYABLE -113 -813.6 0');
  expect((await revalue())[0]).toEqual(
    expect.arrayContaining(['220202 20.00 0 USD', '530101 -20.00 0 USD']),
  );
  expect(await revalue()).toEqual([]);
});
