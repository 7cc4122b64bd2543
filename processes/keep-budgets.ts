import { on, process, send } from '../kernel/process.ts';
import * as budgets from '../subgraphs/finance/budgets/contract.ts';
import * as purchasing from '../subgraphs/purchasing/contract.ts';

/** What requisitions and purchase orders bind counts beside what is spent of a budget. */
export const keepBudgets = process(
  'keep-budgets',

  on(purchasing.CommitmentChanged, (commitment) => send(budgets.NoteCommitment, commitment)),
);
