import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { Address, shipToPlace, withDefault, type AddressDetails } from './address.ts';
import { CustomerGroup } from './customer-group.ts';
import { CustomerSaved } from '../contract.ts';
import { Customer, customerNumber, taxIdOf, type CustomerDetails } from './customer.ts';

export type SaveCustomerInput = Omit<CustomerDetails, 'country' | 'currency'> & {
  id?: string | null;
  expectedVersion?: number | null;
  isProspect: boolean;
  country?: string | null;
  currency?: string | null;
  addresses?: AddressDetails[] | null;
  /** The tax id may be another customer's too, as with branches of one company. */
  acceptDuplicate?: boolean | null;
  idempotencyKey?: string | null;
};

export const SaveCustomer = commandSpec<SaveCustomerInput, { customerId: string }>(
  'crm.saveCustomer',
);

/**
 * Makes or changes a customer with its addresses; for staff only. Without an id, one with the same `externalRef`
 * is changed. Refuses `TAX_ID_TAKEN`, `EXTERNAL_REF_TAKEN`, `GROUP_UNKNOWN`, `VERSION_CONFLICT`,
 * and what `Customer.describe` and `withDefault` refuse.
 */
export const saveCustomer = command(SaveCustomer, 'crm:write', async (work, input) => {
  const { em, emit, now, company } = work;
  const customer = await findOrMake(work, input);
  customer.expect(input.expectedVersion);
  await refuseTaken(work, customer, input);
  const addresses = input.addresses && withDefault(input.addresses);
  const country = input.country ?? addresses?.[0]?.country ?? customer.country ?? company.country;
  const currency = input.currency ?? customer.currency ?? company.currency;
  customer.describe({ ...input, country, currency }, now);
  em.persist(customer);
  if (addresses) await replaceAddresses(work, customer, addresses);
  const { id: customerId, number, version, groupId } = customer;
  const place = shipToPlace(addresses ?? (await em.find(Address, { customerId })), country);
  const parties = [{ kind: 'CUSTOMER', id: customerId } as const];
  emit(CustomerSaved, { customerId, number, version, groupId, place }, { parties });
  return { customerId };
});

async function findOrMake(work: Work, input: SaveCustomerInput): Promise<Customer> {
  const { em, sql: db, viewer, ids, now } = work;
  const { id, externalRef, isProspect } = input;
  if (viewer.party) throw new NotFound('customer', id ?? input.name);
  // A customer that somebody else is just making has no row yet to wait for.
  if (externalRef) await takeTurns(db, `customer ${externalRef}`);
  const which = id ? { id } : externalRef ? { externalRef } : undefined;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const found = which && (await em.findOne(Customer, which, { lockMode }));
  if (found) return found;
  if (id) throw new NotFound('customer', id);
  const [row] = await rows<{ number: string }>(db, sql`select nextval('customer_number') number`);
  return new Customer(ids.next('cus'), customerNumber(row!.number), isProspect, now);
}

async function refuseTaken({ em, sql: db }: Work, customer: Customer, input: SaveCustomerInput) {
  const { id, externalRef, groupId, acceptDuplicate } = input;
  const taxId = input.taxId && taxIdOf(input.taxId);
  const others = { id: { $ne: customer.id } };
  if (taxId && taxId !== customer.taxId && !acceptDuplicate) {
    await takeTurns(db, `tax id ${taxId}`);
    const [twin] = await em.find(Customer, { taxId, ...others }, { limit: 1 });
    if (twin) refuse('TAX_ID_TAKEN', { taxId, number: twin.number }, ['taxId']);
  }
  // Without an id the code says which customer is meant: then nobody else can have it.
  if (id && externalRef && (await em.count(Customer, { externalRef, ...others })) > 0) {
    refuse('EXTERNAL_REF_TAKEN', { externalRef }, ['externalRef']);
  }
  if (groupId && (await em.count(CustomerGroup, { id: groupId })) === 0) {
    refuse('GROUP_UNKNOWN', { groupId }, ['groupId']);
  }
}

/** Makes the given addresses all that the customer has. */
async function replaceAddresses(
  { em, ids }: Work,
  { id: customerId }: Customer,
  addresses: readonly AddressDetails[],
): Promise<void> {
  const before = new Map(
    (await em.find(Address, { customerId })).map((address) => [address.id, address]),
  );
  for (const [position, details] of addresses.entries()) {
    const known = details.id ? before.get(details.id) : undefined;
    if (details.id && !known) throw new NotFound('address', details.id);
    const address = known ?? new Address(ids.next('adr'), customerId);
    address.describe(details, position);
    em.persist(address);
    before.delete(address.id);
  }
  for (const address of before.values()) em.remove(address);
}
