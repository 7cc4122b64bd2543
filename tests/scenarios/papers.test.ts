import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Viewer } from '../../kernel/viewer.ts';
import { customerUser, staff } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};
type Made = Record<string, { id: string }>;
type File = { fileName: string; mediaType: string; content: string; size: number };

/** Sixty products, so that papers go on over pages; an offer, an order and its delivery. */
beforeAll(async () => {
  waybill = await openTestWaybill();
  const { does, ask, settled } = waybill;
  const id = async (verb: string, noun: string, input: object) =>
    (await does<Made>(verb, input, `${noun} { id }`))[noun]!.id;
  const skus = Array.from({ length: 60 }, (_, n) => `TEA-${String(n + 1).padStart(2, '0')}`);
  const warehouseId = await id('saveWarehouse', 'warehouse', { code: 'EAST', name: 'Shanghai' });
  for (const sku of skus) {
    const product = { sku, name: `Tea ${sku}`, nameZh: `绿茶 ${sku}`, baseUnit: 'PACK' };
    const productId = await id('saveProduct', 'product', product);
    const unitCost = { amount: '6', currency: 'CNY' };
    const stock = { productId, warehouseId, unitCost, quantity: { value: '500' } };
    await does('receiveStock', stock, '__typename');
  }
  const list = { code: 'STANDARD', name: 'Standard', currency: 'CNY' };
  const priceListId = await id('savePriceList', 'priceList', list);
  const prices = skus.map((sku) => ({ sku, unitPrice: '12.50' }));
  await does('savePrices', { priceListId, prices }, '__typename');
  const address = { name: '绿叶茶行', street: '南京路8号', city: '上海', country: 'CN' };
  const leaf = { name: 'Green Leaf', nameZh: '绿叶茶行', addresses: [address] };
  made.customer = await id('saveCustomer', 'customer', leaf);
  const lines = skus.map((sku) => ({ sku, quantity: { value: '100' } }));
  const { customer: customerId } = made;
  const offer = { customerId, channel: 'PHONE', validUntil: '2099-12-31', note: '货到付款', lines };
  made.quotation = await id('saveQuotation', 'quotation', offer);
  const order = { customerId, channel: 'PHONE', customerPoNumber: 'PO-77', lines };
  made.order = await id('placeOrder', 'order', order);
  await settled();
  const { order: placed } = await ask<{ order: { deliveries: { nodes: { id: string }[] } } }>(
    `{ order(id: "${made.order}") { deliveries(first: 1) { nodes { id } } } }`,
  );
  made.delivery = placed.deliveries.nodes[0]!.id;
}, 120_000);
afterAll(() => waybill.close());

const chinese: Viewer = { ...staff(), language: 'zh-CN' };

/** The text of a document's paper, without spaces and line breaks, and how many pages it has. */
async function read(field: string, paper: string, viewer: Viewer = staff()) {
  const answer = await waybill.ask<Record<string, Record<string, File>>>(
    `{ ${field}(id: "${made[field]}") { ${paper} { fileName mediaType content size } } }`,
    {},
    viewer,
  );
  const file = answer[field]![paper]!;
  const bytes = Buffer.from(file.content, 'base64');
  expect([file.mediaType, file.size]).toEqual(['application/pdf', bytes.length]);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  return { fileName: file.fileName, text: text.replace(/\s+/g, ''), pages: totalPages };
}

test('a quotation names customer, lines and totals, over as many pages as it takes', async () => {
  const { fileName, text, pages } = await read('quotation', 'pdf');
  expect(fileName).toMatch(/^Quotation QU?O?-?.*\.pdf$/);
  expect(pages).toBeGreaterThan(1);
  for (const part of ['绿叶茶行', 'TEA-01', 'TEA-60', '1,250.00', '货到付款', `1/${pages}`]) {
    expect(text).toContain(part);
  }
  // 60 lines of 1,250 with 13 % tax.
  for (const total of ['75,000.00', '9,750.00', '84,750.00']) expect(text).toContain(total);
});

test('papers are in the language of who reads them', async () => {
  const { text, fileName } = await read('quotation', 'pdf', chinese);
  expect(fileName).toMatch(/^报价单 /);
  for (const part of ['报价单', '有效期至', '绿茶TEA-01', '价税合计CNY']) {
    expect(text).toContain(part);
  }
  const confirmation = await read('order', 'confirmation', chinese);
  for (const part of ['订单确认书', 'PO-77', '绿茶TEA-60', '84,750.00']) {
    expect(confirmation.text).toContain(part);
  }
});

test('the pick list has room for what is found, the delivery note has no prices', async () => {
  const list = await read('delivery', 'pickList', chinese);
  for (const part of ['拣货单', '绿茶TEA-01', '100PACK________']) expect(list.text).toContain(part);
  const note = await read('delivery', 'deliveryNote');
  for (const part of ['Deliverynote', 'TEA-60', '100PACK']) expect(note.text).toContain(part);
  expect(note.text).not.toContain('12.5');
});

test('when the goods have left, the customer reads its invoice, and nobody else’s', async () => {
  const { does, ask, settled } = waybill;
  await does('postGoodsIssue', { deliveryId: made.delivery }, '__typename');
  await settled();
  const { order } = await ask<{ order: { invoices: { nodes: { id: string }[] } } }>(
    `{ order(id: "${made.order}") { invoices(first: 1) { nodes { id } } } }`,
  );
  made.invoice = order.invoices.nodes[0]!.id;
  const own = customerUser(made.customer!, ['finance:read']);
  const { text } = await read('invoice', 'pdf', own);
  for (const part of ['Invoice', '绿叶茶行', 'TEA-01', '13%', '84,750.00', 'Stillopen']) {
    expect(text).toContain(part);
  }
  const other = customerUser('cus_other', ['finance:read']);
  const days = 'from: "2020-01-01", to: "2099-12-31"';
  const statement = `{ customer(id: "${made.customer}") { statement(${days}) { pdf { content } } } }`;
  type Stated = { customer: { statement: { pdf: File } } };
  const account = { ...customerUser(made.customer!), language: 'zh-CN' as const };
  const stated = await ask<Stated>(statement, {}, account);
  const bytes = Buffer.from(stated.customer.statement.pdf.content, 'base64');
  const { text: paper } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  for (const part of ['对账单', '绿叶茶行', '期初余额', 'INV-', '84,750.00', '期末余额']) {
    expect(paper.join('').replace(/\s+/g, '')).toContain(part);
  }
  const hidden = await ask(`{ invoice(id: "${made.invoice}") { pdf { size } } }`, {}, other);
  expect(hidden).toEqual({ invoice: null });
});

test('a debit note says which invoice it is about, and why', async () => {
  const { invoice } = await waybill.ask<{ invoice: { number: string } }>(
    `{ invoice(id: "${made.invoice}") { number } }`,
  );
  const lines = [{ description: 'Ten cents a pack more', net: '600' }];
  const about = { invoiceId: made.invoice, reason: 'PRICE', note: 'Price of the season', lines };
  const { debitNote } = await waybill.does<{ debitNote: { id: string; number: string } }>(
    'debitCustomer',
    about,
    'debitNote { id number }',
  );
  const invoiceId = made.invoice;
  made.invoice = debitNote.id;
  const { text } = await read('invoice', 'pdf', customerUser(made.customer!));
  made.invoice = invoiceId;
  const said = ['Debit note', debitNote.number, invoice.number, about.note, '600.00'];
  for (const part of said) expect(text).toContain(part.replaceAll(' ', ''));
});
