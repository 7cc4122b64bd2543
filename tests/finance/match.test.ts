import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, least, sum, ZERO } from '../../kernel/decimal.ts';
import type { BillLine } from '../../subgraphs/finance/payables/bill.ts';
import { clearLate, matchLine, type GoodsToBill } from '../../subgraphs/finance/payables/match.ts';

const line = (quantity: string, net: string) =>
  ({ purchaseOrderLineId: 'pol_1', quantity: decimal(quantity), net: decimal(net) }) as BillLine;

function goods(received: string, value: string): GoodsToBill {
  const none = decimal(0);
  const worth = { value: decimal(value), baseValue: decimal(value) };
  const had = { received: decimal(received), billed: none, cleared: none, baseCleared: none };
  return { purchaseOrderLineId: 'pol_1', ...had, ...worth };
}

const yuan = { currency: 'CNY', base: 'CNY' };

const found = (quantity: string, net: string, of?: GoodsToBill) =>
  matchLine(line(quantity, net), of, yuan).findings.map(
    ({ code, expected, actual }) => `${code} ${expected.toFixed()} ${actual.toFixed()}`,
  );

test('what was received at its price agrees', () => {
  expect(found('40', '400', goods('40', '400'))).toEqual([]);
  expect(found('10', '100', goods('40', '400'))).toEqual([]);
});

test('more than was received does not, nor what never came', () => {
  expect(found('41', '410', goods('40', '400'))).toEqual(['NOT_RECEIVED 40 41']);
  expect(found('1', '10')).toEqual(['NOT_RECEIVED 0 1']);
});

test('worked example WE-27: 100 are ordered at 10, 40 were received, 60 are billed', () => {
  const before = goods('40', '400');
  expect(found('60', '600', before)).toEqual(['NOT_RECEIVED 40 60']);
  // Accepted all the same, nothing is cleared; with the next 20 received all of it agrees.
  expect(matchLine(line('60', '600'), before, yuan).cleared.toFixed()).toBe('0');
  expect(found('60', '600', goods('60', '600'))).toEqual([]);
  expect(matchLine(line('60', '600'), goods('60', '600'), yuan).cleared.toFixed()).toBe('600');
});

test('too much at a wrong price is found twice', () => {
  expect(found('41', '500', goods('40', '400'))).toEqual([
    'NOT_RECEIVED 40 41',
    'PRICE_DIFFERS 410 500',
  ]);
});

test('another price does not, but for a cent of rounding', () => {
  expect(found('40', '410', goods('40', '400'))).toEqual(['PRICE_DIFFERS 400 410']);
  expect(found('1', '33.34', goods('3', '100'))).toEqual([]);
  expect(found('1', '33.35', goods('3', '100'))).toEqual(['PRICE_DIFFERS 33.33 33.35']);
});

test('what differs by no more than is tolerated agrees: by percent and by amount both', () => {
  const given = { percent: decimal(2), limit: decimal(50), quantityPercent: decimal(0) };
  const of = (net: string, stock: GoodsToBill) =>
    matchLine(line('40', net), stock, { currency: 'USD', base: 'CNY', tolerance: given }).findings
      .length;
  expect([of('408', goods('40', '400')), of('408.01', goods('40', '400'))]).toEqual([0, 1]);
  expect([of('392', goods('40', '400')), of('391.99', goods('40', '400'))]).toEqual([0, 1]);
  expect([of('3050', goods('40', '3000')), of('3050.01', goods('40', '3000'))]).toEqual([0, 1]);
  // In dollars at 7 the amount is reached by a seventh of it.
  const abroad = { ...goods('40', '400'), baseValue: decimal(2800) };
  expect([of('407.14', abroad), of('407.15', abroad)]).toEqual([0, 1]);
  expect(of('0.02', goods('40', '0'))).toBe(1);
});

