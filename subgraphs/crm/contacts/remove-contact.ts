import { command, commandSpec } from '../../../kernel/command.ts';
import { ContactRemoved } from '../contract.ts';
import { staffOnly } from '../customers/customer-lock.ts';
import { Contact } from './contact.ts';
import { lockContact } from './save-contact.ts';

export type RemoveContactInput = {
  contactId: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const RemoveContact = commandSpec<RemoveContactInput, { customerId: string }>('crm.removeContact');

/** Forgets a contact; after a primary one the oldest is it. Refuses `VERSION_CONFLICT`. */
export const removeContact = command(RemoveContact, 'crm:write', async (work, input) => {
  staffOnly(work);
  const { em, emit } = work;
  const contact = await lockContact(work, input.contactId);
  contact.expect(input.expectedVersion);
  const { id: contactId, customerId, isPrimary } = contact;
  const orderBy = { createdAt: 'asc', id: 'asc' } as const;
  const [oldest] = await em.find(Contact, { customerId, id: { $ne: contactId } }, { orderBy });
  if (oldest && isPrimary) oldest.isPrimary = true;
  em.remove(contact);
  emit(ContactRemoved, { contactId, customerId });
  return { customerId };
});
