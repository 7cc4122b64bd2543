import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, least, sum, ZERO } from '../../kernel/decimal.ts';
import { Money } from '../../kernel/money.ts';
import { CostLayers } from '../../subgraphs/inventory/costing/costing.ts';
import { deal } from '../../subgraphs/inventory/demand/allocation.ts';
import { Demand } from '../../subgraphs/inventory/demand/demand.ts';
import { StockLevel } from '../../subgraphs/inventory/stock/stock.ts';

function level(id: string, onHand: number): StockLevel {
  const place = { id, productId: 'tea', warehouseId: id, unit: 'PCS', version: 1 };
  const value = new Money(onHand, 'CNY');
  return new StockLevel({ ...place, onHand: decimal(onHand), reserved: ZERO, value });
}

function demand(lineId: string, wanted: number): Demand {
  const line = Demand.unknown({ lineId, orderId: 'ord', customerId: 'cus', productId: 'tea' });
  line.want(decimal(wanted));
  return line;
}

const reserved = (line: Demand) => sum(line.reservations.map(({ quantity }) => quantity));
const figures = (line: Demand) =>
  [line.wanted, line.waiting, reserved(line), line.issued, line.released].join(' ');

describe('an order line', () => {
  test('told twice what it wants wants it once, and what it released it does not want again', () => {
    const line = demand('l1', 10);
    line.release(decimal(4), []);
    line.want(decimal(10));
    expect(figures(line)).toBe('10 6 0 0 4');
    line.want(decimal(12));
    expect(figures(line)).toBe('12 8 0 0 4');
  });

  test('gives up first what was withdrawn from a warehouse, there', () => {
    const [east, west] = [level('EAST', 4), level('WEST', 3)];
    const line = demand('l1', 10);
    deal([east, west], [line]);
    line.release(decimal(5), [east, west], [{ warehouseId: 'EAST', quantity: '2' }]);
    expect(figures(line)).toBe('10 0 5 0 5');
    expect([east.reserved, west.reserved].join(' ')).toBe('2 3');
  });

  test('gives up what waits first, then what it got last', () => {
    const [east, west] = [level('EAST', 4), level('WEST', 3)];
    const line = demand('l1', 10);
    deal([east, west], [line]);
    line.release(decimal(5), [east, west]);
    expect(figures(line)).toBe('10 0 5 0 5');
    expect([east.reserved.toFixed(), west.reserved.toFixed()]).toEqual(['4', '1']);
  });

  test('gives up no more than it has', () => {
    const line = demand('l1', 3);
    line.release(decimal(9), []);
    expect(figures(line)).toBe('3 0 0 0 3');
  });

  test('that loses what it holds waits for it again', () => {
    const [east, west] = [level('EAST', 4), level('WEST', 3)];
    const line = demand('l1', 7);
    deal([east, west], [line]);
    expect(line.lose(decimal(5), east).toFixed()).toBe('4');
    expect(figures(line)).toBe('7 4 3 0 0');
    expect([east.reserved.toFixed(), west.reserved.toFixed()]).toEqual(['0', '3']);
  });

  test('that ships from elsewhere gives up what it holds where it does not', () => {
    const [east, west] = [level('EAST', 4), level('WEST', 9)];
    const line = demand('l1', 4);
    deal([east], [line]);
    line.issue(decimal(4), west, [east, west]);
    expect(figures(line)).toBe('4 0 0 4 0');
    expect([east.reserved.toFixed(), west.reserved.toFixed()]).toEqual(['0', '0']);
  });

  test('that ships more than it wanted wanted it after all', () => {
    const east = level('EAST', 9);
    const line = demand('l1', 4);
    deal([east], [line]);
    line.issue(decimal(6), east, [east]);
    expect(figures(line)).toBe('6 0 0 6 0');
    expect(east.available.toFixed()).toBe('9');
  });
});

describe('whatever happens', () => {
  const part = fc.integer({ min: 1, max: 12 });
  const who = fc.integer({ min: 0, max: 3 });
  const step = fc.record({
    act: fc.constantFrom('want', 'deal', 'release', 'lose', 'issue', 'receive'),
    quantity: part,
    line: who,
    level: fc.integer({ min: 0, max: 1 }),
  });

  test('a line wants the sum of its parts, and a level has reserved what lines hold', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const levels = [level('EAST', 20), level('WEST', 5)];
        const lines = ['l1', 'l2', 'l3', 'l4'].map((id) => demand(id, 0));
        const costs = levels.map(({ onHand, value, id }) => {
          const layers = new CostLayers();
          layers.receive(id, onHand, value, false);
          return layers;
        });
        for (const { act, quantity, line: n, level: m } of steps) {
          const [line, at, layers] = [lines[n]!, levels[m]!, costs[m]!];
          if (act === 'want') line.want(decimal(quantity));
          if (act === 'deal') deal(levels, lines);
          if (act === 'release') line.release(decimal(quantity), levels);
          if (act === 'lose') at.setAside(line.lose(decimal(quantity), at));
          if (act === 'receive') {
            const cost = new Money(quantity, 'CNY');
            at.receive('mov', decimal(quantity), { cost }, layers);
          }
          if (act === 'issue') {
            const held = line.reservations.find(({ levelId }) => levelId === at.id);
            const free = at.available.plus(held?.quantity ?? ZERO);
            const shipped = least(decimal(quantity), free);
            if (shipped.isZero()) continue;
            line.issue(shipped, at, levels);
            at.issue('out', shipped, layers);
          }
          for (const one of lines) {
            const parts = sum([one.waiting, reserved(one), one.issued, one.released]);
            expect(parts.equals(one.wanted)).toBe(true);
            expect(one.waiting.isNegative()).toBe(false);
          }
          for (const one of levels) {
            const holds = lines.flatMap(({ reservations }) => reservations);
            const here = holds.filter(({ levelId }) => levelId === one.id);
            expect(sum(here.map((held) => held.quantity)).equals(one.reserved)).toBe(true);
            expect(one.available.isNegative()).toBe(false);
          }
        }
      }),
    );
  });
});
