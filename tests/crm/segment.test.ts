import { expect, test } from '@jest/globals';
import { checkSegments } from '../../subgraphs/crm/analysis/segment.ts';

const any = { from: 1, to: 5 };
const all = { code: 'ALL', name: 'All', recency: any, frequency: any, monetary: any };

test('segments are rules on scores from 1 to 5', () => {
  const best = { ...all, code: 'BEST', monetary: { from: 5, to: 5 } };
  expect(() => checkSegments([all, best])).not.toThrow();
});

test.each`
  why                  | segments                                       | code
  ${'none'}            | ${[]}                                          | ${'NO_SEGMENTS'}
  ${'too many'}        | ${Array(31).fill(all)}                         | ${'TOO_MANY'}
  ${'a code twice'}    | ${[all, all]}                                  | ${'SEGMENT_TWICE'}
  ${'no code'}         | ${[{ ...all, code: ' ' }]}                     | ${'NAME_MISSING'}
  ${'no name'}         | ${[{ ...all, name: '' }]}                      | ${'NAME_MISSING'}
  ${'a score of none'} | ${[{ ...all, recency: { from: 0, to: 5 } }]}   | ${'BAD_RANGE'}
  ${'a score of six'}  | ${[{ ...all, frequency: { from: 1, to: 6 } }]} | ${'BAD_RANGE'}
  ${'ends exchanged'}  | ${[{ ...all, monetary: { from: 4, to: 3 } }]}  | ${'BAD_RANGE'}
`('segments with $why are refused', ({ segments, code }) => {
  expect(() => checkSegments(segments as (typeof all)[])).toThrow(code as string);
});
