import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { customerUser, staff } from '../area.ts';
import { openHouse, outcomes, type House } from './house.ts';

let house: House;
let leaf: string;
let user: Viewer;
let now: Date;
const on = (day: string, time: string) => (now = new Date(`2026-03-${day}T${time}:00Z`));

beforeAll(async () => {
  house = await openHouse({ clock: { now: () => now } });
  on('30', '09:00');
  leaf = await house.newCustomer('Leaf');
  user = customerUser(leaf, ['crm:read', 'crm:request']);
});
beforeEach(() => void on('30', '09:00'));
afterAll(() => house.close());

type Request = { id: string; status: string; version: number } & Record<string, unknown>;
type Answer = { serviceRequest: Request };
const shown = 'serviceRequest { id number status priority version responseDueAt score }';
const wet = { category: 'DELIVERY', subject: 'Wet box', body: 'It came wet.' };
const open = async (more: object = {}, viewer?: Viewer) =>
  (await house.does<Answer>('openServiceRequest', { ...wet, ...more }, shown, viewer))
    .serviceRequest;
const take = async (field: string, serviceRequestId: string, more: object, viewer?: Viewer) =>
  (await house.does<Answer>(field, { serviceRequestId, ...more }, shown, viewer)).serviceRequest;
const reply = (id: string, more: object, viewer?: Viewer) =>
  take('replyToServiceRequest', id, { body: 'Well?', ...more }, viewer);
const move = (id: string, status: string) => take('setServiceRequestStatus', id, { status });
type Seen = { slaState?: string; messages: { nodes: { body: string }[] } };
const see = async (id: string, viewer?: Viewer, fields = '') =>
  (
    await house.ask<{ serviceRequest: Seen | null }>(
      `query ($id: ID!) { serviceRequest(id: $id) { ${fields}
        messages { nodes { body isFromCustomer } totalCount } } }`,
      { id },
      viewer,
    )
  ).serviceRequest;
const slaOf = async (id: string) => (await see(id, staff(), 'slaState'))!.slaState;

test('a customer’s user opens its own request, always at normal priority', async () => {
  const request = await open({ priority: 'URGENT' }, user);
  expect(request).toMatchObject({
    number: expect.stringMatching(/^SR-\d{6}$/),
    status: 'OPEN',
    priority: 'NORMAL',
  });
  expect(await see(request.id, user)).toMatchObject({
    messages: { nodes: [{ body: 'It came wet.', isFromCustomer: true }] },
  });
  const [event] = await house.events('crm.ServiceRequestStatusChanged');
  expect(event!.parties).toEqual([{ kind: 'CUSTOMER', id: leaf }]);
  const asked = `query ($id: ID!) { customer(id: $id) {
    timeline { nodes { kind serviceRequest { id } } } serviceRequests { nodes { id } } } }`;
  const own = { serviceRequest: { id: request.id } };
  expect(await house.ask(asked, { id: leaf }, user)).toMatchObject({
    customer: {
      timeline: { nodes: [{ kind: 'SERVICE_REQUEST_OPENED', ...own }] },
      serviceRequests: { nodes: [{ id: request.id }] },
    },
  });
});

test('answers, internal notes and the customer’s words make one thread', async () => {
  const { id } = await open({ customerId: leaf, priority: 'URGENT' });
  await reply(id, { body: 'Their third one', isInternal: true });
  expect((await see(id, staff(), 'status'))!).toMatchObject({ status: 'OPEN' });
  on('30', '09:30');
  expect(await reply(id, { body: 'Which box?' })).toMatchObject({ status: 'IN_PROGRESS' });
  await move(id, 'WAITING');
  on('30', '10:00');
  expect(await reply(id, { body: 'The big one' }, user)).toMatchObject({ status: 'IN_PROGRESS' });
  const bodies = async (viewer: Viewer) =>
    (await see(id, viewer))!.messages.nodes.map(({ body }) => body);
  const said = ['It came wet.', 'Which box?', 'The big one'];
  expect(await bodies(user)).toEqual(said);
  expect(await bodies(staff())).toEqual([said[0], 'Their third one', said[1], said[2]]);
  await move(id, 'RESOLVED');
  await move(id, 'CLOSED');
  expect(await take('rateServiceRequest', id, { score: 4 }, user)).toMatchObject({ score: 4 });
  expect(await reply(id, { body: 'Again!' }, user)).toMatchObject({ status: 'IN_PROGRESS' });
});

// URGENT is answered within one hour and solved within eight.
test('a request is at risk, then too late, and not while it waits for the customer', async () => {
  const { id } = await open({ customerId: leaf, priority: 'URGENT' });
  expect(await slaOf(id)).toBe('OK');
  on('30', '09:50');
  expect(await slaOf(id)).toBe('AT_RISK');
  await reply(id, {});
  expect(await slaOf(id)).toBe('OK');
  await move(id, 'WAITING');
  on('31', '17:00');
  expect(await slaOf(id)).toBe('OK');
  await reply(id, {}, user);
  expect(await slaOf(id)).toBe('OK');
  now = new Date('2026-04-01T14:30:00Z');
  expect(await slaOf(id)).toBe('AT_RISK');
  now = new Date('2026-04-01T17:00:00Z');
  expect(await slaOf(id)).toBe('BREACHED');
  await move(id, 'RESOLVED');
  now = new Date('2026-04-09T12:00:00Z');
  expect(await slaOf(id)).toBe('BREACHED');
  const late = `{ serviceRequests(filter: { slaState: { eq: BREACHED } },
    orderBy: { field: resolutionDueAt }) { nodes { id } } }`;
  const { serviceRequests } = await house.ask<{ serviceRequests: { nodes: object[] } }>(late);
  expect(serviceRequests.nodes).toContainEqual({ id });
});

