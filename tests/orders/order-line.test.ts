import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, least, sum, ZERO, type Decimal } from '../../kernel/decimal.ts';
import { shareOf } from '../../subgraphs/orders/fulfilment/billing.ts';
import { OrderLine } from '../../subgraphs/orders/order-line.ts';

function lineOf(ordered: number, amounts: { net?: string; gross?: string } = {}): OrderLine {
  return Object.assign(new OrderLine(), {
    id: 'orl_1',
    currency: 'CNY',
    unit: 'BOX',
    baseUnit: 'PCS',
    quantity: decimal(ordered).dividedBy(12),
    ordered: decimal(ordered),
    net: decimal(amounts.net ?? '100'),
    gross: decimal(amounts.gross ?? '113'),
  });
}

type Step = { act: keyof typeof steps; quantity: number };

/** Each step as far as the rest of the system could ask for it. */
const steps = {
  allocate: (line: OrderLine, wanted: Decimal) => void line.allocate(wanted),
  pick: (line: OrderLine, wanted: Decimal) => line.pick(wanted),
  ship: (line: OrderLine, wanted: Decimal) => line.ship(least(wanted, line.allocated)),
  deliver: (line: OrderLine, wanted: Decimal) =>
    line.deliver(least(wanted, line.shipped.minus(line.delivered))),
  invoice: (line: OrderLine, wanted: Decimal) =>
    line.invoice(least(wanted, line.shipped.minus(line.invoiced))),
  takeBack: (line: OrderLine, wanted: Decimal) =>
    line.takeBack(least(wanted, line.delivered.minus(line.returned))),
  cancel: (line: OrderLine, wanted: Decimal) =>
    void line.cancel(least(wanted, line.cancellable()), !line.shipped.isZero()),
  withdraw: (line: OrderLine, wanted: Decimal) =>
    void line.withdraw(wanted, wanted, !line.shipped.isZero()),
};

const anyStep = fc.record({
  act: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
  quantity: fc.integer({ min: 0, max: 15 }),
});

test('the counters of a line obey their inequalities, whatever happens to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.array(anyStep), (ordered, walk: Step[]) => {
      const line = lineOf(ordered);
      for (const { act, quantity } of walk) {
        steps[act](line, decimal(quantity));
        expect(brokenRules(line)).toEqual([]);
      }
    }),
  );
});

function brokenRules(line: OrderLine): string[] {
  const { allocated, shipped, delivered, cancelled } = line;
  const rules: [string, ...Decimal[]][] = [
    ['0 ≤ returned ≤ delivered ≤ shipped', ZERO, line.returned, delivered, shipped],
    ['0 ≤ invoiced ≤ shipped', ZERO, line.invoiced, shipped],
    ['0 ≤ picking ≤ allocated', ZERO, line.picking, allocated],
    ['0 ≤ withdrawing ≤ allocated', ZERO, line.withdrawing, allocated],
    ['allocated + … ≤ ordered', sum([allocated, shipped, cancelled]), line.ordered],
    ['0 ≤ short closed ≤ cancelled', ZERO, line.shortClosed, cancelled],
    ['0 ≤ released unseen ≤ cancelled', ZERO, line.releasedUnseen, cancelled],
  ];
  const isRising = (values: Decimal[]) =>
    values.every((value, index) => index === 0 || value.greaterThanOrEqualTo(values[index - 1]!));
  return rules.flatMap(([name, ...values]) => (isRising(values) ? [] : [name]));
}

test('the net amounts of shipped parts sum to the net of the line exactly', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
  const cents = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(parts, cents, (quantities, net) => {
      const ordered = quantities.reduce((total, quantity) => total + quantity, 0);
      const line = lineOf(ordered, { net: decimal(net).dividedBy(100).toFixed() });
      const amounts = quantities.map((quantity) => {
        const amount = shareOf(line.net, line, line.shipped, decimal(quantity));
        line.ship(decimal(quantity));
        return amount;
      });
      expect(sum(amounts).toFixed()).toBe(line.net.toFixed());
    }),
  );
});

