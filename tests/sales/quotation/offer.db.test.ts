import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anonymous } from '../../../kernel/viewer.ts';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { customerUser, openTestArea, type TestArea } from '../../area.ts';
import { savePriceList, savePrices, shopGraph } from '../pricing/shop.ts';

// A customer answers an offer by the link that it was sent, and staff writes offers anew.

let area: TestArea;
let now = new Date('2026-03-31T12:00:00Z');
beforeAll(async () => {
  const { graph } = shopGraph();
  area = await openTestArea(sales, { graph, clock: { now: () => now } });
  await savePrices(area, await savePriceList(area, { code: 'STANDARD' }), { TEA: '5' });
});
afterAll(() => area.close());

const nobody = anonymous('en', 'test');
const buyer = customerUser('cus_1', ['sales:read', 'sales:accept']);
const draft = (pieces: string, id?: string) => ({
  ...{ id, customerId: 'cus_1', channel: 'PHONE', validUntil: '2026-04-30', note: 'Gift-wrapped' },
  lines: [{ sku: 'TEA', quantity: { value: pieces } }],
});
const perform = (verb: string, input: object, viewer?: typeof nobody) =>
  area.perform<{ quotationId: string; status: string }>(`sales.${verb}`, input, viewer);

type Quotation = { revision: number; token: string | null; revisions: object[] };
const quotationOf = async (id: string) =>
  (
    await area.ask<{ quotation: Quotation }>(
      `query ($id: ID!) { quotation(id: $id) { status revision token
        revisions { revision net { amount } lines { quantity { value } } note } } }`,
      { id },
    )
  ).quotation;

const offerAt = async (token: string) =>
  (
    await area.ask<{ offer: object | null }>(
      `query ($token: String!) { offer(token: $token) { number company status revision validUntil note
        gross { amount currency } lines { sku quantity { value unit } unitPrice { amount } } } }`,
      { token },
      nobody,
    )
  ).offer;

async function sent(pieces = '2'): Promise<{ quotationId: string; token: string }> {
  const { quotationId } = await perform('saveQuotation', draft(pieces));
  await perform('sendQuotation', { quotationId });
  return { quotationId, token: (await quotationOf(quotationId)).token! };
}

const take = (token: string, more: object = {}) =>
  perform('answerOffer', { token, answer: 'ACCEPT', name: 'Li Na', ...more }, nobody);
const accepted = async (id: string) =>
  (await area.events('sales.QuotationAccepted')).filter(({ documentId }) => documentId === id);

test('whoever has the link sees the offer and takes it, once', async () => {
  const { quotationId, token } = await sent();
  expect(token).toMatch(/^[\w-]{32}$/);
  expect(await offerAt(token)).toMatchObject({
    ...{ company: 'Test Trading', status: 'SENT', revision: 1, note: 'Gift-wrapped' },
    gross: { amount: '11.3', currency: 'CNY' },
    lines: [{ sku: 'TEA', quantity: { value: '2', unit: 'PCS' }, unitPrice: { amount: '5' } }],
  });
  const tries = await Promise.allSettled(Array.from({ length: 16 }, () => take(token)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await accepted(quotationId)).toHaveLength(1);
  expect(await offerAt(token)).toMatchObject({ status: 'ACCEPTED' });
  const [by] = await area.rows(`select accepted_by from quotation where id = '${quotationId}'`);
  expect(by).toEqual({ accepted_by: 'link: Li Na' });
});

test('or declines it, and says why', async () => {
  const { quotationId, token } = await sent();
  await expect(take(token, { answer: 'DECLINE' })).rejects.toThrow('REASON_MISSING');
  const reason = 'Too dear';
  expect(await take(token, { answer: 'DECLINE', reason })).toEqual({ status: 'LOST' });
  const [lost] = await area.rows(`select reason from quotation where id = '${quotationId}'`);
  expect(lost).toEqual({ reason: 'Li Na: Too dear' });
  await expect(take(token)).rejects.toThrow('ILLEGAL_MOVE');
});

test.each([
  ['a link of no offer', { token: 'none' }, 'OFFER_UNKNOWN'],
  ['an empty link', { token: '' }, 'OFFER_UNKNOWN'],
  ['no name', { name: ' ' }, 'NAME_MISSING'],
  ['a name without end', { name: 'x'.repeat(201) }, 'TOO_LONG'],
])('with %s nothing is taken', async (_why, more, code) => {
  const { quotationId, token } = await sent();
  await expect(take(token, more)).rejects.toThrow(code);
  expect(await quotationOf(quotationId)).toMatchObject({ status: 'SENT' });
});

test('after its last day it can be seen, not taken', async () => {
  const { token } = await sent();
  const before = now;
  now = new Date('2026-05-01T00:00:00Z');
  try {
    expect(await offerAt(token)).toMatchObject({ status: 'EXPIRED' });
    await expect(take(token)).rejects.toThrow('QUOTATION_EXPIRED');
  } finally {
    now = before;
  }
});

test('an offer that is written anew ends its link, and what was offered is kept', async () => {
  const { quotationId, token } = await sent('2');
  await perform('reviseQuotation', { quotationId });
  expect(await offerAt(token)).toBeNull();
  await expect(take(token)).rejects.toThrow('OFFER_UNKNOWN');
  const seen = await area.ask('{ quotations { nodes { id } } }', {}, buyer);
  expect(seen).not.toMatchObject({ quotations: { nodes: [{ id: quotationId }] } });
  await perform('saveQuotation', draft('3', quotationId));
  await perform('sendQuotation', { quotationId });
  const again = await quotationOf(quotationId);
  expect(again).toEqual({
    ...{ status: 'SENT', revision: 2, token: expect.not.stringContaining(token) },
    revisions: [
      {
        ...{ revision: 1, net: { amount: '10' }, note: 'Gift-wrapped' },
        lines: [{ quantity: { value: '2' } }],
      },
    ],
  });
  await take(again.token!);
  const [order] = await accepted(quotationId);
  expect(order!.data).toMatchObject({ lines: [{ quantity: { value: '3', unit: 'PCS' } }] });
  await expect(perform('reviseQuotation', { quotationId })).rejects.toThrow('ILLEGAL_MOVE');
});

test('taken and written anew at the same time, it is one of the two', async () => {
  for (let round = 0; round < 8; round++) {
    const { quotationId, token } = await sent();
    const [taken, revised] = await Promise.allSettled([
      take(token),
      perform('reviseQuotation', { quotationId }),
    ]);
    expect([taken.status, revised.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect(await accepted(quotationId)).toHaveLength(taken.status === 'fulfilled' ? 1 : 0);
  }
});

test('revised by two at once it is revised once', async () => {
  const { quotationId } = await sent();
  const tries = await Promise.allSettled(
    [1, 2, 3, 4].map(() => perform('reviseQuotation', { quotationId })),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await quotationOf(quotationId)).toMatchObject({ status: 'DRAFT', revision: 2 });
});
