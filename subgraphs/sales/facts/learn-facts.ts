import { command, type Learning } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { GraphFor } from '../../../kernel/graph.ts';
import { service, type Viewer } from '../../../kernel/viewer.ts';
import type { EarlierBuyersQuery, EarlierProductsQuery } from '../__generated__/questions.ts';
import { LearnFacts } from './contract.ts';
import { writeBuyers, writeCategories, writeProducts } from './known.ts';

/** What is asked for at one go; the next hour learns the rest. */
const MOST_PAGES = 40;
const MOST_PRODUCTS = 500;

const buyersDocument = /* GraphQL */ `
  query EarlierBuyers($after: String) {
    customers(first: 250, after: $after, orderBy: { field: createdAt, direction: ASC }) {
      nodes {
        id
        version
        country
        group {
          id
        }
        addresses {
          country
          region
          postalCode
          isDefaultShipTo
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

const productsDocument = /* GraphQL */ `
  query EarlierProducts($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      version
      category {
        id
        version
        ancestors {
          id
        }
      }
    }
  }
`;

type Buyers = { nodes: EarlierBuyersQuery['customers']['nodes']; after: string | null };

/**
 * Asks for customers and products that were there before sales heard of them; sales of which the
 * territory or category was not known are counted to what these are now.
 */
export const learnFacts = command(
  LearnFacts,
  'sales:record',
  async ({ sql: db, graph, viewer }: Learning) => {
    const asker = service('sales', viewer.requestId);
    const [buyers, products] = await Promise.all([
      earlierBuyers(db, graph, asker),
      earlierProducts(db, graph, asker),
    ]);
    return { buyers, products };
  },
  async ({ sql: db, facts: { buyers, products } }) => {
    await writeBuyers(
      db,
      buyers.nodes.map(({ id: customerId, version, country, group, addresses }) => {
        const shipTo = addresses.find((address) => address.isDefaultShipTo);
        const { region = null, postalCode = null } = shipTo ?? {};
        const place = { country: shipTo?.country ?? country, region, postalCode };
        return { customerId, version, groupId: group?.id ?? null, ...place };
      }),
    );
    await writeProducts(
      db,
      products.map(({ id, version, category }) => {
        return { productId: id, version, categoryId: category?.id ?? null };
      }),
    );
    await writeCategories(
      db,
      products.flatMap(({ category }) => {
        if (!category) return [];
        const { id: categoryId, version, ancestors } = category;
        return { categoryId, version, categoryIds: [...ancestors.map(({ id }) => id), categoryId] };
      }),
    );
    if (buyers.after) {
      await sql`insert into learnt (what, after) values ('BUYERS', ${buyers.after})
        on conflict (what) do update set after = excluded.after`.execute(db);
    }
    await placeUnknown(db);
    return { buyers: buyers.nodes.length, products: products.length };
  },
);

async function earlierBuyers(db: Sql, graph: GraphFor, asker: Viewer): Promise<Buyers> {
  const known = await rows<{ after: string }>(
    db,
    sql`select after from learnt where what = 'BUYERS'`,
  );
  const nodes: Buyers['nodes'] = [];
  let after = known[0]?.after ?? null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { customers } = await graph<EarlierBuyersQuery>(buyersDocument, { after }, asker);
    nodes.push(...customers.nodes);
    after = customers.pageInfo.endCursor ?? after;
    if (!customers.pageInfo.hasNextPage) break;
  }
  return { nodes, after };
}

async function earlierProducts(db: Sql, graph: GraphFor, asker: Viewer) {
  const unknown = await rows<{ id: string }>(
    db,
    sql`select distinct product_id as id from sale s
        where category_ids is null and product_id is not null
          and not exists (select from known_product p where p.id = s.product_id)
        order by 1 limit ${MOST_PRODUCTS}`,
  );
  if (unknown.length === 0) return [];
  const ids = unknown.map(({ id }) => id);
  const { productsByIds } = await graph<EarlierProductsQuery>(productsDocument, { ids }, asker);
  return productsByIds.filter((product) => product !== null);
}

async function placeUnknown(db: Sql): Promise<void> {
  await sql`update sale s set group_id = b.group_id, territory_ids = coalesce(t.path, '{}')
    from known_buyer b left join buyer_territory t on t.customer_id = b.id
    where s.territory_ids is null and b.id = s.customer_id`.execute(db);
  await sql`update sale s set category_ids = coalesce(c.category_ids, '{}')
    from known_product p left join known_category c on c.id = p.category_id
    where s.category_ids is null and p.id = s.product_id`.execute(db);
}
