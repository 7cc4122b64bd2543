import { expect, test } from '@jest/globals';
import { checkStages, Opportunity } from '../../subgraphs/crm/opportunities/opportunity.ts';

const now = new Date('2026-03-30T09:00:00Z');
const details = {
  name: ' Spring range ',
  stage: 'QUALIFIED',
  value: { amount: '20000.005', currency: 'CNY' },
  expectedDate: '2026-06-30',
};
function opportunity(): Opportunity {
  const fresh = new Opportunity('opp_1', '7', 'cus_1', now);
  fresh.describe(details, 'CNY', now);
  return fresh;
}
const none = { reason: null, orderId: null };

test('an opportunity has a number and a value in the company’s currency', () => {
  const { number, name, value } = opportunity();
  expect([number, name, value.toFixed()]).toEqual(['OP-000007', 'Spring range', '20000.01']);
});

test.each`
  why                    | change                                          | code
  ${'no name'}           | ${{ name: ' ' }}                                | ${'NAME_MISSING'}
  ${'another currency'}  | ${{ value: { amount: '1', currency: 'USD' } }}  | ${'CURRENCY_MISMATCH'}
  ${'less than nothing'} | ${{ value: { amount: '-1', currency: 'CNY' } }} | ${'NEGATIVE_AMOUNT'}
`('one with $why is refused', ({ change, code }) => {
  const changed = { ...details, ...(change as object) };
  expect(() => opportunity().describe(changed, 'CNY', now)).toThrow(code as string);
});

test('it is won by an order, or lost for a reason, and then stays so', () => {
  const won = opportunity();
  won.close('WON', { reason: null, orderId: 'ord_1' }, now);
  expect(won).toMatchObject({ outcome: 'WON', orderId: 'ord_1', closedAt: now, version: 2 });
  const lost = opportunity();
  expect(() => lost.close('LOST', none, now)).toThrow('REASON_MISSING');
  lost.close('LOST', { reason: 'Price', orderId: 'ord_1' }, now);
  expect(lost).toMatchObject({ outcome: 'LOST', reason: 'Price', orderId: null });
  expect(() => lost.close('WON', none, now)).toThrow('OPPORTUNITY_CLOSED');
  expect(() => lost.describe(details, 'CNY', now)).toThrow('OPPORTUNITY_CLOSED');
});

const stage = { code: 'A', name: 'A', probability: '50' };
test.each`
  why                      | stages                                | code
  ${'none'}                | ${[]}                                 | ${'NO_STAGES'}
  ${'too many'}            | ${Array(31).fill(stage)}              | ${'TOO_MANY'}
  ${'a code twice'}        | ${[stage, stage]}                     | ${'STAGE_TWICE'}
  ${'no code'}             | ${[{ ...stage, code: '' }]}           | ${'NAME_MISSING'}
  ${'no name'}             | ${[{ ...stage, name: ' ' }]}          | ${'NAME_MISSING'}
  ${'more than certainty'} | ${[{ ...stage, probability: '101' }]} | ${'BAD_PROBABILITY'}
  ${'less than none'}      | ${[{ ...stage, probability: '-1' }]}  | ${'BAD_PROBABILITY'}
`('stages with $why are refused', ({ stages, code }) => {
  expect(() => checkStages(stages as (typeof stage)[])).toThrow(code as string);
});
