import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { openHouse, outcomes, type House } from './house.ts';

let house: House;
let customerId: string;
beforeAll(async () => {
  house = await openHouse();
  customerId = await house.newCustomer('Leaf');
});
afterAll(() => house.close());

type Noted = { interaction: { id: string } };
const shown = `interaction { id kind subject dueAt assignee completedAt outcome recordedBy
  customer { name } contact { name } }`;
const record = async (more: object) =>
  (
    await house.does<Noted>(
      'recordInteraction',
      { customerId, kind: 'CALL', subject: 'Asked for samples', ...more },
      shown,
    )
  ).interaction;
const dueAt = '2026-04-01T09:00:00.000Z';
const task = { kind: 'TASK', subject: 'Send samples', dueAt, assignee: 'Li Na' };

test('a call is noted with whom it was', async () => {
  const contact = { customerId, name: 'Wang Lei' };
  type Saved = { contact: { id: string } };
  const { contact: saved } = await house.does<Saved>('saveContact', contact, 'contact { id }');
  expect(await record({ contactId: saved.id, at: '2026-03-30T08:00:00Z' })).toMatchObject({
    kind: 'CALL',
    recordedBy: staff().id,
    customer: { name: 'Leaf' },
    contact: { name: 'Wang Lei' },
  });
});

test.each`
  why                          | more                                 | code
  ${'no subject'}              | ${{ subject: ' ' }}                  | ${'SUBJECT_MISSING'}
  ${'a time to come'}          | ${{ at: '2126-01-01T00:00:00Z' }}    | ${'IN_FUTURE'}
  ${'a task without a time'}   | ${{ kind: 'TASK' }}                  | ${'DUE_MISSING'}
  ${'a call that is due'}      | ${{ dueAt: '2026-01-01T00:00:00Z' }} | ${'NOT_A_TASK'}
  ${'a stranger as contact'}   | ${{ contactId: 'con_none' }}         | ${'CONTACT_UNKNOWN'}
  ${'a customer there is not'} | ${{ customerId: 'cus_none' }}        | ${'no customer'}
`('an interaction with $why is refused', async ({ more, code }) => {
  await expect(record(more as object)).rejects.toThrow(code as string);
});

test('of many who complete a task at once one does; a call is never completed', async () => {
  const { id: interactionId } = await record(task);
  const complete = (n: number) =>
    house.does('completeTask', { interactionId, outcome: `By ${n}` }, shown);
  const { kept, reasons } = await outcomes(Array.from({ length: 16 }, (_, n) => complete(n)));
  expect(kept).toBe(1);
  expect(new Set(reasons)).toEqual(new Set(['TASK_DONE at input.interactionId']));
  const call = await record({});
  const input = { interactionId: call.id };
  await expect(house.does('completeTask', input, shown)).rejects.toThrow('NOT_A_TASK');
});

test('open tasks are listed by the time they are due, for the one who is to do them', async () => {
  const owner = { assignee: 'Chen Jie' };
  const later = '2026-04-09T00:00:00Z';
  await record({ ...task, ...owner, subject: 'Later', dueAt: later });
  await record({ ...task, ...owner, subject: 'Sooner' });
  await record({ ...owner, subject: 'No task' });
  const list = `query ($filter: InteractionFilter) { interactions(first: 5, filter: $filter,
    orderBy: { field: dueAt }) { nodes { subject } totalCount } }`;
  const filter = { isOpen: { eq: true }, assignee: { eq: 'Chen Jie' } };
  expect(await house.ask(list, { filter })).toEqual({
    interactions: { nodes: [{ subject: 'Sooner' }, { subject: 'Later' }], totalCount: 2 },
  });
});

test('nobody outside reads or notes interactions, not even of their own', async () => {
  const viewer = { ...customerUser(customerId), scopes: ['*'] };
  const { id } = await record({});
  const seen = await house.ask(
    `query ($id: ID!) { interactions { totalCount }
      customer(id: $id) { interactions { nodes { id } } } }`,
    { id: customerId },
    viewer,
  );
  expect(seen).toMatchObject({ interactions: { totalCount: 0 } });
  expect(seen).toMatchObject({ customer: { interactions: { nodes: [] } } });
  for (const interactionId of [id, 'int_none']) {
    const no = house.does('completeTask', { interactionId }, shown, viewer);
    await expect(no).rejects.toThrow('staff');
  }
  const input = { customerId, kind: 'NOTE', subject: 'Mine' };
  await expect(house.does('recordInteraction', input, shown, viewer)).rejects.toThrow('staff');
});
