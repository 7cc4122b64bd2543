import type { AreaOptions } from '../../kernel/area.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { openBooks } from './books.ts';

type Finding = { code: string; expected: string; actual: string };
export type Bill = {
  id: string;
  number: string;
  status: string;
  dueDate: string;
  total: { amount: string };
  open: { amount: string };
  findings: Finding[];
};
type EntryLine = {
  account: { code: string };
  debit: { amount: string };
  credit: { amount: string };
  transactionAmount: { amount: string; currency: string };
};
type Answer<Name extends string, Of> = Record<Name, Of | null> & {
  userErrors: { code: string; field: string[] }[];
};

/** Stands for the rest of the graph: every order has two lines, of tea and of cups; some in USD. */
export const payablesGraph: AreaOptions['graph'] = async <Data>(
  _: unknown,
  document: string,
  { id, customerId, orderId = '', shipmentIds = [] }: Record<string, unknown> = {},
) => {
  if (document.includes('supplier(')) {
    const supplier = String(id).startsWith('sup_') ? { id, paymentTermDays: 30 } : null;
    const known = (shipmentIds as string[]).filter((one) => one.startsWith('shp_'));
    const nodes = known.map((one) => {
      const freightShares = [{ order: { id: `ord_${one}` }, weight: '1' }];
      return { id: one, customer: { id: 'cus_a' }, freightShares };
    });
    const customer = String(customerId).startsWith('cus_') ? { id: customerId } : null;
    const purchaseOrder = { supplier: { id: `sup_${String(orderId).split('_')[1]}` } };
    return { supplier, customer, purchaseOrder, shipments: { nodes } } as Data;
  }
  if (document.includes('customer(')) {
    const isKnown = String(orderId).startsWith('ord_of_');
    const order = isKnown ? { customer: { id: String(orderId).slice(7) } } : null;
    return { customer: { id }, order } as Data;
  }
  if (!String(id).startsWith('puo_')) return { purchaseOrder: null } as Data;
  const lines = ['tea', 'cup'].map((name) => {
    return { id: `${String(id)}_${name}`, name, product: { id: `prd_${name}` } };
  });
  const supplier = { id: `sup_${String(id).split('_')[1]}`, paymentTermDays: 30 };
  const currency = String(id).endsWith('_usd') ? 'USD' : 'CNY';
  return { purchaseOrder: { currency, supplier, lines } } as Data;
};

