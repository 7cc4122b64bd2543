import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { staffOnly } from '../staff.ts';
import {
  lockLot,
  reasonOf,
  settleLot,
  voidPicks,
  type LotInput,
  type LotResult,
} from './lot-store.ts';
import type { Lot, LotDays } from './lot.ts';

export type CorrectLotInput = LotInput & {
  /** As it is when undefined; null when nobody knows. */
  expiresOn?: string | null;
  manufacturedOn?: string | null;
};

/**
 * Puts right on which day a lot was made or expires. One that has expired by the new day is held at
 * once, one that has not is free again; orders that its goods no longer serve wait for others, and
 * what was picked for them is void. Refuses `REASON_MISSING`, `VERSION_CONFLICT`, `NO_DIFFERENCE`,
 * `FUTURE_DATE`, `MADE_AFTER_EXPIRY`.
 */
export const correctLot = command(
  commandSpec<CorrectLotInput, LotResult>('inventory.correctLot'),
  'inventory:approve',
  async (work, input) => {
    staffOnly(work.viewer);
    const reason = reasonOf(input);
    const { lot, levels } = await lockLot(work, input.lotId);
    lot.expect(input.expectedVersion);
    const before = { expiresOn: lot.expiresOn, manufacturedOn: lot.manufacturedOn };
    const { expiresOn = before.expiresOn, manufacturedOn = before.manufacturedOn } = input;
    lot.correct({ expiresOn, manufacturedOn }, dayOf(work.now));
    await noteCorrection(work, lot, before, reason);
    await voidUnfit(work, lot);
    await settleLot(work, lot, levels);
    return { lotId: lot.id };
  },
);

async function noteCorrection(work: Work, lot: Lot, before: LotDays, reason: string) {
  const { sql: db, ids, viewer, now } = work;
  await sql`insert into lot_correction (id, lot_id, expired_before, expires_on,
      manufactured_before, manufactured_on, reason, actor, corrected_at)
    values (${ids.next('lco')}, ${lot.id}, ${before.expiresOn}::date, ${lot.expiresOn}::date,
      ${before.manufacturedOn}::date, ${lot.manufacturedOn}::date, ${reason}, ${viewer.id},
      ${now}::timestamptz)`.execute(db);
  await sql`update stock_alert set expires_on = ${lot.expiresOn}::date
    where lot_id = ${lot.id} and resolved_at is null`.execute(db);
}

/** Has other goods picked for those who take only what keeps longer. */
async function voidUnfit(work: Work, lot: Lot): Promise<void> {
  const daysLeft = sql`${lot.expiresOn}::date - ${dayOf(work.now)}::date`;
  const unserved = sql`line_id in (select line_id from demand
    where lot_id is null and least_days > ${daysLeft})`;
  for (const part of await voidPicks(work, lot, unserved)) await part.execute(work.sql);
}
