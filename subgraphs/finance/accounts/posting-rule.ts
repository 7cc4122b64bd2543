import { refuse } from '../../../kernel/refusal.ts';
import { charts, controlRoles, type PostingRole } from '../ledger/chart.ts';
import { sectionOf, type Section } from '../statements/section.ts';
import { requireUsed, type Account } from './account.ts';

/** Where the account of a role may stand in the statements: where the templates have it. */
export function sectionsFor(role: PostingRole): Section[] {
  const own = Object.values(charts)
    .flat()
    .filter((account) => account.role === role);
  return [...new Set(own.map(sectionOf))];
}

/** Whether what a role posts must equal a sub-ledger. */
export function followsSubLedger(role: PostingRole): boolean {
  return controlRoles.includes(role);
}

/**
 * An account takes what a role posts if it stands where the role belongs, and is of no other role,
 * now or before, since figures are told by role. One that is to follow a sub-ledger begins empty.
 * Refuses `ACCOUNT_ARCHIVED`, `ACCOUNT_UNFIT`, `ACCOUNT_OF_RULE`, `ACCOUNT_OF_OTHER_CURRENCY`,
 * `ACCOUNT_IN_USE`.
 */
export function requireFit(role: PostingRole, account: Account): void {
  const { code, section, currency, role: owner } = account;
  const field = ['accountId'];
  requireUsed(account);
  const fitting = sectionsFor(role);
  if (!fitting.includes(section)) {
    refuse('ACCOUNT_UNFIT', { code, section, role, fitting: fitting.join(', ') }, field);
  }
  if (owner && owner !== role) refuse('ACCOUNT_OF_RULE', { code, role: owner }, field);
  if (currency) refuse('ACCOUNT_OF_OTHER_CURRENCY', { code, currency }, field);
  if (followsSubLedger(role) && !owner && account.hasEntries) {
    refuse('ACCOUNT_IN_USE', { code }, field);
  }
}
