import { commandSpec } from '../../../kernel/command.ts';

/** Pays open invoices of an order with what was paid for it in advance. */
export const ApplyDeposits = commandSpec<
  { orderId: string; idempotencyKey?: string },
  { orderId: string }
>('finance.applyDeposits');
