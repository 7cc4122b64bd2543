import { transitions } from '../../../kernel/transitions.ts';

export type BudgetStatus = 'DRAFT' | 'APPROVED' | 'REPLACED';

/** Moves a budget through its lifecycle; a draft may be written anew. Refuses `ILLEGAL_MOVE`. */
export const move = transitions<BudgetStatus>({
  DRAFT: ['DRAFT', 'APPROVED'],
  APPROVED: ['REPLACED'],
  REPLACED: [],
});
