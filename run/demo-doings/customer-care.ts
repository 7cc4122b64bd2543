import { daysAfter } from '../../kernel/clock.ts';
import type { DemoCompany } from './company.ts';

const people = [
  ['Zhou Min', 'Buyer'],
  ['Sun Li', 'Owner'],
  ['Peter Lim', 'Head of procurement'],
  ['He Jing', 'Accounts payable'],
] as const;

const chances = [
  ['Spring range', 'QUALIFIED', '48000'],
  ['Gift boxes for New Year', 'PROPOSED', '120000'],
  ['House blend', 'NEEDS', '66000'],
  ['Cups with their crest', 'NEGOTIATION', '90000'],
  ['Tea corner in the lobby', 'PROPOSED', '35000'],
  ['Second branch', 'QUALIFIED', '150000'],
] as const;

const wishes = [
  ['DELIVERY', 'HIGH', 'A carton is missing'],
  ['INVOICE', 'NORMAL', 'Invoice with another title'],
  ['PRODUCT', 'NORMAL', 'How long does the tea keep?'],
  ['ORDER', 'URGENT', 'Needed by Friday'],
] as const;

/** People whom the company knows, what was talked about, what may be sold, what they ask for. */
export async function careForCustomers(company: DemoCompany): Promise<void> {
  const { does, today, customers } = company;
  for (const [n, { id: customerId }] of customers.slice(0, 12).entries()) {
    const [name, role] = people[n % people.length]!;
    const email = `contact-${n + 1}@customer-${n + 1}.example`;
    const person = { customerId, name, role, email, isPrimary: true };
    const { contact } = await does('saveContact', person, 'contact { id }');
    const talk = {
      customerId,
      contactId: contact!.id,
      kind: n % 2 ? 'CALL' : 'VISIT',
      subject: 'New season',
    };
    await does('recordInteraction', { ...talk, at: `${daysAfter(today, -n - 1)}T02:00:00Z` });
  }
  const [first, second, third] = customers.map(({ id }) => id);
  for (const [customerId, days] of [
    [first, 3],
    [second, -2],
  ] as const) {
    const task = { customerId, kind: 'TASK', subject: 'Send samples', assignee: 'Li Na' };
    await does('recordInteraction', { ...task, dueAt: `${daysAfter(today, days)}T08:00:00Z` });
  }
  for (const [n, [name, stage, amount]] of chances.entries()) {
    const value = { amount, currency: 'CNY' };
    const expectedDate = daysAfter(today, 20 * (n + 1));
    const customerId = customers[n % customers.length]!.id;
    await does('saveOpportunity', { customerId, name, stage, value, expectedDate, owner: 'Li Na' });
  }
  await lose(company, third!);
  await serve(company);
}

async function lose({ does, today }: DemoCompany, customerId: string): Promise<void> {
  const value = { amount: '20000', currency: 'CNY' };
  const chance = { customerId, name: 'Vending', stage: 'QUALIFIED', value, expectedDate: today };
  const { opportunity } = await does('saveOpportunity', chance, 'opportunity { id }');
  const input = { opportunityId: opportunity!.id };
  await does('closeOpportunity', { ...input, outcome: 'LOST', reason: 'No room for machines' });
}

async function serve({ does, customers }: DemoCompany): Promise<void> {
  for (const [n, [category, priority, subject]] of wishes.entries()) {
    const wish = { customerId: customers[n]!.id, category, priority, channel: 'EMAIL' };
    const text = { subject, body: `${subject}. Could you look into it?` };
    const opened = { ...wish, ...text };
    const { serviceRequest } = await does('openServiceRequest', opened, 'serviceRequest { id }');
    const serviceRequestId = serviceRequest!.id;
    if (n === 0) continue;
    await does('replyToServiceRequest', { serviceRequestId, body: 'We look into it today.' });
    if (n < 2) continue;
    await does('setServiceRequestStatus', { serviceRequestId, status: 'RESOLVED' });
  }
}
