import type { Reading } from '../../../kernel/area.ts';
import {
  addresseeLines,
  nameIn,
  papersOf,
  priceOf,
  shownAmount,
  type Paper,
  type PaperFile,
} from '../../../kernel/paper.ts';
import { service, type Language } from '../../../kernel/viewer.ts';
import type { QuotationPapersQuery } from '../__generated__/questions.ts';

const document = /* GraphQL */ `
  query QuotationPapers($ids: [ID!]!) {
    quotations(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        currency
        draftedAt
        validUntil
        note
        customer {
          number
          name
          nameZh
          addresses {
            name
            street
            city
            region
            postalCode
            country
            isBillTo
          }
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
          net {
            amount
          }
        }
        net {
          amount
        }
        tax {
          amount
        }
        gross {
          amount
        }
      }
    }
  }
`;

const words = {
  en: {
    title: 'Quotation',
    to: 'For',
    customer: 'Customer',
    date: 'Date',
    until: 'Valid until',
    item: 'Item',
    name: 'Description',
    quantity: 'Quantity',
    price: 'Unit price',
    discount: 'Discount',
    net: 'Amount',
    totalNet: 'Net',
    tax: 'Tax',
    total: 'Total',
  },
  'zh-CN': {
    title: '报价单',
    to: '致',
    customer: '客户编号',
    date: '日期',
    until: '有效期至',
    item: '货号',
    name: '品名',
    quantity: '数量',
    price: '单价',
    discount: '折扣',
    net: '金额',
    totalNet: '未税金额',
    tax: '税额',
    total: '价税合计',
  },
};

type Quotation = QuotationPapersQuery['quotations']['nodes'][number];

/** Quotations as papers, in the reader's language; for a DataLoader. */
export async function quotationPdfs(
  { graph, viewer, company }: Reading,
  ids: readonly string[],
): Promise<PaperFile[]> {
  const asker = service('sales', viewer.requestId);
  const { quotations } = await graph<QuotationPapersQuery>(asker, document, { ids });
  return papersOf(ids, quotations.nodes, (quotation) =>
    paperOf(quotation, company.name, viewer.language),
  );
}

function paperOf(quotation: Quotation, from: string, language: Language): Paper {
  const { customer, lines, currency, note, ...offer } = quotation;
  const says = words[language];
  const money = ({ amount }: { amount: string }) => shownAmount(amount, currency);
  return {
    title: says.title,
    number: offer.number,
    from,
    to: { label: says.to, lines: addresseeLines(language, customer) },
    facts: [
      [says.customer, customer.number],
      [says.date, offer.draftedAt.slice(0, 10)],
      [says.until, offer.validUntil],
    ],
    columns: [
      { title: says.item, width: 12 },
      { title: says.name, width: 32 },
      { title: says.quantity, width: 14, isFigure: true },
      { title: says.price, width: 14, isFigure: true },
      { title: says.discount, width: 10, isFigure: true },
      { title: `${says.net} ${currency}`, width: 18, isFigure: true },
    ],
    rows: lines.map((line) => [
      line.sku,
      nameIn(language, { name: line.name, nameZh: line.product.nameZh }),
      `${line.quantity.value} ${line.quantity.unit}`,
      priceOf(line.unitPrice.amount, line.priceUnit),
      line.discountPercent === '0' ? '' : `${line.discountPercent} %`,
      money(line.net),
    ]),
    totals: [
      [says.totalNet, money(offer.net)],
      [says.tax, money(offer.tax)],
      [`${says.total} ${currency}`, money(offer.gross)],
    ],
    notes: [note],
  };
}
