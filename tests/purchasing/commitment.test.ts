import { expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import { chargesOf } from '../../subgraphs/purchasing/orders/commitment.ts';

const line = (productId: string, ordered: string, open: string, net: string) => {
  return {
    ...{ productId, day: '2026-05-01', ordered: decimal(ordered), open: decimal(open) },
    net: decimal(net),
  };
};
const asked = (productId: string, quantity: string, accountId: string | null, center?: string) => {
  return { productId, quantity: decimal(quantity), accountId, costCenterId: center ?? null };
};
const said = (charges: ReturnType<typeof chargesOf>) =>
  charges.map((one) => `${one.accountId} ${one.costCenterId} ${one.amount}`);

test('an order binds what has not come, charged as its requisitions say; the rest is goods', () => {
  const lines = [line('tea', '10', '4', '100'), line('cup', '3', '0', '9')];
  expect(said(chargesOf(lines, [asked('tea', '4', 'rent', 'north')], 'CNY'))).toEqual([
    'rent north 16',
    'null null 24',
  ]);
});

test('the parts of a line sum to it, to the cent', () => {
  const requisitions = ['a', 'b', 'c'].map((center) => asked('tea', '1', null, center));
  expect(said(chargesOf([line('tea', '3', '3', '100')], requisitions, 'CNY'))).toEqual([
    'null a 33.34',
    'null b 33.33',
    'null c 33.33',
  ]);
});

test('less ordered than was asked for is charged in proportion', () => {
  const requisitions = [asked('tea', '30', 'rent'), asked('tea', '10', 'fuel')];
  expect(said(chargesOf([line('tea', '20', '20', '80')], requisitions, 'CNY'))).toEqual([
    'rent null 60',
    'fuel null 20',
  ]);
});
