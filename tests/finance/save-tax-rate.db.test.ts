import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anonymous } from '../../kernel/viewer.ts';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const saveTaxRate = `mutation ($input: SaveTaxRateInput!) {
  saveTaxRate(input: $input) { taxRate { code percent validFrom } userErrors { code } }
}`;

test('China’s rates are there from the start', async () => {
  const asked = '{ taxRates(country: "CN", date: "2026-03-31") { code percent } }';
  expect(await books.ask(asked)).toEqual({
    taxRates: [
      { code: 'REDUCED', percent: '9' },
      { code: 'SERVICE', percent: '6' },
      { code: 'STANDARD', percent: '13' },
      { code: 'ZERO', percent: '0' },
    ],
  });
});

test('a rate holds from its first day until the next one', async () => {
  const rate = { country: 'DE', code: 'STANDARD' };
  for (const [percent, validFrom] of [
    ['19', '2007-01-01'],
    ['16', '2020-07-01'],
    ['19', '2021-01-01'],
  ]) {
    await books.ask(saveTaxRate, { input: { ...rate, percent, validFrom } });
  }
  const percentOn = async (date: string) => {
    const asked = `query ($date: Date) {
      taxRate(country: "DE", code: "STANDARD", date: $date) { percent }
    }`;
    return (await books.ask<{ taxRate: { percent: string } | null }>(asked, { date })).taxRate;
  };
  expect(await percentOn('2006-12-31')).toBeNull();
  expect(await percentOn('2020-06-30')).toEqual({ percent: '19' });
  expect(await percentOn('2020-07-01')).toEqual({ percent: '16' });
  expect(await percentOn('2026-03-31')).toEqual({ percent: '19' });
});

test('saving the same day again corrects the rate, also 16 times at once', async () => {
  const rate = { country: 'FR', code: 'REDUCED', validFrom: '2014-01-01' };
  const calls = Array.from({ length: 16 }, () =>
    books.perform('finance.saveTaxRate', { ...rate, percent: '5.5' }),
  );
  await Promise.all(calls);
  const asked = '{ taxRates(country: "FR") { percent } }';
  expect(await books.ask(asked)).toEqual({ taxRates: [{ percent: '5.5' }] });
});

test('a rate beyond 100 percent is refused', async () => {
  const input = { country: 'DE', code: 'STANDARD', percent: '119', validFrom: '2026-01-01' };
  expect(await refusalCode(books, saveTaxRate, { input })).toBe('BAD_TAX_RATE');
});

test('it needs the scope', async () => {
  const rate = { country: 'DE', code: 'STANDARD', percent: '19', validFrom: '2026-01-01' };
  const attempt = books.perform('finance.saveTaxRate', rate, anonymous('en', 'test'));
  await expect(attempt).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('a rate may consist of several taxes, each with its own code', async () => {
  const qst = { code: 'QST', percent: '9.975', isCompound: true };
  const parts = [{ code: 'GST', percent: '5' }, qst];
  const rate = { country: 'CA', code: 'STANDARD', validFrom: '2008-01-01' };
  await books.ask(saveTaxRate, { input: { ...rate, parts } });
  const asked = '{ taxRates(country: "CA") { percent parts { code percent isCompound } } }';
  expect(await books.ask(asked)).toEqual({
    taxRates: [{ percent: '15.47375', parts: [{ ...parts[0], isCompound: false }, qst] }],
  });
  const code = (more: object) => refusalCode(books, saveTaxRate, { input: { ...rate, ...more } });
  expect(await code({})).toBe('BAD_TAX_PARTS');
  expect(await code({ percent: '5', parts })).toBe('BAD_TAX_PARTS');
  expect(await code({ parts: [qst] })).toBe('BAD_TAX_PARTS');
  expect(await code({ parts: [qst, qst] })).toBe('BAD_TAX_PARTS');
  expect(await code({ parts: [qst, { code: 'X', percent: '101' }] })).toBe('BAD_TAX_RATE');
});
