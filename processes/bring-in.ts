import { on, process, send } from '../kernel/process.ts';
import * as identity from '../subgraphs/identity/contract.ts';

/** An import goes on, a few rows at a time, until it has ended. */
export const bringIn = process(
  'bring-in',
  on(identity.ImportContinues, (going) => send(identity.ContinueImport, going)),
);
