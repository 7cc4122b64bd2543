import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { openOfPart } from './part-rows.ts';
import { lockWave, saveWave } from './wave-rows.ts';

export type CancelWaveInput = {
  waveId: string;
  expectedVersion?: number | null;
  reason: string;
  idempotencyKey?: string | null;
};

const CancelWave = commandSpec<CancelWaveInput, { waveId: string }>('sales.cancelWave');

/**
 * Gives up what is not picked of a wave. Its deliveries can be in another, or be picked by
 * themselves; what was scanned stays picked. Refuses `VERSION_CONFLICT`, `ILLEGAL_MOVE` for a wave
 * that is picked, `REASON_MISSING`.
 */
export const cancelWave = command(CancelWave, 'sales:fulfil', async (work, input) => {
  const { sql: db, now } = work;
  const { waveId } = input;
  const wave = await lockWave(work, waveId);
  wave.expect(input.expectedVersion);
  wave.cancel(input.reason, now, await hasOpen(db, waveId));
  await sql`update pick_part p set quantity = picked + missing
    from pick_line l join pick_list on pick_list.id = pick_list_id
    where l.id = pick_line_id and wave_id = ${waveId} and ${openOfPart} > 0`.execute(db);
  await sql`update wave_delivery set left_at = ${now}::timestamptz
    where wave_id = ${waveId}`.execute(db);
  await saveWave(db, wave);
  return { waveId };
});

/** True when somebody still has to pick of the wave's lists. */
async function hasOpen(db: Sql, waveId: string): Promise<boolean> {
  const open = await rows(
    db,
    sql`select from pick_part p join pick_line l on l.id = pick_line_id
          join pick_list k on k.id = pick_list_id join delivery d on d.id = p.delivery_id
        where k.wave_id = ${waveId} and d.status = 'PICKING' and ${openOfPart} > 0 limit 1`,
  );
  return open.length > 0;
}
