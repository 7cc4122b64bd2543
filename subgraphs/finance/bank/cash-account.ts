import type { Work } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { bankAccountOf } from './bank-store.ts';

/**
 * The ledger account of a bank account that takes or gives money of a currency: its own, or any
 * when it is kept in the company's, since the bank changes it then. Nothing when none is named.
 * Refuses `CURRENCY_MISMATCH`; throws `NotFound`.
 */
export async function cashAccountOf(
  { sql: db, company }: Pick<Work, 'sql' | 'company'>,
  bankAccountId: string | null | undefined,
  currency: string,
): Promise<string | undefined> {
  if (!bankAccountId) return undefined;
  const { accountId, currency: kept } = await bankAccountOf(db, bankAccountId);
  if (kept !== null && kept !== currency && kept !== company.currency) {
    refuse('CURRENCY_MISMATCH', { expected: kept, given: currency }, ['bankAccountId']);
  }
  return accountId;
}
