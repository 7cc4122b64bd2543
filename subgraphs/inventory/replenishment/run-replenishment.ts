import { dayOf } from '../../../kernel/clock.ts';
import { command, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { IncomingOfProductsQuery } from '../__generated__/questions.ts';
import { ReplenishmentContinues, RunReplenishment } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { factorsOn } from './adjustment.ts';
import { BATCH, batchOf, findRules, type FoundRule } from './rule-rows.ts';
import { positionOf, propose, type Position } from './rule.ts';
import { termsOf } from './terms.ts';
import { noteReviews, writeProposals } from './write-proposals.ts';

type Input = NonNullable<(typeof RunReplenishment)['types']>['input'];

const document = /* GraphQL */ `
  query IncomingOfProducts($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      status
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

type Coming = { ordered: Decimal; requisitioned: Decimal };

/** What the catalog and purchasing say of the products of a run. */
type Around = {
  /** By product and warehouse: what is ordered, and what is asked for. */
  incoming: ReadonlyMap<string, Coming>;
  /** Sold off or archived: not bought any more. */
  discontinued: ReadonlySet<string>;
};

/**
 * Looks at each active rule, or those of one warehouse: what is lacking is proposed, once, and
 * asked for at once where the rule is automatic. Of a product that is sold off or archived nothing
 * is bought, but another warehouse may have some. A proposal that nobody has decided on is made
 * anew; many rules are worked a batch at a time, each batch following from the one before.
 */
export const runReplenishment = command(
  RunReplenishment,
  'inventory:plan',
  async (learning: Learning, input: Input) => {
    staffOnly(learning.viewer);
    const products = await rows<{ productId: string }>(
      learning.sql,
      sql`select product_id as "productId" from (${batchOf(input, dayOf(learning.now))}) rule`,
    );
    return learnAround(
      learning,
      products.map(({ productId }) => productId),
    );
  },
  async (work, input) => {
    await sql`select pg_advisory_xact_lock(hashtext('waybill replenishment'))`.execute(work.sql);
    const found = await findRules(work.sql, input, dayOf(work.now));
    const reviewed = found.map(({ rule, stock, measured }) => {
      const factors = factorsOn(rule.adjustments ?? [], dayOf(work.now));
      const at = withIncoming(rule, stock, work.facts.incoming);
      return { rule, at, terms: termsOf(rule, measured, factors), position: positionOf(at) };
    });
    await dropProposals(work.sql, found);
    await noteReviews(work, reviewed);
    let proposed = 0;
    for (const { rule, at, terms } of reviewed) {
      const lacking = propose(terms, at);
      const isBought = !work.facts.discontinued.has(rule.productId);
      if (lacking) proposed += await writeProposals(work, { rule, terms, isBought }, lacking);
    }
    const last = found.at(-1);
    if (last && found.length === BATCH) {
      const { warehouseId = null, run = work.ids.next('run') } = input;
      work.emit(ReplenishmentContinues, { run: run!, warehouseId, after: last.rule.id });
    }
    return { rules: found.length, proposed };
  },
);

const keyOf = (productId: string, warehouseId: string) => `${productId} ${warehouseId}`;

async function learnAround({ graph, viewer }: Learning, productIds: string[]): Promise<Around> {
  const ids = [...new Set(productIds)];
  if (ids.length === 0) return { incoming: new Map(), discontinued: new Set() };
  const as = service('inventory', viewer.requestId);
  const { productsByIds } = await graph<IncomingOfProductsQuery>(document, { ids }, as);
  const known = productsByIds.filter((product) => product !== null);
  const incoming = known.flatMap(({ id, incoming: coming }) =>
    coming.map(({ warehouse, ordered, requisitioned }): [string, Coming] => [
      keyOf(id, warehouse.id),
      { ordered: decimal(ordered.value), requisitioned: decimal(requisitioned.value) },
    ]),
  );
  const ended = known.filter(({ status }) => status === 'SELL_OUT' || status === 'ARCHIVED');
  return { incoming: new Map(incoming), discontinued: new Set(ended.map(({ id }) => id)) };
}

function withIncoming(
  { productId, warehouseId }: FoundRule['rule'],
  stock: Position,
  incoming: Around['incoming'],
): Position {
  const coming = incoming.get(keyOf(productId, warehouseId));
  const requested = stock.requested.plus(coming?.requisitioned ?? ZERO);
  return { ...stock, requested, incoming: coming?.ordered ?? ZERO };
}

/** What was proposed before and not decided on holds no longer. */
async function dropProposals(db: Learning['sql'], found: readonly FoundRule[]): Promise<void> {
  await sql`delete from replenishment_proposal
    where rule_id = any(${found.map(({ rule }) => rule.id)}) and status = 'PROPOSED'`.execute(db);
}
