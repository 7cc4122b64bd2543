import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import type { EarlyPayment } from '../receivables/invoice.ts';
import { requireCustomer } from '../receivables/require-customer.ts';
import { earlyPaymentFrom } from './early-payment.ts';

export type SaveEarlyPaymentInput = {
  customerId: string;
  /** Percent of what is open; 0 ends the agreement. */
  percent: string;
  days: number;
  idempotencyKey?: string | null;
};

const SaveEarlyPayment = commandSpec<SaveEarlyPaymentInput, { customerId: string }>(
  'finance.saveEarlyPayment',
);

/**
 * Agrees with a customer what it may take off invoices that it pays within so many days; those
 * issued before keep what they have. Refuses `BAD_DISCOUNT`.
 */
export const saveEarlyPayment = command(
  SaveEarlyPayment,
  'finance:setup',
  requireCustomer,
  async ({ sql: db }, { customerId, ...agreed }) => {
    const { percent, days } = earlyPaymentFrom(agreed);
    const change = percent.isZero()
      ? sql`delete from early_payment where customer_id = ${customerId}`
      : sql`insert into early_payment (customer_id, percent, days)
          values (${customerId}, ${percent.toFixed()}, ${days})
          on conflict (customer_id) do update set percent = excluded.percent, days = excluded.days`;
    await change.execute(db);
    return { customerId };
  },
);

/** What is agreed with a customer, if anything is. */
export async function earlyPaymentOf(
  { sql: db }: Work,
  customerId: string,
): Promise<EarlyPayment | undefined> {
  const [agreed] = await rows<{ percent: string; days: number }>(
    db,
    sql`select percent, days from early_payment where customer_id = ${customerId}`,
  );
  return agreed && { percent: decimal(agreed.percent), days: agreed.days };
}
