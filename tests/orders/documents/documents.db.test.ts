import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { customerUser, staff, type TestArea } from '../../area.ts';
import {
  acme,
  forget,
  newWorld,
  openOrders,
  statusIn,
  teaOrder,
  times,
  type Placed,
} from '../trade.ts';
import { letter, ublOrder, workbook } from './samples.ts';

// importOrderDocument, importOrderEmail, rereadOrderDocument, dismissOrderDocument.

let area: TestArea;
const world = newWorld({ ...acme, id: 'cus_other', name: 'Other' });

beforeAll(async () => {
  area = await openOrders(world);
});
beforeEach(() => forget(area));
afterAll(() => area.close());

type Kept = { documentId: string };
const bring = (input: object, viewer = staff()) =>
  area.perform<Kept>('orders.importOrderDocument', input, viewer);
const post = (input: object, viewer = staff()) =>
  area.perform<Kept>('orders.importOrderEmail', input, viewer);

type Document = {
  status: string;
  version: number;
  order: { id: string; status: string } | null;
  problems: { code: string; line: number | null; message: string }[];
};

const fields = `status channel version sender subject customerPoNumber customer { id } sha256
  original { mediaType size content } receivedBy dismissalReason timeline { type reason }
  problems { code line part text message figures { name value } }
  order { id status channel customerPoNumber requestedDate note shipTo { name street city country }
    lines { customerLine sku quantity { value unit } } }`;

async function read(id: string, viewer = staff()): Promise<Document> {
  const document = `query ($id: ID!) { orderDocument(id: $id) { ${fields} } }`;
  type Answer = { orderDocument: Document };
  return (await area.ask<Answer>(document, { id }, viewer)).orderDocument;
}

const tea = { id: '1', sku: 'TEA', quantity: '5' };

