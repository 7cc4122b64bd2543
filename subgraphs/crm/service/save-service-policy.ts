import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../customers/customer-lock.ts';
import { checkPolicy, type ServicePolicy } from './service-policy.ts';

export type SaveServicePolicyInput = ServicePolicy & {
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const SaveServicePolicy = commandSpec<SaveServicePolicyInput, { version: number }>(
  'crm.saveServicePolicy',
);

/**
 * Decides when service is at work and how soon it answers and solves, for requests from now on and
 * those taken up again. Refuses `VERSION_CONFLICT` and what `checkPolicy` refuses.
 */
export const saveServicePolicy = command(SaveServicePolicy, 'crm:setup', async (work, input) => {
  staffOnly(work);
  checkPolicy(input);
  const { expectedVersion, timeZone, hours, holidays, levels } = input;
  const [before] = await rows<{ version: number }>(
    work.sql,
    sql`select version from service_policy for update`,
  );
  const { version } = before!;
  if (expectedVersion != null && expectedVersion !== version) {
    refuse('VERSION_CONFLICT', { expected: expectedVersion, actual: version }, ['expectedVersion']);
  }
  await sql`update service_policy set time_zone = ${timeZone},
    hours = ${JSON.stringify(hours)}::jsonb, holidays = ${JSON.stringify(holidays)}::jsonb,
    levels = ${JSON.stringify(levels)}::jsonb, updated_at = ${work.now},
    version = version + 1`.execute(work.sql);
  return { version: version + 1 };
});
