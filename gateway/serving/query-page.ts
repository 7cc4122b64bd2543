import { gzipSync } from 'node:zlib';

/** GraphiQL as one page, all of it from npm; made at the first call and kept. */
export async function queryPage(): Promise<Buffer> {
  page ??= import('@graphql-yoga/render-graphiql').then(({ renderGraphiQL }) =>
    gzipSync(
      renderGraphiQL({
        title: 'Waybill',
        endpoint: '/graphql',
        subscriptionsProtocol: 'WS',
        defaultQuery: firstQuery,
        shouldPersistHeaders: true,
      }),
    ),
  );
  return page;
}

let page: Promise<Buffer> | undefined;

const firstQuery = `# Put your key under "Headers": { "x-api-key": "wb_…" }
query LatestOrders {
  orders(first: 5) {
    nodes {
      number
      status
      customer { name }
      lines { product { sku name } quantity { value unit } net { amount currency } }
      shipments(first: 5) { nodes { number status } }
      invoices(first: 5) { nodes { number status total { amount currency } } }
    }
  }
}
`;
