import { expect, test } from '@jest/globals';
import { requireState, transitions } from '../../kernel/transitions.ts';

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

test('a step that some states lead to says which', () => {
  expect(() => requireState<string>('SENT', 'SENT', 'DRAFT')).toThrow(
    expect.objectContaining({
      code: 'ILLEGAL_MOVE',
      figures: { from: 'SENT', to: 'SENT', needed: ['DRAFT'] },
    }) as unknown as Error,
  );
  expect(() => requireState<string>('DRAFT', 'SENT', 'DRAFT')).not.toThrow();
});
