import type { Reading } from '../../kernel/area.ts';
import {
  addressLines,
  nameIn,
  papersOf,
  priceOf,
  shownAmount,
  type Paper,
  type PaperFile,
} from '../../kernel/paper.ts';
import { service, type Language } from '../../kernel/viewer.ts';
import type { OrderPapersQuery } from './__generated__/questions.ts';

const document = /* GraphQL */ `
  query OrderPapers($ids: [ID!]!) {
    orders(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        status
        currency
        placedAt
        requestedDate
        customerPoNumber
        paymentTermDays
        salesperson
        shipTo {
          name
          street
          city
          region
          postalCode
          country
        }
        customer {
          number
        }
        lines {
          sku
          name
          product {
            name
            nameZh
          }
          quantity {
            value
            unit
          }
          unitPrice {
            amount
          }
          priceUnit
          discountPercent
          promotions {
            code
          }
          net {
            amount
          }
        }
        net {
          amount
        }
        freight {
          amount
        }
        tax {
          amount
        }
        total {
          amount
        }
      }
    }
  }
`;

const words = {
  en: {
    title: 'Order confirmation',
    draft: 'Draft of an order',
    to: 'Ship to',
    customer: 'Customer',
    po: 'Your number',
    date: 'Date',
    requested: 'Requested for',
    terms: 'Payment',
    days: (n: number) => `${n} days net`,
    person: 'Your contact',
    item: 'Item',
    name: 'Description',
    quantity: 'Quantity',
    price: 'Unit price',
    reduced: 'Less',
    amount: 'Amount',
    net: 'Net',
    freight: 'Freight',
    tax: 'Tax',
    total: 'Total',
  },
  'zh-CN': {
    title: '订单确认书',
    draft: '订单草稿',
    to: '收货方',
    customer: '客户编号',
    po: '客户订单号',
    date: '日期',
    requested: '要求到货日',
    terms: '付款条件',
    days: (n: number) => `${n} 天`,
    person: '业务员',
    item: '货号',
    name: '品名',
    quantity: '数量',
    price: '单价',
    reduced: '优惠',
    amount: '金额',
    net: '未税金额',
    freight: '运费',
    tax: '税额',
    total: '价税合计',
  },
};

type Order = OrderPapersQuery['orders']['nodes'][number];

/** What was ordered at which price, for the customer, in the reader's language; for a DataLoader. */
export async function confirmationPdfs(
  { graph, viewer, company }: Reading,
  ids: readonly string[],
): Promise<PaperFile[]> {
  const asker = service('orders', viewer.requestId);
  const { orders } = await graph<OrderPapersQuery>(asker, document, { ids });
  return papersOf(ids, orders.nodes, (order) => paperOf(order, company.name, viewer.language));
}

function paperOf(order: Order, from: string, language: Language): Paper {
  const { currency, lines } = order;
  const says = words[language];
  const money = ({ amount }: { amount: string }) => shownAmount(amount, currency);
  return {
    title: order.status === 'DRAFT' ? says.draft : says.title,
    number: order.number,
    from,
    to: { label: says.to, lines: addressLines(order.shipTo) },
    facts: [
      [says.customer, order.customer.number],
      [says.po, order.customerPoNumber],
      [says.date, order.placedAt.slice(0, 10)],
      [says.requested, order.requestedDate],
      [says.terms, says.days(order.paymentTermDays)],
      [says.person, order.salesperson],
    ],
    columns: [
      { title: says.item, width: 12 },
      { title: says.name, width: 30 },
      { title: says.quantity, width: 14, isFigure: true },
      { title: says.price, width: 13, isFigure: true },
      { title: says.reduced, width: 14, isFigure: true },
      { title: `${says.amount} ${currency}`, width: 17, isFigure: true },
    ],
    rows: lines.map((line) => [
      line.sku,
      nameIn(language, { name: line.name, nameZh: line.product.nameZh }),
      `${line.quantity.value} ${line.quantity.unit}`,
      priceOf(line.unitPrice.amount, line.priceUnit),
      reducedBy(line),
      money(line.net),
    ]),
    totals: [
      [says.net, money(order.net)],
      [says.freight, money(order.freight)],
      [says.tax, money(order.tax)],
      [`${says.total} ${currency}`, money(order.total)],
    ],
  };
}

type Reduced = { discountPercent: string; promotions: { code: string }[] };

/** The discount and the promotions of a line, by name. */
function reducedBy({ discountPercent, promotions }: Reduced): string {
  const discount = discountPercent === '0' ? [] : [`${discountPercent} %`];
  return [...discount, ...promotions.map(({ code }) => code)].join(', ');
}
