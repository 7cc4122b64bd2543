import type { Learning } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { DeliveriesToWaveQuery } from '../__generated__/questions.ts';
import { choose, type Candidate } from './choice.ts';
import { askStops } from './stops.ts';
import type { ToPick } from './walk.ts';

/** Which deliveries a wave is to have; what is not said does not matter. */
export type CandidateFilter = {
  carrierId?: string | null;
  /** Wanted by then; those of which nobody has said when are left out. */
  requestedUntil?: string | null;
  /** Of orders that came through one of these. */
  channels?: readonly string[] | null;
  /** Of which all goods lie in one of these. */
  zones?: readonly string[] | null;
  maxDeliveries?: number | null;
  maxLines?: number | null;
  maxWeightKg?: string | null;
};

type Wanted = CandidateFilter & { warehouseId: string; maxDeliveries: number; maxLines: number };
type FoundLine = Omit<ToPick, 'quantity'> & { quantity: string };
type Found = { id: string; lines: FoundLine[] };

/** Deliveries that are looked at, those that are wanted first before the others. */
const LOOK_AT = 1_000;
const PAGE = 250;

const document = /* GraphQL */ `
  query DeliveriesToWave($ids: [ID!]!) {
    deliveries(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        order {
          channel
        }
        lines {
          quantity
          product {
            weightKg
          }
        }
      }
    }
  }
`;

/** Ids of planned deliveries that no wave has and that meet the conditions, within the limits. */
export async function findCandidates(learning: Learning, wanted: Wanted): Promise<string[]> {
  const found = await planned(learning.sql, wanted);
  const inZones = await keepZones(learning, found, wanted);
  const known = await describe(learning, inZones, wanted);
  return choose(known, {
    deliveries: wanted.maxDeliveries,
    lines: wanted.maxLines,
    weightKg: wanted.maxWeightKg ? decimal(wanted.maxWeightKg) : null,
  });
}

function planned(db: Sql, wanted: Wanted): Promise<Found[]> {
  const { warehouseId, carrierId = null, requestedUntil = null } = wanted;
  return rows<Found>(
    db,
    sql`select d.id, jsonb_agg(jsonb_build_object('deliveryId', d.id, 'deliveryLineId', l.id,
          'orderLineId', order_line_id, 'productId', product_id,
          'quantity', (planned - withdrawn)::text) order by l.id) as lines
        from (select * from delivery
          where warehouse_id = ${warehouseId} and status = 'PLANNED'
            and (${carrierId}::text is null or carrier_id = ${carrierId})
            and (${requestedUntil}::date is null or requested_date <= ${requestedUntil}::date)
            and not exists (select from wave_delivery w
              where w.delivery_id = delivery.id and left_at is null)
          order by requested_date, planned_at, id limit ${LOOK_AT}) d
          join delivery_line l on l.delivery_id = d.id and planned > withdrawn
        group by d.id, requested_date, planned_at
        order by requested_date, planned_at, d.id`,
  );
}

/** Leaves out what does not lie in the zones; nothing when no zones are given. */
async function keepZones(
  learning: Learning,
  found: readonly Found[],
  { zones, warehouseId }: Wanted,
): Promise<readonly Found[]> {
  if (!zones || found.length === 0) return found;
  const lines = found.flatMap((one) => one.lines.map(inDecimals)).slice(0, LOOK_AT);
  const stops = await askStops(learning, { warehouseId, lines, taken: [] });
  const byLine = Map.groupBy(stops, ({ key }) => key);
  return found.filter((one) =>
    one.lines.every(({ deliveryLineId: key, quantity }) => {
      const own = byLine.get(key) ?? [];
      const isAll = sum(own.map((stop) => stop.quantity)).equals(quantity);
      return isAll && own.every(({ bin }) => bin?.zone && zones.includes(bin.zone));
    }),
  );
}

function inDecimals({ quantity, ...line }: FoundLine): ToPick {
  return { ...line, quantity: decimal(quantity) };
}

/** Says what each weighs, and leaves out those of other channels; asks only where it matters. */
async function describe(
  { graph, viewer }: Learning,
  found: readonly Found[],
  { channels, maxWeightKg }: Wanted,
): Promise<Candidate[]> {
  const plain = found.map(({ id, lines }) => {
    return { id, lineCount: lines.length, weightKg: decimal(0) };
  });
  if (!channels && !maxWeightKg) return plain;
  const asker = service('sales', viewer.requestId);
  const described: Candidate[] = [];
  for (let from = 0; from < plain.length; from += PAGE) {
    const page = plain.slice(from, from + PAGE);
    const ids = page.map(({ id }) => id);
    const { deliveries } = await graph<DeliveriesToWaveQuery>(document, { ids }, asker);
    const byId = new Map(deliveries.nodes.map((delivery) => [delivery.id, delivery]));
    for (const one of page) {
      const { order, lines } = byId.get(one.id)!;
      if (channels && !channels.includes(order.channel)) continue;
      const weights = lines.map(({ quantity, product }) =>
        decimal(product.weightKg ?? '0').times(quantity),
      );
      described.push({ ...one, weightKg: sum(weights) });
    }
  }
  return described;
}
