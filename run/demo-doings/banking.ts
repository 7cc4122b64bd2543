import { daysAfter } from '../../kernel/clock.ts';
import { decimal, sum } from '../../kernel/decimal.ts';
import { PART_BILL } from './buying.ts';
import type { DemoCompany } from './company.ts';

type Around = {
  invoices: { nodes: { number: string; open: { amount: string }; customer: { name: string } }[] };
  bills: { nodes: { supplier: { id: string; name: string } }[] };
};

const FEE = '12.50';

const rates = [
  ['USD', '7.2150', '7.1980'],
  ['EUR', '7.8420', '7.9015'],
] as const;

/**
 * Rates of currencies, an account in dollars, one with a statement that waits to be explained, and
 * a run that waits to be approved.
 */
export async function bank(company: DemoCompany): Promise<void> {
  const { ask, does, today } = company;
  const days = [daysAfter(today, -60), daysAfter(today, -30)];
  await does('saveExchangeRates', {
    rates: rates.flatMap(([currency, ...values]) =>
      values.map((rate, n) => ({ currency, date: days[n]!, rate, source: 'PBOC' })),
    ),
  });
  const startsOn = daysAfter(today, -5);
  const dollars = { number: 'FTN 8001 0001', name: 'US dollars', currency: 'USD', startsOn };
  await does('saveBankAccount', dollars);
  const current = { number: '6222 0210 0101 0000 001', name: 'Customers pay here', startsOn };
  const made = await does('saveBankAccount', current, 'bankAccount { id }');
  const bankAccountId = made.bankAccount!.id;
  const { invoices, bills } = await ask<Around>(
    `query ($supplierNumber: String!) {
       invoices(first: 2, filter: { status: { eq: OPEN } },
         orderBy: { field: dueDate, direction: DESC }) {
         nodes { number open { amount } customer { name } } }
       bills(first: 1, filter: { supplierNumber: { eq: $supplierNumber } }) {
         nodes { supplier { id name } } } }`,
    { supplierNumber: PART_BILL },
  );
  const text = statementOf(startsOn, daysAfter(today, -1), invoices.nodes);
  await does('importBankStatement', { bankAccountId, format: 'CSV', text });
  const { id: supplierId, name: holder } = bills.nodes[0]!.supplier;
  const account = { supplierId, holder, number: '6222 0210 0101 7777 003' };
  await does('saveSupplierAccount', account);
  const due = { dueUntil: daysAfter(today, 60), supplierIds: [supplierId] };
  await does('proposePaymentRun', { bankAccountId, ...due });
}

/** Customers pay what is still open, and the bank takes its fee. */
function statementOf(from: string, to: string, invoices: Around['invoices']['nodes']): string {
  const paid = invoices.map(({ open }) => decimal(open.amount));
  const closing = sum(paid).minus(FEE);
  const lines = invoices.map(
    ({ number, open, customer }) => `LINE,${to},${open.amount},"${customer.name}",${number}`,
  );
  return [
    'type,date,amount,counterparty,reference',
    `OPENING,${from},0.00,,${from.slice(0, 7)}`,
    ...lines,
    `LINE,${to},-${FEE},,Account fee`,
    `CLOSING,${to},${closing.toFixed(2)},,`,
  ].join('\n');
}
