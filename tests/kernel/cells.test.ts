import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { readItems, writeItems } from '../../kernel/cells.ts';

test('whatever texts stand in a cell, they are read as they were written', () => {
  const name = fc.stringMatching(/^[A-Za-z]\w{0,9}$/);
  const text = fc.string().map((any) => any.trim());
  const item = fc.record({ name, fields: fc.array(text, { minLength: 1, maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const solid = items.map(({ name: own, fields }) => ({ name: own, fields: [...fields, 'x'] }));
      expect(readItems(writeItems(solid))).toEqual(solid);
    }),
  );
});

test.each([
  [
    'BOX=12;KG=0.5|3',
    [
      ['BOX', '12'],
      ['KG', '0.5', '3'],
    ],
  ],
  [' BOX = 12 ; ', [['BOX', ' 12']]],
  ['IMAGE=https://a.example?x=1\\;2|front', [['IMAGE', 'https://a.example?x=1;2', 'front']]],
  ['', []],
])('%j is read item by item', (cell, items) => {
  expect(readItems(cell)?.map(({ name, fields }) => [name, ...fields])).toEqual(items);
});

test.each(['BOX', '=12', 'BOX=1;12'])('%j is no list', (cell) => {
  expect(readItems(cell)).toBeUndefined();
});
