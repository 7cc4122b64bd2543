import type { Context } from '../../../kernel/area.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import {
  addressLines,
  nameIn,
  shownAmount,
  writePaper,
  type PaperFile,
} from '../../../kernel/paper.ts';
import { service } from '../../../kernel/viewer.ts';
import type { QuotationPaperQuery } from '../__generated__/questions.ts';

const document = /* GraphQL */ `
  query QuotationPaper($id: ID!) {
    quotation(id: $id) {
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

type Asking = Pick<Context<object>, 'graph' | 'viewer' | 'company'>;

/** The quotation as a paper, in the reader's language. */
export async function quotationPdf(asking: Asking, id: string): Promise<PaperFile> {
  const { graph, viewer, company } = asking;
  const { language, requestId } = viewer;
  const asker = service('sales', requestId);
  const { quotation } = await graph<QuotationPaperQuery>(asker, document, { id });
  if (!quotation) throw new NotFound('quotation', id);
  const { customer, lines, currency, note, ...offer } = quotation;
  const says = words[language];
  const money = ({ amount }: { amount: string }) => shownAmount(amount, currency);
  const address = customer.addresses.find(({ isBillTo }) => isBillTo) ?? customer.addresses[0];
  return writePaper({
    title: says.title,
    number: offer.number,
    from: company.name,
    to: { label: says.to, lines: address ? addressLines(address) : [nameIn(language, customer)] },
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
      line.unitPrice.amount,
      line.discountPercent === '0' ? '' : `${line.discountPercent} %`,
      money(line.net),
    ]),
    totals: [
      [says.totalNet, money(offer.net)],
      [says.tax, money(offer.tax)],
      [`${says.total} ${currency}`, money(offer.gross)],
    ],
    notes: [note],
  });
}
