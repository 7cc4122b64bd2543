import { commandSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';

/** Finance has credited the return; `onAccount` is what is still to be paid out. */
export const RecordCredit = commandSpec<{
  returnOrderId: string;
  onAccount: string;
  idempotencyKey?: string;
}>('returns.recordCredit');

/** Goods have reached a customer: they count as shipped, and the customer is asked how it was. */
export const NoteDelivery = commandSpec<{
  deliveryId: string;
  orderId: string;
  customerId: string;
  deliveredAt: string;
  lines: { lineId: string; quantity: string }[];
  idempotencyKey?: string;
}>('returns.noteDelivery');

/** A return is in another status. */
export const ReturnStatusChanged = eventSpec<{
  returnOrderId: string;
  number: string;
  orderId: string;
  customerId: string;
  previous: string | null;
  status: string;
  version: number;
}>('returns.ReturnStatusChanged', 'returnOrderId');

/** What came back is inspected, and it is decided where it goes. Quantities in the base unit. */
export const ReturnInspected = eventSpec<{
  returnOrderId: string;
  orderId: string;
  customerId: string;
  /** UTC day of the inspection. */
  postingDate: string;
  /** What we keep, by where it goes; not what goes back to the customer. */
  goods: {
    lineId: string;
    productId: string;
    warehouseId: string;
    unit: string;
    quantity: string;
    use: 'SALE' | 'QUARANTINE' | 'SCRAP';
    /** Which goods, where they are told apart and somebody has said. */
    lotCode?: string;
    serials?: string[];
  }[];
  /** The same by order line. */
  lines: { lineId: string; quantity: string }[];
}>('returns.ReturnInspected', 'returnOrderId');

/** A service ticket was opened, or is in another status. */
export const TicketStatusChanged = eventSpec<{
  ticketId: string;
  number: string;
  subject: string;
  customerId: string;
  status: string;
  version: number;
}>('returns.TicketStatusChanged', 'ticketId');

/** A customer has said how something went. For staff only. */
export const SurveyAnswered = eventSpec<{
  surveyId: string;
  customerId: string;
  /** What it was about, and the figures that were given. */
  summary: string;
}>('returns.SurveyAnswered', 'surveyId');

/** The customer is to be credited for what we keep. */
export const ReturnResolved = eventSpec<{
  returnOrderId: string;
  orderId: string;
  customerId: string;
  /** UTC day of the decision. */
  creditDate: string;
  lines: { lineId: string; quantity: string; feePercent: string }[];
}>('returns.ReturnResolved', 'returnOrderId');
