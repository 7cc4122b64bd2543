import { sum } from '../../../kernel/decimal.ts';
import { isBic, isIban, isOldBic, MOST_SIGNS } from './iban.ts';

/** Versions of the ISO 20022 customer credit transfer, and a table. */
export type PaymentFileFormat = 'PAIN_001_001_03' | 'PAIN_001_001_09' | 'CSV';

export type Account = { holder: string; number: string; bic: string | null };

/** What a bank is told to pay. */
export type Transfers = {
  /** Of the run. */
  number: string;
  createdAt: Date;
  payDate: string;
  currency: string;
  payer: Account;
  transfers: { number: string; amount: string; payee: Account; bills: string[] }[];
};

/** The file that a bank takes. */
export function paymentFile(order: Transfers, format: PaymentFileFormat): string {
  return format === 'CSV' ? csvOf(order) : painOf(order, format);
}

type Node = [name: string, content: string | Node[], attributes?: string];

/** A `CstmrCdtTrfInitn`: one payment information, one transfer for each supplier, booked singly. */
function painOf(order: Transfers, format: Exclude<PaymentFileFormat, 'CSV'>): string {
  const { number, createdAt, payDate, payer, transfers } = order;
  const isNew = format === 'PAIN_001_001_09';
  const counts: Node[] = [
    ['NbOfTxs', String(transfers.length)],
    ['CtrlSum', sum(transfers.map(({ amount }) => amount)).toFixed()],
  ];
  const header: Node[] = [
    ['MsgId', number],
    ['CreDtTm', createdAt.toISOString().slice(0, 19)],
    ...counts,
    ['InitgPty', [['Nm', limited(payer.holder, 140)]]],
  ];
  const payment: Node[] = [
    ['PmtInfId', number],
    ['PmtMtd', 'TRF'],
    ['BtchBookg', 'false'],
    ...counts,
    ['ReqdExctnDt', isNew ? [['Dt', payDate]] : payDate],
    ['Dbtr', [['Nm', limited(payer.holder, 140)]]],
    ['DbtrAcct', [accountNode(payer)]],
    ['DbtrAgt', agentOf(payer, isNew)],
    ...transfers.map((one): Node => ['CdtTrfTxInf', transferOf(one, order.currency, isNew)]),
  ];
  const initiation: Node[] = [
    ['GrpHdr', header],
    ['PmtInf', payment],
  ];
  const namespace = `urn:iso:std:iso:20022:tech:xsd:${format.toLowerCase().replaceAll('_', '.')}`;
  const root: Node = ['Document', [['CstmrCdtTrfInitn', initiation]], ` xmlns="${namespace}"`];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(root, '')}\n`;
}

function transferOf(
  { number, amount, payee, bills }: Transfers['transfers'][number],
  currency: string,
  isNew: boolean,
): Node[] {
  return [
    ['PmtId', [['EndToEndId', number]]],
    ['Amt', [['InstdAmt', amount, ` Ccy="${currency}"`]]],
    ...(bicOf(payee, isNew) ? [['CdtrAgt', agentOf(payee, isNew)] satisfies Node] : []),
    ['Cdtr', [['Nm', limited(payee.holder, 140)]]],
    ['CdtrAcct', [accountNode(payee)]],
    ['RmtInf', [['Ustrd', limited(`${number} ${bills.join(' ')}`, 140)]]],
  ];
}

function accountNode({ number }: Account): Node {
  return [
    'Id',
    isIban(number) ? [['IBAN', number]] : [['Othr', [['Id', limited(number, MOST_SIGNS)]]]],
  ];
}

function agentOf(account: Account, isNew: boolean): Node[] {
  const bic = bicOf(account, isNew);
  const known: Node[] = [[isNew ? 'BICFI' : 'BIC', bic ?? '']];
  return [['FinInstnId', bic ? known : [['Othr', [['Id', 'NOTPROVIDED']]]]]];
}

/** The BIC that the version can say, if any: with an IBAN the bank finds it by itself. */
function bicOf({ bic }: Account, isNew: boolean): string | null {
  return bic && (isNew ? isBic(bic) : isOldBic(bic)) ? bic : null;
}

function limited(text: string, most: number): string {
  return [...text].slice(0, most).join('');
}

function xmlOf([name, content, attributes = '']: Node, indent: string): string {
  const inner =
    typeof content === 'string'
      ? escaped(content)
      : `\n${content.map((node) => xmlOf(node, `${indent}  `)).join('\n')}\n${indent}`;
  return `${indent}<${name}${attributes}>${inner}</${name}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that XML 1.0 does not know become spaces. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ' ')
    .replace(/[&<>"]/g, (sign) => entities[sign]!);
}

const heading = ['payment', 'payDate', 'amount', 'currency', 'holder', 'account', 'bic', 'bills'];

/** A row for each supplier (RFC 4180), with a byte order mark for spreadsheets. */
function csvOf({ payDate, currency, transfers }: Transfers): string {
  const rows = transfers.map(({ number, amount, payee, bills }) => {
    const { holder, number: account, bic } = payee;
    return [number, payDate, amount, currency, holder, account, bic ?? '', bills.join(' ')];
  });
  const lines = [heading, ...rows].map((row) => row.map(cellOf).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** A text that a spreadsheet would take for a formula is kept one by an apostrophe. */
function cellOf(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
