import { expect, test } from '@jest/globals';
import { moved, type ProductStatus } from '../../subgraphs/catalog/products/status.ts';

const all: ProductStatus[] = ['ACTIVE', 'SELL_OUT', 'ARCHIVED'];

test.each([
  ['ACTIVE', ['ACTIVE', 'SELL_OUT', 'ARCHIVED']],
  ['SELL_OUT', ['ACTIVE', 'SELL_OUT', 'ARCHIVED']],
  ['ARCHIVED', ['ACTIVE', 'ARCHIVED']],
] as const)('from %s a product goes to %j', (from, allowed) => {
  for (const to of all) {
    if ((allowed as readonly string[]).includes(to)) expect(moved(from, to)).toBe(to);
    else expect(() => moved(from, to)).toThrow(/ILLEGAL_MOVE/);
  }
});