describe('an order of UBL', () => {
  test('becomes a draft with all that it says', async () => {
    const text = ublOrder([
      { id: '10', sku: 'tea', quantity: '5', unit: 'XBX' },
      { id: '20', gtin: '04006381333931', quantity: '3' },
      { id: '30', sku: 'CUP', quantity: '1.0', unit: 'NAR' },
    ]);
    const { documentId } = await bring({ content: { text } });
    expect(await read(documentId)).toMatchObject({
      ...{ status: 'READ', channel: 'EDI', customerPoNumber: 'PO-77', problems: [] },
      customer: { id: 'cus_acme' },
      original: {
        mediaType: 'application/xml',
        size: text.length,
        content: Buffer.from(text).toString('base64'),
      },
      timeline: [{ type: 'DocumentReceived' }],
      order: {
        ...{ status: 'DRAFT', channel: 'EDI', customerPoNumber: 'PO-77' },
        ...{ requestedDate: '2027-01-15', note: 'Ring twice & wait' },
        shipTo: { name: 'Acme, gate 4', street: '3 Quay', city: 'Ningbo', country: 'CN' },
        lines: [
          { customerLine: '10', sku: 'TEA', quantity: { value: '5', unit: 'BOX' } },
          { customerLine: '20', sku: 'TEA', quantity: { value: '3', unit: 'PCS' } },
          { customerLine: '30', sku: 'CUP', quantity: { value: '1', unit: 'PCS' } },
        ],
      },
    });
  });

  test('names by its line what it can not be ordered; the rest is a draft', async () => {
    const text = ublOrder([
      tea,
      { id: '2', sku: 'SOUP', quantity: '1' },
      { id: '3', sku: 'TEA', quantity: '1', unit: 'KGM' },
      { id: '4', sku: 'POT', quantity: '1' },
      { id: '5', sku: 'TEA', quantity: 'some' },
    ]);
    const { documentId } = await bring({ content: { text } });
    const { status, order, problems } = await read(documentId);
    expect(status).toBe('NEEDS_ATTENTION');
    expect(order).toMatchObject({ status: 'DRAFT', lines: [{ customerLine: '1' }] });
    expect(problems).toMatchObject([
      { code: 'BAD_QUANTITY', line: 54, message: 'This is no quantity over zero: some.' },
      { code: 'UNKNOWN_PRODUCT', line: 31, message: 'There is no product SOUP.' },
      { code: 'UNKNOWN_UNIT', line: 38 },
      { code: 'UNKNOWN_PRODUCT', line: 45 },
    ]);
  });

  test('that is broken is kept for a person, who makes the draft by hand', async () => {
    const content = { text: ublOrder([tea]).slice(0, 900) };
    const { documentId } = await bring({ content, customerId: 'cus_acme' });
    expect(await read(documentId)).toMatchObject({
      ...{ status: 'NEEDS_ATTENTION', order: null, original: { size: 900 } },
      problems: [{ code: 'BAD_XML', line: 19, text: '<cac:Cou' }],
    });
    const draft = { documentId, order: teaOrder('5', { channel: 'EDI' }) };
    const { orderId } = await area.perform<Placed>('orders.saveOrderDraft', draft);
    await expect(area.perform('orders.saveOrderDraft', draft)).rejects.toThrow('DOCUMENT_SETTLED');
    await area.perform('orders.submitOrder', { orderId });
    expect(await read(documentId)).toMatchObject({
      ...{ status: 'ORDERED', order: { id: orderId, status: 'APPROVED' } },
      timeline: [{ type: 'DocumentReceived' }, { type: 'DocumentOrdered' }],
    });
  });

  test('is the same one when it comes again, also many times at once', async () => {
    const input = { content: { text: ublOrder([tea]) } };
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => bring(input)));
    expect(new Set(answers.map(({ documentId }) => documentId)).size).toBe(1);
    await bring({ content: { base64: Buffer.from(input.content.text).toString('base64') } });
    expect(await area.rows('select count(*)::int as n from sales_order')).toEqual([{ n: 1 }]);
    expect(await area.rows('select count(*)::int as n from order_document')).toEqual([{ n: 1 }]);
  });

  test('of nobody we know waits for who it is, and is then read anew', async () => {
    const content = { text: ublOrder([tea], { account: 'C-9' }) };
    const { documentId } = await bring({ content });
    expect(await read(documentId)).toMatchObject({
      ...{ status: 'NEEDS_ATTENTION', customer: null, order: null },
      problems: [{ code: 'CUSTOMER_UNKNOWN', text: 'C-9, 7300010000001' }],
    });
    const input = { documentId, customerId: 'cus_acme', expectedVersion: 1 };
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => area.perform('orders.rereadOrderDocument', input)),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await read(documentId)).toMatchObject({
      ...{ status: 'READ', version: 2, problems: [] },
      order: { lines: [{ sku: 'TEA' }] },
    });
    await area.perform('orders.rereadOrderDocument', { documentId });
    expect(await area.rows('select version from sales_order')).toEqual([{ version: 2 }]);
  });

  test('that is no text, too long, or of a customer that there is not is refused', async () => {
    await expect(bring({ content: {} })).rejects.toThrow('NO_CONTENT');
    const text = 'x'.repeat(3_000_001);
    await expect(bring({ content: { text } })).rejects.toThrow('DOCUMENT_TOO_LARGE');
    const content = { text: ublOrder([tea]) };
    await expect(bring({ content, customerId: 'cus_none' })).rejects.toThrow(
      'There is no customer',
    );
  });

  test('under one key with another text is a conflict', async () => {
    await bring({ content: { text: ublOrder([tea]) }, idempotencyKey: 'k' });
    const other = { content: { text: '<a/>' }, idempotencyKey: 'k' };
    await expect(bring(other)).rejects.toThrow('IDEMPOTENCY_CONFLICT');
  });

  test('with more lines than an order may have is kept, and nobody is asked for them', async () => {
    const lines = Array.from({ length: 501 }, (_, n) => ({ ...tea, id: String(n) }));
    const { documentId } = await bring({ content: { text: ublOrder(lines) } });
    expect(await read(documentId)).toMatchObject({
      ...{ status: 'NEEDS_ATTENTION', order: null, customer: { id: 'cus_acme' } },
      problems: [{ code: 'TOO_MANY', line: null }],
    });
  });

  test('that is dismissed takes its draft with it', async () => {
    const { documentId } = await bring({ content: { text: ublOrder([tea]) } });
    const { order } = await read(documentId);
    const input = { documentId, reason: 'Only a test' };
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => area.perform('orders.dismissOrderDocument', input)),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await read(documentId)).toMatchObject({
      ...{ status: 'DISMISSED', order: null, dismissalReason: 'Only a test' },
      timeline: [
        { type: 'DocumentReceived' },
        { type: 'DocumentDismissed', reason: 'Only a test' },
      ],
    });
    await expect(statusIn(area, order!.id)).rejects.toThrow();
    const again = area.perform('orders.rereadOrderDocument', { documentId });
    await expect(again).rejects.toThrow('DOCUMENT_SETTLED');
  });

  test('is dismissed with its draft', async () => {
    const { documentId } = await bring({ content: { text: ublOrder([tea]) } });
    const orderId = (await read(documentId)).order!.id;
    await area.perform('orders.discardOrderDraft', { orderId, reason: 'Sent twice' });
    expect(await read(documentId)).toMatchObject({ status: 'DISMISSED', order: null });
  });
});

