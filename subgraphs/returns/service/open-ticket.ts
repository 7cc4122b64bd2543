import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { Forbidden, NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { learnOrder } from '../orders/order-facts.ts';
import { requireProduct } from './save-warranty.ts';
import { ServiceTicket, type TicketPriority } from './ticket.ts';
import { tellStatus } from './tell-status.ts';
import { Warranty } from './warranty.ts';

export type OpenTicketInput = {
  /** Not needed with an order; a customer's own user opens its own. */
  customerId?: string | null;
  productId?: string | null;
  orderId?: string | null;
  orderLineId?: string | null;
  serial?: string | null;
  subject: string;
  description?: string | null;
  priority: TicketPriority;
  idempotencyKey?: string | null;
};

const OpenTicket = commandSpec<OpenTicketInput, { ticketId: string }>('returns.openTicket');

type Facts = Pick<ServiceTicket, 'customerId' | 'productId' | 'orderId' | 'orderLineId'> & {
  deliveredOn: string | null;
};

/** Learns what it is about: an order line, or a product that a customer has. */
async function learn(learning: Learning, input: OpenTicketInput): Promise<Facts> {
  const { party } = learning.viewer;
  if (party && party.kind !== 'CUSTOMER') throw new Forbidden(['returns:write of a customer']);
  if (input.orderId) return learnLine(learning, input.orderId, input.orderLineId);
  const customerId = party?.id ?? input.customerId;
  if (!customerId) refuse('CUSTOMER_NEEDED', {}, ['customerId']);
  if (!input.productId) refuse('PRODUCT_NEEDED', {}, ['productId']);
  if (!party) await requireCustomer(learning, customerId);
  await requireProduct(learning, input.productId);
  const { productId } = input;
  return { customerId, productId, orderId: null, orderLineId: null, deliveredOn: null };
}

async function learnLine(learning: Learning, id: string, lineId?: string | null): Promise<Facts> {
  const { orderId, customerId, lines } = await learnOrder(learning, id);
  const line = lines.get(lineId ?? '');
  if (!line) refuse('UNKNOWN_LINE', { lineId: lineId ?? '' }, ['orderLineId']);
  const { productId, deliveredOn } = line;
  return { customerId, productId, orderId, orderLineId: line.id, deliveredOn };
}

async function requireCustomer({ graph, viewer }: Learning, id: string): Promise<void> {
  const asked = 'query ($id: ID!) { customer(id: $id) { id } }';
  const asker = service('returns', viewer.requestId);
  const { customer } = await graph<{ customer: object | null }>(asked, { id }, asker);
  if (!customer) throw new NotFound('customer', id);
}

/**
 * Opens a service ticket for an order line or a product, and says whether it is under warranty:
 * the product's months from delivery. Refuses `SUBJECT_MISSING`, `UNKNOWN_LINE`,
 * `CUSTOMER_NEEDED`, `PRODUCT_NEEDED`.
 */
export const openTicket = command(OpenTicket, 'returns:write', learn, async (work, input) => {
  const { em, sql: db, ids, now, viewer, facts } = work;
  const subject = input.subject.trim();
  if (!subject) refuse('SUBJECT_MISSING', {}, ['subject']);
  const query = sql`select nextval('service_ticket_number')::text as next`;
  const [row] = await rows<{ next: string }>(db, query);
  const { customerId, productId, orderId, orderLineId } = facts;
  const warrantyUntil = await warrantyEnd(work);
  const ticket = Object.assign(ServiceTicket.numbered(ids.next('tkt'), row!.next), {
    ...{ customerId, productId, orderId, orderLineId, subject, priority: input.priority },
    ...{ serial: input.serial?.trim() || null, description: input.description?.trim() || null },
    ...{ warrantyUntil, openedBy: viewer.id, createdAt: now, updatedAt: now },
    isUnderWarranty: warrantyUntil !== null && dayOf(now) <= warrantyUntil,
  });
  em.persist(ticket);
  tellStatus(work, ticket);
  return { ticketId: ticket.id };
});

async function warrantyEnd({ em, facts }: Work<Facts>): Promise<string | null> {
  const { productId, deliveredOn } = facts;
  const warranty = deliveredOn && (await em.findOne(Warranty, { productId }));
  return warranty ? warranty.until(deliveredOn) : null;
}
