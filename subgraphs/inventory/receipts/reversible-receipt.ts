import type { Learning } from '../../../kernel/command.ts';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { ReversedReceiptQuery } from '../__generated__/questions.ts';
import { staffOnly } from '../staff.ts';

const document = /* GraphQL */ `
  query ReversedReceipt($id: ID!) {
    goodsReceipt(id: $id) {
      number
      reversedAt
      purchaseOrder {
        id
      }
      lines {
        accepted {
          value
        }
        purchaseOrderLine {
          id
          sku
          accepted {
            value
          }
          billed {
            value
          }
        }
      }
    }
  }
`;

/** A goods receipt as purchasing tells of it. */
export type Receipt = NonNullable<ReversedReceiptQuery['goodsReceipt']>;

/** Asks purchasing for the receipt. Refuses `RECEIPT_REVERSED`, and `RECEIPT_BILLED`. */
export async function learnReceipt(
  { graph, viewer }: Learning,
  { goodsReceiptId: id }: { goodsReceiptId: string },
): Promise<Receipt> {
  staffOnly(viewer);
  const asker = service('inventory', viewer.requestId);
  const { goodsReceipt } = await graph<ReversedReceiptQuery>(document, { id }, asker);
  if (!goodsReceipt) throw new NotFound('goods receipt', id);
  const { number, reversedAt, lines } = goodsReceipt;
  if (reversedAt) refuse('RECEIPT_REVERSED', { number }, ['goodsReceiptId']);
  for (const own of Map.groupBy(lines, (line) => line.purchaseOrderLine.id).values()) {
    const { sku, accepted, billed } = own[0]!.purchaseOrderLine;
    const here = sum(own.map((line) => line.accepted.value));
    const isBilled = decimal(billed.value).greaterThan(0);
    if (isBilled && decimal(accepted.value).minus(here).lessThan(billed.value)) {
      refuse('RECEIPT_BILLED', { number, sku, billed: billed.value }, ['goodsReceiptId']);
    }
  }
  return goodsReceipt;
}
