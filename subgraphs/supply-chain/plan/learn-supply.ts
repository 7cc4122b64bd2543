import type { Learning } from '../../../kernel/command.ts';
import { decimal, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { MoreDemandQuery, SupplyFactsQuery } from '../__generated__/questions.ts';

type Product = NonNullable<SupplyFactsQuery['productsByIds'][number]>;
type Lines = Product['openOrderLines'];

/** An order line's part that a warehouse is to ship; without a warehouse it is not decided yet. */
export type OpenDemand = { warehouseId: string | null; day: string | null; quantity: Decimal };

/** What others know of a product that its plan needs; quantities in the base unit. */
export type ProductFacts = {
  id: string;
  unit: string;
  onHand: ReadonlyMap<string, Decimal>;
  demand: OpenDemand[];
  /** Who sells it, the preferred supplier first; only those who may be ordered from. */
  items: Product['supplierItems'];
};

const document = /* GraphQL */ `
  query SupplyFacts($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      status
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
      openOrderLines(first: 250) {
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

const moreDemand = /* GraphQL */ `
  query MoreDemand($id: ID!, $after: String!) {
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

const notBought = new Set(['SELL_OUT', 'ARCHIVED']);

/**
 * Asks the graph at once for stock, suppliers and open orders of products; those that are sold off
 * or archived are left out.
 */
export async function learnSupply(
  { graph, viewer }: Learning,
  ids: readonly string[],
): Promise<ProductFacts[]> {
  const asker = service('supply-chain', viewer.requestId);
  const { productsByIds } = await graph<SupplyFactsQuery>(document, { ids }, asker);
  const facts: ProductFacts[] = [];
  for (const product of productsByIds.flatMap((found) => found ?? [])) {
    if (notBought.has(product.status)) continue;
    const { id, baseUnit: unit, stock, supplierItems, openOrderLines } = product;
    const lines = await allLines(openOrderLines, async (after) => {
      const answer = await graph<MoreDemandQuery>(moreDemand, { id, after }, asker);
      return answer.product?.openOrderLines;
    });
    const onHand = stock.nodes.map(
      ({ warehouse, onHand: { value } }) => [warehouse.id, decimal(value)] as const,
    );
    const items = supplierItems.filter(({ supplier }) => supplier.status === 'APPROVED');
    facts.push({ id, unit, onHand: new Map(onHand), demand: lines.flatMap(partsOf), items });
  }
  return facts;
}

/** With 250 lines each: 10,000 open lines of one product. */
const MAX_PAGES = 40;

/** The lines of a page and of those behind it; few products have more than one. */
async function allLines(
  first: Lines,
  more: (after: string) => Promise<Lines | undefined>,
): Promise<Lines['nodes']> {
  const nodes = [...first.nodes];
  let { hasNextPage, endCursor } = first.pageInfo;
  for (let page = 1; hasNextPage && endCursor && page < MAX_PAGES; page++) {
    const next = await more(endCursor);
    nodes.push(...(next?.nodes ?? []));
    hasNextPage = next?.pageInfo.hasNextPage ?? false;
    endCursor = next?.pageInfo.endCursor ?? null;
  }
  return nodes;
}

/** What of a line is reserved is shipped from there; the rest from where the order says. */
function partsOf({ open, order, reservations }: Lines['nodes'][number]): OpenDemand[] {
  const day = order.requestedDate;
  const parts = reservations.map(({ warehouse, quantity }) => {
    return { warehouseId: warehouse.id, day, quantity: decimal(quantity.value) };
  });
  const rest = decimal(open.value).minus(sum(parts.map(({ quantity }) => quantity)));
  const warehouseId = order.warehouse?.id ?? null;
  return rest.greaterThan(ZERO) ? [...parts, { warehouseId, day, quantity: rest }] : parts;
}
