import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { BadInput, NotFound, refuse } from '../../../kernel/refusal.ts';
import { mayActFor } from '../../../kernel/viewer.ts';
import { Contact } from '../contacts/contact.ts';
import { requireCustomer } from '../customers/customer-lock.ts';
import { insertMoment } from '../timeline/moment.ts';
import { conclude, readPolicy, write, type RequestResult } from './service-desk.ts';
import { ServiceRequest, type RequestDetails } from './service-request.ts';

export type OpenServiceRequestInput = RequestDetails & {
  /** Default: the customer that the caller belongs to. */
  customerId?: string | null;
  body: string;
  idempotencyKey?: string | null;
};

const OpenServiceRequest = commandSpec<OpenServiceRequestInput, RequestResult>(
  'crm.openServiceRequest',
);

/**
 * Opens a request, by a customer's own user at normal priority, or by staff. Refuses
 * `SUBJECT_MISSING`, `MESSAGE_MISSING`, and `CONTACT_UNKNOWN` for one who is not with the customer.
 */
export const openServiceRequest = command(
  OpenServiceRequest,
  'crm:request',
  async (work, input) => {
    const { em, ids, now, viewer } = work;
    const customerId = await customerOf(work, input);
    const { contactId } = input;
    if (contactId && (await em.count(Contact, { id: contactId, customerId })) === 0) {
      refuse('CONTACT_UNKNOWN', { contactId }, ['contactId']);
    }
    const query = sql`select nextval('service_request_number')::text as next`;
    const [row] = await rows<{ next: string }>(work.sql, query);
    const request = new ServiceRequest(ids.next('srq'), row!.next, customerId);
    const priority = viewer.party ? 'NORMAL' : input.priority;
    request.open({ ...input, priority }, viewer.id, await readPolicy(work), now);
    conclude(work, request, null);
    em.persist(request);
    await em.flush();
    write(work, request.id, { body: input.body, isInternal: false });
    const title = `${request.number} ${request.subject}`;
    const moment = { kind: 'SERVICE_REQUEST_OPENED' as const, documentId: request.id, at: now };
    await insertMoment(work, { ...moment, customerId, title });
    return { serviceRequestId: request.id };
  },
);

async function customerOf(work: Work, { customerId }: OpenServiceRequestInput): Promise<string> {
  const { party } = work.viewer;
  const asked = customerId ?? (party?.kind === 'CUSTOMER' ? party.id : undefined);
  if (!asked) throw new BadInput('Say which customer the request is from.');
  if (!mayActFor(work.viewer, 'CUSTOMER', asked)) throw new NotFound('customer', asked);
  await requireCustomer(work, asked);
  return asked;
}
