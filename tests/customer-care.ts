import type { TestWaybill } from './waybill.ts';

type Ids = { nodes: { id: string }[] };
type Made = Record<string, { id: string }>;

/** Contacts, calls, tasks, service requests and opportunities of so many customers. */
export async function lookAfterSome({ ask, does }: TestWaybill, count: number): Promise<void> {
  const { customers } = await ask<{ customers: Ids }>(
    `{ customers(first: ${count}) { nodes { id } } }`,
  );
  for (const [n, { id: customerId }] of customers.nodes.entries()) {
    const person = { customerId, name: `Person ${n}`, email: `person-${n}@example.com` };
    const { contact } = await does<Made>('saveContact', person, 'contact { id }');
    const call = { customerId, contactId: contact!.id, kind: 'CALL', subject: `Call ${n}` };
    await does('recordInteraction', call, '__typename');
    const task = { customerId, kind: 'TASK', subject: `Task ${n}`, dueAt: '2026-07-01T09:00:00Z' };
    await does('recordInteraction', task, '__typename');
    const wish = { customerId, contactId: contact!.id, category: 'DELIVERY', body: 'It came wet.' };
    const { serviceRequest } = await does<Made>(
      'openServiceRequest',
      { ...wish, subject: `Wet box ${n}` },
      'serviceRequest { id }',
    );
    const reply = { serviceRequestId: serviceRequest!.id, body: 'We send another.' };
    await does('replyToServiceRequest', reply, '__typename');
    await does('replyToServiceRequest', { ...reply, isInternal: true }, '__typename');
    const chance = { customerId, name: `Range ${n}`, stage: 'PROPOSED' };
    const worth = { value: { amount: '900', currency: 'CNY' }, expectedDate: '2026-09-30' };
    const saved = await does<Made>(
      'saveOpportunity',
      { ...chance, ...worth },
      'opportunity { id }',
    );
    const won = { opportunityId: saved.opportunity!.id, outcome: 'WON' };
    if (n % 2) await does('closeOpportunity', won, '__typename');
  }
}
