import type { Reading } from '../../../kernel/area.ts';
import {
  addresseeLines,
  addressLines,
  nameIn,
  papersOf,
  shownAmount,
  type Paper,
  type PaperFile,
} from '../../../kernel/paper.ts';
import { service, type Language } from '../../../kernel/viewer.ts';
import type { InvoicePapersQuery } from '../__generated__/questions.ts';

const document = /* GraphQL */ `
  query InvoicePapers($ids: [ID!]!) {
    invoices(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        kind
        debit {
          note
          concerns {
            number
          }
        }
        invoiceDate
        dueDate
        customer {
          number
          name
          nameZh
          taxId
          addresses {
            id
            name
            street
            city
            region
            postalCode
            country
            isBillTo
          }
        }
        billToAddressId
        order {
          number
          customerPoNumber
        }
        lines {
          order {
            number
            customerPoNumber
          }
          delivery {
            id
            number
          }
          description
          quantity
          product {
            sku
            name
            nameZh
            baseUnit
          }
          taxRate
          net {
            amount
          }
          tax {
            amount
          }
        }
        net {
          amount
        }
        freight {
          amount
        }
        taxes {
          taxCode
          taxRate
          tax {
            amount
          }
        }
        total {
          amount
          currency
        }
        open {
          amount
        }
      }
    }
  }
`;

const words = {
  en: {
    title: 'Invoice',
    debitTitle: 'Debit note',
    concerns: 'About invoice',
    reason: 'Reason',
    to: 'Bill to',
    customer: 'Customer',
    taxId: 'Tax number',
    order: 'Order',
    delivery: 'Delivery',
    po: 'Your number',
    date: 'Date',
    due: 'Due',
    item: 'Item',
    name: 'Description',
    quantity: 'Quantity',
    rate: 'Tax rate',
    tax: 'Tax',
    amount: 'Net amount',
    net: 'Net',
    freight: 'Freight',
    total: 'Total',
    open: 'Still open',
  },
  'zh-CN': {
    title: '发票',
    debitTitle: '借项通知单',
    concerns: '相关发票',
    reason: '事由',
    to: '付款方',
    customer: '客户编号',
    taxId: '税号',
    order: '订单号',
    delivery: '送货单',
    po: '客户订单号',
    date: '开票日期',
    due: '到期日',
    item: '货号',
    name: '品名',
    quantity: '数量',
    rate: '税率',
    tax: '税额',
    amount: '未税金额',
    net: '未税合计',
    freight: '运费',
    total: '价税合计',
    open: '未付金额',
  },
};

type Invoice = InvoicePapersQuery['invoices']['nodes'][number];

/** Invoices as papers, in the reader's language, with what is still open; for a DataLoader. */
export async function invoicePdfs(
  { graph, viewer, company }: Reading,
  ids: readonly string[],
): Promise<PaperFile[]> {
  const asker = service('finance', viewer.requestId);
  const { invoices } = await graph<InvoicePapersQuery>(asker, document, { ids });
  return papersOf(ids, invoices.nodes, (invoice) =>
    paperOf(invoice, company.name, viewer.language),
  );
}

function paperOf(invoice: Invoice, from: string, language: Language): Paper {
  const { customer, order, billToAddressId } = invoice;
  const billTo = customer.addresses.find(({ id }) => id === billToAddressId);
  const { currency } = invoice.total;
  const says = words[language];
  const money = ({ amount }: { amount: string }) => shownAmount(amount, currency);
  return {
    title: invoice.kind === 'DEBIT_NOTE' ? says.debitTitle : says.title,
    number: invoice.number,
    from,
    to: {
      label: says.to,
      lines: billTo ? addressLines(billTo) : addresseeLines(language, customer),
    },
    facts: [
      [says.customer, customer.number],
      [says.taxId, customer.taxId],
      [says.order, order?.number],
      [says.po, order?.customerPoNumber],
      [says.concerns, invoice.debit?.concerns.number],
      [says.reason, invoice.debit?.note],
      [says.date, invoice.invoiceDate],
      [says.due, invoice.dueDate],
    ],
    columns: [
      { title: says.item, width: 12 },
      { title: says.name, width: 32 },
      { title: says.quantity, width: 14, isFigure: true },
      { title: `${says.amount} ${currency}`, width: 18, isFigure: true },
      { title: says.rate, width: 10, isFigure: true },
      { title: says.tax, width: 14, isFigure: true },
    ],
    rows: rowsOf(invoice, language),
    totals: [
      [says.net, money(invoice.net)],
      [says.freight, money(invoice.freight)],
      ...invoice.taxes.flatMap(({ taxCode, taxRate, tax }): [string, string][] => {
        return taxCode === 'NONE' ? [] : [[`${says.tax} ${taxCode} ${taxRate} %`, money(tax)]];
      }),
      [`${says.total} ${currency}`, money(invoice.total)],
      [says.open, money(invoice.open)],
    ],
  };
}

/** The lines; those of several deliveries under what they are of. */
function rowsOf({ lines, total }: Invoice, language: Language): string[][] {
  const byDelivery = [...Map.groupBy(lines, ({ delivery }) => delivery?.id).values()];
  return byDelivery.flatMap((own) => {
    const rows = own.map((line) => rowOf(line, total.currency, language));
    return byDelivery.length > 1 ? [titleOf(own[0]!, language), ...rows] : rows;
  });
}

type Line = Invoice['lines'][number];

function titleOf({ order, delivery }: Line, language: Language): string[] {
  const says = words[language];
  const po = order.customerPoNumber && `${says.po} ${order.customerPoNumber}`;
  const of = [`${says.order} ${order.number}`, po, `${says.delivery} ${delivery!.number}`];
  return ['', of.filter(Boolean).join(' · '), '', '', '', ''];
}

function rowOf(line: Line, currency: string, language: Language): string[] {
  const { product, description, quantity, net, taxRate, tax } = line;
  return [
    product?.sku ?? '',
    nameIn(language, { name: description, nameZh: product?.nameZh }),
    product ? `${quantity} ${product.baseUnit}` : '',
    shownAmount(net.amount, currency),
    `${taxRate} %`,
    shownAmount(tax.amount, currency),
  ];
}
