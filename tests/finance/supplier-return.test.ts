import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../kernel/decimal.ts';
import { takeBack, type BilledGoods } from '../../subgraphs/finance/payables/supplier-return.ts';

/** Goods of a line as `received value billed cleared net tax`. */
function goods(text: string): BilledGoods {
  const [received, value, billed, cleared, net, tax] = text.split(' ').map((one) => decimal(one));
  return {
    ...{ purchaseOrderLineId: 'pol_1', received: received!, value: value! },
    ...{ billed: billed!, cleared: cleared!, net: net!, tax: tax! },
    ...{ baseValue: value!, baseCleared: cleared!, baseNet: net!, baseTax: tax! },
  };
}

const yuan = { currency: 'CNY', base: 'CNY' };

describe('goods that go back', () => {
  // Received and their cost; billed, what that cleared, what was charged for it.
  test.each`
    there                             | quantity | cost      | billed  | withheld  | cleared  | regained  | net      | tax
    ${'100 1000 0 0 0 0'}             | ${'10'}  | ${'100'}  | ${'0'}  | ${'100'}  | ${'0'}   | ${'0'}    | ${'0'}   | ${'0'}
    ${'100 1000 100 1000 1000 130'}   | ${'10'}  | ${'100'}  | ${'10'} | ${'0'}    | ${'100'} | ${'100'}  | ${'100'} | ${'13'}
    ${'100 1000 95 950 950 123.5'}    | ${'10'}  | ${'100'}  | ${'5'}  | ${'50'}   | ${'50'}  | ${'50'}   | ${'50'}  | ${'6.5'}
    ${'100 1000 100 1000 1050 136.5'} | ${'10'}  | ${'105'}  | ${'10'} | ${'0'}    | ${'100'} | ${'105'}  | ${'105'} | ${'13.65'}
    ${'3 10 0 0 0 0'}                 | ${'1'}   | ${'3.34'} | ${'0'}  | ${'3.33'} | ${'0'}   | ${'0.01'} | ${'0'}   | ${'0'}
    ${'3 10 3 10 10 1.3'}             | ${'3'}   | ${'10'}   | ${'3'}  | ${'0'}    | ${'10'}  | ${'10'}   | ${'10'}  | ${'1.3'}
    ${'40 400 41 400 410 53.3'}       | ${'40'}  | ${'400'}  | ${'40'} | ${'0'}    | ${'400'} | ${'400'}  | ${'400'} | ${'52'}
    ${'10 100 0 0 0 0'}               | ${'2'}   | ${'26'}   | ${'0'}  | ${'20'}   | ${'0'}   | ${'6'}    | ${'0'}   | ${'0'}
  `('$quantity of $there at $cost claim $net', ({ there, quantity, cost, ...figures }) => {
    const returned = { quantity: decimal(quantity as string), cost: decimal(cost as string) };
    const taken = takeBack(goods(there as string), returned, yuan);
    const { billed, withheld, cleared, regained, net, tax } = taken;
    const found = { billed, withheld, cleared, regained, net, tax };
    const texts = Object.entries(found).map(([name, value]) => [name, value.toFixed()]);
    expect(Object.fromEntries(texts)).toEqual(figures);
  });

  test('of goods abroad the claim is worth what it was billed at; the exchange difference goes back', () => {
    // 100 pieces of 1,000 USD came at 7.00 and were billed at 7.20, at 1,100 USD.
    const there = {
      ...goods('100 1000 100 1000 1100 143'),
      ...{ baseValue: decimal(7000), baseCleared: decimal(7000) },
      ...{ baseNet: decimal(7920), baseTax: decimal('1029.6') },
    };
    const returned = { quantity: decimal(10), cost: decimal(772) };
    const taken = takeBack(there, returned, { currency: 'USD', base: 'CNY' });
    const { net, tax, baseNet, baseTax, baseCleared, regained, exchanged } = taken;
    const found = { net, tax, baseNet, baseTax, baseCleared, regained, exchanged };
    const texts = Object.entries(found).map(([name, value]) => [name, value.toFixed()]);
    expect(Object.fromEntries(texts)).toEqual({
      ...{ net: '110', tax: '14.3', baseNet: '792', baseTax: '102.96' },
      ...{ baseCleared: '700', regained: '772', exchanged: '20' },
    });
  });

  test('more than has come can not go back', () => {
    const returned = { quantity: decimal(11), cost: decimal(11) };
    expect(() => takeBack(goods('10 10 0 0 0 0'), returned, yuan)).toThrow('NOT_RECEIVED');
  });

  test('in any parts, all of it gives all back, and never more than there is', () => {
    const whole = fc.integer({ min: 1, max: 60 });
    const cents = fc.integer({ min: 0, max: 99_999 }).map((one) => decimal(one).dividedBy(100));
    const given = fc.tuple(whole, fc.nat(60), cents, cents, cents, fc.array(whole));
    fc.assert(
      fc.property(given, ([received, some, value, net, tax, parts]) => {
        const billed = Math.min(some, received);
        const share = value.times(billed).dividedBy(received).toDecimalPlaces(2);
        let now = {
          ...goods(`${received} ${value.toFixed()} ${billed} ${share.toFixed()} 0 0`),
          ...(billed > 0 && { net, tax, baseNet: net, baseTax: tax }),
        };
        for (const part of [...parts, received]) {
          const quantity = decimal(Math.min(part, now.received.toNumber()));
          const taken = takeBack(now, { quantity, cost: decimal(0) }, yuan);
          now = {
            ...now,
            received: now.received.minus(quantity),
            value: now.value.minus(taken.withheld).minus(taken.cleared),
            billed: now.billed.minus(taken.billed),
            cleared: now.cleared.minus(taken.cleared),
            baseValue: now.baseValue.minus(taken.baseWithheld).minus(taken.baseCleared),
            baseCleared: now.baseCleared.minus(taken.baseCleared),
            baseNet: now.baseNet.minus(taken.baseNet),
            baseTax: now.baseTax.minus(taken.baseTax),
            net: now.net.minus(taken.net),
            tax: now.tax.minus(taken.tax),
          };
          const left = [now.received, now.value, now.billed, now.cleared, now.net, now.tax];
          expect(left.filter((figure) => figure.lessThan(0))).toEqual([]);
          expect(now.cleared.greaterThan(now.value) || now.billed.greaterThan(now.received)).toBe(
            false,
          );
        }
        expect([now.received, now.value, now.cleared].map((one) => one.toFixed())).toEqual([
          ...['0', '0', '0'],
        ]);
      }),
    );
  });
});
