import { expect, test } from '@jest/globals';
import type { StoredEvent } from '../../kernel/event.ts';
import { bringIn } from '../../processes/bring-in.ts';
import { ImportContinues } from '../../subgraphs/identity/contract.ts';

test('an import goes on until it has ended, and nothing else follows', () => {
  const data = { importId: 'imp_1', from: 500 };
  const event = { id: 'evt_1', type: ImportContinues.type, data } as never as StoredEvent;
  expect([...bringIn.reactions.keys()]).toEqual([ImportContinues.type]);
  expect(bringIn.reactions.get(ImportContinues.type)!(event)).toEqual([
    { command: 'identity.continueImport', input: data },
  ]);
});