describe('a letter', () => {
  test('with lines in its text becomes a draft of whom the sender’s address is', async () => {
    const body = '您好，\n请发货：\nTEA × 10 箱\nＣＵＰ：１２个\nSOUP 3\n卸货口 5\n谢谢';
    const { documentId } = await post({ message: { text: letter(body) } });
    expect(await read(documentId)).toMatchObject({
      ...{ status: 'NEEDS_ATTENTION', channel: 'EMAIL', customer: { id: 'cus_acme' } },
      ...{ sender: 'buyer@acme.example', subject: '采购单 PO-88', customerPoNumber: 'PO-88' },
      original: { mediaType: 'message/rfc822' },
      order: {
        note: '您好,\n请发货:\n谢谢',
        lines: [
          { sku: 'TEA', quantity: { value: '10', unit: 'BOX' } },
          { sku: 'CUP', quantity: { value: '12', unit: 'PCS' } },
        ],
      },
      problems: [
        { code: 'NOT_A_LINE', line: 6, text: '卸货口 5' },
        { code: 'UNKNOWN_PRODUCT', line: 5, text: 'SOUP 3' },
      ],
    });
  });

  test('is read with its attachments: CSV, XLSX, UBL', async () => {
    const xlsx = await workbook([
      ['Item', 'Qty', 'Unit'],
      ['CUP', 7, 'pcs'],
      ['CUP', 'x', ''],
    ]);
    const files = [
      { name: 'a.csv', type: 'text/csv', content: 'SKU;Quantity\nTEA;5\nSOUP;6\n' },
      { name: 'b.xlsx', type: 'application/octet-stream', content: xlsx },
      { name: 'c.xml', type: 'application/xml', content: ublOrder([tea]) },
      { name: 'logo.png', type: 'image/png', content: Buffer.from([137, 80]) },
    ];
    const text = letter('Please see attached, room 5.', { files, subject: 'Order' });
    const { documentId } = await post({ message: { text } });
    const { order, problems } = await read(documentId);
    expect(order).toMatchObject({
      customerPoNumber: 'PO-77',
      note: expect.stringContaining('Please see attached, room 5.'),
      lines: [
        { sku: 'TEA', quantity: { value: '5' } },
        { sku: 'CUP', quantity: { value: '7' } },
        { sku: 'TEA', customerLine: '1' },
      ],
    });
    expect(problems).toMatchObject([
      { code: 'BAD_QUANTITY', part: 'b.xlsx', line: 3, text: 'CUP | x |' },
      { code: 'UNKNOWN_PRODUCT', part: 'a.csv', line: 3, text: 'SOUP | 6' },
    ]);
  });

  test('with an attachment in GB 18030, and one that is broken', async () => {
    const gbk = Buffer.from('bbf5bac52ccafdc1bf0a5445412c330a', 'hex');
    const files = [
      { name: '订单.csv', type: 'text/csv', content: gbk },
      { name: 'b.xlsx', type: 'application/octet-stream', content: 'no zip' },
    ];
    const { documentId } = await post({ message: { text: letter('', { files }) } });
    expect(await read(documentId)).toMatchObject({
      order: { lines: [{ sku: 'TEA', quantity: { value: '3' } }] },
      problems: [{ code: 'BAD_FILE', part: 'b.xlsx' }],
    });
  });

  test('with the same Message-ID is the same one, whatever the way it came', async () => {
    const texts = [letter('TEA 1'), `Received: by mx2\r\n${letter('TEA 1')}`];
    const answers = await Promise.all(
      [...texts, ...texts].map((text) => post({ message: { text } })),
    );
    expect(new Set(answers.map(({ documentId }) => documentId)).size).toBe(1);
    await post({ message: { text: letter('TEA 1', { id: '<2@acme.example>' }) } });
    expect(await area.rows('select count(*)::int as n from sales_order')).toEqual([{ n: 2 }]);
  });

  test('by a stranger, or one that orders nothing, waits for a person', async () => {
    const strange = letter('TEA 1', { from: 'someone@else.example' });
    const { documentId } = await post({ message: { text: strange } });
    expect(await read(documentId)).toMatchObject({
      ...{ status: 'NEEDS_ATTENTION', customer: null, order: null },
      problems: [{ code: 'CUSTOMER_UNKNOWN', text: 'someone@else.example' }],
    });
    const thanks = letter('Thank you!', { id: '<3@acme.example>' });
    const { documentId: other } = await post({ message: { text: thanks } });
    expect(await read(other)).toMatchObject({ problems: [{ code: 'NO_LINES_FOUND' }] });
  });
});

