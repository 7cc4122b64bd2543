import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum, ZERO, type Decimal } from '../../kernel/decimal.ts';
import { openBooks, type Books } from './books.ts';

// Random entries over three years, of which some months and the first year are closed.

const ENTRIES = 80;
let books: Books;
beforeAll(async () => {
  books = await openBooks({ clock: { now: () => new Date('2026-12-31T08:00:00Z') } });
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  const chosen = ['1001', '1002', '1012', '1221', '1601', '1602', '2211', '2241', '2501'];
  chosen.push('3001', '5051', '5111', '5301', '5402', '5601', '5602', '5603', '5711', '5801');
  const day = fc
    .integer({ min: 0, max: 3 * 365 - 1 })
    .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
  const leg = fc.tuple(fc.constantFrom(...chosen), fc.integer({ min: -90_000, max: 90_000 }));
  const entry = fc.tuple(day, fc.array(leg, { minLength: 1, maxLength: 4 }));
  for (const [postingDate, legs] of fc.sample(entry, { numRuns: ENTRIES, seed: 7 })) {
    const given = legs.map(([code, cents]) => [code, decimal(cents || 1).dividedBy(100)] as const);
    const rest = sum(given.map(([, amount]) => amount)).negated();
    const all = rest.isZero() ? given : [...given, ['1002', rest] as const];
    if (all.length < 2) continue;
    await books.enter(postingDate, all.map((row) => row.join(' ')).join('\n'));
  }
  await books.perform('finance.closePeriod', { period: '2024-12' });
  await books.perform('finance.closeYear', { year: 2024 });
  await books.perform('finance.closePeriod', { period: '2025-01' });
  await books.perform('finance.closePeriod', { period: '2025-02' });
}, 60_000);
afterAll(() => books.close());

const periods = [
  ['2024-01-01', '2024-12-31'],
  ['2024-11-15', '2025-03-10'],
  ['2025-01-01', '2025-12-31'],
  ['2025-02-01', '2025-02-28'],
  ['2024-01-01', '2026-12-31'],
] as const;

type Money = { amount: string };
type Lines = {
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: { debit: Money; credit: Money; id: string }[];
};
type Line = { account: { code: string }; amount: Money; entryLines: Lines };
type Section = { section: string; total: Money; lines: Line[] };

const page = (name: string) => `${name}(first: 250) { pageInfo { hasNextPage endCursor }
  nodes { debit { amount } credit { amount } id } }`;
const line = `account { code } amount { amount } ${page('entryLines')}`;
const section = `section total { amount } lines { ${line} }`;

/** Debits minus credits of all that a figure leads to. */
function drilled({ nodes, pageInfo }: Lines): Decimal {
  expect(pageInfo.hasNextPage).toBe(false);
  return sum(nodes.map(({ debit, credit }) => decimal(debit.amount).minus(credit.amount)));
}

/** The lines’ amounts, each of which is what it leads to; `sign` -1 where credits are positive. */
function proved(lines: readonly Line[], sign: 1 | -1): Decimal {
  for (const { amount, entryLines } of lines) {
    expect(drilled(entryLines).times(sign).toFixed()).toBe(amount.amount);
  }
  return sum(lines.map(({ amount }) => decimal(amount.amount)));
}

function provedSections(sections: readonly Section[], sign: (section: string) => 1 | -1) {
  let all = ZERO;
  for (const { section: name, total, lines } of sections) {
    expect(proved(lines, sign(name)).toFixed()).toBe(total.amount);
    all = all.plus(total.amount);
  }
  return all.toFixed();
}

