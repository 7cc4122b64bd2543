import { command, commandSpec } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { Contact } from '../contacts/contact.ts';
import { requireCustomer, staffOnly } from '../customers/customer-lock.ts';
import { insertMoment } from '../timeline/moment.ts';
import { Interaction, type InteractionDetails } from './interaction.ts';

export type RecordInteractionInput = InteractionDetails & {
  customerId: string;
  contactId?: string | null;
  idempotencyKey?: string | null;
};

type Result = { interactionId: string };
const RecordInteraction = commandSpec<RecordInteractionInput, Result>('crm.recordInteraction');

/**
 * Notes a call, a visit, a task … with a customer. Refuses `CONTACT_UNKNOWN` for one who is not
 * with the customer, and what `Interaction.describe` refuses.
 */
export const recordInteraction = command(RecordInteraction, 'crm:write', async (work, input) => {
  staffOnly(work);
  const { em, ids, now, viewer } = work;
  const { customerId, contactId } = input;
  await requireCustomer(work, customerId);
  if (contactId && (await em.count(Contact, { id: contactId, customerId })) === 0) {
    refuse('CONTACT_UNKNOWN', { contactId }, ['contactId']);
  }
  const interaction = new Interaction(ids.next('int'), customerId, viewer.id);
  interaction.contactId = contactId ?? null;
  interaction.describe(input, now);
  em.persist(interaction);
  const { id: documentId, at, subject: title } = interaction;
  await insertMoment(work, { customerId, kind: 'INTERACTION', documentId, at, title });
  return { interactionId: documentId };
});
