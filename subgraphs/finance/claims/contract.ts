import { eventSpec } from '../../../kernel/event.ts';

type Refunded = {
  refundId: string;
  number: string;
  debitNoteId: string;
  supplierId: string;
  amount: string;
  currency: string;
};

/** A supplier paid a claim out in money, or a part of it. */
export const ClaimRefunded = eventSpec<Refunded>('finance.ClaimRefunded', 'debitNoteId');

/** What a supplier was said to have paid of a claim did not come: it is open again. */
export const ClaimRefundReversed = eventSpec<Refunded>(
  'finance.ClaimRefundReversed',
  'debitNoteId',
);
