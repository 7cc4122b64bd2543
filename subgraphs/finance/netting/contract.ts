import { eventSpec } from '../../../kernel/event.ts';

type Netted = {
  nettingId: string;
  number: string;
  customerId: string;
  supplierId: string;
  amount: string;
  currency: string;
  invoiceIds: string[];
  billIds: string[];
};

/** A partner's invoices and bills were set against each other. */
export const PartnerNetted = eventSpec<Netted>('finance.PartnerNetted', 'nettingId');

/** A netting was undone: what it settled of these invoices and bills is open again. */
export const NettingUndone = eventSpec<Netted>('finance.NettingUndone', 'nettingId');
