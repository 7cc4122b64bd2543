import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql, takeTurns, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { beginPicking } from '../delivery/begin-picking.ts';
import { lockDeliveries, saveDeliveries } from '../delivery/delivery-rows.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { askStops, listedGoods } from './stops.ts';
import { walksOf, type Stop, type ToPick } from './walk.ts';
import { lockWave, saveWalks, saveWave } from './wave-rows.ts';

export type ReleaseWaveInput = {
  waveId: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const ReleaseWave = commandSpec<ReleaseWaveInput, { waveId: string }>('sales.releaseWave');

/** Where the goods of a wave lie, and as of when that was asked. */
type Learnt = { stops: Stop[]; asked: string; releases: number };

/** Learns where the goods of the wave should be taken from, beside what is on other lists. */
async function learnStops(learning: Learning, { waveId }: ReleaseWaveInput): Promise<Learnt> {
  const { sql: db } = learning;
  const [wave] = await rows<{ warehouseId: string }>(
    db,
    sql`select warehouse_id as "warehouseId" from pick_wave where id = ${waveId}`,
  );
  if (!wave) throw new NotFound('wave', waveId);
  const { warehouseId } = wave;
  const releases = await countReleases(db, warehouseId);
  const lines = await linesToPick(db, waveId);
  const productIds = lines.map(({ productId }) => productId);
  const taken = await listedGoods(db, warehouseId, productIds);
  const stops = await askStops(learning, { warehouseId, lines, taken });
  return { stops, asked: keyOf(lines), releases };
}

/**
 * Gives a wave to the pickers: its deliveries are being picked, and its lists lead them from bin to
 * bin to what expires first. Refuses `VERSION_CONFLICT`, `ILLEGAL_MOVE`, `NOTHING_TO_PICK`, and
 * `WAVE_OVERTAKEN` when goods were put on other lists while it was made: ask again.
 */
export const releaseWave = command(
  ReleaseWave,
  'sales:fulfil',
  learnStops,
  async (work, { waveId, expectedVersion }) => {
    const { sql: db, ids, now, facts } = work;
    const wave = await lockWave(work, waveId);
    wave.expect(expectedVersion);
    wave.release(now);
    await takeTurns(db, `release of ${wave.warehouseId}`);
    const deliveries = await lockDeliveries(db, ofWave(waveId));
    const lines = await linesToPick(db, waveId);
    const isOld = facts.releases !== (await countReleases(db, wave.warehouseId));
    if (isOld || facts.asked !== keyOf(lines)) refuse('WAVE_OVERTAKEN', {}, ['waveId']);
    if (lines.length === 0) refuse('NOTHING_TO_PICK', {}, ['waveId']);
    const begun = deliveries.filter(isPlanned);
    for (const delivery of begun) beginPicking(work, delivery);
    if (begun.length > 0) await saveDeliveries(db, begun);
    await saveWave(db, wave);
    await saveWalks({ sql: db, ids }, waveId, walksOf(wave.mode, lines, facts.stops));
    return { waveId };
  },
);

function isPlanned({ status }: Delivery): boolean {
  return status === 'PLANNED';
}

/** The deliveries of a wave that are still to be picked. */
function ofWave(waveId: string) {
  return sql`status in ('PLANNED', 'PICKING') and id in (select delivery_id from wave_delivery
    where wave_id = ${waveId} and left_at is null)`;
}

/** What nobody has picked of a wave's deliveries, in the wave's sequence. */
async function linesToPick(db: Sql, waveId: string): Promise<ToPick[]> {
  const found = await rows<Omit<ToPick, 'quantity'> & { quantity: string }>(
    db,
    sql`select delivery.id as "deliveryId", l.id as "deliveryLineId",
          order_line_id as "orderLineId", product_id as "productId",
          planned - withdrawn - issued - greatest(named, scanned) as quantity
        from wave_delivery w join delivery on delivery.id = w.delivery_id
          join delivery_line l on l.delivery_id = delivery.id
        where wave_id = ${waveId} and left_at is null and status in ('PLANNED', 'PICKING')
          and planned - withdrawn - issued > greatest(named, scanned)
        order by position, l.id`,
  );
  return found.map(({ quantity, ...line }) => ({ ...line, quantity: decimal(quantity) }));
}

/** How often a wave of the warehouse was released. */
async function countReleases(db: Sql, warehouseId: string): Promise<number> {
  const [counted] = await rows<{ releases: number }>(
    db,
    sql`select count(*)::int as releases from pick_wave
        where warehouse_id = ${warehouseId} and released_at is not null`,
  );
  return counted!.releases;
}

function keyOf(lines: readonly ToPick[]): string {
  return JSON.stringify(lines);
}
