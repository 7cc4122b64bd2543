import { expect, test } from '@jest/globals';
import { valuesLeft } from '../../kernel/few-values.ts';

const status = { field: 'status', values: ['A', 'B', 'C'], orders: ['at'] };

test.each([
  [null, 'ABC'],
  [{}, 'ABC'],
  [{ number: { eq: '1' } }, 'ABC'],
  [{ status: null, not: null }, 'ABC'],
  [{ status: { eq: 'B' } }, 'B'],
  [{ status: { ne: 'B' } }, 'AC'],
  [{ status: { in: ['C', 'A', 'Z'] } }, 'AC'],
  [{ status: { in: ['A', 'B'], ne: 'A' } }, 'B'],
  [{ status: { in: [] } }, ''],
  [{ not: { status: { in: ['A', 'B'] } } }, 'C'],
  [{ status: { ne: 'C' }, not: { status: { eq: 'A' } } }, 'B'],
  // What the filter says elsewhere leaves more, never less.
  [{ not: { status: { eq: 'A' }, number: { eq: '1' } } }, 'ABC'],
  [{ or: [{ status: { eq: 'A' } }, { number: { eq: '1' } }] }, 'ABC'],
  [{ and: [{ status: { eq: 'A' } }] }, 'ABC'],
])('a filter of %j leaves %s', (filter, left) => {
  expect(valuesLeft(status, filter).join('')).toBe(left);
});
