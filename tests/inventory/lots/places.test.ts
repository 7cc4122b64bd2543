import { describe, expect, test } from '@jest/globals';
import { decimal, ZERO } from '../../../kernel/decimal.ts';
import { toldGoods } from '../../../kernel/tracking.ts';
import { Away } from '../../../subgraphs/inventory/lots/away.ts';
import type { PlaceState } from '../../../subgraphs/inventory/lots/place.ts';
import { Places } from '../../../subgraphs/inventory/lots/places.ts';

/** Places as `bin lot quantity [expiry] [!] [~claimed]`, one a row; older rows came earlier. */
function places(text: string): Places {
  const rows = text.trim().split('\n');
  return new Places(
    'milk',
    rows.map((row, n): PlaceState => {
      const [binId = '-', lotId = '-', quantity = '0', ...more] = row.trim().split(/\s+/);
      const claimed = more.find((word) => word.startsWith('~'));
      return {
        ...{ binId: named(binId), lotId: named(lotId), quantity: decimal(quantity) },
        expiresOn: more.find((word) => /^\d/.test(word)) ?? null,
        isHeld: more.includes('!'),
        claimed: decimal(claimed?.slice(1) ?? 0),
        named: ZERO,
        since: `2026-01-01T00:00:0${n}Z`,
        sequence: n,
      };
    }),
  );
}

const named = (word: string) => (word === '-' ? null : word);
const free = { reserved: ZERO, apart: ZERO };
const told = (goods: { binId: string | null; lotId: string | null; quantity: object }[]) =>
  goods.map(({ binId, lotId, quantity }) => `${binId} ${lotId} ${String(quantity)}`);
const take = (text: string, quantity: string, bound = free) =>
  told(places(text).takeFirst(decimal(quantity), bound));

describe('goods leave', () => {
  test('by expiry, those that keep after them by age', () => {
    const shelf = `a X 3
      a Y 3 2026-09-01
      a Z 3 2026-08-01`;
    expect(take(shelf, '8')).toEqual(['a Z 3', 'a Y 3', 'a X 2']);
  });

  test('of one lot by the sequence of bins', () => {
    const shelf = `a X 3 2026-08-01
      b X 3 2026-08-01`;
    expect(take(shelf, '4')).toEqual(['a X 3', 'b X 1']);
  });

  test('as long as there are others, not those that somebody has picked', () => {
    const shelf = `a X 3 2026-08-01 ~2
      b Y 3`;
    expect(take(shelf, '4')).toEqual(['a X 1', 'b Y 3']);
    expect(take(shelf, '5')).toEqual(['a X 1', 'b Y 3', 'a X 1']);
  });

  test('that are held only when all others are somebody’s', () => {
    const shelf = `a X 3 2026-08-01 !
      b Y 3`;
    expect(take(shelf, '3')).toEqual(['b Y 3']);
    expect(take(shelf, '3', { reserved: decimal(1), apart: decimal(1) })).toEqual([
      'b Y 1',
      'a X 2',
    ]);
    expect(() => take(shelf, '7')).toThrow('NOT_IN_PLACE');
  });
});

test('goods that are held can not be picked', () => {
  const shelf = places('a X 3 2026-08-01 !');
  const wanted = { lotId: 'X', quantity: decimal(1) };
  expect(() => shelf.pick(wanted, [])).toThrow('LOT_HELD');
  expect(() => shelf.pick({ lotId: 'Y', quantity: decimal(1) }, [])).toThrow('NOT_IN_PLACE');
});

test('what is away comes back once, what left first at first', () => {
  const parts = [
    { lotId: 'X', quantity: decimal(3) },
    { lotId: 'Y', quantity: decimal(2) },
  ];
  const away = new Away(new Map([['line', parts]]), new Map());
  away.strike('line', [{ lotId: 'X', quantity: decimal(1) }]);
  const drawn = [...away.draw('line', decimal(3)), ...away.draw('line', decimal(4))];
  expect(drawn.map(({ lotId, quantity }) => `${lotId} ${quantity}`)).toEqual(['X 2', 'Y 1', 'Y 1']);
});

describe('what is said of goods that come in', () => {
  const lot = { tracking: 'LOT', shelfLifeDays: 10 } as const;
  const serial = { tracking: 'SERIAL', shelfLifeDays: null } as const;
  const coming = { quantity: decimal(3), day: '2026-04-01', at: ['lines', '0'] };
  const A = { code: 'A', quantity: '3' };
  const refusal = (act: () => unknown): string => {
    try {
      act();
      return 'none';
    } catch (error) {
      const { code, field } = error as { code: string; field: string[] };
      return `${code} ${field.slice(2).join('.')}`;
    }
  };

  test.each([
    [lot, {}, 'LOT_NEEDED lots'],
    [lot, { lots: [{ ...A, code: ' ' }] }, 'LOT_NEEDED lots.0.code'],
    [lot, { lots: [{ ...A, quantity: '2' }] }, 'LOTS_DIFFER lots'],
    [lot, { lots: [{ ...A, quantity: '-3' }] }, 'NOT_POSITIVE lots.0.quantity'],
    [lot, { lots: [{ ...A, expiresOn: '2026-03-31' }] }, 'LOT_EXPIRED lots.0.expiresOn'],
    [lot, { serials: ['S'] }, 'NOT_TRACKED serials'],
    [serial, { serials: ['S', 'T'] }, 'SERIALS_DIFFER serials'],
    [serial, { serials: ['S', 'T', 'S'] }, 'SERIAL_TWICE serials'],
    [serial, { lots: [A] }, 'NOT_TRACKED lots'],
    [serial, { serials: ['S', 'T', 'U'] }, 'none'],
    [lot, { lots: [{ ...A, expiresOn: '2026-04-01' }] }, 'none'],
  ] as const)('%o %o: %s', (product, said, expected) => {
    expect(refusal(() => toldGoods(product, said, coming))).toBe(expected);
  });

  test('has an expiry by the shelf life', () => {
    const { lots } = toldGoods(lot, { lots: [A] }, coming);
    expect(lots).toEqual([{ ...A, expiresOn: '2026-04-11' }]);
  });
});