describe('the list of documents', () => {
  const list = `query ($filter: OrderDocumentFilter) {
    orderIntakeDocuments(filter: $filter) { totalCount nodes { channel status } } }`;
  type Listed = { orderIntakeDocuments: { totalCount: number } };
  const count = async (filter: object, viewer = staff()) =>
    (await area.ask<Listed>(list, { filter }, viewer)).orderIntakeDocuments.totalCount;

  test('is filtered by status, channel and customer, and shows nobody another’s', async () => {
    await bring({ content: { text: ublOrder([tea]) } });
    await bring(
      { content: { text: ublOrder([tea]) }, customerId: 'cus_other' },
      customerUser('cus_other'),
    );
    await post({ message: { text: letter('TEA 1', { from: 'a@b.example' }) } });
    expect(await count({ status: { eq: 'NEEDS_ATTENTION' } })).toBe(1);
    expect(await count({ channel: { eq: 'EDI' } })).toBe(2);
    expect(await count({ customerId: { eq: 'cus_acme' } })).toBe(1);
    expect(await count({}, customerUser('cus_other'))).toBe(1);
    expect(await count({}, customerUser('cus_acme'))).toBe(1);
  });

  test('a customer’s user brings its own documents alone, and learns nothing of others’', async () => {
    const user = customerUser('cus_other');
    const content = { text: ublOrder([tea]) };
    const { documentId: foreign } = await bring({ content });
    const { documentId } = await bring({ content }, user);
    expect(documentId).not.toBe(foreign);
    expect(await read(documentId, user)).toMatchObject({ customer: { id: 'cus_other' } });
    expect(await read(foreign, user)).toBeNull();
    const asAcme = bring({ content, customerId: 'cus_acme' }, user);
    await expect(asAcme).rejects.toThrow('There is no customer');
    for (const verb of ['rereadOrderDocument', 'dismissOrderDocument']) {
      const input = { documentId: foreign, reason: 'x' };
      await expect(area.perform(`orders.${verb}`, input, user)).rejects.toThrow(
        'There is no order document',
      );
    }
  });
});

