import type { AccountType } from '../ledger/chart.ts';

/** Where an account stands in the statements. */
export type Section =
  | 'CASH'
  | 'CURRENT_ASSET'
  | 'FIXED_ASSET'
  | 'DEPRECIATION'
  | 'CURRENT_LIABILITY'
  | 'DEBT'
  | 'EQUITY'
  | 'SALES'
  | 'COST_OF_SALES'
  | 'OPERATING_EXPENSE'
  | 'OTHER_INCOME'
  | 'OTHER_EXPENSE'
  | 'FINANCE_COST'
  | 'INCOME_TAX';

/** Codes of both charts that do not stand where most accounts of their type do. */
const exceptions: Partial<Record<Section, readonly string[]>> = {
  CASH: ['1000', '1010', '1001', '1002', '1012'],
  FIXED_ASSET: ['1500', '1600', '1601', '1701', '1801'],
  DEPRECIATION: ['1510', '1602', '1702'],
  DEBT: ['2500', '2001', '2501'],
  COST_OF_SALES: [
    ...['5000', '5100', '5150', '5160', '5170'],
    ...['5401', '540101', '540102', '540103', '5402'],
  ],
  FINANCE_COST: ['6200', '6210', '6220', '5603', '560301', '560302', '560303'],
  OTHER_EXPENSE: ['6300', '6310', '5711', '571101'],
  INCOME_TAX: ['6900', '5801'],
  OTHER_INCOME: ['4900', '4910', '4950', '5111', '5301', '530101'],
};

const usual: Record<AccountType, Section> = {
  ASSET: 'CURRENT_ASSET',
  LIABILITY: 'CURRENT_LIABILITY',
  EQUITY: 'EQUITY',
  REVENUE: 'SALES',
  EXPENSE: 'OPERATING_EXPENSE',
};

export function sectionOf({ code, type }: { code: string; type: AccountType }): Section {
  const found = Object.entries(exceptions).find(([, codes]) => codes.includes(code));
  return (found?.[0] as Section | undefined) ?? usual[type];
}
