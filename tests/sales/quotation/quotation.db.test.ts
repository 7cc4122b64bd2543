import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../../kernel/viewer.ts';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { customerUser, openTestArea, staff, type TestArea } from '../../area.ts';
import { savePriceList, savePrices, shopGraph } from '../pricing/shop.ts';

let area: TestArea;
const shop = shopGraph();
let now = new Date('2026-03-31T12:00:00Z');
beforeAll(async () => {
  const { graph } = shop;
  area = await openTestArea(sales, { graph, clock: { now: () => now } });
  const standard = await savePriceList(area, { code: 'STANDARD' });
  await savePrices(area, standard, { TEA: '5', BEAN: '8' });
});
afterAll(() => area.close());

type Quotation = { id: string; number: string; status: string } & Record<string, unknown>;
const fields = `quotation { id number status net { amount } tax { amount } gross { amount } reason
  validUntil lines { sku quantity { value unit } unitPrice { amount } priceUnit discountPercent net { amount } } }`;

async function does(field: string, input: object, viewer?: Viewer): Promise<Quotation> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  type Answer = Record<string, { quotation: Quotation; userErrors: { code: string }[] }>;
  const { [field]: answer } = await area.ask<Answer>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${fields} userErrors { code } } }`,
    { input },
    viewer,
  );
  const [no] = answer!.userErrors;
  if (no) throw new Error(no.code);
  return answer!.quotation;
}

const offer = (more: object = {}) =>
  does('saveQuotation', {
    customerId: 'cus_1',
    channel: 'PHONE',
    validUntil: '2026-04-30',
    lines: [{ sku: 'TEA', quantity: { value: '2', unit: 'BOX' }, discountPercent: '10' }],
    ...more,
  });
const sent = async (more: object = {}) => {
  const { id } = await offer(more);
  await does('sendQuotation', { quotationId: id });
  return { quotationId: id };
};
const buyer = customerUser('cus_1', ['sales:read', 'sales:accept']);
const told = async (id: string, type: string) =>
  (await area.events(`sales.${type}`)).filter(({ documentId }) => documentId === id);

test('an offer has the prices of its day, and keeps them', async () => {
  const quotation = await offer();
  expect(quotation).toMatchObject({
    number: expect.stringMatching(/^QU-\d{6}$/),
    status: 'DRAFT',
    net: { amount: '108' },
    tax: { amount: '14.04' },
    gross: { amount: '122.04' },
    lines: [
      {
        sku: 'TEA',
        quantity: { value: '2', unit: 'BOX' },
        unitPrice: { amount: '60' },
        discountPercent: '10',
        net: { amount: '108' },
      },
    ],
  });
  const again = { id: quotation.id, lines: [{ sku: 'BEAN', quantity: { value: '1' } }] };
  expect(await offer(again)).toMatchObject({ id: quotation.id, net: { amount: '8' } });
});

test.each`
  status        | left    | said
  ${'ACTIVE'}   | ${null} | ${'done'}
  ${'SELL_OUT'} | ${'1'}  | ${'done'}
  ${'SELL_OUT'} | ${'0'}  | ${'PRODUCT_DISCONTINUED'}
  ${'SELL_OUT'} | ${null} | ${'PRODUCT_DISCONTINUED'}
  ${'ARCHIVED'} | ${'9'}  | ${'PRODUCT_DISCONTINUED'}