test('a third of 100.00 is invoiced as 33.33, then 33.34, then 33.33', () => {
  const line = lineOf(3, { net: '100' });
  const next = () => {
    const amount = shareOf(line.net, line, line.shipped, decimal(1)).toFixed();
    line.ship(decimal(1));
    return amount;
  };
  expect([next(), next(), next()]).toEqual(['33.33', '33.34', '33.33']);
});

test('what is open of a line counts gross until it is invoiced or cancelled', () => {
  const line = lineOf(10, { gross: '113' });
  line.allocate(decimal(6));
  line.ship(decimal(4));
  line.invoice(decimal(4));
  line.cancel(decimal(3), true);
  expect(line.uninvoicedGross().toFixed()).toBe('33.9');
  expect(line.invoicedGross().toFixed()).toBe('45.2');
});

test('more than is cancellable is refused with the figures', () => {
  const line = lineOf(10);
  line.allocate(decimal(10));
  line.cancel(decimal(7), false);
  expect(() => line.cancel(decimal(4), false)).toThrow(
    /TOO_MUCH_TO_CANCEL .*"asked":"4","cancellable":"3"/,
  );
});

test('a quantity is said in the base unit or in the ordered unit', () => {
  const line = lineOf(24);
  expect(line.toBase({ value: '5' }).toFixed()).toBe('5');
  expect(line.toBase({ value: '1.5', unit: 'BOX' }).toFixed()).toBe('18');
  expect(() => line.toBase({ value: '1', unit: 'KG' })).toThrow('UNKNOWN_UNIT');
});

type Move = { act: 'arrive' | 'cancel' | 'toOrder' | 'toStock'; quantity: number };

const anyMove = fc.record({
  act: fc.constantFrom<Move['act']>('arrive', 'cancel', 'toOrder', 'toStock'),
  quantity: fc.integer({ min: 1, max: 9 }),
});

test('order and stock agree on what is reserved, in whatever sequence news cross', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 30 }), (walk: Move[]) => {
      const line = lineOf(20);
      const stock = newStock(20);
      const toOrder: Decimal[] = [];
      const toStock: Decimal[] = [];
      const moves = {
        arrive: (quantity: Decimal) => void toOrder.push(stock.reserve(quantity)),
        cancel: (quantity: Decimal) => {
          const asked = least(quantity, line.cancellable());
          const { cancelled, withdrawing } = line.cancel(asked, false);
          toStock.push(cancelled, line.withdraw(withdrawing, withdrawing, false));
        },
        toOrder: () => {
          const reserved = toOrder.shift();
          if (reserved) toStock.push(line.allocate(reserved).declined);
        },
        toStock: () => stock.release(toStock.shift() ?? decimal(0)),
      };
      for (const { act, quantity } of walk) moves[act](decimal(quantity));
      while (toOrder.length > 0) moves.toOrder();
      while (toStock.length > 0) moves.toStock();
      expect(line.allocated.toFixed()).toBe(stock.reserved().toFixed());
      expect(line.unallocated().toFixed()).toBe(stock.waiting().toFixed());
    }),
    { numRuns: 500 },
  );
});

/** Inventory's side of one line: gives up what waits first, then what is reserved. */
function newStock(wanted: number) {
  let waiting = decimal(wanted);
  let reserved = decimal(0);
  return {
    waiting: () => waiting,
    reserved: () => reserved,
    reserve(arrived: Decimal): Decimal {
      const taken = least(arrived, waiting);
      waiting = waiting.minus(taken);
      reserved = reserved.plus(taken);
      return taken;
    },
    release(quantity: Decimal): void {
      const waived = least(quantity, waiting);
      waiting = waiting.minus(waived);
      reserved = reserved.minus(least(quantity.minus(waived), reserved));
    },
  };
}
