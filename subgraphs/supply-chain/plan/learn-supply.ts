import type { Learning } from '../../../kernel/command.ts';
import { decimal, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { OpenDemandQuery, SupplyFactsQuery } from '../__generated__/questions.ts';

type Item = NonNullable<SupplyFactsQuery['productsByIds'][number]>['supplierItems'][number];

/** An order line's part that a warehouse is to ship; without a warehouse it is not decided yet. */
export type OpenDemand = { warehouseId: string | null; day: string | null; quantity: Decimal };

/** What others know of a product that its plan needs; quantities in the base unit. */
export type ProductFacts = {
  id: string;
  unit: string;
  onHand: ReadonlyMap<string, Decimal>;
  demand: OpenDemand[];
  /** Who sells it, the preferred supplier first; only those who may be ordered from. */
  items: Item[];
};

const document = /* GraphQL */ `
  query SupplyFacts($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      baseUnit
      stock(first: 250) {
        nodes {
          warehouse {
            id
          }
          onHand {
            value
          }
        }
      }
      supplierItems {
        supplier {
          id
          status
        }
        price {
          amount
          currency
        }
        leadTimeDays
        minimumQuantity
        isPreferred
      }
    }
  }
`;

const openDemand = /* GraphQL */ `
  query OpenDemand($id: ID!, $after: String) {
    product(id: $id) {
      openOrderLines(first: 250, after: $after) {
        nodes {
          open {
            value
          }
          order {
            requestedDate
            warehouse {
              id
            }
          }
          reservations {
            warehouse {
              id
            }
            quantity {
              value
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

/** Asks the graph for stock, suppliers and open orders of products. */
export async function learnSupply(
  { graph, viewer }: Learning,
  ids: readonly string[],
): Promise<ProductFacts[]> {
  const asker = service('supply-chain', viewer.requestId);
  const { productsByIds } = await graph<SupplyFactsQuery>(document, { ids }, asker);
  const found = productsByIds.flatMap((product) => product ?? []);
  const demand = new Map<string, OpenDemand[]>();
  for (const { id } of found) demand.set(id, await demandFor(id));
  return found.map(({ id, baseUnit: unit, stock, supplierItems }) => ({
    ...{ id, unit, demand: demand.get(id)! },
    onHand: new Map(
      stock.nodes.map(({ warehouse, onHand }) => [warehouse.id, decimal(onHand.value)]),
    ),
    items: supplierItems.filter(({ supplier }) => supplier.status === 'APPROVED'),
  }));

  async function demandFor(id: string): Promise<OpenDemand[]> {
    const parts: OpenDemand[] = [];
    let after: string | null = null;
    for (let page = 0; page < MAX_PAGES; page++) {
      const answer: OpenDemandQuery = await graph(openDemand, { id, after }, asker);
      const lines = answer.product?.openOrderLines;
      parts.push(...(lines?.nodes ?? []).flatMap(partsOf));
      after = lines?.pageInfo.hasNextPage ? lines.pageInfo.endCursor : null;
      if (!after) break;
    }
    return parts;
  }
}

/** 10,000 open lines of one product. */
const MAX_PAGES = 40;

type Line = NonNullable<OpenDemandQuery['product']>['openOrderLines']['nodes'][number];

/** What of a line is reserved is shipped from there; the rest from where the order says. */
function partsOf({ open, order, reservations }: Line): OpenDemand[] {
  const day = order.requestedDate;
  const parts = reservations.map(({ warehouse, quantity }) => {
    return { warehouseId: warehouse.id, day, quantity: decimal(quantity.value) };
  });
  const rest = decimal(open.value).minus(sum(parts.map(({ quantity }) => quantity)));
  const warehouseId = order.warehouse?.id ?? null;
  return rest.greaterThan(ZERO) ? [...parts, { warehouseId, day, quantity: rest }] : parts;
}