test('all bills of a line clear exactly what its receipts have cost, in yen and in the books', () => {
  const currencies = { currency: 'JPY', base: 'CNY' };
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 10 }),
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.integer({ min: 0, max: 5_000_000 }),
      (parts, yen, cents) => {
        const stock = goods(sum(parts).toFixed(), String(yen));
        stock.baseValue = decimal(cents).dividedBy(100);
        for (const part of parts) {
          const taken = matchLine(line(String(part), '0'), stock, currencies);
          expect([taken.cleared.decimalPlaces(), taken.baseCleared.isNegative()]).toEqual([
            0,
            false,
          ]);
          stock.billed = stock.billed.plus(part);
          stock.cleared = stock.cleared.plus(taken.cleared);
          stock.baseCleared = stock.baseCleared.plus(taken.baseCleared);
        }
        expect(stock.cleared.toFixed()).toBe(stock.value.toFixed());
        expect(stock.baseCleared.toFixed()).toBe(stock.baseValue.toFixed());
      },
    ),
  );
});

const loose = { percent: decimal(2), limit: decimal(5), quantityPercent: decimal(3) };

test('what is billed beyond what has come is tolerated by percent of all that came, and clears nothing', () => {
  const of = (quantity: string, net: string, stock: GoodsToBill) => {
    const matched = matchLine(line(quantity, net), stock, { ...yuan, tolerance: loose });
    const codes = matched.findings.map(({ code, expected }) => `${code} ${expected.toFixed()}`);
    const { here, cleared } = matched;
    return [...codes, here.quantity.toFixed(), here.net.toFixed(), cleared.toFixed()].join(', ');
  };
  expect(of('41', '410', goods('40', '400'))).toBe('40, 400, 400');
  expect(of('41.2', '412', goods('40', '400'))).toBe('40, 400, 400');
  expect(of('41.21', '412.1', goods('40', '400'))).toBe('NOT_RECEIVED 40, 40, 400, 0');
  // Its price is looked at for all that is billed; of a price within, stock bears its part.
  expect(of('41', '420', goods('40', '400'))).toBe('PRICE_DIFFERS 410, 40, 409.76, 400');
  expect(of('41', '412', goods('40', '400'))).toBe('40, 401.95, 400');
  // Bills take up the tolerance together, and of what never came nothing is tolerated.
  const ahead = { ...goods('40', '400'), billed: decimal(41), cleared: decimal(400) };
  expect(of('0.2', '2', { ...ahead, baseCleared: decimal(400) })).toBe('0, 0, 0');
  expect(of('0.21', '2.1', { ...ahead, baseCleared: decimal(400) })).toBe(
    'NOT_RECEIVED 0, 0, 0, 0',
  );
  expect(of('0.01', '0.1', goods('0', '0'))).toBe('NOT_RECEIVED 0, 0, 0, 0');
});

test('whatever comes and is billed, before or after, what is cleared is all that is billed and there', () => {
  const step = fc.record({
    isBill: fc.boolean(),
    quantity: fc.integer({ min: 1, max: 40 }),
    cents: fc.integer({ min: 0, max: 90_000 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      const stock = goods('0', '0');
      for (const { isBill, quantity, cents } of steps) {
        const value = decimal(cents).dividedBy(100);
        const tolerance = { ...loose, quantityPercent: decimal(50) };
        let taken = { cleared: ZERO, baseCleared: ZERO };
        if (isBill) {
          const matched = matchLine(line(String(quantity), '0'), stock, { ...yuan, tolerance });
          if (matched.findings.some(({ code }) => code === 'NOT_RECEIVED')) continue;
          taken = matched;
          stock.billed = stock.billed.plus(quantity);
        } else {
          const came = { received: decimal(quantity), value, baseValue: value };
          const ahead = stock.billed.minus(stock.received);
          taken = clearLate(came, ahead.isNegative() ? ZERO : ahead, yuan);
          stock.received = stock.received.plus(quantity);
          stock.value = stock.value.plus(value);
          stock.baseValue = stock.baseValue.plus(value);
        }
        stock.cleared = stock.cleared.plus(taken.cleared);
        stock.baseCleared = stock.baseCleared.plus(taken.baseCleared);
        const isAll = least(stock.billed, stock.received).equals(stock.received);
        const [cleared, all] = [stock.cleared.toNumber(), stock.value.toNumber()];
        expect(isAll ? cleared === all : cleared >= 0 && cleared <= all).toBe(true);
      }
    }),
  );
});
