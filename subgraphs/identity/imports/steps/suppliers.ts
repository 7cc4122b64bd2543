import { each, given, mutate, whole, type Step } from '../outcome.ts';
import { keyOf } from './keys.ts';

/** Makes or changes suppliers by their own code. */
export const bringInSuppliers: Step = ({ ask, currency }, tasks) =>
  each(tasks, async (task) => {
    const { ref, name, country, contact, email, phone, ...row } = task.data;
    const { supplier } = await mutate<{ supplier: { id: string } }>(
      ask,
      'saveSupplier',
      'SaveSupplierInput',
      {
        idempotencyKey: keyOf(task),
        externalRef: ref,
        name,
        country: given(country),
        contact: given(contact),
        email: given(email),
        phone: given(phone),
        currency: given(row.currency) ?? currency,
        paymentTermDays: whole(row.payment_term_days) ?? 30,
        status: 'APPROVED',
      },
      'supplier { id }',
    );
    return supplier.id;
  });
