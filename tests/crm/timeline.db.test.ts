import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { customerUser, staff } from '../area.ts';
import { openHouse, type House } from './house.ts';

let house: House;
let customerId: string;
beforeAll(async () => {
  house = await openHouse();
  customerId = await house.newCustomer('Leaf');
});
afterAll(() => house.close());

type Entry = { kind: string; title: string | null };
type Timeline = { nodes: Entry[]; totalCount: number; pageInfo: { endCursor: string } };
const read = `query ($id: ID!, $first: Int, $after: String, $kinds: [TimelineKind!]) {
  customer(id: $id) { timeline(first: $first, after: $after, kinds: $kinds) {
    nodes { kind at title amount { amount currency } order { id } invoice { id } payment { id }
      shipment { id } interaction { subject } }
    totalCount pageInfo { endCursor } } } }`;
const timeline = async (more: object = {}, viewer?: Viewer) =>
  (
    await house.ask<{ customer: { timeline: Timeline } | null }>(
      read,
      { id: customerId, ...more },
      viewer,
    )
  ).customer?.timeline;

/** Moments as the process notes them. */
const note = (kind: string, documentId: string, at: string, more: object = {}) =>
  house.perform('crm.noteMoment', { customerId, kind, documentId, at, title: null, ...more });

beforeAll(async () => {
  await house.ordered(customerId, '2026-03-01T08:00:00Z', '113', 'prd_tea', 'prd_cup', 'prd_tea');
  await note('SHIPMENT_DELIVERED', 'shp_1', '2026-03-03T08:00:00Z');
  const total = { title: 'INV-1', amount: '113', currency: 'CNY' };
  await note('INVOICE_ISSUED', 'inv_1', '2026-03-02T08:00:00Z', total);
  await note('PAYMENT_RECEIVED', 'pay_1', '2026-03-09T08:00:00Z', total);
  const call = { customerId, kind: 'CALL', subject: 'Thanks', at: '2026-03-10T08:00:00Z' };
  await house.does('recordInteraction', call, 'interaction { id }');
});

test('one timeline tells of all areas, newest first, with the documents', async () => {
  expect((await timeline())!.nodes).toMatchObject([
    { kind: 'INTERACTION', title: 'Thanks', interaction: { subject: 'Thanks' }, order: null },
    { kind: 'PAYMENT_RECEIVED', payment: { id: 'pay_1' }, amount: { amount: '113' } },
    { kind: 'SHIPMENT_DELIVERED', shipment: { id: 'shp_1' }, amount: null, title: null },
    { kind: 'INVOICE_ISSUED', invoice: { id: 'inv_1' }, interaction: null },
    { kind: 'ORDER_APPROVED', order: { id: expect.any(String) }, invoice: null },
  ]);
});

test('steps that a timeline does not show are passed over, surveys are for staff', async () => {
  const other = await house.newCustomer('Branch');
  const step = (kind: string, documentId: string, title: string) =>
    note(kind, documentId, '2026-03-11T08:00:00Z', { customerId: other, title });
  await step('RETURN_IN_TRANSIT', 'rma_1', 'RMA-1');
  await step('RETURN_RECEIVED', 'rma_1', 'RMA-1');
  await step('SURVEY_ANSWERED', 'svy_1', 'DELIVERY: CSAT 5, NPS 9');
  const fields = 'kind title returnOrder { id } creditNote { id }';
  const seen = async (viewer?: Viewer) =>
    (
      await house.ask<{ customer: { timeline: { nodes: Entry[] } } }>(
        `query ($id: ID!) { customer(id: $id) { timeline(first: 9) { nodes { ${fields} } } } }`,
        { id: other },
        viewer,
      )
    ).customer.timeline.nodes;
  const received = { kind: 'RETURN_RECEIVED', title: 'RMA-1', returnOrder: { id: 'rma_1' } };
  expect(await seen()).toHaveLength(2);
  expect(await seen(customerUser(other, ['crm:read', 'crm:timeline']))).toEqual([
    { ...received, creditNote: null },
  ]);
});

test('it goes on behind a cursor, and takes the kinds asked for', async () => {
  const first = (await timeline({ first: 2 }))!;
  const rest = (await timeline({ first: 9, after: first.pageInfo.endCursor }))!;
  const kinds = [...first.nodes, ...rest.nodes].map(({ kind }) => kind);
  expect(kinds).toEqual((await timeline())!.nodes.map(({ kind }) => kind));
  const some = (await timeline({ kinds: ['INVOICE_ISSUED', 'ORDER_APPROVED'] }))!;
  const number = expect.stringMatching(/^SO-\d+$/) as unknown;
  expect(some).toMatchObject({ totalCount: 2, nodes: [{ title: 'INV-1' }, { title: number }] });
});

test('a moment that is told many times at once is kept once, with its purchases', async () => {
  const own = await house.newCustomer('Once');
  const lines = [
    { productId: 'prd_tea', quantity: '2' },
    { productId: 'prd_tea', quantity: '3.5' },
  ];
  const told = { customerId: own, at: '2026-03-01T23:30:00Z', title: 'SO-9', lines };
  const order = { ...told, kind: 'ORDER_APPROVED', documentId: 'ord_once' };
  await Promise.all(Array.from({ length: 16 }, () => house.perform('crm.noteMoment', order)));
  const kept = `select count(*)::int as count from moment where document_id = 'ord_once'`;
  expect(await house.rows(kept)).toEqual([{ count: 1 }]);
  const bought = `select product_id as product, day::text, quantity::text from purchase
    where order_id = 'ord_once'`;
  expect(await house.rows(bought)).toEqual([
    { product: 'prd_tea', day: '2026-03-01', quantity: '5.50000000' },
  ]);
});

test('a customer’s user sees its own timeline without what is between our people', async () => {
  const viewer = { ...customerUser(customerId), scopes: ['*'] };
  const seen = (await timeline({}, viewer))!;
  expect(seen).toMatchObject({ totalCount: 4 });
  expect(seen.nodes.map(({ kind }) => kind)).not.toContain('INTERACTION');
  const asked = (await timeline({ kinds: ['INTERACTION'] }, viewer))!;
  expect(asked.nodes).toEqual([]);
  const weak = { ...staff(), scopes: ['crm:read', 'crm:timeline'] };
  expect((await timeline({}, weak))!.totalCount).toBe(4);
});

test('nobody outside notes moments', async () => {
  const viewer = { ...customerUser(customerId), scopes: ['*'] };
  const input = { customerId, kind: 'INVOICE_ISSUED', documentId: 'inv_x', at: '2026-03-01' };
  await expect(house.perform('crm.noteMoment', input, viewer)).rejects.toThrow('staff');
});
