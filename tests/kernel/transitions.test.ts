import { expect, test } from '@jest/globals';
import { transitions } from '../../kernel/transitions.ts';

test('a lifecycle moves as its table says, and a refusal tells what it allows', () => {
  const move = transitions<'DRAFT' | 'SENT' | 'DONE'>({
    DRAFT: ['SENT'],
    SENT: ['DONE'],
    DONE: [],
  });
  expect(move('DRAFT', 'SENT')).toBe('SENT');
  expect(() => move('DRAFT', 'DONE')).toThrow(
    expect.objectContaining({
      code: 'ILLEGAL_MOVE',
      figures: { from: 'DRAFT', to: 'DONE', allowed: ['SENT'] },
    }) as unknown as Error,
  );
  expect(() => move('DONE', 'DONE')).toThrow('ILLEGAL_MOVE');
});
