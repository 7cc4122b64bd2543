import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { requireState } from '../../../kernel/transitions.ts';
import { lockDeliveries } from '../delivery/delivery-rows.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { findCandidates, type CandidateFilter } from './candidates.ts';
import { Wave, type WaveMode } from './wave.ts';
import { joinWave, saveWave } from './wave-rows.ts';

export type PlanWaveInput = CandidateFilter & {
  warehouseId: string;
  mode: WaveMode;
  /** These, in this sequence, instead of what the conditions choose. */
  deliveryIds?: readonly string[] | null;
  idempotencyKey?: string | null;
};

const MAX_DELIVERIES = 250;
const MAX_LINES = 1_000;

const PlanWave = commandSpec<PlanWaveInput, { waveId: string }>('sales.planWave');

/** Learns which deliveries the wave is to have. */
async function learnChoice(learning: Learning, input: PlanWaveInput): Promise<readonly string[]> {
  const { deliveryIds, maxDeliveries, maxLines } = input;
  const given = deliveryIds?.length ?? 0;
  const limit = MAX_DELIVERIES;
  if (given > limit) refuse('TOO_MANY', { limit, given }, ['deliveryIds']);
  if (deliveryIds) return [...new Set(deliveryIds)];
  return findCandidates(learning, {
    ...input,
    maxDeliveries: Math.min(maxDeliveries ?? MAX_DELIVERIES, MAX_DELIVERIES),
    maxLines: Math.min(maxLines ?? MAX_LINES, MAX_LINES),
  });
}

/**
 * Puts deliveries of a warehouse into a wave that is picked together: those that are named, or
 * those that are wanted first among what the conditions let through, and whatever is to leave
 * together with one of them. A delivery is in one wave at a time. Refuses `NOTHING_TO_PICK`, `TOO_MANY`, and of named ones `DELIVERY_ELSEWHERE`,
 * `ILLEGAL_MOVE` for goods that are picked, `DELIVERY_IN_WAVE`.
 */
export const planWave = command(PlanWave, 'sales:fulfil', learnChoice, async (work, input) => {
  const { sql: db, viewer, ids, now, facts: chosen } = work;
  const { warehouseId, mode } = input;
  const locked = viewer.party ? [] : await lockDeliveries(db, withMates(chosen));
  const byId = new Map(locked.map((delivery) => [delivery.id, delivery]));
  const wanted = [...new Set([...chosen, ...byId.keys()])];
  const taken = await inWaves(db, wanted);
  if (input.deliveryIds) expectNamed(chosen, byId, { taken, warehouseId });
  const deliveries = wanted.flatMap((id) => byId.get(id) ?? []);
  const free = deliveries.filter((one) => isToPick(one) && !taken.has(one.id));
  if (free.length === 0) refuse('NOTHING_TO_PICK', {}, ['warehouseId']);
  const given = free.flatMap((delivery) => delivery.contents()).length;
  if (given > MAX_LINES) refuse('TOO_MANY', { limit: MAX_LINES, given }, ['deliveryIds']);
  const wave = new Wave(ids.next('wav'), { warehouseId, mode, plannedBy: viewer.id }, now);
  await saveWave(db, wave);
  await joinWave(
    db,
    wave.id,
    free.map(({ id }) => id),
  );
  return { waveId: wave.id };
});

/** These, and those that are to leave together with one of them. */
function withMates(ids: readonly string[]) {
  const chosen = sql`any(${[...ids]})`;
  return sql`id = ${chosen} or consolidation_id =
    any(array(select consolidation_id from delivery where id = ${chosen}))`;
}

function isToPick({ status }: Delivery): boolean {
  return status === 'PLANNED' || status === 'PICKING';
}

/** Those of the deliveries that are in a wave, and in which. */
async function inWaves(db: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await rows<{ id: string; number: string }>(
    db,
    sql`select delivery_id as id, number from wave_delivery join pick_wave w on w.id = wave_id
        where delivery_id = any(${[...ids]}) and left_at is null`,
  );
  return new Map(found.map(({ id, number }) => [id, number]));
}

type Standing = { taken: ReadonlyMap<string, string>; warehouseId: string };

function expectNamed(
  ids: readonly string[],
  byId: ReadonlyMap<string, Delivery>,
  { taken, warehouseId }: Standing,
): void {
  ids.forEach((id, index) => {
    const delivery = byId.get(id);
    const at = ['deliveryIds', String(index)];
    if (!delivery) throw new NotFound('delivery', id);
    const { number, status } = delivery;
    if (delivery.warehouseId !== warehouseId) refuse('DELIVERY_ELSEWHERE', { number }, at);
    requireState(status, 'PICKING', 'PLANNED', 'PICKING');
    const wave = taken.get(id);
    if (wave) refuse('DELIVERY_IN_WAVE', { number, wave }, at);
  });
}
