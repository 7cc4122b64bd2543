import { noteSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';

/** A customer was made or changed. */
export const CustomerSaved = eventSpec<{
  customerId: string;
  number: string;
  version: number;
  groupId: string | null;
  /** Where goods go by default; the country alone where no address is known. */
  place: { country: string; region: string | null; postalCode: string | null };
}>('crm.CustomerSaved', 'customerId');

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
export const momentKinds = [
  'QUOTATION_SENT',
  'QUOTATION_ACCEPTED',
  'QUOTATION_LOST',
  'ORDER_PLACED',
  'ORDER_APPROVED',
  'ORDER_SHIPPED',
  'ORDER_CANCELLED',
  'SHIPMENT_DELIVERED',
  'LOT_RECALLED',
  'INVOICE_ISSUED',
  'PAYMENT_RECEIVED',
  'PAYMENT_REVERSED',
  'RETURN_REQUESTED',
  'RETURN_REJECTED',
  'RETURN_RECEIVED',
  'RETURN_RESOLVED',
  'CREDIT_NOTE_ISSUED',
  'REFUND_PAID',
  'TICKET_OPEN',
  'TICKET_RESOLVED',
  'SURVEY_ANSWERED',
  'INTERACTION',
  'SERVICE_REQUEST_OPENED',
  'OPPORTUNITY_WON',
  'OPPORTUNITY_LOST',
] as const;

export type MomentKind = (typeof momentKinds)[number];

/** A document in a status; most of them are no moments. */
type Step = `${'QUOTATION' | 'RETURN' | 'TICKET'}_${string}`;

/**
 * Keeps a fact of another area for the customer's timeline; each document and kind once. Steps that
 * a timeline does not show are passed over.
 */
export const NoteMoment = noteSpec<{
  customerId: string;
  kind: MomentKind | Step;
  documentId: string;
  at: string;
  /** The document's number, or what it says. */
  title: string | null;
  amount?: string;
  currency?: string;
  /** What an approved order has bought, in base units. */
  lines?: { productId: string; quantity: string }[];
  idempotencyKey?: string;
}>('crm.noteMoment');

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
