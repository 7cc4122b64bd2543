import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from './order-store.ts';

export type SavePurchasePolicyInput = { approvalLimit: string; idempotencyKey?: string | null };

const SavePurchasePolicy = commandSpec<SavePurchasePolicyInput, { approvalLimit: string }>(
  'purchasing.savePurchasePolicy',
);

/** Decides up to which total, without tax, an order needs no second person. */
export const savePurchasePolicy = command(
  SavePurchasePolicy,
  'purchasing:approve',
  async (work, { approvalLimit }) => {
    staffOnly(work);
    if (decimal(approvalLimit).isNegative()) {
      refuse('NEGATIVE_FIGURE', { name: 'approvalLimit', given: approvalLimit }, ['approvalLimit']);
    }
    await sql`update purchase_policy set approval_limit = ${approvalLimit}::numeric,
      updated_at = ${work.now}, version = version + 1`.execute(work.sql);
    return { approvalLimit };
  },
);
