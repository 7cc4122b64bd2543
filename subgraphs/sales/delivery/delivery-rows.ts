import type { RawBuilder } from 'kysely';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { ahead } from '../../../kernel/prepared-client.ts';
import { DeliveryLine } from './delivery-line.ts';
import { Delivery } from './delivery.ts';

// Deliveries are planned and issued for every order: they are read and written as rows, in few
// statements, which costs half as much as through the entity manager.

/** Locks the deliveries of a condition by id, then reads their lines as they are by then. */
export async function lockDeliveries(db: Sql, condition: RawBuilder<unknown>): Promise<Delivery[]> {
  const found = await rows<Row>(
    db,
    sql`select id, number, order_id as "orderId", order_number as "orderNumber",
          customer_id as "customerId", warehouse_id as "warehouseId", carrier_id as "carrierId",
          ship_to as "shipTo", requested_date::text as "requestedDate", status,
          planned_at as "plannedAt", picking_started_at as "pickingStartedAt",
          picked_at as "pickedAt", packed_at as "packedAt", pick_note as "pickNote",
          issued_at as "issuedAt", delivered_at as "deliveredAt", cancelled_at as "cancelledAt",
          reversed_at as "reversedAt", reversal_reason as "reversalReason",
          consolidation_id as "consolidationId", version
        from delivery where ${condition} order by id for update`,
  );
  if (found.length === 0) return [];
  const lines = await rows<LineRow>(
    db,
    sql`select id, delivery_id as "deliveryId", order_line_id as "orderLineId",
          product_id as "productId", planned, withdrawn, issued,
          greatest(named, scanned) as named, is_to_repick as "isToRepick", coalesce(tracking, 'NONE') as tracking
        from delivery_line left join tracked_product using (product_id)
        where delivery_id = any(${found.map(({ id }) => id)}) order by id`,
  );
  const byDelivery = Map.groupBy(lines.map(toLine), ({ deliveryId }) => deliveryId);
  return found.map((row) => toDelivery(row, byDelivery.get(row.id) ?? []));
}

/** Writes deliveries and their lines, new or changed, in one statement; a new one gets a number. */
export async function saveDeliveries(db: Sql, deliveries: readonly Delivery[]): Promise<void> {
  const headers = deliveries.map((delivery) => ({ ...delivery, lines: undefined }));
  const lines = deliveries.flatMap((delivery) => delivery.lines);
  const saving = sql`
    with header as (
      insert into delivery (id, number, order_id, order_number, customer_id, warehouse_id,
        carrier_id, ship_to, requested_date, status, planned_at, picking_started_at, picked_at,
        packed_at, pick_note, issued_at, delivered_at, cancelled_at, reversed_at,
        reversal_reason, consolidation_id, version)
      select id, coalesce(number, next_delivery_number()), "orderId", "orderNumber", "customerId",
        "warehouseId", "carrierId", "shipTo", "requestedDate", status, "plannedAt",
        "pickingStartedAt", "pickedAt", "packedAt", "pickNote", "issuedAt", "deliveredAt",
        "cancelledAt", "reversedAt", "reversalReason", "consolidationId", version
      from json_to_recordset(${JSON.stringify(headers)}::json) as h(id text, number text,
        "orderId" text, "orderNumber" text, "customerId" text, "warehouseId" text,
        "carrierId" text, "shipTo" jsonb, "requestedDate" date, status text,
        "plannedAt" timestamptz, "pickingStartedAt" timestamptz, "pickedAt" timestamptz,
        "packedAt" timestamptz, "pickNote" text, "issuedAt" timestamptz,
        "deliveredAt" timestamptz, "cancelledAt" timestamptz, "reversedAt" timestamptz,
        "reversalReason" text, "consolidationId" text,
        version integer)
      on conflict (id) do update set order_number = excluded.order_number,
        carrier_id = excluded.carrier_id, ship_to = excluded.ship_to,
        requested_date = excluded.requested_date, status = excluded.status,
        picking_started_at = excluded.picking_started_at, picked_at = excluded.picked_at,
        packed_at = excluded.packed_at, pick_note = excluded.pick_note,
        issued_at = excluded.issued_at,
        delivered_at = excluded.delivered_at, cancelled_at = excluded.cancelled_at,
        reversed_at = excluded.reversed_at, reversal_reason = excluded.reversal_reason,
        consolidation_id = excluded.consolidation_id, version = excluded.version)
    insert into delivery_line (id, delivery_id, order_line_id, product_id, planned, withdrawn,
      issued)
    select id, "deliveryId", "orderLineId", "productId", planned, withdrawn, issued
    from json_to_recordset(${JSON.stringify(lines)}::json) as l(id text, "deliveryId" text,
      "orderLineId" text, "productId" text, planned numeric, withdrawn numeric, issued numeric)
    on conflict (id) do update set planned = excluded.planned, withdrawn = excluded.withdrawn,
      issued = excluded.issued`;
  await ahead(db, saving);
}

type Moment =
  | 'plannedAt'
  | 'pickingStartedAt'
  | 'pickedAt'
  | 'packedAt'
  | 'issuedAt'
  | 'deliveredAt'
  | 'cancelledAt'
  | 'reversedAt';
type Stored = Omit<Delivery, Moment | 'lines'>;
type Row = Stored & Record<Exclude<Moment, 'plannedAt'>, string | null> & { plannedAt: string };
type LineRow = Record<
  'id' | 'deliveryId' | 'orderLineId' | 'productId' | 'planned' | 'withdrawn' | 'issued' | 'named',
  string
> &
  Pick<DeliveryLine, 'tracking' | 'isToRepick'>;

function toDelivery(row: Row, lines: DeliveryLine[]): Delivery {
  const plannedAt = moment(row.plannedAt)!;
  return Object.assign(new Delivery(row.id, row, plannedAt), row, {
    plannedAt,
    pickingStartedAt: moment(row.pickingStartedAt),
    pickedAt: moment(row.pickedAt),
    packedAt: moment(row.packedAt),
    issuedAt: moment(row.issuedAt),
    deliveredAt: moment(row.deliveredAt),
    cancelledAt: moment(row.cancelledAt),
    reversedAt: moment(row.reversedAt),
    lines,
  });
}

function toLine({ id, deliveryId, orderLineId, productId, ...figures }: LineRow): DeliveryLine {
  const line = new DeliveryLine(id, deliveryId, orderLineId, productId);
  line.planned = decimal(figures.planned);
  line.withdrawn = decimal(figures.withdrawn);
  line.issued = decimal(figures.issued);
  line.named = decimal(figures.named);
  line.tracking = figures.tracking;
  line.isToRepick = figures.isToRepick;
  return line;
}

/** PostgreSQL says UTC as `+00`, which `Date` does not know. */
function moment(text: string | null): Date | null {
  return text === null ? null : new Date(text.replace(/\+00$/, 'Z'));
}
