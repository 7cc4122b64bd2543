import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { Refusal } from '../../kernel/refusal.ts';
import { pathOf, ProductCategory } from '../../subgraphs/catalog/categories/category.ts';

const now = new Date('2026-03-31T08:00:00Z');

function grown(id: string, parent: ProductCategory | null = null): ProductCategory {
  const category = new ProductCategory(id, parent, now);
  category.describe({ name: id }, now);
  return category;
}

const refused = (code: string) => expect.objectContaining({ code }) as unknown as Error;

test('whatever is moved where, the tree stays a tree, and each knows the way from its root', () => {
  const moves = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.option(fc.nat({ max: 9 }))), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(moves, (wanted) => {
      const all = Array.from({ length: 10 }, (_, n) => grown(`c${n}`));
      for (const [which, target] of wanted) {
        const category = all[which]!;
        const parent = target === null ? null : all[target]!;
        const before = JSON.stringify(all);
        const below = all.filter(
          ({ id, ancestorIds }) => id !== category.id && ancestorIds.includes(category.id),
        );
        try {
          category.moveUnder(parent, below, now);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          expect(JSON.stringify(all)).toBe(before);
        }
      }
      const byId = new Map(all.map((category) => [category.id, category]));
      for (const { id, parentId, ancestorIds } of all) {
        const above = parentId ? byId.get(parentId)!.ancestorIds : [];
        expect(ancestorIds).toEqual([...above, id]);
        expect(ancestorIds.length).toBeLessThanOrEqual(8);
      }
    }),
  );
});

test('a category moves with all that is under it', () => {
  const [food, drinks] = [grown('food'), grown('drinks')];
  const tea = grown('tea', drinks);
  const green = grown('green', tea);
  tea.moveUnder(food, [green], now);
  expect(green.ancestorIds).toEqual(['food', 'tea', 'green']);
  tea.moveUnder(null, [green], now);
  expect(green.ancestorIds).toEqual(['tea', 'green']);
});

test('a category can not come under itself, nor under one that is put away', () => {
  const drinks = grown('drinks');
  const tea = grown('tea', drinks);
  expect(() => drinks.moveUnder(tea, [tea], now)).toThrow(refused('CATEGORY_CYCLE'));
  expect(() => tea.moveUnder(tea, [], now)).toThrow(refused('CATEGORY_CYCLE'));
  const old = grown('old');
  old.archive({ categories: 0, products: 0 }, now);
  expect(() => tea.moveUnder(old, [], now)).toThrow(refused('CATEGORY_ARCHIVED'));
  expect(() => grown('new', old)).toThrow(refused('CATEGORY_ARCHIVED'));
});

test('categories lie at most eight deep, also when a whole branch is moved', () => {
  let deepest = grown('1');
  for (let depth = 2; depth <= 8; depth++) deepest = grown(String(depth), deepest);
  expect(() => grown('9', deepest)).toThrow(refused('CATEGORY_TOO_DEEP'));
  const branch = grown('branch');
  const leaf = grown('leaf', branch);
  const seventh = deepest.ancestorIds.slice(0, 7);
  const parent = Object.assign(grown('7'), { ancestorIds: seventh });
  expect(() => branch.moveUnder(parent, [leaf], now)).toThrow(refused('CATEGORY_TOO_DEEP'));
});

test.each([
  ['Beverages / Tea', ['Beverages', 'Tea']],
  ['Grains/Cereals', ['Grains/Cereals']],
  ['  Tea  ', ['Tea']],
])('%s is the path %j', (text, names) => {
  expect(pathOf(text)).toEqual(names);
});

test.each(['', '  ', 'Tea / ', 'Tea /  / Green'])('%j is no path', (text) => {
  expect(() => pathOf(text)).toThrow(refused('BAD_NAME'));
});
