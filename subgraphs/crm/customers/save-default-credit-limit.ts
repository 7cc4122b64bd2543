import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { Forbidden } from '../../../kernel/refusal.ts';
import { creditLimitOf, type GivenMoney } from './credit-limit.ts';

export type SaveDefaultCreditLimitInput = {
  /** In the company's currency; null: customers may owe anything. */
  creditLimit?: GivenMoney | null;
  idempotencyKey?: string | null;
};

const SaveDefaultCreditLimit = commandSpec<SaveDefaultCreditLimitInput, object>(
  'crm.saveDefaultCreditLimit',
);

/**
 * Says what customers may owe that have no limit of their own, nor by their group; for staff.
 * Refuses `NEGATIVE_CREDIT_LIMIT`, `CURRENCY_MISMATCH`.
 */
export const saveDefaultCreditLimit = command(
  SaveDefaultCreditLimit,
  'crm:write',
  async ({ sql: db, viewer, company }, { creditLimit }) => {
    if (viewer.party) throw new Forbidden(['crm:write of a member of staff']);
    const amount = creditLimitOf(creditLimit, company.currency)?.toFixed() ?? null;
    await sql`update default_credit_limit set amount = ${amount}::numeric`.execute(db);
    return {};
  },
);
