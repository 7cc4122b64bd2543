import { dayOf, daysAfter } from '../../../kernel/clock.ts';
import { command, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { IncomingOfProductsQuery } from '../__generated__/questions.ts';
import { ReplenishmentContinues, ReplenishmentRequested, RunReplenishment } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { propose, type Position, type ReplenishmentRule } from './rule.ts';

type Input = NonNullable<(typeof RunReplenishment)['types']>['input'];

const BATCH = 250;

const document = /* GraphQL */ `
  query IncomingOfProducts($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      incoming {
        warehouse {
          id
        }
        ordered {
          value
        }
        requisitioned {
          value
        }
      }
    }
  }
`;

/** By product and warehouse: what is ordered, and what is asked for. */
type Incoming = Map<string, { ordered: Decimal; requisitioned: Decimal }>;

/**
 * Looks at each active rule, or those of one warehouse: what is lacking is proposed, once, and
 * requested at once where the rule is automatic. A proposal that nobody has decided on is made
 * anew; many rules are worked a batch at a time, each batch following from the one before.
 */
export const runReplenishment = command(
  RunReplenishment,
  'inventory:plan',
  async (learning: Learning, input: Input) => {
    staffOnly(learning.viewer);
    const products = await rows<{ productId: string }>(
      learning.sql,
      sql`select product_id as "productId" from (${batchOf(input)}) rule`,
    );
    return learnIncoming(
      learning,
      products.map(({ productId }) => productId),
    );
  },
  async (work, input) => {
    await sql`select pg_advisory_xact_lock(hashtext('waybill replenishment'))`.execute(work.sql);
    const rules = await findRules(work.sql, input);
    let proposed = 0;
    for (const rule of rules) {
      const lacking = propose(rule, positionOf(rule, work.facts));
      await dropProposal(work, rule);
      if (!lacking) continue;
      await writeProposal(work, rule, lacking);
      proposed += 1;
    }
    const last = rules.at(-1);
    if (rules.length === BATCH) {
      const { warehouseId = null, run = work.ids.next('run') } = input;
      work.emit(ReplenishmentContinues, { run: run!, warehouseId, after: last!.id });
    }
    return { rules: rules.length, proposed };
  },
);

function batchOf({ warehouseId, after }: Input) {
  const there = warehouseId ? sql`r.warehouse_id = ${warehouseId}` : sql`true`;
  return sql`select r.* from replenishment_rule r
    where is_active and ${there} and r.id > ${after ?? ''} order by r.id limit ${BATCH}`;
}

const keyOf = (productId: string, warehouseId: string) => `${productId} ${warehouseId}`;

async function learnIncoming({ graph, viewer }: Learning, productIds: string[]): Promise<Incoming> {
  const ids = [...new Set(productIds)];
  if (ids.length === 0) return new Map();
  const as = service('inventory', viewer.requestId);
  const { productsByIds } = await graph<IncomingOfProductsQuery>(document, { ids }, as);
  return new Map(
    productsByIds.flatMap((product) =>
      (product?.incoming ?? []).map(({ warehouse, ordered, requisitioned }) => [
        keyOf(product!.id, warehouse.id),
        { ordered: decimal(ordered.value), requisitioned: decimal(requisitioned.value) },
      ]),
    ),
  );
}

type RuleRow = Omit<
  ReplenishmentRule,
  'reorderPoint' | 'orderUpTo' | 'orderQuantity' | 'orderMultiple'
> &
  Record<'reorderPoint' | 'onHand' | 'reserved' | 'waiting' | 'requested', string> &
  Record<'orderUpTo' | 'orderQuantity' | 'orderMultiple', string | null>;

type FoundRule = ReplenishmentRule & { stock: Omit<Position, 'incoming'> };

/**
 * The next rules with what is there. What waits for goods of any warehouse is counted once, by the
 * product's first rule.
 */
async function findRules(db: Sql, input: Input): Promise<FoundRule[]> {
  const found = await rows<RuleRow>(
    db,
    sql`select r.id, r.product_id as "productId", r.warehouse_id as "warehouseId", r.unit,
          reorder_point as "reorderPoint", order_up_to as "orderUpTo",
          order_quantity as "orderQuantity", order_multiple as "orderMultiple",
          lead_time_days as "leadTimeDays", is_automatic as "isAutomatic",
          coalesce(l.on_hand, 0) as "onHand", coalesce(l.reserved, 0) as reserved,
          coalesce(demand.waiting, 0) as waiting, coalesce(asked.quantity, 0) as requested
        from (${batchOf(input)}) r
        left join stock_level l on l.product_id = r.product_id and l.warehouse_id = r.warehouse_id
        cross join lateral (select sum(d.waiting) as waiting from demand d
          where d.product_id = r.product_id and d.waiting > 0 and (d.warehouse_id = r.warehouse_id
            or (d.warehouse_id is null and r.id = (select min(o.id) from replenishment_rule o
              where o.product_id = r.product_id and o.is_active)))) demand
        left join replenishment_proposal asked on asked.rule_id = r.id and asked.status = 'REQUESTED'
        order by r.id`,
  );
  const orNull = (value: string | null) => (value === null ? null : decimal(value));
  return found.map(({ onHand, reserved, waiting, requested, ...rule }) => ({
    ...rule,
    reorderPoint: decimal(rule.reorderPoint),
    orderUpTo: orNull(rule.orderUpTo),
    orderQuantity: orNull(rule.orderQuantity),
    orderMultiple: orNull(rule.orderMultiple),
    stock: {
      onHand: decimal(onHand),
      reserved: decimal(reserved),
      waiting: decimal(waiting),
      requested: decimal(requested),
    },
  }));
}

function positionOf({ productId, warehouseId, stock }: FoundRule, incoming: Incoming): Position {
  const coming = incoming.get(keyOf(productId, warehouseId));
  const requested = sum([stock.requested, coming?.requisitioned ?? ZERO]);
  return { ...stock, requested, incoming: coming?.ordered ?? ZERO };
}

/** What was proposed before and not decided on holds no longer. */
async function dropProposal({ sql: db }: Work<unknown>, rule: ReplenishmentRule): Promise<void> {
  await sql`delete from replenishment_proposal
    where rule_id = ${rule.id} and status = 'PROPOSED'`.execute(db);
}

async function writeProposal(
  { sql: db, ids, now, viewer, emit }: Work<unknown>,
  rule: ReplenishmentRule,
  { quantity, why }: NonNullable<ReturnType<typeof propose>>,
): Promise<void> {
  const { id: ruleId, productId, warehouseId, unit, leadTimeDays, isAutomatic } = rule;
  const proposalId = ids.next('rpp');
  const neededBy = daysAfter(dayOf(now), leadTimeDays);
  const status = isAutomatic ? 'REQUESTED' : 'PROPOSED';
  const written = await rows(
    db,
    sql`insert into replenishment_proposal (id, rule_id, product_id, warehouse_id, unit, quantity,
          needed_by, why, status, proposed_at, decided_at, decided_by)
        values (${proposalId}, ${ruleId}, ${productId}, ${warehouseId}, ${unit},
          ${quantity.toFixed()}::numeric, ${neededBy}::date, ${JSON.stringify(why)}::jsonb,
          ${status}, ${now}::timestamptz, ${isAutomatic ? now : null}::timestamptz,
          ${isAutomatic ? viewer.id : null})
        on conflict do nothing returning id`,
  );
  if (!isAutomatic || written.length === 0) return;
  const facts = { productId, warehouseId, quantity: quantity.toFixed(), unit, neededBy, why };
  emit(ReplenishmentRequested, { proposalId, ...facts });
}
