import { transitions } from '../../../kernel/transitions.ts';

export type CustomerStatus = 'PROSPECT' | 'ACTIVE' | 'ON_HOLD' | 'BLOCKED' | 'ARCHIVED';

/** Moves a customer through its lifecycle; refuses `ILLEGAL_MOVE`. */
export const move = transitions<CustomerStatus>({
  PROSPECT: ['ACTIVE', 'ARCHIVED'],
  ACTIVE: ['ON_HOLD', 'BLOCKED', 'ARCHIVED'],
  ON_HOLD: ['ACTIVE', 'BLOCKED', 'ARCHIVED'],
  BLOCKED: ['ACTIVE', 'ON_HOLD', 'ARCHIVED'],
  ARCHIVED: ['ACTIVE'],
});

/** The record of one change of a customer's status: who, when, and why. */
export class StatusChange {
  id!: string;
  customerId!: string;
  previous!: CustomerStatus;
  status!: CustomerStatus;
  reason!: string;
  /** Viewer id of who changed it. */
  actor!: string;
  changedAt!: Date;
}