describe.each(periods)('from %s to %s', (from, to) => {
  test('every figure of the balance sheet is what its lines add up to', async () => {
    const { balanceSheet } = await books.ask<{
      balanceSheet: Record<'assets' | 'liabilities' | 'equity', Section[]> &
        Record<'result' | 'totalAssets' | 'totalLiabilitiesAndEquity', Money> & {
          earnings: Line[];
        };
    }>(
      `{ balanceSheet(asOf: "${to}") { assets { ${section} } liabilities { ${section} }
         equity { ${section} } earnings { ${line} } result { amount } totalAssets { amount }
         totalLiabilitiesAndEquity { amount } } }`,
    );
    const { assets, liabilities, equity, earnings, result, ...totals } = balanceSheet;
    expect(provedSections(assets, () => 1)).toBe(totals.totalAssets.amount);
    expect(proved(earnings, -1).toFixed()).toBe(result.amount);
    const owed = provedSections([...liabilities, ...equity], () => -1);
    expect(decimal(owed).plus(result.amount).toFixed()).toBe(totals.totalAssets.amount);
    expect(totals.totalLiabilitiesAndEquity).toEqual(totals.totalAssets);
  });

  test('every figure of the income statement is what its lines add up to', async () => {
    const { incomeStatement } = await books.ask<{
      incomeStatement: { sections: Section[]; netIncome: Money };
    }>(
      `{ incomeStatement(from: "${from}", to: "${to}") { sections { ${section} }
         netIncome { amount } } }`,
    );
    const { sections, netIncome } = incomeStatement;
    const isIncome = (name: string) => name === 'SALES' || name === 'OTHER_INCOME';
    provedSections(sections, (name) => (isIncome(name) ? -1 : 1));
    const signed = sections.map(({ section: name, total }) =>
      decimal(total.amount).times(isIncome(name) ? 1 : -1),
    );
    expect(sum(signed).toFixed()).toBe(netIncome.amount);
  });

  test('the cash flow ends with the cash accounts, and its figures are what their lines say', async () => {
    type Name = 'openingCash' | 'closingCash' | 'netChange' | 'netIncome';
    const { cashFlowStatement } = await books.ask<{
      cashFlowStatement: Record<'operating' | 'investing' | 'financing', Section[]> &
        Record<Name, Money> &
        Record<'earnings' | 'cashBefore' | 'cashAfter', Line[]>;
    }>(
      `{ cashFlowStatement(from: "${from}", to: "${to}") { operating { ${section} }
         investing { ${section} } financing { ${section} } earnings { ${line} }
         exchange { ${line} } cashBefore { ${line} } cashAfter { ${line} } netIncome { amount } netChange { amount }
         openingCash { amount } closingCash { amount } } }`,
    );
    const { operating, investing, financing, earnings, cashBefore, cashAfter, ...figures } =
      cashFlowStatement;
    const amount = (name: Name) => decimal(figures[name].amount);
    expect(proved(earnings, -1)).toEqual(amount('netIncome'));
    expect(proved(cashBefore, 1)).toEqual(amount('openingCash'));
    expect(proved(cashAfter, 1)).toEqual(amount('closingCash'));
    const flows = provedSections([...operating, ...investing, ...financing], () => -1);
    expect(amount('netIncome').plus(flows)).toEqual(amount('netChange'));
    expect(amount('openingCash').plus(amount('netChange'))).toEqual(amount('closingCash'));
    const [cash] = await books.rows<{ balance: string }>(
      `select coalesce(sum(debit - credit), 0)::text as balance
       from journal_line l join account a on a.id = l.account_id
       where code in ('1001', '1002', '1012') and posting_date <= '${to}'`,
    );
    expect(decimal(cash!.balance)).toEqual(amount('closingCash'));
  });

  test('every figure of the trial balance is what its lines add up to', async () => {
    type Row = Record<'opening' | 'debit' | 'credit' | 'balance', Money> &
      Record<'openingLines' | 'entryLines', Lines>;
    const { trialBalance } = await books.ask<{ trialBalance: { rows: Row[] } }>(
      `{ trialBalance(from: "${from}", to: "${to}") { rows { opening { amount } debit { amount }
         credit { amount } balance { amount } ${page('openingLines')} ${page('entryLines')} } } }`,
    );
    for (const { opening, debit, credit, balance, openingLines, entryLines } of trialBalance.rows) {
      expect(drilled(openingLines).toFixed()).toBe(opening.amount);
      const of = (side: 'debit' | 'credit') =>
        sum(entryLines.nodes.map((node) => decimal(node[side].amount))).toFixed();
      expect([of('debit'), of('credit')]).toEqual([debit.amount, credit.amount]);
      const after = decimal(opening.amount).plus(debit.amount).minus(credit.amount);
      expect(after.toFixed()).toBe(balance.amount);
    }
    const balances = trialBalance.rows.map(({ balance }) => decimal(balance.amount));
    expect(sum(balances).toFixed()).toBe('0');
  });
});

test('the lines of a figure come in pages', async () => {
  type Row = { account: { code: string }; entryLines: Lines };
  const pages = async (after: string | null): Promise<Row> => {
    const { trialBalance } = await books.ask<{ trialBalance: { rows: Row[] } }>(
      `query ($after: String) { trialBalance { rows { account { code }
         entryLines(first: 5, after: $after) { pageInfo { hasNextPage endCursor }
           nodes { debit { amount } credit { amount } id } } } } }`,
      { after },
    );
    return trialBalance.rows.find(({ account }) => account.code === '1002')!;
  };
  let { entryLines } = await pages(null);
  const seen = [...entryLines.nodes];
  while (entryLines.pageInfo.hasNextPage) {
    ({ entryLines } = await pages(entryLines.pageInfo.endCursor));
    seen.push(...entryLines.nodes);
  }
  const [all] = await books.rows<{ count: number }>(
    `select count(*)::int as count from journal_line
     where account_id = (select id from account where code = '1002')`,
  );
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  expect(seen).toHaveLength(all!.count);
  expect(await books.faults()).toEqual([]);
});
