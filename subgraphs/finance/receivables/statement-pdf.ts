import type { Reading } from '../../../kernel/area.ts';
import {
  addresseeLines,
  papersOf,
  shownAmount,
  type Paper,
  type PaperFile,
} from '../../../kernel/paper.ts';
import { service, type Language } from '../../../kernel/viewer.ts';
import type { StatementPapersQuery } from '../__generated__/questions.ts';
import type { StatementPeriod } from './find-statement.ts';

const document = /* GraphQL */ `
  query StatementPapers($ids: [ID!]!, $from: Date!, $to: Date!, $currency: Currency) {
    customers(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        name
        nameZh
        taxId
        addresses {
          name
          street
          city
          region
          postalCode
          country
          isBillTo
        }
        statement(from: $from, to: $to, currency: $currency) {
          opening {
            amount
            currency
          }
          closing {
            amount
          }
          onAccount {
            amount
          }
          lines {
            day
            kind
            number
            dueDate
            amount {
              amount
            }
            balance {
              amount
            }
          }
          aging {
            notDue {
              amount
            }
            days1To30 {
              amount
            }
            days31To60 {
              amount
            }
            days61To90 {
              amount
            }
            over90 {
              amount
            }
          }
        }
      }
    }
  }
`;

const words = {
  en: {
    title: 'Statement of account',
    to: 'Customer',
    customer: 'Customer number',
    taxId: 'Tax number',
    from: 'From',
    until: 'To',
    day: 'Date',
    document: 'Document',
    number: 'Number',
    due: 'Due',
    amount: 'Amount',
    balance: 'Balance',
    opening: 'Opening balance',
    notDue: 'Invoices not due',
    days1To30: '1–30 days overdue',
    days31To60: '31–60 days overdue',
    days61To90: '61–90 days overdue',
    over90: 'Over 90 days overdue',
    onAccount: 'On account',
    closing: 'Closing balance',
    INVOICE: 'Invoice',
    DEBIT_NOTE: 'Debit note',
    CREDIT_NOTE: 'Credit note',
    PAYMENT: 'Payment',
    REFUND: 'Refund',
    DISCOUNT: 'Discount',
    WRITE_OFF: 'Adjustment',
    NETTING: 'Set against bills',
    REVERSAL: 'Adjustment reversed',
  },
  'zh-CN': {
    title: '对账单',
    to: '客户',
    customer: '客户编号',
    taxId: '税号',
    from: '起始日期',
    until: '截止日期',
    day: '日期',
    document: '单据',
    number: '单号',
    due: '到期日',
    amount: '金额',
    balance: '余额',
    opening: '期初余额',
    notDue: '未到期',
    days1To30: '逾期 1–30 天',
    days31To60: '逾期 31–60 天',
    days61To90: '逾期 61–90 天',
    over90: '逾期 90 天以上',
    onAccount: '预收余额',
    closing: '期末余额',
    INVOICE: '发票',
    DEBIT_NOTE: '借项通知单',
    CREDIT_NOTE: '贷项通知单',
    PAYMENT: '收款',
    REFUND: '退款',
    DISCOUNT: '现金折扣',
    WRITE_OFF: '调整',
    NETTING: '应收应付对冲',
    REVERSAL: '调整撤销',
  },
};

const ages = ['notDue', 'days1To30', 'days31To60', 'days61To90', 'over90'] as const;

type Customer = StatementPapersQuery['customers']['nodes'][number];

/** Statements of account as papers, in the reader's language; for a loader. */
export async function statementPdfs(
  { graph, viewer, company }: Reading,
  period: StatementPeriod,
  ids: readonly string[],
): Promise<PaperFile[]> {
  const asker = service('finance', viewer.requestId);
  const { customers } = await graph<StatementPapersQuery>(asker, document, { ids, ...period });
  return papersOf(ids, customers.nodes, (customer) =>
    paperOf(customer, period, company.name, viewer.language),
  );
}

function paperOf(
  customer: Customer,
  { from, to }: StatementPeriod,
  sender: string,
  language: Language,
): Paper {
  const { opening, closing, onAccount, lines, aging } = customer.statement!;
  const { currency } = opening;
  const says = words[language];
  const money = ({ amount }: { amount: string }) => shownAmount(amount, currency);
  return {
    title: says.title,
    number: to,
    from: sender,
    to: { label: says.to, lines: addresseeLines(language, customer) },
    facts: [
      [says.customer, customer.number],
      [says.taxId, customer.taxId],
      [says.from, from],
      [says.until, to],
    ],
    columns: [
      { title: says.day, width: 14 },
      { title: says.document, width: 20 },
      { title: says.number, width: 22 },
      { title: says.due, width: 14 },
      { title: `${says.amount} ${currency}`, width: 15, isFigure: true },
      { title: `${says.balance} ${currency}`, width: 15, isFigure: true },
    ],
    rows: [
      [from, says.opening, '', '', '', money(opening)],
      ...lines.map(({ day, kind, number, dueDate, amount, balance }) => [
        ...[day, says[kind], number, dueDate ?? ''],
        ...[money(amount), money(balance)],
      ]),
    ],
    totals: [
      ...ages.map((age) => [says[age], money(aging[age])] as const),
      [says.onAccount, money(onAccount)],
      [`${says.closing} ${currency}`, money(closing)],
    ],
  };
}
