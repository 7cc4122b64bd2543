import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { openHouse, outcomes, type House } from './house.ts';

let house: House;
let customerId: string;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

type Person = { id: string; name: string; isPrimary: boolean; version: number };
const shown = 'contact { id name isPrimary version }';
const saveContact = async (input: object) =>
  (await house.does<{ contact: Person }>('saveContact', input, shown)).contact;
const contactsOf = async (id: string, viewer?: ReturnType<typeof customerUser>) =>
  (
    await house.ask<{ customer: { contacts: Person[] } | null }>(
      `query ($id: ID!) { customer(id: $id) { contacts { id name role email isPrimary
        consents { channel isGranted } customer { name } } } }`,
      { id },
      viewer,
    )
  ).customer?.contacts;

beforeAll(async () => {
  customerId = await house.newCustomer('Leaf');
});

test('contacts are added, changed and removed; one is always the primary', async () => {
  const consents = [{ channel: 'EMAIL', isGranted: true }];
  const more = { role: 'Buyer', email: 'li.na@example.com', consents };
  const na = await saveContact({ customerId, name: 'Li Na', ...more });
  const lei = await saveContact({ customerId, name: 'Wang Lei', isPrimary: true });
  expect([na.isPrimary, lei.isPrimary]).toEqual([true, true]);
  expect(await contactsOf(customerId)).toMatchObject([
    { name: 'Wang Lei', isPrimary: true, consents: [] },
    { name: 'Li Na', isPrimary: false, ...more, customer: { name: 'Leaf' } },
  ]);
  const change = { id: na.id, name: 'Li Na', isPrimary: false, expectedVersion: 1 };
  expect(await saveContact(change)).toMatchObject({ version: 2 });
  await expect(saveContact(change)).rejects.toThrow('VERSION_CONFLICT');
  const removal = { contactId: lei.id, expectedVersion: 1 };
  await house.does('removeContact', removal, 'customer { id }');
  expect(await contactsOf(customerId)).toMatchObject([{ name: 'Li Na', isPrimary: true }]);
  await expect(house.does('removeContact', removal, '__typename')).rejects.toThrow('no contact');
});

test('an e-mail address leads to the customer whose it is, or whose contact’s', async () => {
  const query = `query ($email: EmailAddress!) { customersByEmail(email: $email) { name } }`;
  type Answer = { customersByEmail: { name: string }[] };
  const whose = async (email: string, viewer?: ReturnType<typeof customerUser>) =>
    (await house.ask<Answer>(query, { email }, viewer)).customersByEmail;
  const other = await house.newCustomer('Mailer');
  await saveContact({ customerId: other, name: 'Post', email: 'Post@Mailer.example' });
  expect(await whose('post@mailer.example')).toEqual([{ name: 'Mailer' }]);
  expect(await whose('nobody@mailer.example')).toEqual([]);
  expect(await whose('post@mailer.example', customerUser(customerId))).toEqual([]);
});

test('of many made, made primary and removed at once, exactly one is the primary', async () => {
  const id = await house.newCustomer('Busy');
  const made = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      saveContact({ customerId: id, name: `P${n}`, isPrimary: true }),
    ),
  );
  const { kept } = await outcomes(
    made.map((person, n) =>
      n % 2
        ? house.does('removeContact', { contactId: person.id }, '__typename')
        : saveContact({ id: person.id, name: person.name, isPrimary: true }),
    ),
  );
  expect(kept).toBe(12);
  const left = await contactsOf(id);
  expect(left).toHaveLength(6);
  expect(left!.filter(({ isPrimary }) => isPrimary)).toHaveLength(1);
});

test('of many who remove the same contact at once, one does', async () => {
  const { id: contactId } = await saveContact({ customerId, name: 'Going' });
  const remove = () => house.does('removeContact', { contactId }, '__typename');
  expect((await outcomes(Array.from({ length: 16 }, remove))).kept).toBe(1);
});

test('a customer’s user sees its own contacts, and changes none', async () => {
  const other = await house.newCustomer('Other');
  const { id } = await saveContact({ customerId: other, name: 'Hidden' });
  const viewer = { ...customerUser(customerId), scopes: ['*'] };
  expect((await contactsOf(customerId, viewer))!.length).toBeGreaterThan(0);
  expect(await contactsOf(other, viewer)).toBeUndefined();
  const entity = `query ($id: ID!) {
    _entities(representations: [{ __typename: "Contact", id: $id }]) { __typename } }`;
  expect(await house.ask(entity, { id }, viewer)).toEqual({ _entities: [null] });
  for (const contactId of [id, 'con_none']) {
    const no = house.does('removeContact', { contactId }, '__typename', viewer);
    await expect(no).rejects.toThrow('staff');
    const change = { id: contactId, name: 'Mine' };
    await expect(house.does('saveContact', change, shown, viewer)).rejects.toThrow('staff');
  }
});

test.each([
  ['30.25', '120.166667', undefined],
  ['-90', '180', undefined],
  ['90.1', '0', 'BAD_POSITION at input.addresses.0.latitude'],
  ['0', '-180.5', 'BAD_POSITION at input.addresses.0.longitude'],
  ['30', null, 'BAD_POSITION at input.addresses.0.longitude'],
])('an address may stand at %s, %s: %s', async (latitude, longitude, no) => {
  const place = { name: 'A', street: '1 Road', city: 'Hangzhou', country: 'CN' };
  const input = { name: 'Placed', addresses: [{ ...place, latitude, longitude }] };
  const answer = 'customer { addresses { latitude longitude } }';
  const saved = house.does('saveCustomer', input, answer);
  if (no) await expect(saved).rejects.toThrow(no);
  else expect(await saved).toMatchObject({ customer: { addresses: [{ latitude, longitude }] } });
});