describe('the answer to an order', () => {
  async function answerTo(orderId: string): Promise<string> {
    type Answer = { order: { response: { content: string; fileName: string } } };
    const document = `query ($id: ID!) { order(id: $id) { response { content fileName } } }`;
    const { order } = await area.ask<Answer>(document, { id: orderId });
    return Buffer.from(order.response.content, 'base64').toString();
  }
  const statuses = (xml: string) =>
    [...xml.matchAll(/LineStatusCode>(\d)<.*?LineID>(\w+)</g)].map(
      ([, code, line]) => `${line} ${code}`,
    );
  const codeIn = (xml: string) => /OrderResponseCode>(\w+)</.exec(xml)?.[1];

  test('says what is accepted, changed and rejected, to whom it was named', async () => {
    const text = ublOrder([
      { id: '10', sku: 'TEA', quantity: '5', unit: 'XBX' },
      { id: '20', sku: 'SOUP', quantity: '3' },
      { id: '30', sku: 'CUP', quantity: '4' },
      { id: '40', sku: 'CUP', quantity: '1' },
    ]);
    const { documentId } = await bring({ content: { text } });
    const orderId = (await read(documentId)).order!.id;
    expect(codeIn(await answerTo(orderId))).toBe('AB');
    await area.perform('orders.submitOrder', { orderId });
    const lines = await area.rows<{ id: string }>('select id from order_line order by position');
    const cancelled = [
      { lineId: lines[1]!.id, quantity: { value: '1' } },
      { lineId: lines[2]!.id },
    ];
    await area.perform('orders.cancelOrder', { orderId, lines: cancelled, reason: 'x' });
    const xml = await answerTo(orderId);
    expect(codeIn(xml)).toBe('CA');
    expect(statuses(xml)).toEqual(['10 5', '30 3', '40 7', '20 7']);
    expect(xml).toContain('<cac:OrderReference><cbc:ID>PO-77</cbc:ID></cac:OrderReference>');
    expect(xml).toContain('<cbc:EndpointID schemeID="0088">7300010000001</cbc:EndpointID>');
    expect(xml).toContain('<cbc:Quantity unitCode="XBX">5</cbc:Quantity>');
    expect(xml).toContain('<cbc:Quantity unitCode="C62">3</cbc:Quantity>');
    expect(xml).toContain('<cbc:RegistrationName>Test Trading</cbc:RegistrationName>');
  });

  test('accepts an order of its own whole, and promises what has stock', async () => {
    const requestedDate = '2027-02-01';
    const order = teaOrder('5', { requestedDate, customerPoNumber: 'A&B' });
    const { orderId } = await area.perform<Placed>('orders.placeOrder', order);
    const waiting = await answerTo(orderId);
    expect([codeIn(waiting), statuses(waiting)]).toEqual(['AP', ['1 5']]);
    expect(waiting).toContain('<cbc:MaximumBackorderQuantity unitCode="C62">5<');
    expect(waiting).toContain('<cbc:ID>A&amp;B</cbc:ID>');
    const [line] = await area.rows<{ id: string }>('select id from order_line');
    await area.perform('orders.recordAllocation', {
      orderId,
      lines: [{ lineId: line!.id, quantity: '5', warehouseId: 'whs_east' }],
    });
    expect(await answerTo(orderId)).toContain(
      '<cac:PromisedDeliveryPeriod><cbc:EndDate>2027-02-01</cbc:EndDate>',
    );
    await times(1, () => area.perform('orders.cancelOrder', { orderId, reason: 'x' }));
  });
});
