import { daysAfter } from '../../kernel/clock.ts';
import type { DemoCompany } from './company.ts';

type Chart = {
  accounts: { nodes: { id: string }[] };
  books: { postingRules: { role: string; account: { id: string } }[] };
};

const centers = [
  ['SALES', 'Sales'],
  ['WAREHOUSE', 'Warehouses'],
] as const;

/** Monthly costs of the last half year by cost centre, and a budget for them. */
export async function keepBooks({ ask, does, asManager, today }: DemoCompany): Promise<void> {
  const { accounts, books } = await ask<Chart>(
    `{ accounts(first: 3, filter: { section: { eq: OPERATING_EXPENSE } }) { nodes { id } }
       books { postingRules { role account { id } } } }`,
  );
  const expense = accounts.nodes.at(1)!.id;
  const bank = books.postingRules.find(({ role }) => role === 'BANK')!.account.id;
  const year = Number(today.slice(0, 4));
  const lines = [];
  for (const [n, [code, name]] of centers.entries()) {
    const center = { code, name };
    const { costCenter } = await does('saveCostCenter', center, 'costCenter { id }');
    const costCenterId = costCenter!.id;
    for (let ago = 1; ago <= 6; ago++) {
      const paid = String(21_000 + 3_000 * n + 500 * (ago % 3));
      const spent = { accountId: expense, debit: paid, costCenterId };
      await does('postEntry', {
        postingDate: daysAfter(today, -30 * ago),
        description: `Rent and wages, ${name.toLowerCase()}`,
        lines: [spent, { accountId: bank, credit: paid }],
      });
    }
    for (let month = 1; month <= 12; month++) {
      lines.push({ accountId: expense, costCenterId, month, amount: String(22_500 + 3_000 * n) });
    }
  }
  const plan = { year, name: `Plan ${year}`, policy: 'WARN', lines };
  const { budget } = await does('saveBudget', plan, 'budget { id }');
  await asManager('approveBudget', { budgetId: budget!.id });
  await does('saveBudget', { ...plan, year: year + 1, name: `Plan ${year + 1}, draft` });
}
