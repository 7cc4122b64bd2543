import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../../kernel/decimal.ts';
import { ANY_GOODS, type Claim } from '../../../subgraphs/inventory/lots/claim.ts';
import { LotRoom } from '../../../subgraphs/inventory/lots/lot-room.ts';

const today = '2026-04-01';
const lot = (lotId: string, quantity: number, expiresOn: string | null = null) => {
  return { lotId, expiresOn, quantity: decimal(quantity) };
};
const ofLot = (lotId: string): Claim => ({ lotId, leastDays: null });
const keeping = (leastDays: number): Claim => ({ lotId: null, leastDays });
const held = (claim: Claim, quantity: number) => ({ claim, quantity: decimal(quantity) });

/** 6 of A until May 1st, 4 of B until June 1st, 2 of C that keep. */
const stock = [lot('A', 6, '2026-05-01'), lot('B', 4, '2026-06-01'), lot('C', 2)];
const room = (...claims: ReturnType<typeof held>[]) => new LotRoom(today, stock, claims);

describe('who has a right to which lots', () => {
  test.each`
    held                                             | asked            | free
    ${[]}                                            | ${ANY_GOODS}     | ${'12'}
    ${[]}                                            | ${ofLot('A')}    | ${'6'}
    ${[]}                                            | ${keeping(30)}   | ${'12'}
    ${[]}                                            | ${keeping(31)}   | ${'6'}
    ${[]}                                            | ${keeping(100)}  | ${'2'}
    ${[held(ofLot('A'), 4)]}                         | ${ofLot('A')}    | ${'2'}
    ${[held(ofLot('A'), 4)]}                         | ${keeping(31)}   | ${'6'}
    ${[held(ofLot('B'), 4)]}                         | ${keeping(31)}   | ${'2'}
    ${[held(keeping(31), 5)]}                        | ${ofLot('B')}    | ${'1'}
    ${[held(keeping(31), 5)]}                        | ${keeping(100)}  | ${'1'}
    ${[held(keeping(31), 5), held(keeping(100), 1)]} | ${ofLot('C')}    | ${'0'}
    ${[held(keeping(31), 5)]}                        | ${ofLot('gone')} | ${'0'}
  `('$asked can have $free', ({ held: claims, asked, free }) => {
    expect(
      room(...(claims as ReturnType<typeof held>[]))
        .freeFor(asked as Claim)
        .toFixed(),
    ).toBe(free);
  });

  test('a lot that expires leaves those short who had it by their day', () => {
    const mine = room(held(keeping(31), 5));
    expect(mine.isOver).toBe(false);
    mine.change({ ...lot('B', -4), expiresOn: '2026-06-01' });
    expect(mine.isOver).toBe(true);
    expect(mine.excessOf(keeping(31)).toFixed()).toBe('3');
    expect(mine.excessOf(keeping(10)).toFixed()).toBe('0');
    expect(mine.spareOf('A').toFixed()).toBe('6');
  });

  test('whatever is held within what is free can be handed out lot by lot', () => {
    const claims: Claim[] = [ofLot('A'), ofLot('B'), ofLot('C'), keeping(31), keeping(100)];
    const wish = fc.record({ which: fc.nat(4), quantity: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const mine = room();
        const granted = wishes.filter(({ which, quantity }) => {
          const fits = mine.freeFor(claims[which]!).gte(quantity);
          if (fits) mine.hold(claims[which]!, decimal(quantity));
          return fits;
        });
        return canBeHandedOut(granted.map((one) => ({ ...one, claim: claims[one.which]! })));
      }),
      { numRuns: 300 },
    );
  });
});

/** Those who take one lot first, then those with the latest day: each takes what expires first. */
function canBeHandedOut(granted: { claim: Claim; quantity: number }[]): boolean {
  const left = new Map(stock.map(({ lotId, quantity }) => [lotId, quantity.toNumber()]));
  const days = ({ claim }: { claim: Claim }) => (claim.lotId ? 1_000 : claim.leastDays!);
  const serving = room();
  return granted
    .toSorted((a, b) => days(b) - days(a))
    .every(({ claim, quantity }) => {
      let open = quantity;
      for (const { lotId, expiresOn } of stock) {
        if (!serving.fits(claim, lotId, expiresOn)) continue;
        const part = Math.min(open, left.get(lotId)!);
        left.set(lotId, left.get(lotId)! - part);
        open -= part;
      }
      return open === 0;
    });
}
