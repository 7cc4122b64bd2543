import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { requirePlace, type Place } from '../place.ts';
import { staffOnly } from '../staff.ts';
import type { Priority, Skill } from './planned.ts';

export type ShipmentNeedInput = Place & {
  shipmentId: string;
  weightKg?: string | null;
  volumeM3?: string | null;
  pallets?: string | null;
  opensAt?: string | null;
  closesAt?: string | null;
  serviceMinutes: number;
  priority: Priority;
  /** In the company's currency. */
  leaveOutCost?: string | null;
  skills: readonly Skill[];
};

export type DescribeShipmentsInput = {
  shipments: readonly ShipmentNeedInput[];
  idempotencyKey?: string | null;
};

const DescribeShipments = commandSpec<DescribeShipmentsInput, { shipmentIds: string[] }>(
  'logistics.describeShipments',
);

const MAX_SHIPMENTS = 500;
const DAY_MINUTES = 1_440;

/**
 * Says what routes must know of shipments: where they go, when they are taken, what they need; in
 * place of what was said before. Refuses `TOO_MANY`, `NO_SUCH_PLACE`, `BAD_TIMES`,
 * `NEGATIVE_NEED`, `BAD_SERVICE_TIME`.
 */
export const describeShipments = command(
  DescribeShipments,
  'logistics:plan',
  async (work, { shipments }) => {
    staffOnly(work.viewer);
    if (shipments.length > MAX_SHIPMENTS) {
      refuse('TOO_MANY', { limit: MAX_SHIPMENTS, given: shipments.length }, ['shipments']);
    }
    for (const [index, need] of shipments.entries()) check(need, ['shipments', String(index)]);
    const byId = new Map(shipments.map((need) => [need.shipmentId, need]));
    await requireAll(work, [...byId.keys()]);
    await write(work, [...byId.values()]);
    return { shipmentIds: [...byId.keys()] };
  },
);

function check(need: ShipmentNeedInput, field: readonly string[]): void {
  requirePlace(need, field);
  const { opensAt, closesAt, serviceMinutes, weightKg, volumeM3, pallets, leaveOutCost } = need;
  if (opensAt && closesAt && Date.parse(opensAt) >= Date.parse(closesAt)) {
    refuse('BAD_TIMES', { startsAt: opensAt, endsAt: closesAt }, [...field, 'closesAt']);
  }
  if (serviceMinutes < 0 || serviceMinutes > DAY_MINUTES) {
    const figures = { most: DAY_MINUTES, given: serviceMinutes };
    refuse('BAD_SERVICE_TIME', figures, [...field, 'serviceMinutes']);
  }
  for (const [name, given] of Object.entries({ weightKg, volumeM3, pallets, leaveOutCost })) {
    if (given && decimal(given).isNegative()) refuse('NEGATIVE_NEED', { given }, [...field, name]);
  }
}

/** Locks the shipments by id; throws `NotFound` for the first that is unknown. */
async function requireAll({ sql: db }: Work, ids: readonly string[]): Promise<void> {
  const found = await rows<{ id: string }>(
    db,
    sql`select id from shipment where id = any(${ids}) order by id for update`,
  );
  const known = new Set(found.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown) throw new NotFound('shipment', unknown);
}

async function write({ sql: db, now }: Work, needs: readonly ShipmentNeedInput[]): Promise<void> {
  await sql`insert into shipment_need (shipment_id, latitude, longitude, weight_kg, volume_m3,
      pallets, opens_at, closes_at, service_minutes, priority, leave_out_cost, skills, updated_at,
      version)
    select "shipmentId", latitude, longitude, "weightKg", "volumeM3", coalesce(pallets, 0),
      "opensAt", "closesAt", "serviceMinutes", priority, "leaveOutCost", skills,
      ${now}::timestamptz, 1
    from json_to_recordset(${JSON.stringify(needs)}::json) as need("shipmentId" text,
      latitude numeric, longitude numeric, "weightKg" numeric, "volumeM3" numeric,
      pallets numeric, "opensAt" timestamptz, "closesAt" timestamptz, "serviceMinutes" integer,
      priority text, "leaveOutCost" numeric, skills text[])
    on conflict (shipment_id) do update set latitude = excluded.latitude,
      longitude = excluded.longitude, weight_kg = excluded.weight_kg,
      volume_m3 = excluded.volume_m3, pallets = excluded.pallets, opens_at = excluded.opens_at,
      closes_at = excluded.closes_at, service_minutes = excluded.service_minutes,
      priority = excluded.priority, leave_out_cost = excluded.leave_out_cost,
      skills = excluded.skills, updated_at = excluded.updated_at,
      version = shipment_need.version + 1`.execute(db);
}
