import { commandSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';

/** A customer was made or changed. */
export const CustomerSaved = eventSpec<{ customerId: string; number: string; version: number }>(
  'crm.CustomerSaved',
  'customerId',
);

/** A customer's status has changed: whether it may be sold to. */
export const CustomerStatusChanged = eventSpec<{
  customerId: string;
  number: string;
  previous: string;
  status: string;
  version: number;
}>('crm.CustomerStatusChanged', 'customerId');

/** A contact of a customer was made or changed. For staff only. */
export const ContactSaved = eventSpec<{ contactId: string; customerId: string; version: number }>(
  'crm.ContactSaved',
  'contactId',
);

/** A contact was forgotten. For staff only. */
export const ContactRemoved = eventSpec<{ contactId: string; customerId: string }>(
  'crm.ContactRemoved',
  'contactId',
);

/** What a customer's timeline shows. */
export type MomentKind =
  | 'ORDER_APPROVED'
  | 'ORDER_CANCELLED'
  | 'SHIPMENT_DELIVERED'
  | 'INVOICE_ISSUED'
  | 'PAYMENT_RECEIVED'
  | 'INTERACTION'
  | 'SERVICE_REQUEST_OPENED'
  | 'OPPORTUNITY_WON'
  | 'OPPORTUNITY_LOST';

/** Keeps a fact of another area for the customer's timeline; each document and kind once. */
export const NoteMoment = commandSpec<
  {
    customerId: string;
    kind: MomentKind;
    documentId: string;
    at: string;
    /** The document's number. */
    title: string | null;
    amount?: string;
    currency?: string;
    /** What an approved order has bought, in base units. */
    lines?: { productId: string; quantity: string }[];
    idempotencyKey?: string;
  },
  object
>('crm.noteMoment');

/** A service request was opened, or is in another status. */
export const ServiceRequestStatusChanged = eventSpec<{
  serviceRequestId: string;
  number: string;
  customerId: string;
  previous: string | null;
  status: string;
  version: number;
}>('crm.ServiceRequestStatusChanged', 'serviceRequestId');

/** An opportunity is won or lost. For staff only. */
export const OpportunityClosed = eventSpec<{
  opportunityId: string;
  customerId: string;
  outcome: 'WON' | 'LOST';
  orderId: string | null;
  version: number;
}>('crm.OpportunityClosed', 'opportunityId');
