import type { Reading } from '../../../kernel/area.ts';
import {
  addresseeLines,
  papersOf,
  shownAmount,
  type Paper,
  type PaperFile,
} from '../../../kernel/paper.ts';
import { service, type Language } from '../../../kernel/viewer.ts';
import type { DunningPapersQuery } from '../__generated__/questions.ts';

const document = /* GraphQL */ `
  query DunningPapers($ids: [ID!]!) {
    dunningNotices(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        day
        level
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
        fee {
          number
          total {
            amount
            currency
          }
        }
        items {
          level
          open {
            amount
          }
          invoice {
            number
            invoiceDate
            dueDate
          }
        }
        total {
          amount
          currency
        }
      }
    }
  }
`;

const words = {
  en: {
    title: 'Payment reminder',
    to: 'To',
    customer: 'Customer',
    date: 'Date',
    level: 'Level',
    invoice: 'Invoice',
    invoiceDate: 'Invoice date',
    due: 'Due',
    open: 'Open',
    total: 'Total open',
    fee: 'Fee of this reminder, by debit note',
    ask: 'May we remind you of these invoices? If you have paid by now, please disregard this letter.',
    again:
      'We reminded you of some of these invoices before. Please pay them now, or tell us when you will.',
  },
  'zh-CN': {
    title: '催款函',
    to: '致',
    customer: '客户编号',
    date: '日期',
    level: '催款级别',
    invoice: '发票',
    invoiceDate: '开票日期',
    due: '到期日',
    open: '未付金额',
    total: '未付合计',
    fee: '本次催款费用，借项通知单',
    ask: '以下发票已逾期，敬请付款。如已付款，请忽略本函。',
    again: '以下部分发票此前已催付，请尽快付款，或告知付款日期。',
  },
};

type Notice = DunningPapersQuery['dunningNotices']['nodes'][number];

/** Reminders as letters, in the reader's language; for a DataLoader. */
export async function dunningPdfs(
  { graph, viewer, company }: Reading,
  ids: readonly string[],
): Promise<PaperFile[]> {
  const asker = service('finance', viewer.requestId);
  const { dunningNotices } = await graph<DunningPapersQuery>(asker, document, { ids });
  return papersOf(ids, dunningNotices.nodes, (notice) =>
    paperOf(notice, company.name, viewer.language),
  );
}

function paperOf(notice: Notice, from: string, language: Language): Paper {
  const { customer, items, total, day, level, fee } = notice;
  const says = words[language];
  const money = (amount: string) => shownAmount(amount, total.currency);
  return {
    title: says.title,
    number: day,
    from,
    to: { label: says.to, lines: addresseeLines(language, customer) },
    facts: [
      [says.customer, customer.number],
      [says.date, day],
      [says.level, String(level)],
    ],
    columns: [
      { title: says.invoice, width: 24 },
      { title: says.invoiceDate, width: 18 },
      { title: says.due, width: 18 },
      { title: says.level, width: 14, isFigure: true },
      { title: `${says.open} ${total.currency}`, width: 20, isFigure: true },
    ],
    rows: items.map(({ invoice, level: reached, open }) => [
      ...[invoice.number, invoice.invoiceDate, invoice.dueDate],
      ...[String(reached), money(open.amount)],
    ]),
    totals: [
      [`${says.total} ${total.currency}`, money(total.amount)],
      ...(fee ? [feeOf(fee, says.fee)] : []),
    ],
    notes: [level > 1 ? says.again : says.ask],
  };
}

function feeOf({ number, total }: NonNullable<Notice['fee']>, label: string): [string, string] {
  const { amount, currency } = total;
  return [`${label} ${number} ${currency}`, shownAmount(amount, currency)];
}
