import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { testCompany } from '../area.ts';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
beforeEach(async () => {
  books = await openBooks();
});
afterEach(() => books.close());

const setUpBooks = `mutation ($input: SetUpBooksInput!) {
  setUpBooks(input: $input) {
    books { template country postingRules { role account { code nameZh isControl } } }
    userErrors { code }
  }
}`;

type SetUp = { setUpBooks: { books: { postingRules: { role: string; account: object }[] } } };

async function codeOf(role: string) {
  const asked = `{ accountBalance(role: ${role}) { account { code } } }`;
  type Found = { accountBalance: { account: { code: string } } | null };
  return (await books.ask<Found>(asked)).accountBalance?.account.code;
}

test('the Chinese chart posts receivables to 1122 应收账款, a control account', async () => {
  const input = { template: 'CHINA', country: 'CN' };
  const { setUpBooks: done } = await books.ask<SetUp>(setUpBooks, { input });
  const receivable = done.books.postingRules.find(({ role }) => role === 'RECEIVABLE');
  expect(receivable?.account).toEqual({ code: '1122', nameZh: '应收账款', isControl: true });
});

test('accounts are found by where they stand in the statements', async () => {
  await books.ask(setUpBooks, { input: { template: 'CHINA', country: 'CN' } });
  const found = await books.ask(
    '{ accounts(filter: { section: { in: [SALES, INCOME_TAX] } }) { nodes { code } } }',
  );
  const nodes = ['5001', '5051', '5801'].map((code) => ({ code }));
  expect(found).toEqual({ accounts: { nodes } });
});

test('the same choice again changes nothing; another chart may be chosen before any entry', async () => {
  const china = { template: 'CHINA', country: 'CN' };
  const first = await books.ask(setUpBooks, { input: china });
  expect(await books.ask(setUpBooks, { input: china })).toEqual(first);
  await books.ask(setUpBooks, { input: { template: 'INTERNATIONAL', country: 'CN' } });
  expect(await codeOf('RECEIVABLE')).toBe('1100');
});

test('books with entries keep their chart', async () => {
  await books.invoice('cus_a', '10');
  const input = { template: 'INTERNATIONAL', country: 'CN' };
  expect(await refusalCode(books, setUpBooks, { input })).toBe('BOOKS_IN_USE');
  expect(await codeOf('RECEIVABLE')).toBe('1122');
});

test('books that nobody set up open once at the first posting, for the company’s country', async () => {
  expect(await codeOf('RECEIVABLE')).toBeUndefined();
  await Promise.all(Array.from({ length: 16 }, () => books.invoice('cus_a', '10')));
  expect(await codeOf('RECEIVABLE')).toBe('1122');
  expect(await books.faults()).toEqual([]);
  const abroad = await openBooks({ company: { ...testCompany, country: 'DE' } });
  await abroad.invoice('cus_a', '10');
  const asked = '{ books { template country } }';
  const opened = { template: 'INTERNATIONAL', country: 'DE' };
  expect(await abroad.ask(asked)).toEqual({ books: opened });
  await abroad.close();
});

test('setting up while others post leaves whole books', async () => {
  const templates = ['INTERNATIONAL', 'CHINA'];
  const calls = Array.from({ length: 24 }, (_, n) =>
    n % 3 === 0
      ? books.perform('finance.setUpBooks', { template: templates[n % 2], country: 'CN' })
      : books.invoice('cus_a', '10'),
  );
  for (const result of await Promise.allSettled(calls)) {
    if (result.status === 'rejected') expect(result.reason.code).toBe('BOOKS_IN_USE');
  }
  expect(await books.balance('RECEIVABLE')).toBe(160);
  expect(await books.faults()).toEqual([]);
});

test('tax rates of the country are saved with it', async () => {
  const taxRates = [{ code: 'STANDARD', percent: '19', validFrom: '2021-01-01' }];
  await books.ask(setUpBooks, { input: { template: 'INTERNATIONAL', country: 'DE', taxRates } });
  const asked = '{ taxRates(country: "DE", date: "2026-03-31") { code percent } }';
  expect(await books.ask(asked)).toEqual({ taxRates: [{ code: 'STANDARD', percent: '19' }] });
});
