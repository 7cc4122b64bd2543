import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { amountOf, bad, dayIn, textOf } from './cells.ts';
import { readXml, type Element } from './read-xml.ts';
import { plainNumber, type Statement, type StatementLine } from './statement.ts';

const spaces = ['001.02', '001.08'].map(
  (version) => `urn:iso:std:iso:20022:tech:xsd:camt.053.${version}`,
);

/**
 * Reads the statements of an ISO 20022 message `camt.053.001.02` or `.08`. Entries that are not
 * booked are left out; an entry of several transactions with amounts becomes a line for each.
 * Refuses `BAD_STATEMENT_LINE`.
 */
export function readCamt(text: string, currency: string): Statement[] {
  const root = readXml(text);
  if (!spaces.includes(root.uri)) {
    bad({ line: root.line, column: root.name, given: root.uri });
  }
  const statements = root.all('BkToCstmrStmt/Stmt');
  if (statements.length === 0) root.need('BkToCstmrStmt/Stmt');
  return statements.map((statement) => statementOf(statement, currency));
}

function statementOf(statement: Element, currency: string): Statement {
  const opening = balance(statement, 'OPBD', 'PRCD');
  const closing = balance(statement, 'CLBD');
  const account = statement.need('Acct/Id/IBAN', 'Acct/Id/Othr/Id');
  return {
    account: plainNumber(account.text),
    number: textOf(statement.need('Id').text),
    openingDate: day(opening.need('Dt')),
    openingBalance: signed(opening, currency),
    closingDate: day(closing.need('Dt')),
    closingBalance: signed(closing, currency),
    lines: statement
      .all('Ntry')
      .filter((entry) => entry.need('Sts/Cd', 'Sts').text.trim() === 'BOOK')
      .flatMap((entry) => linesOf(entry, currency)),
  };
}

/** The balance of the first of these codes that the statement has. */
function balance(statement: Element, ...codes: string[]): Element {
  const balances = statement.all('Bal');
  for (const code of codes) {
    const found = balances.find((one) => one.find('Tp/CdOrPrtry/Cd')?.text.trim() === code);
    if (found) return found;
  }
  return bad({ line: statement.line, column: `Bal ${codes[0]}`, given: '' });
}

function day(date: Element): string {
  return dayIn((date.find('Dt', 'DtTm') ?? date).cell());
}

/** An amount with its sign by `CdtDbtInd`. */
function signed(of: Element, currency: string): Decimal {
  const amount = unsigned(of.need('Amt'), currency);
  const side = of.need('CdtDbtInd');
  const is = side.text.trim();
  if (is !== 'CRDT' && is !== 'DBIT') bad(side.cell());
  return is === 'CRDT' ? amount : amount.negated();
}

function unsigned(element: Element, currency: string): Decimal {
  const given = element.attributes.Ccy ?? '';
  if (given !== currency) bad({ line: element.line, column: `${element.name} Ccy`, given });
  const amount = amountOf(element.cell(), currency);
  if (amount.isNegative()) bad(element.cell());
  return amount;
}

function linesOf(entry: Element, currency: string): StatementLine[] {
  const amount = signed(entry, currency);
  if (amount.isZero()) return [];
  const details = entry.all('NtryDtls/TxDtls');
  const parts = details.map((detail) => {
    const part = detail.find('Amt', 'AmtDtls/TxAmt/Amt');
    return part?.attributes.Ccy === currency ? unsigned(part, currency) : null;
  });
  const amounts = parts.filter((part) => part !== null && !part.isZero()) as Decimal[];
  const isWhole = amounts.length === details.length && sum(amounts).equals(amount.abs());
  if (details.length < 2 || !isWhole) return [lineOf(entry, details, amount)];
  return details.map((detail, n) =>
    lineOf(entry, [detail], amount.isNegative() ? amounts[n]!.negated() : amounts[n]!),
  );
}

function lineOf(entry: Element, details: readonly Element[], amount: Decimal): StatementLine {
  const party = amount.isNegative() ? 'Cdtr' : 'Dbtr';
  const [only] = details.length === 1 ? details : [];
  const parties = only?.find('RltdPties');
  const account = parties?.find(`${party}Acct/Id/IBAN`, `${party}Acct/Id/Othr/Id`);
  const valueDate = entry.find('ValDt');
  const references = details.flatMap((detail) => [
    ...detail.all('RmtInf/Strd/CdtrRefInf/Ref'),
    ...detail.all('Refs/EndToEndId').filter(({ text }) => text.trim() !== 'NOTPROVIDED'),
  ]);
  const texts = details.flatMap((detail) => [
    ...detail.all('RmtInf/Ustrd'),
    ...detail.all('AddtlTxInf'),
  ]);
  return {
    bookingDate: day(entry.need('BookgDt')),
    valueDate: valueDate ? day(valueDate) : null,
    amount,
    counterparty: textOf(parties?.find(`${party}/Pty/Nm`, `${party}/Nm`)?.text),
    counterpartyAccount: textOf(account?.text),
    reference: textOf(joined(references)),
    text: textOf(joined([...texts, ...entry.all('AddtlNtryInf')])),
  };
}

function joined(elements: readonly Element[]): string {
  return elements.map(({ text }) => text).join(' ');
}
