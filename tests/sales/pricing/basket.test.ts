import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import {
  priceLines,
  totalsOf,
  type BasketFacts,
  type Line,
} from '../../../subgraphs/sales/pricing/basket.ts';
import { discountOn } from '../../../subgraphs/sales/pricing/priced-line.ts';
import { sayStep } from '../../../subgraphs/sales/pricing/why.ts';

const tea = {
  id: 'prd_tea',
  sku: 'TEA',
  name: 'Green tea',
  baseUnit: 'PCS',
  units: [
    { code: 'PCS', factor: '1', decimals: 0 },
    { code: 'BOX', factor: '5', decimals: 0 },
  ],
  taxCategory: 'STANDARD',
  status: 'ACTIVE' as const,
};
const salt = { ...tea, id: 'prd_salt', sku: 'SALT', taxCategory: 'UNHEARD_OF' };
const brie = { ...tea, id: 'prd_brie', sku: 'BRIE', catchWeight: { unit: 'KG', nominal: '5' } };
const products = [tea, salt, brie];
const rule = { listCode: 'STANDARD', audience: 'ALL', precedence: 0, unit: 'PCS' } as const;
const entry = (productId: string, from: string, price: string) => ({
  ...rule,
  productId,
  minQuantity: decimal(from),
  unitPrice: decimal(price),
  isTaxIncluded: false,
});

const facts: BasketFacts = {
  currency: 'CNY',
  product: ({ productId, sku }) => products.find((one) => one.id === productId || one.sku === sku),
  rules: new Map([['prd_tea', [entry('prd_tea', '0', '5'), entry('prd_tea', '10', '4.50')]]]),
  promotions: [],
  taxTerms: { taxRounding: 'LINE', taxDisplay: 'EXCLUDED' },
  taxes: new Map([['STANDARD', { code: 'STANDARD', percent: '13' }]]),
};

const line = (sku: string, value: string, more: Partial<Line> = {}): Line => ({
  sku,
  quantity: { value },
  ...more,
});

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

test('a line says how its price came about', () => {
  const box = line('TEA', '2', { quantity: { value: '2', unit: 'BOX' }, discountPercent: '10' });
  const { lines } = priceLines([box], facts);
  const said = lines.map((priced) => ({
    ...priced,
    why: priced.why.map((step) => sayStep(step, 'en')),
  }));
  expect(plain(said)).toEqual([
    {
      productId: 'prd_tea',
      sku: 'TEA',
      name: 'Green tea',
      unit: 'BOX',
      baseUnit: 'PCS',
      baseQuantity: '10',
      unitPrice: '22.5',
      listPrice: null,
      isTaxIncluded: false,
      discountPercent: '10',
      net: { amount: '40.5', currency: 'CNY' },
      promotions: [],
      taxCode: 'STANDARD',
      taxRate: '13',
      tax: { amount: '5.27', currency: 'CNY' },
      taxes: [
        {
          code: 'STANDARD',
          percent: '13',
          isCompound: false,
          amount: { amount: '5.27', currency: 'CNY' },
        },
      ],
      gross: { amount: '45.77', currency: 'CNY' },
      shownUnitPrice: '22.5',
      shown: { amount: '40.5', currency: 'CNY' },
      status: 'ACTIVE',
      successor: null,
      why: [
        'List STANDARD (ALL, precedence 0)',
        'From 10 PCS: 4.5 CNY per PCS',
        '22.5 CNY per BOX',
        '2 BOX × 22.5 = 45',
        'Discount 10 %: -4.5',
        'Tax STANDARD 13 % of 40.5: 5.27',
      ],
    },
  ]);
});

test('it says so in Chinese too', () => {
  const { lines } = priceLines([line('TEA', '10')], facts);
  expect(lines[0]!.why.map((step) => sayStep(step, 'zh-CN'))).toEqual([
    '价目表 STANDARD（ALL，优先级 0）',
    '满 10 PCS：每 PCS 4.5 CNY',
    '10 PCS × 4.5 = 45',
    '税 STANDARD：45 的 13% = 5.85',
  ]);
});

test('a given price goes before every list, and an unknown tax category is not taxed', () => {
  const { lines } = priceLines([line('SALT', '3', { unitPrice: '1.99' })], facts);
  expect(plain(lines)).toMatchObject([
    {
      unitPrice: '1.99',
      net: { amount: '5.97' },
      taxCode: 'NONE',
      taxRate: '0',
      tax: { amount: '0' },
      gross: { amount: '5.97' },
    },
  ]);
});

