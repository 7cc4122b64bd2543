import { expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import type { CostingMethod } from '../../subgraphs/inventory/costing/costing.ts';
import { Shelf } from './shelf.ts';

/**
 * Plays `+n@p` and `-n`, `<n` comes back of the last issue, `=p` revalues what is on hand to so much
 * apiece, and `!a` bills the first receipt by so much less; gives what was borne of each bill, what
 * the issues have cost, and what is left.
 */
function play(method: CostingMethod, story: string): string {
  const shelf = new Shelf(method);
  const [issues, receipts, borne]: string[][] = [[], [], []];
  const acts: Record<string, (figure: string, price: string) => unknown> = {
    '+': (quantity, price) => receipts!.push(shelf.receive(quantity, price)),
    '-': (quantity) => issues!.push(shelf.issue(quantity)),
    '<': (quantity) => shelf.takeBack(issues!.at(-1)!, decimal(quantity)),
    '=': (unitCost) => shelf.revalue(unitCost),
    '!': (amount) => borne!.push(shelf.billLess(receipts![0]!, amount)),
  };
  for (const step of story.split(/\s+/)) {
    const [figure = '', price = ''] = step.slice(1).split('@');
    acts[step[0]!]!(figure, price);
    expect(shelf.faults()).toEqual([]);
  }
  const costs = issues!.map((id) => shelf.booked.get(id)!.amount.toFixed(2));
  const { onHand, value } = shelf.level;
  const left = `${onHand.toFixed()} worth ${value.amount.toFixed(2)}`;
  return [borne, costs, [left]].map((figures) => figures!.join(' ')).join(' | ');
}

test.each`
  what                                          | method              | story                          | outcome
  ${'all is worth enough'}                      | ${'FIFO'}           | ${'+10@10 -4 !20'}             | ${'20.00 | 32.00 | 6 worth 48.00'}
  ${'all was written down'}                     | ${'FIFO'}           | ${'+10@10 =0 !20'}             | ${'0.00 |  | 10 worth 0.00'}
  ${'what has left bears its part alone'}       | ${'FIFO'}           | ${'+10@10 -4 =0 !20'}          | ${'8.00 | 32.00 | 6 worth 0.00'}
  ${'a part is worth less than its part'}       | ${'FIFO'}           | ${'+10@10 -4 =2 !50'}          | ${'32.00 | 20.00 | 6 worth 0.00'}
  ${'no part bears what another can not'}       | ${'FIFO'}           | ${'+10@10 -4 =2 !50 !50'}      | ${'32.00 20.00 | 0.00 | 6 worth 0.00'}
  ${'gone, back and written down'}              | ${'FIFO'}           | ${'+5@100 -5 <2 =0 !50'}       | ${'30.00 | 470.00 | 2 worth 0.00'}
  ${'and what is away is worth no more'}        | ${'FIFO'}           | ${'+5@100 -5 <2 =0 !400 !100'} | ${'240.00 60.00 | 200.00 | 2 worth 0.00'}
  ${'gone, back, gone again, back again'}       | ${'FIFO'}           | ${'+4@10 -4 <2 -2 <1 =0 !20'}  | ${'15.00 | 25.00 15.00 | 1 worth 0.00'}
  ${'cents'}                                    | ${'FIFO'}           | ${'+3@1 -1 =0.01 !1'}          | ${'0.35 | 0.67 | 2 worth 0.00'}
  ${'cents keep a cent'}                        | ${'FIFO'}           | ${'+3@0.33 -1 -1 !0.5 !0.5'}   | ${'0.50 0.48 | 0.00 0.00 | 1 worth 0.01'}
  ${'an average bears what all of it is worth'} | ${'MOVING_AVERAGE'} | ${'+10@10 =0 +1@5 !20'}        | ${'5.00 |  | 11 worth 0.00'}
  ${'it left at an average'}                    | ${'MOVING_AVERAGE'} | ${'+10@10 =1 -5 !60'}          | ${'10.00 | 0.00 | 5 worth 0.00'}
  ${'it came back at an average'}               | ${'MOVING_AVERAGE'} | ${'+4@10 -4 <2 =0 !20'}        | ${'10.00 | 30.00 | 2 worth 0.00'}
  ${'a receipt costs no less than nothing'}     | ${'MOVING_AVERAGE'} | ${'+1@10 +9@100 !30'}          | ${'10.00 |  | 10 worth 900.00'}
  ${'nor twice'}                                | ${'MOVING_AVERAGE'} | ${'+1@10 +9@100 !8 !8'}        | ${'8.00 2.00 |  | 10 worth 900.00'}
`('$method, $what: $story', (row: Record<string, string>) => {
  const { method, story, outcome } = row as Record<'method' | 'story' | 'outcome', string>;
  expect(play(method as CostingMethod, story)).toBe(outcome);
});