test('a request that nobody answers is too late when its answer is due', async () => {
  const { id } = await open({ customerId: leaf, priority: 'URGENT' });
  on('30', '10:01');
  expect(await slaOf(id)).toBe('BREACHED');
});

test('of many who solve, rate or assign at once, each change counts once', async () => {
  const { id } = await open({ customerId: leaf });
  const times = (tries: () => Promise<unknown>) => outcomes(Array.from({ length: 12 }, tries));
  const solved = await times(() => move(id, 'RESOLVED'));
  expect(solved.kept).toBe(1);
  const rated = await times(() => take('rateServiceRequest', id, { score: 5 }, user));
  expect(rated.kept).toBe(1);
  expect(new Set(rated.reasons)).toEqual(new Set(['RATED_ALREADY at input.serviceRequestId']));
  const seen = { assignee: 'Li Na', expectedVersion: 3 };
  expect((await times(() => take('assignServiceRequest', id, seen))).kept).toBe(1);
  await times(() => reply(id, { body: 'Me too' }, user));
  expect((await see(id))!.messages.nodes).toHaveLength(13);
  const opened = await Promise.all(Array.from({ length: 12 }, () => open({ customerId: leaf })));
  expect(new Set(opened.map(({ number }) => number)).size).toBe(12);
});

test('another’s request is as good as none, and staff’s steps are staff’s', async () => {
  const { id } = await open({ customerId: await house.newCustomer('Other') });
  expect(await see(id, user)).toBeNull();
  for (const none of [id, 'srq_none']) {
    await expect(reply(none, {}, user)).rejects.toThrow(`There is no service request ${none}`);
  }
  for (const customerId of ['cus_none', await house.newCustomer('Third')]) {
    await expect(open({ customerId }, user)).rejects.toThrow(`There is no customer ${customerId}`);
  }
  const strong = { ...user, scopes: ['*'] };
  for (const none of [id, 'srq_none']) {
    const no = take('assignServiceRequest', none, { assignee: 'Me' }, strong);
    await expect(no).rejects.toThrow('staff');
  }
  const sounding = '{ serviceRequests(filter: { assignee: { eq: "Li Na" } }) { totalCount } }';
  await expect(house.ask(sounding, {}, strong)).rejects.toThrow('no field assignee');
});

test.each`
  why             | more                         | code
  ${'no subject'} | ${{ subject: ' ' }}          | ${'SUBJECT_MISSING'}
  ${'no message'} | ${{ body: ' ' }}             | ${'MESSAGE_MISSING'}
  ${'a stranger'} | ${{ contactId: 'con_none' }} | ${'CONTACT_UNKNOWN'}
`('a request with $why is refused', async ({ more, code }) => {
  await expect(open({ customerId: leaf, ...(more as object) })).rejects.toThrow(code as string);
});

test('what the company promises is saved as a whole, after who has seen the last', async () => {
  const policy = {
    timeZone: 'Asia/Shanghai',
    hours: [{ weekday: 1, opens: '08:00', closes: '20:00' }],
    holidays: [{ day: '2026-10-01', name: 'National Day' }],
    levels: ['URGENT', 'HIGH', 'NORMAL', 'LOW'].map((priority) => {
      return { priority, responseMinutes: 30, resolutionMinutes: 600 };
    }),
  };
  const answer = `servicePolicy { timeZone hours { weekday opens closes } holidays { day name }
    levels { priority responseMinutes resolutionMinutes } }`;
  const save = (more: object, viewer?: Viewer) =>
    house.does('saveServicePolicy', { ...policy, ...more }, answer, viewer);
  const tries = await outcomes(Array.from({ length: 12 }, () => save({ expectedVersion: 1 })));
  expect(tries.kept).toBe(1);
  expect(new Set(tries.reasons)).toEqual(new Set(['VERSION_CONFLICT at input.expectedVersion']));
  expect(await save({ expectedVersion: 2 })).toMatchObject({ servicePolicy: policy });
  await expect(save({ hours: [] })).rejects.toThrow('BAD_HOURS');
  // Nine o'clock in UTC is five in the afternoon there.
  expect(await open({ customerId: leaf })).toMatchObject({
    responseDueAt: '2026-03-30T09:30:00.000Z',
  });
  await expect(save({}, { ...user, scopes: ['*'] })).rejects.toThrow('staff');
  const query = '{ servicePolicy { timeZone } }';
  await expect(house.ask(query, {}, { ...user, scopes: ['*'] })).rejects.toThrow('staff');
});