test.each`
  sku       | quantity | isTaxIncluded | listPrice
  ${'TEA'}  | ${'1'}   | ${false}      | ${'5'}
  ${'TEA'}  | ${'10'}  | ${false}      | ${'4.5'}
  ${'TEA'}  | ${'1'}   | ${true}       | ${'5.65'}
  ${'SALT'} | ${'1'}   | ${false}      | ${undefined}
`('beside a given price of $quantity $sku stands $listPrice of the lists', (row) => {
  const { sku, quantity, isTaxIncluded, listPrice } = row as Record<string, string>;
  const given = { unitPrice: '1', isTaxIncluded: Boolean(isTaxIncluded) };
  const [priced] = priceLines([line(sku!, quantity!, given)], facts).lines;
  expect(priced!.listPrice?.toFixed()).toBe(listPrice);
});

// Case 3.
test.each([
  ['1.06', '0.11'],
  ['2.06', '0.21'],
  ['3.06', '0.31'],
  ['4.06', '0.41'],
])('10 %% off %s is %s', (amount, discount) => {
  expect(discountOn(new Money(amount, 'CNY'), decimal(10)).amount.toFixed()).toBe(discount);
  const [priced] = priceLines(
    [line('TEA', '1', { unitPrice: amount, discountPercent: '10' })],
    facts,
  ).lines;
  expect(priced!.net.plus(new Money(discount, 'CNY')).amount.toFixed()).toBe(amount);
});

test('goods that are weighed are priced by about what they weigh', () => {
  const perKilogram = { ...entry('prd_brie', '0', '12.345'), unit: 'KG' };
  const rules = new Map([['prd_brie', [perKilogram]]]);
  const lines = [
    line('BRIE', '2', { quantity: { value: '2', unit: 'BOX' }, discountPercent: '10' }),
    line('BRIE', '3', { unitPrice: '11', priceUnit: 'KG' }),
    line('BRIE', '3', { unitPrice: '60', priceUnit: 'PCS' }),
  ];
  const priced = priceLines(lines, { ...facts, rules }).lines;
  expect(plain(priced)).toMatchObject([
    // 10 of them weigh about 50 kg: 50 × 12.345 less a tenth.
    {
      unit: 'BOX',
      unitPrice: '12.345',
      priceUnit: 'KG',
      nominalWeight: '5',
      net: { amount: '555.53' },
    },
    { unit: 'PCS', unitPrice: '11', priceUnit: 'KG', net: { amount: '165' } },
    { unit: 'PCS', unitPrice: '60', net: { amount: '180' } },
  ]);
  expect(priced[2]!.priceUnit).toBeUndefined();
  expect(sayStep(priced[0]!.why[2]!, 'en')).toBe('50 KG × 12.345 = 617.25');
});

test.each([
  ['UNKNOWN_PRODUCT', line('COFFEE', '1')],
  ['NO_PRICE', line('SALT', '1')],
  ['NOT_POSITIVE', line('TEA', '0')],
  ['NOT_POSITIVE', line('TEA', '-1')],
  ['INEXACT_QUANTITY', line('TEA', '1.5')],
  ['UNKNOWN_UNIT', line('TEA', '1', { quantity: { value: '1', unit: 'KG' } })],
  ['UNKNOWN_UNIT', line('TEA', '1', { unitPrice: '1', priceUnit: 'KG' })],
  ['UNKNOWN_UNIT', line('BRIE', '1', { unitPrice: '1', priceUnit: 'LB' })],
  ['NEGATIVE_PRICE', line('TEA', '1', { unitPrice: '-1' })],
  ['BAD_DISCOUNT', line('TEA', '1', { discountPercent: '100.01' })],
  ['BAD_DISCOUNT', line('TEA', '1', { discountPercent: '-1' })],
])('refuses %s, names the line, and gives no totals', (code, bad) => {
  const basket = priceLines([line('TEA', '1'), bad], facts);
  expect(basket.lines).toHaveLength(1);
  expect(basket.refusals).toMatchObject([{ code }]);
  expect(basket.refusals[0]!.field.slice(0, 2)).toEqual(['lines', '1']);
  expect(totalsOf(basket)).toBeUndefined();
});

test('totals are the sums of the lines, to the minor unit', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000 }).map((n) => decimal(n).dividedBy(100));
  const fine = fc.integer({ min: 0, max: 1_000_000 }).map((n) => decimal(n).dividedBy(10_000));
  const any = fc.record({
    value: fc.integer({ min: 1, max: 1_000 }),
    unitPrice: fc.oneof(cents, fine),
    discount: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), (wanted) => {
      const lines = wanted.map(({ value, unitPrice, discount }) =>
        line('TEA', `${value}`, { unitPrice: unitPrice.toFixed(), discountPercent: `${discount}` }),
      );
      const basket = priceLines(lines, facts);
      const { net, tax, gross } = totalsOf(basket)!;
      expect(net.plus(tax).equals(gross)).toBe(true);
      const summed = Money.total(
        basket.lines.map((one) => one.gross),
        'CNY',
      );
      expect(summed.equals(gross)).toBe(true);
      for (const one of basket.lines) expect(one.gross.equals(one.gross.rounded())).toBe(true);
      expect(gross.isNegative()).toBe(false);
    }),
  );
});
