import { expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import { alertFor, type AlertKind } from '../../subgraphs/inventory/alerts/alert.ts';

const thresholds = { minimum: decimal(10), maximum: decimal(100), hysteresis: decimal(5) };

test.each`
  available | onHand    | before         | now
  ${'10'}   | ${'10'}   | ${null}        | ${null}
  ${'9.99'} | ${'9.99'} | ${null}        | ${'SHORTAGE'}
  ${'10'}   | ${'10'}   | ${'SHORTAGE'}  | ${'SHORTAGE'}
  ${'15'}   | ${'15'}   | ${'SHORTAGE'}  | ${null}
  ${'14'}   | ${'14'}   | ${'STOCKOUT'}  | ${'SHORTAGE'}
  ${'0'}    | ${'40'}   | ${'SHORTAGE'}  | ${'STOCKOUT'}
  ${'0'}    | ${'0'}    | ${null}        | ${'STOCKOUT'}
  ${'101'}  | ${'101'}  | ${null}        | ${'OVERSTOCK'}
  ${'96'}   | ${'96'}   | ${'OVERSTOCK'} | ${'OVERSTOCK'}
  ${'95'}   | ${'95'}   | ${'OVERSTOCK'} | ${null}
  ${'96'}   | ${'96'}   | ${null}        | ${null}
  ${'5'}    | ${'120'}  | ${'OVERSTOCK'} | ${'SHORTAGE'}
`(
  '$available available of $onHand, after $before, is $now',
  ({ available, onHand, before, now }: Record<string, string | null>) => {
    const figures = { available: decimal(available!), onHand: decimal(onHand!) };
    expect(alertFor(figures, thresholds, before as AlertKind)).toBe(now);
  },
);

test('nothing is said of a level that nobody watches', () => {
  const none = { minimum: null, maximum: null, hysteresis: decimal(0) };
  expect(alertFor({ available: decimal(0), onHand: decimal(0) }, none, null)).toBeNull();
});

test('a maximum alone says nothing of empty shelves', () => {
  const most = { ...thresholds, minimum: null };
  expect(alertFor({ available: decimal(0), onHand: decimal(0) }, most, null)).toBeNull();
});
