import { eventSpec } from '../../../kernel/event.ts';

/** A customer was reminded of overdue invoices; `feeId` is the debit note that asks for the fee. */
export const CustomerReminded = eventSpec<{
  noticeId: string;
  customerId: string;
  level: number;
  day: string;
  /** Of the invoices. */
  total: string;
  currency: string;
  invoiceIds: string[];
  /** In the company's currency; null: none is asked for. */
  fee: string | null;
  feeId: string | null;
}>('finance.CustomerReminded', 'noticeId');
