import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { BadInput, NotFound } from '../../../kernel/refusal.ts';
import { ContactSaved } from '../contract.ts';
import { lockCustomer, staffOnly } from '../customers/customer-lock.ts';
import { Contact, settlePrimary, type ContactDetails } from './contact.ts';

export type SaveContactInput = ContactDetails & {
  /** The contact to change; without it a new one of the customer is made. */
  id?: string | null;
  customerId?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const SaveContact = commandSpec<SaveContactInput, { contactId: string }>('crm.saveContact');

/** Makes or changes a contact. Refuses `NAME_MISSING`, `TOO_MANY`, `VERSION_CONFLICT`. */
export const saveContact = command(SaveContact, 'crm:write', async (work, input) => {
  staffOnly(work);
  const { em, emit, now, viewer } = work;
  const contact = await findOrMake(work, input);
  contact.expect(input.expectedVersion);
  const { id: contactId, customerId } = contact;
  const others = await em.find(Contact, { customerId, id: { $ne: contactId } });
  contact.describe(input, viewer.id, now);
  settlePrimary(contact, others, input.isPrimary);
  em.persist(contact);
  const { version } = contact;
  emit(ContactSaved, { contactId, customerId, version });
  return { contactId };
});

async function findOrMake(work: Work, { id, customerId }: SaveContactInput): Promise<Contact> {
  if (id) return lockContact(work, id);
  if (!customerId) throw new BadInput('Say whose contact it is: give `customerId`.');
  await lockCustomer(work, customerId);
  return new Contact(work.ids.next('con'), customerId, work.now);
}

/** A contact, after whoever is at the contacts of its customer. Throws `NotFound`. */
export async function lockContact(work: Work, id: string): Promise<Contact> {
  const contact = await work.em.findOne(Contact, { id });
  if (!contact) throw new NotFound('contact', id);
  await lockCustomer(work, contact.customerId);
  const current = await work.em.refresh(contact);
  if (!current) throw new NotFound('contact', id);
  return current;
}
