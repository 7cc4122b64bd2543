import type { Learning } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { service } from '../../../kernel/viewer.ts';
import type { StopsQuery } from '../__generated__/questions.ts';
import { openOfPart } from './part-rows.ts';
import type { Stop, ToPick } from './walk.ts';

/** Goods that pickers are on their way to. */
export type ListedGoods = {
  orderLineId: string;
  productId: string;
  binId: string | null;
  lotId: string | null;
  quantity: string;
};

type Asked = {
  warehouseId: string;
  lines: readonly ToPick[];
  taken: readonly ListedGoods[];
};

const document = /* GraphQL */ `
  query Stops($input: PickProposalsInput!) {
    pickProposals(input: $input) {
      key
      bin {
        id
        code
        zone
        pickSequence
      }
      lot {
        id
      }
      quantity {
        value
      }
    }
  }
`;

/** Asks inventory where the goods for delivery lines should be taken from. */
export async function askStops(
  { graph, viewer }: Learning,
  { warehouseId, lines, taken }: Asked,
): Promise<Stop[]> {
  if (lines.length === 0) return [];
  const asked = lines.map(({ deliveryLineId, orderLineId, productId, quantity }) => {
    return { key: deliveryLineId, orderLineId, productId, quantity: quantity.toFixed() };
  });
  const input = { warehouseId, lines: asked, taken };
  const asker = service('sales', viewer.requestId);
  const { pickProposals } = await graph<StopsQuery>(document, { input }, asker);
  return pickProposals.map(({ key, bin, lot, quantity }) => {
    return { key, bin, lotId: lot?.id ?? null, quantity: quantity.value };
  });
}

/** What of these products is on lists of the warehouse that pickers walk with. */
export function listedGoods(
  db: Sql,
  warehouseId: string,
  productIds: readonly string[],
): Promise<ListedGoods[]> {
  return rows<ListedGoods>(
    db,
    sql`select order_line_id as "orderLineId", l.product_id as "productId", bin_id as "binId",
          lot_id as "lotId", trim_scale(sum(${openOfPart}))::text as quantity
        from pick_part p join pick_line l on l.id = pick_line_id
          join delivery d on d.id = p.delivery_id join delivery_line o on o.id = delivery_line_id
        where d.status = 'PICKING' and d.warehouse_id = ${warehouseId} and ${openOfPart} > 0
          and l.product_id = any(${[...productIds]})
        group by 1, 2, 3, 4 limit 5000`,
  );
}
