import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../../area.ts';
import { refusalCode } from '../books.ts';
import { openPayables, type Payables } from '../payables.ts';

let books: Payables;
const at = { now: () => new Date('2026-05-10T08:00:00Z') };
beforeAll(async () => {
  books = await openPayables({ clock: at });
  await sell();
  await buy();
});
afterAll(() => books.close());

/** Of March: two rates and freight, a discount with a payment, a write-off; in April what undoes. */
async function sell(): Promise<void> {
  const mixed = await invoice([
    piece('a', '100', '13', 'STANDARD'),
    piece('b', '50', '9', 'REDUCED'),
  ]);
  const whole = { freight: '20', orderId: 'ord_c' };
  await invoice([piece('c', '1000', '13', 'STANDARD')], whole);
  await books.perform('finance.writeOffInvoice', {
    ...{
      invoiceId: mixed,
      amount: { amount: '4', currency: 'CNY' },
      reason: 'A rest',
      postingDate: '2026-03-31',
    },
  });
  const early = { customerId: 'cus_early', percent: '10', days: 20 };
  await books.perform('finance.saveEarlyPayment', early);
  await invoice([piece('d', '200', '13', 'STANDARD')], { customerId: 'cus_early' });
  await books.pay('cus_early', '203.40', { receivedDate: '2026-04-05' });
  await books.perform('finance.issueCreditNote', {
    ...{ returnOrderId: 'rma_1', orderId: 'ord_c', customerId: 'cus_a' },
    creditDate: '2026-04-20',
    lines: [{ lineId: 'orl_c', quantity: '1', feePercent: '10' }],
  });
}

async function buy(): Promise<void> {
  await books.received('puo_a', 'tea', '10', '100');
  await books.bill('puo_a', 'tea 10 100');
  const rent = await books.expenseBill('sup_rent', '5602 5000');
  await books.release(rent.id, staff('usr_boss'));
  await books.perform('finance.noteSupplierReturn', {
    ...{ supplierReturnId: 'srt_1', postingDate: '2026-04-10', currency: 'CNY', reason: 'Damp' },
    lines: [{ purchaseOrderLineId: 'puo_a_tea', productId: 'prd_tea', quantity: '2', cost: '20' }],
  });
}

function piece(name: string, net: string, taxRate: string, taxCode: string) {
  const goods = { lineId: `orl_${name}`, productId: 'prd_1', description: 'Tea', quantity: '10' };
  return { ...goods, net, taxRate, taxCode };
}

type Piece = ReturnType<typeof piece>;
const invoice = (lines: Piece[], { customerId = 'cus_a', ...more }: Record<string, string> = {}) =>
  books.invoice(customerId, '0', { lines, ...more });

type Money = { amount: string };
type Line = { direction: string; taxCode: string | null; taxRate: string; base: Money; tax: Money };
type Report = Record<'outputTax' | 'inputTax' | 'payable', Money> & {
  lines: Line[];
  proof: { difference: Money }[];
};

async function report(from: string, to: string): Promise<Report> {
  const { taxReport } = await books.ask<{ taxReport: Report }>(
    `{ taxReport(from: "${from}", to: "${to}") { outputTax { amount } inputTax { amount }
       payable { amount } lines { direction taxCode taxRate base { amount } tax { amount } }
       proof { direction reported { amount } booked { amount } difference { amount } } } }`,
  );
  for (const { difference } of taxReport.proof) expect(difference.amount).toBe('0');
  return taxReport;
}

const shown = ({ lines }: Report) =>
  lines.map(({ direction, taxCode, taxRate, base, tax }) =>
    [direction, taxCode, taxRate, base.amount, tax.amount].join(' '),
  );

test('a month by code and rate: goods, freight, what is given up, bills', async () => {
  const march = await report('2026-03-01', '2026-03-31');
  expect(shown(march)).toEqual([
    // Of the 4 written off, 0.42 are tax: 0.31 at 13 %, 0.11 at 9 %.
    'OUTPUT STANDARD 13 1297.61 168.69',
    'OUTPUT REDUCED 9 48.81 4.39',
    'OUTPUT NONE 0 20 0',
    'INPUT  13 100 13',
    'INPUT  6 5000 300',
  ]);
  const { outputTax, inputTax, payable } = march;
  expect([outputTax, inputTax, payable].map(({ amount }) => amount)).toEqual([
    '173.08',
    '313',
    '-139.92',
  ]);
});

