import { expect, test } from '@jest/globals';
import { decimal } from '../../../kernel/decimal.ts';
import { StockCount, StockCountLine } from '../../../subgraphs/inventory/counting/stock-count.ts';

const now = new Date('2026-03-31T08:00:00Z');
const by = (id: string) => ({ id, now });

test.each`
  book    | counted  | tries | counters | isDoubtful
  ${'10'} | ${'9'}   | ${1}  | ${'one'} | ${false}
  ${'10'} | ${'8.9'} | ${1}  | ${'one'} | ${true}
  ${'10'} | ${'8.9'} | ${2}  | ${'one'} | ${true}
  ${'10'} | ${'8.9'} | ${2}  | ${'two'} | ${false}
  ${'0'}  | ${'1'}   | ${1}  | ${'one'} | ${true}
  ${'0'}  | ${'0'}   | ${1}  | ${'one'} | ${false}
`(
  'of $book by the books $counted counted $tries times by $counters is doubtful: $isDoubtful',
  ({ book, counted, tries, counters, isDoubtful }) => {
    const line = new StockCountLine();
    const figures = [decimal(counted as string), decimal(book as string)] as const;
    line.take(...figures, by('usr_one'));
    if (tries === 2) line.take(...figures, by(`usr_${counters as string}`));
    const policy = { recountPercent: decimal(10), needsOtherCounter: true };
    expect(line.needsRecount(policy)).toBe(isDoubtful);
  },
);

const weighed = (value: string) => {
  const what = { warehouseId: 'whs_1', kind: 'FULL' as const };
  const count = new StockCount('cnt_1', '1', what, by('usr_counter'));
  const policy = { recountPercent: decimal(10), needsOtherCounter: false };
  count.submit([], policy, by('usr_counter'));
  count.weigh(decimal(value), { approvalLimit: decimal(100), seniorLimit: decimal(1000) });
  return count;
};

test.each`
  value        | people
  ${'100'}     | ${0}
  ${'100.01'}  | ${1}
  ${'1000'}    | ${1}
  ${'1000.01'} | ${2}
`('differences worth $value need $people people', ({ value, people }) => {
  expect(weighed(value as string).approvalsNeeded).toBe(people);
});

test('great differences are approved by two others, each once', () => {
  const count = weighed('5000');
  expect(() => count.approve('usr_counter')).toThrow('OWN_COUNT');
  expect(count.approve('usr_boss')).toBe(false);
  expect(() => count.approve('usr_boss')).toThrow('APPROVED_ALREADY');
  expect(count.approve('usr_chief')).toBe(true);
  expect(count).toMatchObject({ firstApprovedBy: 'usr_boss', approvedBy: 'usr_chief' });
});

test('who sends a count back wipes what was approved', () => {
  const count = weighed('5000');
  count.approve('usr_boss');
  count.sendBack('Look behind shelf 4');
  expect(count).toMatchObject({ status: 'COUNTING', firstApprovedBy: null });
});
