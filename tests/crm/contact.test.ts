import { expect, test } from '@jest/globals';
import { Contact, settlePrimary } from '../../subgraphs/crm/contacts/contact.ts';

const monday = new Date('2026-03-30T08:00:00Z');
const tuesday = new Date('2026-03-31T08:00:00Z');
const person = (id: string) => new Contact(id, 'cus_1', monday);
const details = { name: ' Li Na ', isPrimary: false };

test('a consent keeps its date until the person says something else', () => {
  const contact = person('con_1');
  const granted = { channel: 'EMAIL', isGranted: true } as const;
  contact.describe({ ...details, consents: [granted] }, 'usr_1', monday);
  contact.describe({ ...details, consents: [granted] }, 'usr_2', tuesday);
  const since = monday.toISOString();
  expect(contact.consents).toEqual([{ ...granted, since, recordedBy: 'usr_1' }]);
  const taken = { channel: 'EMAIL', isGranted: false } as const;
  contact.describe({ ...details, consents: [taken] }, 'usr_2', tuesday);
  const later = tuesday.toISOString();
  expect(contact.consents).toEqual([{ ...taken, since: later, recordedBy: 'usr_2' }]);
  expect(contact).toMatchObject({ name: 'Li Na', version: 3 });
});

test('a contact without a name is refused', () => {
  expect(() => person('con_1').describe({ ...details, name: ' ' }, 'usr_1', monday)).toThrow(
    'NAME_MISSING',
  );
});

test('of a customer’s contacts exactly one is the primary', () => {
  const [first, second] = [person('con_1'), person('con_2')];
  settlePrimary(first, [], false);
  expect(first.isPrimary).toBe(true);
  settlePrimary(second, [first], false);
  expect([first.isPrimary, second.isPrimary]).toEqual([true, false]);
  settlePrimary(second, [first], true);
  expect([first.isPrimary, second.isPrimary]).toEqual([false, true]);
  settlePrimary(second, [first], false);
  expect([first.isPrimary, second.isPrimary]).toEqual([false, true]);
});

test('a customer has at most 100 contacts', () => {
  const others = Array.from({ length: 100 }, (_, n) => person(`con_${n}`));
  expect(() => settlePrimary(person('con_new'), others, false)).toThrow('TOO_MANY');
});
