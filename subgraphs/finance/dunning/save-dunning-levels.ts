import { command, commandSpec } from '../../../kernel/command.ts';
import { sql, takeTurns } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';

export type SaveDunningLevelsInput = {
  /** Days overdue by level, the first one first. */
  daysOverdue: number[];
  /** What each reminder costs, in the company's currency; default: as before. */
  fees?: string[] | null;
  idempotencyKey?: string | null;
};

const SaveDunningLevels = commandSpec<SaveDunningLevelsInput, { count: number }>(
  'finance.saveDunningLevels',
);

/**
 * Says how many days overdue invoices are reminded of, by level, and what that costs. Refuses
 * `LEVELS_NOT_RISING`, `FEES_NOT_MATCHING`.
 */
export const saveDunningLevels = command(
  SaveDunningLevels,
  'finance:setup',
  async ({ sql: db, viewer }, { daysOverdue, fees = null }) => {
    requireStaff(viewer);
    const isRising = daysOverdue.every((days, n) => days > (daysOverdue[n - 1] ?? 0));
    const count = daysOverdue.length;
    if (!isRising || count < 1 || count > 9 || daysOverdue.at(-1)! > 999) {
      refuse('LEVELS_NOT_RISING', { given: daysOverdue.join(', ') }, ['daysOverdue']);
    }
    if (fees && (fees.length !== count || fees.some((fee) => decimal(fee).isNegative()))) {
      refuse('FEES_NOT_MATCHING', { given: fees.join(', '), count }, ['fees']);
    }
    await takeTurns(db, 'dunning');
    await sql`delete from dunning_level where level > ${count}`.execute(db);
    await sql`insert into dunning_level (level, days_overdue)
      select place, days from unnest(${daysOverdue}::integer[]) with ordinality as d(days, place)
      on conflict (level) do update set days_overdue = excluded.days_overdue`.execute(db);
    if (fees) {
      await sql`update dunning_level l set fee = f.fee
        from unnest(${fees}::numeric[]) with ordinality as f(fee, place)
        where level = place`.execute(db);
    }
    return { count };
  },
);
