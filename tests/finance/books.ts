import type { AreaOptions } from '../../kernel/area.ts';
import { decimal } from '../../kernel/decimal.ts';
import { finance } from '../../subgraphs/finance/subgraph.ts';
import { openTestArea, type TestArea } from '../area.ts';

export type Money = { amount: string; currency: string };

/** The finance area on a database of its own, and short ways to post in it. */
export async function openBooks(options: Partial<AreaOptions> = {}) {
  const area = await openTestArea(finance, { graph: customersOnly, ...options });
  let deliveries = 0;
  return {
    ...area,

    /** Invoices one line of goods for a delivery of its own; gives the invoice's id. */
    async invoice(customerId: string, net: string, more: Partial<InvoiceInput> = {}) {
      const number = ++deliveries;
      const { invoiceId } = await area.perform<{ invoiceId: string }>('finance.issueInvoice', {
        ...invoiceInput(customerId, net, `dlv_${number}`),
        orderId: `ord_${number}`,
        ...more,
      });
      return invoiceId;
    },

    async pay(customerId: string, amount: string, more: object = {}) {
      const { paymentId } = await area.perform<{ paymentId: string }>('finance.recordPayment', {
        customerId,
        amount: { amount, currency: 'CNY' },
        receivedDate: '2026-03-31',
        method: 'BANK_TRANSFER',
        ...more,
      });
      return paymentId;
    },

    /** Open amounts by invoice id. */
    async open(...ids: string[]) {
      const asked = `query ($ids: [ID!]) { invoices(filter: { id: { in: $ids } }) { nodes { id open { amount } } } }`;
      type Found = { invoices: { nodes: { id: string; open: Money }[] } };
      const { invoices } = await area.ask<Found>(asked, { ids });
      return ids.map((id) => invoices.nodes.find((node) => node.id === id)?.open.amount);
    },

    /** Events of a type at once: the feed waits for transactions of other tests' databases. */
    async events(type: string) {
      return area.rows<{ documentId: string; parties: object[]; data: object }>(
        `select document_id as "documentId", parties, data from event where type = '${type}'
         order by position`,
      );
    },

    /** Debits minus credits of the account of a role. */
    async balance(role: string) {
      const asked = `{ accountBalance(role: ${role}) { balance { amount } } }`;
      const { accountBalance } = await area.ask<{ accountBalance: { balance: Money } }>(asked);
      return decimal(accountBalance.balance.amount).toNumber();
    },

    /** Account ids by code. */
    async accounts(): Promise<Record<string, string>> {
      const asked = '{ accounts(first: 250) { nodes { id code } } }';
      type Found = { accounts: { nodes: { id: string; code: string }[] } };
      const { accounts } = await area.ask<Found>(asked);
      return Object.fromEntries(accounts.nodes.map(({ id, code }) => [code, id]));
    },

    /** An entry by hand, `code amount` a row, debit positive. */
    async enter(postingDate: string, text: string, more: object = {}): Promise<void> {
      const accounts = await this.accounts();
      const lines = text
        .trim()
        .split('\n')
        .map((row) => {
          const [code = '', amount = ''] = row.trim().split(/\s+/);
          const side = amount.startsWith('-') ? { credit: amount.slice(1) } : { debit: amount };
          return { accountId: accounts[code]!, ...side, ...more };
        });
      const entry = { postingDate, description: 'By hand', lines };
      await area.perform('finance.postEntry', entry);
    },

    async faults() {
      const asked = '{ ledgerIntegrity { check subject expected actual } }';
      return (await area.ask<{ ledgerIntegrity: object[] }>(asked)).ledgerIntegrity;
    },
  };
}

/** What orders and purchasing expect, as the stand-in for the rest of the graph says it. */
type Ordered = { dueDate: string; amount: { amount: string } };
export const expected: Record<'expectedReceipts' | 'expectedPayments', Ordered[]> = {
  expectedReceipts: [],
  expectedPayments: [],
};

/** Stands for the rest of the graph: it knows the customers whose ids begin with `cus_`. */
const customersOnly: AreaOptions['graph'] = async <Data>(
  _: unknown,
  document: string,
  variables: Record<string, unknown> = {},
) => {
  if (document.includes('expectedReceipts')) return expected as Data;
  const { id } = variables;
  const customer = String(id).startsWith('cus_') ? { id } : null;
  const { orderId = '' } = variables;
  const order = String(orderId).startsWith('ord_of_')
    ? { customer: { id: String(orderId).slice(7) } }
    : null;
  return { customer, order } as Data;
};

export type Books = Awaited<ReturnType<typeof openBooks>>;
export type InvoiceInput = ReturnType<typeof invoiceInput>;

/** What a process sends to invoice one piece of one product, without tax unless said otherwise. */
export function invoiceInput(customerId: string, net: string, deliveryId: string) {
  return {
    orderId: 'ord_1',
    orderNumber: 'SO-1',
    customerId,
    deliveryId,
    currency: 'CNY',
    paymentTermDays: 30,
    shippedAt: '2026-03-31T08:00:00.000Z',
    freight: '0',
    lines: [
      {
        lineId: 'orl_1',
        productId: 'prd_1',
        description: 'Green tea',
        quantity: '1',
        net,
        taxRate: '0',
        taxCode: 'ZERO',
      },
    ],
  };
}

/** Answers of a mutation that is refused. */
export async function refusalCode(
  area: Pick<TestArea, 'ask'>,
  document: string,
  variables: object,
) {
  type Payload = { userErrors: { code: string }[] };
  const data = await area.ask<Record<string, Payload>>(document, variables);
  return Object.values(data)[0]!.userErrors[0]?.code;
}
