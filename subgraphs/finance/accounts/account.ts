import { refuse } from '../../../kernel/refusal.ts';
import type { AccountType, PostingRole } from '../ledger/chart.ts';
import type { Section } from '../statements/section.ts';

/** Where accounts of a type may stand in the statements; first where most of them do. */
const sectionsOfType: Record<AccountType, readonly [Section, ...Section[]]> = {
  ASSET: ['CURRENT_ASSET', 'CASH', 'FIXED_ASSET', 'DEPRECIATION'],
  LIABILITY: ['CURRENT_LIABILITY', 'DEBT'],
  EQUITY: ['EQUITY'],
  REVENUE: ['SALES', 'OTHER_INCOME'],
  EXPENSE: ['OPERATING_EXPENSE', 'COST_OF_SALES', 'OTHER_EXPENSE', 'FINANCE_COST', 'INCOME_TAX'],
};

/** What people say of an account. */
export type AccountFacts = {
  code: string;
  name: string;
  nameZh: string;
  type: AccountType;
  section: Section;
};

export type SaidOfAccount = Omit<AccountFacts, 'nameZh' | 'section'> & {
  nameZh?: string | null;
  section?: Section | null;
};

/** An account with what depends on it. */
export type Account = AccountFacts & {
  id: string;
  isControl: boolean;
  isArchived: boolean;
  /** The one that it is kept in alone, when it is kept for a bank account abroad. */
  currency: string | null;
  /** Whose account it is or was, and whether it is now. */
  role: PostingRole | null;
  isRuled: boolean;
  bankAccount: string | null;
  /** Something is posted to it. */
  hasEntries: boolean;
  /** Budgets, keys of costs, or expenses of bills name it. */
  isNamed: boolean;
  version: number;
};

/**
 * What an account is to be from now on; what is not said stays as it was, or is as of most accounts
 * of its type. Refuses `NAME_MISSING`, `SECTION_OF_OTHER_TYPE`; and `ACCOUNT_IN_USE` where another
 * number, type or place would change what was said before.
 */
export function changedFacts(said: SaidOfAccount, before?: Account): AccountFacts {
  const { type } = said;
  const code = said.code.trim() || refuse('NAME_MISSING', {}, ['code']);
  const name = said.name.trim() || refuse('NAME_MISSING', {}, ['name']);
  const nameZh = said.nameZh?.trim() || before?.nameZh || name;
  const kept = before?.type === type ? before.section : undefined;
  const section = said.section ?? kept ?? sectionsOfType[type][0];
  if (!sectionsOfType[type].includes(section)) {
    refuse('SECTION_OF_OTHER_TYPE', { section, type }, ['section']);
  }
  const facts = { code, name, nameZh, type, section };
  if (before && isInUse(before)) requireSamePlace(before, facts);
  return facts;
}

function isInUse({ hasEntries, isNamed, role, bankAccount }: Account): boolean {
  return hasEntries || isNamed || role !== null || bankAccount !== null;
}

function requireSamePlace(before: Account, after: AccountFacts): void {
  for (const field of ['code', 'type', 'section'] as const) {
    if (after[field] !== before[field]) refuse('ACCOUNT_IN_USE', { code: before.code }, [field]);
  }
}

/**
 * An account may rest once nothing needs it. Refuses `ACCOUNT_ARCHIVED`, `ACCOUNT_OF_RULE` for one
 * that a posting rule names or that follows a sub-ledger, `ACCOUNT_TAKEN` by a bank account.
 */
export function requireArchivable(account: Account): void {
  const { code, role, isRuled, isControl, bankAccount: number } = account;
  requireUsed(account);
  if (isRuled || isControl) refuse('ACCOUNT_OF_RULE', { code, role }, ['accountId']);
  if (number) refuse('ACCOUNT_TAKEN', { code, number }, ['accountId']);
}

/** Refuses `ACCOUNT_ARCHIVED`. */
export function requireUsed(
  { code, isArchived }: Pick<Account, 'code' | 'isArchived'>,
  field = 'accountId',
): void {
  if (isArchived) refuse('ACCOUNT_ARCHIVED', { code }, [field]);
}
