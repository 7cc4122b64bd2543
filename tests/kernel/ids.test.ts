import { describe, expect, test } from '@jest/globals';
import { timeOrderedIds } from '../../kernel/ids.ts';

describe('ids', () => {
  const fixed = { now: () => new Date('2026-03-31T08:00:00Z') };

  test('begin with their prefix, are all different and sort as they were made', () => {
    const ids = timeOrderedIds(fixed);
    const made = Array.from({ length: 5_000 }, () => ids.next('ord'));
    expect(made.every((id) => /^ord_[0-9a-f]{32}$/.test(id))).toBe(true);
    expect(new Set(made).size).toBe(made.length);
    expect(made.toSorted()).toEqual(made);
  });

  test('go on sorting when the clock is set back', () => {
    let millis = 2_000;
    const ids = timeOrderedIds({ now: () => new Date(millis) });
    const before = ids.next('evt');
    millis = 1_000;
    expect(ids.next('evt') > before).toBe(true);
  });

  test('are foretold by a clock and bytes of the test’s own', () => {
    const bytes = () => new Uint8Array(16).fill(7);
    const one = timeOrderedIds(fixed, bytes).next('ord');
    expect(timeOrderedIds(fixed, bytes).next('ord')).toBe(one);
  });
});
