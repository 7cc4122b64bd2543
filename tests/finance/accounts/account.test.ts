import { expect, test } from '@jest/globals';
import {
  changedFacts,
  requireArchivable,
  type Account,
  type SaidOfAccount,
} from '../../../subgraphs/finance/accounts/account.ts';
import { requireFit, sectionsFor } from '../../../subgraphs/finance/accounts/posting-rule.ts';
import type { PostingRole } from '../../../subgraphs/finance/ledger/chart.ts';

const rent: Account = {
  ...{ id: 'acc_1', code: '560105', name: 'Rent', nameZh: '租金', type: 'EXPENSE' },
  ...{ section: 'OPERATING_EXPENSE', isControl: false, isArchived: false, currency: null },
  ...{ role: null, isRuled: false, bankAccount: null, hasEntries: false, isNamed: false },
  version: 1,
};
const said: SaidOfAccount = { code: '560105', name: 'Rent', type: 'EXPENSE' };
const refused = (code: string) => expect.objectContaining({ code });

test('an account stands where most of its type do, unless it is said', () => {
  expect(changedFacts(said).section).toBe('OPERATING_EXPENSE');
  expect(changedFacts({ ...said, section: 'FINANCE_COST' }).section).toBe('FINANCE_COST');
  expect(changedFacts(said, { ...rent, section: 'OTHER_EXPENSE' }).section).toBe('OTHER_EXPENSE');
  expect(changedFacts({ ...said, type: 'ASSET' }, rent).section).toBe('CURRENT_ASSET');
  expect(() => changedFacts({ ...said, section: 'DEBT' })).toThrow(
    refused('SECTION_OF_OTHER_TYPE'),
  );
});

test('without a Chinese name it keeps the one it had, or has the English one', () => {
  expect(changedFacts(said).nameZh).toBe('Rent');
  expect(changedFacts(said, rent).nameZh).toBe('租金');
  expect(() => changedFacts({ ...said, code: ' ' })).toThrow(refused('NAME_MISSING'));
});

const uses: Partial<Account>[] = [
  { hasEntries: true },
  { isNamed: true },
  { role: 'FREIGHT_COST' },
  { bankAccount: '6222' },
];

test.each(uses)('an account with %j changes its name alone', (use) => {
  const used = { ...rent, ...use };
  expect(changedFacts({ ...said, name: 'Rents' }, used).name).toBe('Rents');
  const others: Partial<SaidOfAccount>[] = [
    ...[{ code: '560106' }, { type: 'ASSET' as const }, { section: 'OTHER_EXPENSE' as const }],
  ];
  for (const other of others) {
    expect(() => changedFacts({ ...said, ...other }, used)).toThrow(refused('ACCOUNT_IN_USE'));
    expect(changedFacts({ ...said, ...other }, rent)).toMatchObject(other);
  }
});

test('what a rule names, a sub-ledger has or a bank account is kept on does not rest', () => {
  const code = (more: Partial<Account>) => {
    try {
      requireArchivable({ ...rent, ...more });
    } catch (error) {
      return (error as { code: string }).code;
    }
    return 'rests';
  };
  expect(code({ hasEntries: true })).toBe('rests');
  expect(code({ role: 'FREIGHT_COST', isRuled: false })).toBe('rests');
  expect(code({ role: 'FREIGHT_COST', isRuled: true })).toBe('ACCOUNT_OF_RULE');
  expect(code({ role: 'PAYABLE', isControl: true })).toBe('ACCOUNT_OF_RULE');
  expect(code({ bankAccount: '6222' })).toBe('ACCOUNT_TAKEN');
  expect(code({ isArchived: true })).toBe('ACCOUNT_ARCHIVED');
});

test('a role posts where either template has it', () => {
  expect(sectionsFor('REVENUE')).toEqual(['SALES']);
  expect(sectionsFor('DISCOUNT_TAKEN')).toEqual(['OTHER_INCOME', 'FINANCE_COST']);
  expect(sectionsFor('INPUT_TAX')).toEqual(['CURRENT_ASSET', 'CURRENT_LIABILITY']);
});

test.each<[PostingRole, Partial<Account>, string | null]>([
  ['FREIGHT_COST', {}, null],
  ['FREIGHT_COST', { hasEntries: true }, null],
  ['FREIGHT_COST', { role: 'FREIGHT_COST' }, null],
  ['FREIGHT_COST', { isArchived: true }, 'ACCOUNT_ARCHIVED'],
  ['FREIGHT_COST', { role: 'COGS' }, 'ACCOUNT_OF_RULE'],
  ['REVENUE', { type: 'LIABILITY', section: 'CURRENT_LIABILITY' }, 'ACCOUNT_UNFIT'],
  ['BANK', { type: 'ASSET', section: 'CURRENT_ASSET' }, 'ACCOUNT_UNFIT'],
  ['BANK', { type: 'ASSET', section: 'CASH', currency: 'EUR' }, 'ACCOUNT_OF_OTHER_CURRENCY'],
  ['RECEIVABLE', { type: 'ASSET', section: 'CURRENT_ASSET' }, null],
  ['RECEIVABLE', { type: 'ASSET', section: 'CURRENT_ASSET', hasEntries: true }, 'ACCOUNT_IN_USE'],
])('%s with %j: %s', (role, more, code) => {
  const fit = () => requireFit(role, { ...rent, ...more });
  if (code) expect(fit).toThrow(refused(code));
  else expect(fit).not.toThrow();
});
