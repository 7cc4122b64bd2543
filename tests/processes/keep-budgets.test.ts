import { expect, test } from '@jest/globals';
import type { StoredEvent } from '../../kernel/event.ts';
import { keepBudgets } from '../../processes/keep-budgets.ts';
import { CommitmentChanged } from '../../subgraphs/purchasing/contract.ts';

test('what an order binds is noted beside what is spent of a budget', () => {
  const data = { documentId: 'puo_1', kind: 'ORDER', number: 'PO-000001', version: 3 };
  const event = { id: 'evt_1', type: CommitmentChanged.type, data } as unknown as StoredEvent;
  expect(keepBudgets.reactions.get(CommitmentChanged.type)?.(event)).toEqual([
    { command: 'finance.noteCommitment', input: data, isNote: true },
  ]);
});