test('credit notes, discounts and claims take tax back in the month they are of', async () => {
  expect(shown(await report('2026-04-01', '2026-04-30'))).toEqual([
    'OUTPUT STANDARD 13 -110 -14.3',
    'INPUT  13 -20 -2.6',
  ]);
});

test('what is given up and owed again is taxed again', async () => {
  const [given] = await books.rows<{ id: string }>(
    `select id from allowance where kind = 'WRITE_OFF'`,
  );
  const back = { allowanceId: given!.id, reason: 'Paid after all', postingDate: '2026-05-01' };
  await books.perform('finance.reverseAllowance', back);
  expect(shown(await report('2026-05-01', '2026-05-10'))).toEqual([
    'OUTPUT STANDARD 13 2.39 0.31',
    'OUTPUT REDUCED 9 1.19 0.11',
  ]);
  const all = await report('2026-03-01', '2026-05-10');
  expect(shown(all).slice(0, 2)).toEqual([
    'OUTPUT STANDARD 13 1190 154.7',
    'OUTPUT REDUCED 9 50 4.5',
  ]);
});

test('documents in another currency count as the books have them, dealt to their rates', async () => {
  const rates = [{ currency: 'USD', date: '2026-02-10', rate: '7.1803' }];
  await books.perform('finance.saveExchangeRates', { rates });
  const lines = [
    { ...piece('u', '33.33', '13', 'STANDARD'), quantity: '1' },
    { ...piece('v', '66.67', '9', 'REDUCED'), quantity: '1' },
    piece('w', '10', '0', 'ZERO'),
  ];
  const shippedAt = '2026-02-10T08:00:00.000Z';
  await invoice(lines, { customerId: 'cus_usd', currency: 'USD', shippedAt });
  const february = await report('2026-02-01', '2026-02-28');
  expect(shown(february)).toEqual([
    'OUTPUT STANDARD 13 239.32 31.09',
    'OUTPUT REDUCED 9 478.72 43.08',
    'OUTPUT ZERO 0 71.8 0',
  ]);
});

test('a rate of several taxes is told by each of them', async () => {
  const parts = [
    { code: 'GST', percent: '5' },
    { code: 'QST', percent: '9.975' },
  ];
  const rate = { country: 'CN', code: 'QC', validFrom: '2026-01-01', parts };
  await books.perform('finance.saveTaxRate', rate);
  const shippedAt = '2026-01-10T08:00:00.000Z';
  await invoice([piece('q', '200', '14.975', 'QC')], { customerId: 'cus_q', shippedAt });
  const { taxReport } = await books.ask<{ taxReport: object }>(
    `{ taxReport(from: "2026-01-01", to: "2026-01-31") { lines { tax { amount }
       parts { taxCode taxRate net { amount } tax { amount } } } } }`,
  );
  const net = { amount: '200' };
  expect(taxReport).toEqual({
    lines: [
      {
        tax: { amount: '29.95' },
        parts: [
          { taxCode: 'GST', taxRate: '5', net, tax: { amount: '10' } },
          { taxCode: 'QST', taxRate: '9.975', net, tax: { amount: '19.95' } },
        ],
      },
    ],
  });
});

const documents = `documents(first: $first, after: $after) { totalCount
  pageInfo { hasNextPage endCursor } nodes { kind number day tax { amount } invoice { id }
    creditNote { number } bill { number } debitNote { number } } }`;
type Documents = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: { kind: string; tax: Money }[];
};
type Drilled = { taxReport: { lines: (Line & { documents: Documents })[] } };

test('every line leads to its documents, page by page, and they add up to it', async () => {
  const page = (after: string | null) =>
    books.ask<Drilled>(
      `query ($first: Int, $after: String) { taxReport(from: "2026-01-01", to: "2026-05-10") {
         lines { tax { amount } ${documents} } } }`,
      { first: 2, after },
    );
  const { lines } = (await page(null)).taxReport;
  expect(lines.length).toBeGreaterThan(5);
  for (const [n, line] of lines.entries()) {
    const nodes = [...line.documents.nodes];
    let { pageInfo } = line.documents;
    while (pageInfo.hasNextPage) {
      const next = (await page(pageInfo.endCursor)).taxReport.lines[n]!.documents;
      nodes.push(...next.nodes);
      ({ pageInfo } = next);
    }
    expect(nodes).toHaveLength(line.documents.totalCount);
    const total = nodes.reduce((sum, { tax }) => sum + Number(tax.amount), 0);
    expect(total.toFixed(2)).toBe(Number(line.tax.amount).toFixed(2));
  }
  const kinds = new Set(lines.flatMap((line) => line.documents.nodes.map(({ kind }) => kind)));
  expect(kinds.size).toBeGreaterThan(3);
});

