import { expect, test } from '@jest/globals';
import { decimal, ZERO } from '../../kernel/decimal.ts';
import { Money } from '../../kernel/money.ts';
import { allocate, deal } from '../../subgraphs/inventory/demand/allocation.ts';
import { Demand } from '../../subgraphs/inventory/demand/demand.ts';
import { StockLevel } from '../../subgraphs/inventory/stock/stock.ts';

/** `tea@EAST 10` */
function level(text: string): StockLevel {
  const [, productId = '', warehouseId = '', onHand = ''] = /(\w+)@(\w+) (\d+)/.exec(text) ?? [];
  const value = new Money('1', 'CNY');
  const id = `${productId}@${warehouseId}`;
  const rest = { unit: 'PCS', reserved: ZERO, value, version: 1 };
  return new StockLevel({ id, productId, warehouseId, onHand: decimal(onHand), ...rest });
}

/** `l1 tea 5`, or `l1 tea 5 only EAST` */
function demand(text: string): Demand {
  const [, lineId = '', productId = '', quantity = '', at] =
    /(\w+) (\w+) (\d+)(?: only (\w+))?/.exec(text) ?? [];
  const wanted = Demand.unknown({ lineId, orderId: 'ord', customerId: 'cus', productId });
  wanted.want(decimal(quantity), at);
  return wanted;
}

const list = (text: string) => text.split(', ').filter(Boolean);

test.each`
  why                                               | stock                                    | wanted                  | got
  ${'the oldest warehouse that has everything'}     | ${'tea@EAST 9, tea@WEST 9'}              | ${'l1 tea 5'}           | ${'l1 5 tea@EAST'}
  ${'one warehouse for all lines before an older'}  | ${'tea@EAST 9, tea@WEST 9, cup@WEST 9'}  | ${'l1 tea 5, l2 cup 2'} | ${'l1 5 tea@WEST, l2 2 cup@WEST'}
  ${'else each line where all of it is'}            | ${'tea@EAST 9, tea@WEST 3, cup@WEST 9'}  | ${'l1 tea 5, l2 cup 2'} | ${'l1 5 tea@EAST, l2 2 cup@WEST'}
  ${'else from all in turn'}                        | ${'tea@EAST 3, tea@SOUTH 4, tea@WEST 4'} | ${'l1 tea 8'}           | ${'l1 3 tea@EAST, l1 4 tea@SOUTH, l1 1 tea@WEST'}
  ${'what there is when it is not enough'}          | ${'tea@EAST 3'}                          | ${'l1 tea 8, l2 cup 1'} | ${'l1 3 tea@EAST'}
  ${'two lines of one product share what there is'} | ${'tea@EAST 6, tea@WEST 9'}              | ${'l1 tea 4, l2 tea 4'} | ${'l1 4 tea@WEST, l2 4 tea@WEST'}
  ${'nothing from where the line may not take'}     | ${'tea@WEST 9'}                          | ${'l1 tea 4 only EAST'} | ${''}
`('an order gets $why', ({ stock, wanted, got }) => {
  const takes = allocate(list(wanted).map(demand), list(stock).map(level));
  const said = takes.map((take) => `${take.demand.lineId} ${take.quantity} ${take.level.id}`);
  expect(said).toEqual(list(got));
});

test('free goods are dealt to those who came first', () => {
  const waiting = ['l1 tea 5', 'l2 tea 4 only WEST', 'l3 tea 3', 'l4 tea 9'].map(demand);
  const takes = deal([level('tea@EAST 10')], waiting);
  expect(takes.map((take) => `${take.demand.lineId} ${take.quantity}`)).toEqual([
    'l1 5',
    'l3 3',
    'l4 2',
  ]);
  expect(waiting.map((one) => one.waiting.toFixed())).toEqual(['0', '4', '0', '7']);
});