`('offering what is $status with $left left: $said', async ({ status, left, said }) => {
  const available = left === null ? null : { value: left as string };
  shop.ended.BEAN = { status, available, replacedBy: { sku: 'TEA' } };
  const lines = ['TEA', 'BEAN'].map((sku) => ({ sku, quantity: { value: '1' } }));
  const act = offer({ lines }).then(
    () => 'done',
    (error: Error) => error.message,
  );
  expect(await act).toBe(said);
  delete shop.ended.BEAN;
});

test('what is offered by weight is ordered by weight', async () => {
  shop.ended.BEAN = { catchWeight: { unit: 'KG', nominal: '5' } };
  const lines = [{ sku: 'BEAN', quantity: { value: '4' }, unitPrice: '12', priceUnit: 'KG' }];
  const { id, ...offered } = await offer({ lines });
  expect(offered).toMatchObject({ net: { amount: '240' } });
  expect(offered.lines).toMatchObject([{ unitPrice: { amount: '12' }, priceUnit: 'KG' }]);
  await does('sendQuotation', { quotationId: id });
  await does('acceptQuotation', { quotationId: id });
  const [accepted] = await told(id, 'QuotationAccepted');
  expect(accepted!.data.lines).toMatchObject([{ unitPrice: '12', priceUnit: 'KG' }]);
  delete shop.ended.BEAN;
});

test('the customer sees it once it is sent, takes it, and an order is asked for, once', async () => {
  const { id } = await offer();
  const seen = async () =>
    (
      await area.ask<{ quotation: Quotation | null }>(
        'query ($id: ID!) { quotation(id: $id) { status } }',
        { id },
        buyer,
      )
    ).quotation;
  expect(await seen()).toBeNull();
  const input = { quotationId: id };
  await expect(does('acceptQuotation', input, buyer)).rejects.toThrow(/quotation/);
  await does('sendQuotation', input);
  expect(await seen()).toEqual({ status: 'SENT' });
  const tries = await Promise.allSettled(
    Array.from({ length: 16 }, () => does('acceptQuotation', input, buyer)),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  const accepted = await told(id, 'QuotationAccepted');
  expect(accepted.map(({ data }) => data)).toEqual([
    {
      quotationId: id,
      customerId: 'cus_1',
      channel: 'PHONE',
      currency: 'CNY',
      lines: [
        {
          productId: 'prd_TEA',
          quantity: { value: '2', unit: 'BOX' },
          unitPrice: '60',
          isTaxIncluded: false,
          discountPercent: '10',
        },
      ],
    },
  ]);
  const converted = { quotationId: id, orderId: 'ord_1' };
  await area.perform('sales.noteConversion', converted);
  await area.perform('sales.noteConversion', converted);
  expect(await seen()).toEqual({ status: 'CONVERTED' });
  const statuses = (await told(id, 'QuotationStatusChanged')).map(({ data }) => data.status);
  expect(statuses).toEqual(['DRAFT', 'SENT', 'ACCEPTED', 'CONVERTED']);
});

test('after its last day an offer is expired', async () => {
  const input = await sent({ validUntil: '2026-03-31' });
  const before = now;
  now = new Date('2026-04-01T00:00:00Z');
  try {
    await expect(does('acceptQuotation', input, buyer)).rejects.toThrow('QUOTATION_EXPIRED');
    const { quotations } = await area.ask<{ quotations: { nodes: Quotation[] } }>(
      'query ($id: ID!) { quotations(filter: { id: { eq: $id } }) { nodes { status } } }',
      { id: input.quotationId },
    );
    expect(quotations.nodes).toEqual([{ status: 'EXPIRED' }]);
  } finally {
    now = before;
  }
});

test('an offer that leads to nothing says why, and can not be taken any more', async () => {
  const input = await sent();
  await expect(does('loseQuotation', { ...input, reason: ' ' })).rejects.toThrow('REASON_MISSING');
  const lost = await does('loseQuotation', { ...input, reason: 'Too dear' });
  expect(lost).toMatchObject({ status: 'LOST', reason: 'Too dear' });
  await expect(does('acceptQuotation', input, buyer)).rejects.toThrow('ILLEGAL_MOVE');
});

test.each`
  why                    | more                                                      | code
  ${'nothing'}           | ${{ lines: [] }}                                          | ${'NO_LINES'}
  ${'yesterday'}         | ${{ validUntil: '2026-03-30' }}                           | ${'IN_THE_PAST'}
  ${'what is not there'} | ${{ lines: [{ sku: 'NONE', quantity: { value: '1' } }] }} | ${'UNKNOWN_PRODUCT'}
  ${'what has no price'} | ${{ lines: [{ sku: 'SALT', quantity: { value: '1' } }] }} | ${'NO_PRICE'}
  ${'nobody'}            | ${{ customerId: 'cus_none' }}                             | ${'UNKNOWN_CUSTOMER'}
`('an offer of $why is refused', async ({ more, code }) => {
  await expect(offer(more as object)).rejects.toThrow(code as string);
});

test('another customer finds nothing, and a customer writes no offers', async () => {
  const input = await sent();
  const other = customerUser('cus_2', ['*']);
  const found = await area.ask('{ quotations { nodes { id } } }', {}, other);
  expect(found).toEqual({ quotations: { nodes: [] } });
  await expect(does('acceptQuotation', input, other)).rejects.toThrow(/quotation/);
  const own = { ...staff('usr_b'), party: { kind: 'CUSTOMER', id: 'cus_1' } as const };
  const draft = { customerId: 'cus_1', channel: 'WEB', validUntil: '2026-04-30' };
  const lines = [{ sku: 'TEA', quantity: { value: '1' }, unitPrice: '0.01' }];
  await expect(does('saveQuotation', { ...draft, lines }, own)).rejects.toThrow(/staff/);
  await expect(does('loseQuotation', { ...input, reason: 'No' }, own)).rejects.toThrow(/staff/);
});
