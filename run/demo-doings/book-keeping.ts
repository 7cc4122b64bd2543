import { daysAfter } from '../../kernel/clock.ts';
import type { DemoCompany } from './company.ts';

type Chart = Record<Section, { nodes: { id: string }[] }>;
type Section = (typeof sections)[number];

const sections = ['CASH', 'FIXED_ASSET', 'DEPRECIATION', 'EQUITY', 'OPERATING_EXPENSE'] as const;

const centers = [
  ['SALES', 'Sales'],
  ['WAREHOUSE', 'Warehouses'],
] as const;

const MONTHS = 6;
/** What the vans and shelves cost, and lose in value each month. */
const EQUIPMENT = '360000';
const DEPRECIATION = '6000';

/** The owners' money, vans and shelves, monthly costs by cost centre, and a budget for them. */
export async function keepBooks(company: DemoCompany): Promise<void> {
  const { ask, does, asManager, today } = company;
  const chart = await ask<Chart>(`{ ${sections.map(accountsOf).join(' ')} }`);
  const account = (section: Section) => chart[section].nodes.at(-1)!.id;
  const bank = account('CASH');
  const expense = account('OPERATING_EXPENSE');
  const asset = chart.FIXED_ASSET.nodes[0]!.id;
  const capital = chart.EQUITY.nodes[0]!.id;
  const begun = daysAfter(today, -30 * MONTHS);
  await post(company, begun, 'Capital paid in', [bank, capital, '2000000']);
  await post(company, begun, 'Vans and shelves', [asset, bank, EQUIPMENT]);
  const worn = chart.DEPRECIATION.nodes[0]!.id;
  const year = Number(today.slice(0, 4));
  const lines: object[] = [];
  for (const [n, [code, name]] of centers.entries()) {
    const center = { code, name };
    const { costCenter } = await does('saveCostCenter', center, 'costCenter { id }');
    const costCenterId = costCenter!.id;
    for (let ago = 1; ago <= MONTHS; ago++) {
      const paid = String(21_000 + 3_000 * n + 500 * (ago % 3));
      const description = `Rent and wages, ${name.toLowerCase()}`;
      const day = daysAfter(today, -30 * ago);
      await post(company, day, description, [expense, bank, paid], costCenterId);
      if (n > 0) await post(company, day, 'Depreciation', [expense, worn, DEPRECIATION]);
    }
    for (let month = 1; month <= 12; month++) {
      lines.push({ accountId: expense, costCenterId, month, amount: String(22_500 + 3_000 * n) });
    }
  }
  const plan = { year, name: `Plan ${year}`, policy: 'WARN', lines };
  const { budget } = await does('saveBudget', plan, 'budget { id }');
  await asManager('approveBudget', { budgetId: budget!.id });
  await does('saveBudget', { ...plan, year: year + 1, name: `Plan ${year + 1}` });
}

function accountsOf(section: string): string {
  const filter = `{ section: { eq: ${section} } }`;
  return `${section}: accounts(first: 2, filter: ${filter}) { nodes { id } }`;
}

/** Posts from the second account to the first. */
async function post(
  { does }: DemoCompany,
  postingDate: string,
  description: string,
  [debited, credited, amount]: [string, string, string],
  costCenterId?: string,
): Promise<void> {
  const debit = { accountId: debited, debit: amount, costCenterId };
  const credit = { accountId: credited, credit: amount };
  await does('postEntry', { postingDate, description, lines: [debit, credit] });
}
