import type { Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal, sum } from '../../../kernel/decimal.ts';
import type { Place } from '../run.ts';
import type { Planned } from './outlook.ts';

const keyOf = ({ productId, warehouseId }: Place) => `${productId} ${warehouseId}`;

/**
 * Writes plans in place of the former ones. A product of which a proposal was accepted after the
 * plan had looked is left as it was: the plan would propose the same again.
 */
export async function storePlan(
  work: Pick<Work<unknown>, 'sql' | 'ids' | 'now' | 'company'>,
  planId: string,
  planned: readonly Planned[],
): Promise<void> {
  const { sql: db, ids, now, company } = work;
  const accepted = await acceptedNow(db, planned);
  const valid = planned.filter(({ own }) =>
    sum(own.accepted.map(({ quantity }) => quantity)).equals(accepted.get(keyOf(own)) ?? 0),
  );
  const keys = JSON.stringify(
    valid.map(({ own: { productId, warehouseId } }) => [productId, warehouseId]),
  );
  await sql`delete from supply_proposal where status = 'PROPOSED' and (product_id, warehouse_id) in (
    select key ->> 0, key ->> 1 from jsonb_array_elements(${keys}::jsonb) as key)`.execute(db);
  const proposals = valid.flatMap(({ own, unit, proposals }) =>
    proposals.map(({ supplierId, quantity, cost, ...proposal }) => ({
      ...{
        id: ids.next('spp'),
        productId: own.productId,
        warehouseId: own.warehouseId,
        supplierId,
      },
      ...{ quantity: quantity.toFixed(), unit, cost: cost?.toFixed() ?? null, ...proposal },
    })),
  );
  await sql`insert into supply_proposal (id, plan_id, product_id, warehouse_id, supplier_id,
      quantity, unit, order_date, needed_date, cost, currency, status, why, created_at, version)
    select id, ${planId}, "productId", "warehouseId", "supplierId", quantity, unit, "orderDate",
      "neededDate", cost, ${company.currency}, 'PROPOSED', why, ${now}, 1
    from jsonb_to_recordset(${JSON.stringify(proposals)}::jsonb) as p(id text, "productId" text,
      "warehouseId" text, "supplierId" text, quantity numeric, unit text, "orderDate" date,
      "neededDate" date, cost numeric, why jsonb)`.execute(db);
  await storePositions(db, { planId, now }, valid);
}

/** What is accepted and not ordered, by product and warehouse; those proposals stay as they are. */
async function acceptedNow(db: Sql, planned: readonly Planned[]): Promise<Map<string, string>> {
  const products = [...new Set(planned.map(({ own }) => own.productId))];
  const found = await rows<Place & { quantity: string }>(
    db,
    sql`with open as (select product_id, warehouse_id, status, quantity from supply_proposal
          where product_id = any(${products}) and status in ('PROPOSED', 'ACCEPTED')
          order by id for update)
        select product_id as "productId", warehouse_id as "warehouseId",
          sum(quantity)::text as quantity
        from open where status = 'ACCEPTED' group by 1, 2`,
  );
  return new Map(found.map((row) => [keyOf(row), decimal(row.quantity).toFixed()]));
}

async function storePositions(
  db: Sql,
  { planId, now }: { planId: string; now: Date },
  planned: readonly Planned[],
): Promise<void> {
  const positions = planned.map(
    ({ own, unit, onHand, safetyStock, plan, weeks, shortageValue }) => ({
      ...{ productId: own.productId, warehouseId: own.warehouseId, unit, weeks },
      ...{ onHand: onHand.toFixed(), safetyStock: safetyStock.toFixed() },
      shortageDate: plan.shortage && weeks[plan.shortage.week]!.startDate,
      shortage: plan.shortage?.quantity.toFixed() ?? '0',
      shortageValue: shortageValue?.toFixed() ?? null,
    }),
  );
  await sql`insert into supply_position (product_id, warehouse_id, plan_id, unit, on_hand,
      safety_stock, shortage_date, shortage, shortage_value, weeks, planned_at)
    select "productId", "warehouseId", ${planId}, unit, "onHand", "safetyStock", "shortageDate",
      shortage, "shortageValue", weeks, ${now}
    from jsonb_to_recordset(${JSON.stringify(positions)}::jsonb) as p("productId" text,
      "warehouseId" text, unit text, "onHand" numeric, "safetyStock" numeric,
      "shortageDate" date, shortage numeric, "shortageValue" numeric, weeks jsonb)
    on conflict (product_id, warehouse_id) do update set plan_id = excluded.plan_id,
      unit = excluded.unit, on_hand = excluded.on_hand, safety_stock = excluded.safety_stock,
      shortage_date = excluded.shortage_date, shortage = excluded.shortage,
      shortage_value = excluded.shortage_value, weeks = excluded.weeks,
      planned_at = excluded.planned_at`.execute(db);
}
