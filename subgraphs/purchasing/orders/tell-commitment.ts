import type { Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { CommitmentChanged, type BudgetOverride } from '../contract.ts';
import { chargesOf, type Requisitioned } from './commitment.ts';
import type { PurchaseOrder } from './purchase-order.ts';

/** The requisitions that an order was made of and that say what they are charged to. */
export async function chargedRequisitions(db: Sql, purchaseOrderId: string) {
  type Row = Omit<Requisitioned, 'quantity'> & { id: string; quantity: string };
  const found = await rows<Row>(
    db,
    sql`select id, product_id as "productId", quantity, account_id as "accountId",
          cost_center_id as "costCenterId"
        from requisition where purchase_order_id = ${purchaseOrderId}
          and (account_id is not null or cost_center_id is not null) order by id`,
  );
  return found.map((row) => ({ ...row, quantity: decimal(row.quantity) }));
}

/** Tells what an approved order binds of the budget now, or that it binds nothing any more. */
export async function tellCommitment(
  { sql: db, emit, company }: Pick<Work<unknown>, 'sql' | 'emit' | 'company'>,
  order: PurchaseOrder,
  override: BudgetOverride | null,
): Promise<void> {
  const { id: documentId, number, version, lines } = order;
  const isBound = order.isBinding();
  const requisitions = await chargedRequisitions(db, documentId);
  const bound = lines.map((line) => {
    const { productId, ordered, net } = line;
    return {
      productId,
      ordered,
      net: order.inBase(net),
      open: line.open(),
      day: line.confirmedDate ?? line.expectedDate,
    };
  });
  emit(CommitmentChanged, {
    ...{ documentId, kind: 'ORDER', number, version, isBound, override },
    requisitionIds: requisitions.map(({ id }) => id),
    lines: isBound ? chargesOf(bound, requisitions, company.currency) : [],
  });
}
