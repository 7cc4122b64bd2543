import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { Refusal } from '../../kernel/refusal.ts';
import {
  componentsOf,
  refuseBadNesting,
  takenApart,
  type KitGraph,
} from '../../subgraphs/catalog/kits/kit.ts';

const refused = (code: string) => expect.objectContaining({ code }) as unknown as Error;

const cup = { baseUnit: 'PCS', units: [{ code: 'PCS', factor: '1', decimals: 0 }] };
const tea = {
  baseUnit: 'PACK',
  units: [
    { code: 'PACK', factor: '1', decimals: 0 },
    { code: 'BOX', factor: '24', decimals: 1 },
  ],
};
const parts = new Map([
  ['cup', cup],
  ['tea', tea],
]);

const part = (productId: string, value: string, unit?: string) => ({
  productId,
  quantity: { value, unit },
});

test('components are kept in their base units', () => {
  const components = componentsOf([part('cup', '2'), part('tea', '0.5', 'BOX')], parts);
  expect(components.map(({ quantity }) => quantity.toFixed())).toEqual(['2', '12']);
});

test.each([
  ['a component twice', [part('cup', '1'), part('cup', '2')], 'COMPONENT_TWICE'],
  ['nothing of a component', [part('cup', '0')], 'NOT_POSITIVE'],
  ['half a cup', [part('cup', '0.5')], 'INEXACT_QUANTITY'],
  ['a unit that it has not', [part('cup', '1', 'BOX')], 'UNKNOWN_UNIT'],
  ['51 components', Array.from({ length: 51 }, (_, n) => part(`p${n}`, '1')), 'TOO_MANY'],
])('%s is refused', (_what, given, code) => {
  expect(() => componentsOf(given, parts)).toThrow(refused(code));
});

const graph = (...kits: [string, string[]][]): KitGraph => new Map(kits);

test('a kit holds itself neither at once nor through others', () => {
  expect(() => refuseBadNesting('a', graph(['a', ['a']]))).toThrow(refused('KIT_CYCLE'));
  const ring = graph(['a', ['b']], ['b', ['c']], ['c', ['a']]);
  expect(() => refuseBadNesting('c', ring)).toThrow(refused('KIT_CYCLE'));
  expect(() => refuseBadNesting('a', graph(['a', ['b', 'c']], ['b', ['c']]))).not.toThrow();
});

test('five kits may lie in one another, seen from each of them', () => {
  const chain = (length: number): [string, string[]][] =>
    Array.from({ length }, (_, n) => [`k${n}`, [`k${n + 1}`]]);
  for (const at of [0, 2, 4]) {
    expect(() => refuseBadNesting(`k${at}`, graph(...chain(5)))).not.toThrow();
    expect(() => refuseBadNesting(`k${at}`, graph(...chain(6)))).toThrow(refused('KIT_TOO_DEEP'));
  }
});

test('however kits are changed, none ever holds itself', () => {
  const changes = fc.array(
    fc.tuple(fc.nat({ max: 7 }), fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 3 })),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(changes, (wanted) => {
      let kits = new Map<string, string[]>();
      for (const [kit, components] of wanted) {
        const changed = new Map(kits).set(
          `k${kit}`,
          components.map((n) => `k${n}`),
        );
        try {
          refuseBadNesting(`k${kit}`, changed);
          kits = changed;
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }
      const walk = (id: string, path: string[]): void => {
        expect(path).not.toContain(id);
        expect(path.length).toBeLessThanOrEqual(5);
        for (const next of kits.get(id) ?? []) walk(next, [...path, id]);
      };
      for (const id of kits.keys()) walk(id, []);
    }),
  );
});

test('a kit is taken apart to what is no kit, and equal parts are added up', () => {
  const held = (componentId: string, quantity: string) => ({ componentId, quantity });
  const kits = new Map([
    ['hamper', [held('set', '2'), held('cup', '1')]],
    ['set', [held('cup', '6'), held('pot', '0.5')]],
  ]);
  const all = [...takenApart('hamper', kits)].map(([id, quantity]) => [id, quantity.toFixed()]);
  expect(all).toEqual([
    ['cup', '13'],
    ['pot', '1'],
  ]);
  expect([...takenApart('pot', kits)]).toEqual([]);
});
