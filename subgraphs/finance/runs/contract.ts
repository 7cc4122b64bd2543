import { commandSpec } from '../../../kernel/command.ts';
import { eventSpec } from '../../../kernel/event.ts';

/** Pays the next suppliers of a payment run that is under way. */
export const ContinuePaymentRun = commandSpec<{ paymentRunId: string; idempotencyKey?: string }>(
  'finance.continuePaymentRun',
);

/** Some suppliers of a payment run are not paid yet. */
export const PaymentRunContinues = eventSpec<{ paymentRunId: string; left: number }>(
  'finance.PaymentRunContinues',
  'paymentRunId',
);

/** All suppliers of a payment run are paid; its file can go to the bank. */
export const PaymentRunPaid = eventSpec<{
  paymentRunId: string;
  number: string;
  currency: string;
  amount: string;
}>('finance.PaymentRunPaid', 'paymentRunId');
