import { noteSpec } from '../../../kernel/command.ts';

/** What a requisition or a purchase order binds of the budget now, in place of before. */
export const NoteCommitment = noteSpec<{
  /** A requisition or a purchase order. */
  documentId: string;
  kind: 'REQUISITION' | 'ORDER';
  number: string;
  /** An older one than the last changes nothing. */
  version: number;
  /** Whether it binds at all: an order that is sent back or cancelled does not. */
  isBound: boolean;
  /** Of an order: while it binds, these requisitions do not. */
  requisitionIds: string[];
  /** Without tax, in the company's currency; null: the account of the cost of goods. */
  lines: { accountId: string | null; costCenterId: string | null; day: string; amount: string }[];
  /** A budget that stops was passed over. */
  override: {
    reason: string;
    by: string;
    at: string;
    overruns: {
      budgetId: string;
      accountId: string;
      costCenterId: string | null;
      month: string;
      span: 'CUMULATIVE' | 'MONTHLY';
      budgeted: string;
      actual: string;
    }[];
  } | null;
  idempotencyKey?: string;
}>('finance.noteCommitment');