test('it is given as a file with a row for each document', async () => {
  const { taxReport } = await books.ask<{ taxReport: { csv: { content: string } } }>(
    `{ taxReport(from: "2026-04-01", to: "2026-04-30") { csv { fileName content } } }`,
  );
  expect(taxReport.csv).toMatchObject({ fileName: 'Tax 2026-04-01 2026-04-30.csv' });
  const text = Buffer.from(taxReport.csv.content, 'base64').toString();
  expect(text).toBe(
    [
      '\uFEFFdirection,tax_code,tax_rate,document,number,date,base,tax,currency',
      'OUTPUT,STANDARD,13,ALLOWANCE,INV-2026-000003,2026-04-05,-20.00,-2.60,CNY',
      'OUTPUT,STANDARD,13,CREDIT_NOTE,CRN-2026-000001,2026-04-20,-90.00,-11.70,CNY',
      'INPUT,,13,DEBIT_NOTE,DN-2026-000001,2026-04-10,-20.00,-2.60,CNY',
      '',
    ].join('\r\n'),
  );
});

const settle = `mutation ($input: SettleTaxInput!) { settleTax(input: $input) {
  settlement { period output { amount } input { amount } payable { amount }
    entry { postingDate lines { account { code } debit { amount } credit { amount } } } }
  userErrors { code } } }`;

test('a month’s tax is settled once, however often and at once; what comes late, with the next', async () => {
  const input = { period: '2026-03' };
  const calls = Array.from({ length: 8 }, () => books.ask(settle, { input }));
  const line = (code: string, debit: string, credit: string) => {
    return { account: { code }, debit: { amount: debit }, credit: { amount: credit } };
  };
  for (const answer of await Promise.all(calls)) {
    expect(answer).toEqual({
      settleTax: {
        settlement: {
          ...{ period: '2026-03', output: { amount: '277.2' }, input: { amount: '313' } },
          payable: { amount: '-35.8' },
          entry: {
            postingDate: '2026-03-31',
            lines: [
              line('2221', '277.2', '0'),
              line('222101', '0', '313'),
              line('222102', '35.8', '0'),
            ],
          },
        },
        userErrors: [],
      },
    });
  }
  await invoice([piece('l', '100', '13', 'STANDARD')], { customerId: 'cus_late' });
  const { settleTax } = await books.ask<{ settleTax: object }>(settle, {
    input: { period: '2026-04' },
  });
  expect(settleTax).toMatchObject({
    settlement: {
      output: { amount: '-1.3' },
      input: { amount: '-2.6' },
      payable: { amount: '1.3' },
    },
  });
  await report('2026-01-01', '2026-05-10');
  expect(await books.faults()).toEqual([]);
  const asked = '{ taxSettlements { period } }';
  expect(await books.ask(asked)).toEqual({
    taxSettlements: [{ period: '2026-04' }, { period: '2026-03' }],
  });
});

test.each`
  period       | code
  ${'2026-05'} | ${'PERIOD_NOT_OVER'}
  ${'2026-02'} | ${'LATER_TAX_SETTLED'}
  ${'2026'}    | ${'BAD_PERIOD'}
`('the tax of $period is not settled: $code', async ({ period, code }) => {
  expect(await refusalCode(books, settle, { input: { period } })).toBe(code);
});

test('a customer’s user sees none of it', async () => {
  const user = { ...customerUser('cus_a'), scopes: ['*'] };
  const asked = `{ taxReport(from: "2026-01-01", to: "2026-05-10") { lines { taxCode } proof {
    direction } csv { content } } taxSettlements { period } }`;
  const found = await books.ask<{ taxReport: { csv: { content: string } } }>(asked, {}, user);
  const { csv, ...rest } = found.taxReport;
  expect(Buffer.from(csv.content, 'base64').toString().split('\r\n')).toHaveLength(2);
  expect({ ...found, taxReport: rest }).toEqual({
    ...{ taxReport: { lines: [], proof: [] }, taxSettlements: [] },
  });
});
