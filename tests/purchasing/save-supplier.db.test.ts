import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, supplierUser, type House } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const codes = ({ userErrors }: { userErrors: { code: string }[] }) =>
  userErrors.map(({ code }) => code);

test('a new supplier gets a number, the company’s currency and 30 days to be paid', async () => {
  const { supplier } = await house.saveSupplier({ country: 'CN', taxId: ' 9133-x ' });
  expect(supplier).toMatchObject({
    number: expect.stringMatching(/^S-\d{6}$/),
    status: 'APPROVED',
    version: 1,
    currency: 'CNY',
    paymentTermDays: 30,
    taxId: '9133-X',
  });
  const [event] = await house.events('purchasing.SupplierSaved');
  expect(event).toMatchObject({
    documentId: supplier!.id,
    parties: [{ kind: 'SUPPLIER', id: supplier!.id }],
  });
});

test('the code of another system finds the supplier again, and keeps what is not given', async () => {
  const first = await house.saveSupplier({ externalRef: 'S-77', currency: 'EUR' });
  const second = await house.saveSupplier({ externalRef: 'S-77', name: 'Wuyi Tea Estates' });
  expect(second.supplier).toMatchObject({
    id: first.supplier!.id,
    name: 'Wuyi Tea Estates',
    version: 2,
    currency: 'EUR',
  });
});

test.each([
  ['a name of blanks', { name: '  ' }, 'NAME_MISSING', 'name'],
  ['a payment term below zero', { paymentTermDays: -1 }, 'BAD_PAYMENT_TERM', 'paymentTermDays'],
  ['one of more than a year', { paymentTermDays: 366 }, 'BAD_PAYMENT_TERM', 'paymentTermDays'],
])('%s is refused at its field', async (_what, input, code, field) => {
  const { supplier, userErrors } = await house.saveSupplier(input);
  expect(supplier).toBeNull();
  expect(userErrors).toEqual([{ code, field: ['input', field] }]);
});

test('no two suppliers share a tax id, however it is written', async () => {
  await house.saveSupplier({ taxId: 'DE 811' });
  const twin = await house.saveSupplier({ taxId: 'de 811 ' });
  expect(codes(twin)).toEqual(['TAX_ID_TAKEN']);
});

test('of two who change the version that they have seen, the later one is told', async () => {
  const { supplier } = await house.saveSupplier({});
  const change = (name: string) =>
    house.saveSupplier({ id: supplier!.id, expectedVersion: 1, name });
  const answers = await Promise.all([change('One'), change('Two')]);
  expect(answers.flatMap(codes)).toEqual(['VERSION_CONFLICT']);
});

test('32 callers who bring in the same supplier at once make one', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => house.saveSupplier({ externalRef: 'S-100', taxId: 'T-100' })),
  );
  expect(answers.flatMap(codes)).toEqual([]);
  expect(new Set(answers.map(({ supplier }) => supplier!.id)).size).toBe(1);
  expect(answers.map(({ supplier }) => supplier!.number)).toEqual(
    Array(32).fill(answers[0]!.supplier!.number),
  );
});

test('a supplier’s user changes nothing, and sees its own company only', async () => {
  const mine = (await house.saveSupplier({ name: 'Mine' })).supplier!;
  const other = (await house.saveSupplier({ name: 'Other' })).supplier!;
  const user = supplierUser(mine.id);
  await expect(house.saveSupplier({ id: mine.id }, user)).rejects.toThrow();
  const seen = await house.ask(
    `query ($other: ID!, $number: String!) {
       suppliers { totalCount nodes { name } }
       supplier(id: $other) { name } supplierByNumber(number: $number) { name } }`,
    { other: other.id, number: other.number },
    user,
  );
  expect(seen).toEqual({
    suppliers: { totalCount: 1, nodes: [{ name: 'Mine' }] },
    supplier: null,
    supplierByNumber: null,
  });
});
