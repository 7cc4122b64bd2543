import { decimal, sum } from '../kernel/decimal.ts';
import type { TestWaybill } from './waybill.ts';

type Found = {
  accounts: { nodes: { id: string }[] };
  invoices: { nodes: { number: string; customer: { name: string }; open: { amount: string } }[] };
};

/** A bank account with a statement that pays open invoices; half of its lines are explained. */
export async function bankSome({ ask, does }: TestWaybill, count: number): Promise<void> {
  const { accounts, invoices } = await ask<Found>(
    `query ($count: Int!) {
      accounts(first: 1, filter: { code: { eq: "1012" } }) { nodes { id } }
      invoices(first: $count, filter: { open: { gt: "0" } }) {
        nodes { number customer { name } open { amount } } }
    }`,
    { count },
  );
  const { bankAccount } = await does<{ bankAccount: { id: string } }>(
    'saveBankAccount',
    {
      ...{ number: 'CN-1012', name: 'Second account', startsOn: '2026-06-01' },
      accountId: accounts.nodes[0]!.id,
    },
    'bankAccount { id }',
  );
  const rows = invoices.nodes.map(
    ({ number, customer, open }) => `LINE,2026-06-29,${open.amount},"${customer.name}",${number}`,
  );
  const total = sum(invoices.nodes.map(({ open }) => decimal(open.amount)));
  const text = [
    'type,date,amount,counterparty,reference',
    'OPENING,2026-06-01,0,,',
    ...rows,
    `CLOSING,2026-06-30,${total.toFixed()},,`,
  ].join('\n');
  type Line = { id: string; proposals: { customer: { id: string } }[] };
  const { bankStatements } = await does<{ bankStatements: { lines: { nodes: Line[] } }[] }>(
    'importBankStatement',
    { bankAccountId: bankAccount.id, format: 'CSV', text },
    'bankStatements { lines(first: 250) { nodes { id proposals { customer { id } } } } }',
  );
  for (const { id, proposals } of bankStatements[0]!.lines.nodes.slice(0, count / 2)) {
    const payment = { customerId: proposals[0]!.customer.id, allocations: [] };
    await does('reconcileBankLine', { bankLineId: id, payment }, '__typename');
  }
}
