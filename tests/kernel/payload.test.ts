import { expect, test } from '@jest/globals';
import { Money } from '../../kernel/money.ts';
import { fill, userError } from '../../kernel/payload.ts';
import { Refusal } from '../../kernel/refusal.ts';

test('a sentence takes its figures as people read them', () => {
  const figures = {
    open: new Money('12.50', 'CNY'),
    at: new Date('2026-03-31T08:00:00Z'),
    lots: ['A', 'B'],
    count: 3,
  };
  expect(fill('{open}, {at}, {lots}, {count}', figures)).toBe(
    '12.5 CNY, 2026-03-31T08:00:00.000Z, A, B, 3',
  );
});

test.each([
  [{ allowed: ['SENT'] }, 'It can not go from DRAFT to DONE; allowed: SENT.'],
  [{ needed: ['SENT'] }, 'It can not go from DRAFT to DONE; that needs SENT.'],
  [{ allowed: [] }, 'It can not go from DRAFT to DONE.'],
])('a part without its figures is left out: %j', (more, message) => {
  const refusal = new Refusal('ILLEGAL_MOVE', { from: 'DRAFT', to: 'DONE', ...more });
  expect(userError(refusal, 'en', {}).message).toBe(message);
});
