import type { Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { service } from '../../../kernel/viewer.ts';
import type { WeighedProductsQuery } from '../__generated__/questions.ts';
import { chosen, type Selection } from './find-candidates.ts';

const document = /* GraphQL */ `
  query WeighedProducts($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      weightKg
      volumeM3
    }
  }
`;

/** What one base unit of a product weighs and takes, as far as the catalog knows. */
export type Weights = readonly { id: string; weightKg: string | null; volumeM3: string | null }[];

const MAX_PRODUCTS = 500;

/** Asks the catalog what the goods weigh of which nobody has said it. */
export async function learnWeights(
  { sql: db, graph, viewer }: Learning,
  selection: Selection,
): Promise<Weights> {
  const found = await rows<{ id: string }>(
    db,
    sql`select distinct l.product_id as id from shipment s
        join shipment_line l on l.shipment_id = s.id
        join shipment_need n on n.shipment_id = s.id
        where ${chosen(selection)} and (n.weight_kg is null or n.volume_m3 is null)
        order by 1`,
  );
  const ids = found.map(({ id }) => id);
  const asker = service('logistics', viewer.requestId);
  const questions = Array.from({ length: Math.ceil(ids.length / MAX_PRODUCTS) }, (_, n) =>
    graph<WeighedProductsQuery>(
      document,
      { ids: ids.slice(n * MAX_PRODUCTS, (n + 1) * MAX_PRODUCTS) },
      asker,
    ),
  );
  const answers = await Promise.all(questions);
  return answers.flatMap(({ productsByIds }) =>
    productsByIds.filter((product) => product !== null),
  );
}
