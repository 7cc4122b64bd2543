import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';

/** What an activity is counted by. */
type Driver = 'ORDER' | 'LINE' | 'SHIPMENT' | 'RETURN';

export type SaveServingActivityInput = {
  code: string;
  name: string;
  driver: Driver;
  /** That it takes each time; none from a day on: it is not done any more. */
  minutes: string;
  /** In the company's currency. */
  costPerMinute: string;
  validFrom: string;
  idempotencyKey?: string | null;
};

const SaveServingActivity = commandSpec<SaveServingActivityInput, { activityId: string }>(
  'finance.saveServingActivity',
);

/**
 * Says what an activity of serving customers takes and costs from a day on; what was before the day
 * keeps its cost. Refuses `NAME_MISSING`, `NEGATIVE_AMOUNT`.
 */
export const saveServingActivity = command(
  SaveServingActivity,
  'finance:setup',
  async (work, input) => {
    requireStaff(work.viewer);
    const { driver, minutes, costPerMinute, validFrom } = input;
    const code = input.code.trim() || refuse('NAME_MISSING', {}, ['code']);
    const name = input.name.trim() || refuse('NAME_MISSING', {}, ['name']);
    for (const [field, given] of Object.entries({ minutes, costPerMinute })) {
      if (decimal(given).isNegative()) refuse('NEGATIVE_AMOUNT', { given }, [field]);
    }
    const [saved] = await rows<{ activityId: string }>(
      work.sql,
      sql`insert into serving_activity (id, code, name, driver, minutes, cost_per_minute,
            valid_from, updated_at)
          values (${work.ids.next('sva')}, ${code}, ${name}, ${driver}, ${minutes}::numeric,
            ${costPerMinute}::numeric, ${validFrom}::date, ${work.now}::timestamptz)
          on conflict (code, valid_from) do update set name = excluded.name,
            driver = excluded.driver, minutes = excluded.minutes,
            cost_per_minute = excluded.cost_per_minute, updated_at = excluded.updated_at
          returning id as "activityId"`,
    );
    return saved!;
  },
);
