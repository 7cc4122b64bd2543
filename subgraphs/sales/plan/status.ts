import { transitions } from '../../../kernel/transitions.ts';

export type PlanStatus = 'DRAFT' | 'APPROVED' | 'SUPERSEDED';

/** Moves a version of a plan through its lifecycle; a draft may be written anew. */
export const move = transitions<PlanStatus>({
  DRAFT: ['DRAFT', 'APPROVED'],
  APPROVED: ['SUPERSEDED'],
  SUPERSEDED: [],
});