/** The books, with what purchasing tells them and what an accountant does. */
export async function openPayables(options: Partial<AreaOptions> = {}) {
  const books = await openBooks({ graph: payablesGraph, ...options });
  let receipts = 0;
  let documents = 0;
  let returns = 0;
  async function mutate<Of>(
    field: string,
    name: string,
    selection: string,
    input: object,
    viewer?: Viewer,
  ) {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const { [field]: answer } = await books.ask<Record<string, Answer<string, Of>>>(
      `mutation ($input: ${type}!) { ${field}(input: $input) { ${name} { ${selection} }
        userErrors { code field } } }`,
      { input },
      viewer,
    );
    const [refused] = answer!.userErrors;
    if (refused) throw new Error(`${refused.code} at ${refused.field.join('.')}`);
    return answer![name] as Of;
  }
  return {
    ...books,
    /** Goods come in: noted, and their cost posted as stock does it. */
    async received(
      orderId: string,
      name: string,
      accepted: string,
      value: string,
      abroad: { orderCurrency?: string; agreed?: string; postingDate?: string } = {},
    ) {
      const { orderCurrency, agreed, postingDate = '2026-03-01' } = abroad;
      const lineId = `grl_${++receipts}`;
      const goodsReceiptId = `grn_${receipts}`;
      const moveId = `mov_${receipts}`;
      const supplierId = `sup_${orderId.split('_')[1]}`;
      const purchaseOrderLineId = `${orderId}_${name}`;
      const productId = `prd_${name}`;
      const line = { lineId, purchaseOrderLineId, productId, unit: 'PCS', accepted, value, agreed };
      const note = {
        goodsReceiptId,
        purchaseOrderId: orderId,
        supplierId,
        postingDate,
        orderCurrency,
        lines: [line],
      };
      await books.perform('finance.noteReceipt', note);
      await books.perform('finance.noteReceipt', note);
      await books.perform('finance.postStockMoves', {
        ...{ documentId: goodsReceiptId, documentType: 'RECEIPT', orderId: null, customerId: null },
        ...{ postingDate, currency: 'CNY' },
        moves: [{ moveId, kind: 'RECEIPT', productId, value }],
      });
    },
    /** Goods go back: posted as stock does it, and told. `lines` as `name quantity cost`, one a row. */
    async givenBack(
      orderId: string,
      lines: string,
      {
        postingDate = '2026-04-10',
        ...more
      }: { postingDate?: string; [field: string]: unknown } = {},
    ) {
      const supplierReturnId = `srt_${++returns}`;
      const parts = lines
        .trim()
        .split('\n')
        .map((row) => {
          const [name = '', quantity = '', cost = ''] = row.trim().split(/\s+/);
          const purchaseOrderLineId = `${orderId}_${name}`;
          return { purchaseOrderLineId, productId: `prd_${name}`, quantity, cost };
        });
      const dated = { postingDate, currency: 'CNY' };
      await books.perform('finance.postStockMoves', {
        ...{ documentId: supplierReturnId, documentType: 'SUPPLIER_RETURN', orderId: null },
        ...{ ...dated, customerId: null },
        moves: parts.map(({ productId, cost }, n) => {
          const moveId = `mov_r${returns}_${n}`;
          return { moveId, kind: 'SUPPLIER_RETURN', productId, value: `-${cost}` };
        }),
      });
      const told = { supplierReturnId, ...dated, reason: 'Damp', lines: parts, ...more };
      await books.perform('finance.noteSupplierReturn', told);
      return told;
    },
    /** `lines` as `name quantity net`, one a row; tax is 13 percent. */
    bill(orderId: string, lines: string, more: object = {}, viewer?: Viewer) {
      const given = lines
        .trim()
        .split('\n')
        .map((row) => {
          const [name, quantity, net] = row.trim().split(/\s+/);
          return { purchaseOrderLineId: `${orderId}_${name}`, quantity, net, taxRate: '13' };
        });
      const supplierNumber = `B-${++documents}`;
      const head = { purchaseOrderId: orderId, supplierNumber, billDate: '2026-03-31' };
      return mutate<Bill>(
        'recordBill',
        'bill',
        billFields,
        { ...head, lines: given, ...more },
        viewer,
      );
    },
    /** `lines` as `account net`, or `shipment net`, one a row; tax is 6 percent. */
    async expenseBill(supplierId: string, lines: string, more: object = {}, each: object = {}) {
      const accounts = await books.accounts();
      const given = lines
        .trim()
        .split('\n')
        .map((row) => {
          const [what = '', net] = row.trim().split(/\s+/);
          const of = accounts[what] ? { accountId: accounts[what] } : { shipmentId: what };
          return { ...of, description: 'A service', net, taxRate: '6', ...each };
        });
      const head = { supplierId, supplierNumber: `E-${++documents}`, billDate: '2026-03-31' };
      const input = { ...head, lines: given, ...more };
      return mutate<Bill>('recordExpenseBill', 'bill', billFields, input);
    },
    release: (billId: string, viewer?: Viewer, more: object = {}) =>
      mutate<Bill>('releaseBill', 'bill', billFields, { billId, ...more }, viewer),
    reject: (billId: string, reason: string) =>
      mutate<Bill>('rejectBill', 'bill', billFields, { billId, reason }),
    paySupplier(supplierId: string, amount: string, more: object = {}) {
      const paid = { amount: { amount, currency: 'CNY' }, paidDate: '2026-04-30' };
      const input = { supplierId, ...paid, method: 'BANK_TRANSFER', ...more };
      const fields = 'id number bills { amount { amount } bill { id status } }';
      return mutate<{ id: string; number: string; bills: object[] }>(
        'paySupplier',
        'supplierPayment',
        fields,
        input,
      );
    },
    /** The lines of a document's entries, as `code base transaction currency`. */
    async entriesOf(sourceId: string): Promise<string[][]> {
      const { journalEntries } = await books.ask<{
        journalEntries: { nodes: { lines: EntryLine[] }[] };
      }>(
        `query ($id: String!) { journalEntries(filter: { sourceId: { eq: $id } },
            orderBy: { field: postingDate, direction: ASC }) { nodes { lines {
          account { code } debit { amount } credit { amount }
          transactionAmount { amount currency } } } } }`,
        { id: sourceId },
      );
      return journalEntries.nodes.map(({ lines }) =>
        lines.map(({ account, debit, credit, transactionAmount: { amount, currency } }) => {
          const base = Number(debit.amount) - Number(credit.amount);
          return `${account.code} ${base.toFixed(2)} ${amount} ${currency}`;
        }),
      );
    },
    async billOf(id: string) {
      const query = `query ($id: ID!) { bill(id: $id) { ${billFields} } }`;
      return (await books.ask<{ bill: Bill }>(query, { id })).bill;
    },
  };
}

export type Payables = Awaited<ReturnType<typeof openPayables>>;

const billFields = `id number status dueDate total { amount } open { amount }
  findings { code expected actual }`;
