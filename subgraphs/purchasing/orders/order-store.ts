import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { Forbidden, NotFound, refuse } from '../../../kernel/refusal.ts';
import {
  PurchaseOrderCorrected,
  PurchaseOrderStatusChanged,
  type BudgetOverride,
} from '../contract.ts';
import { PurchaseOrder } from './purchase-order.ts';
import type { PurchaseOrderStatus } from './status.ts';
import { PurchaseOrderLine } from './purchase-order-line.ts';
import { tellCommitment } from './tell-commitment.ts';

type Desk = Pick<Work<unknown>, 'em'>;

/** A purchase order without its lines, locked. Throws `NotFound`. */
export async function lockHeader({ em }: Desk, id: string): Promise<PurchaseOrder> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const order = await em.findOne(PurchaseOrder, { id }, { lockMode });
  if (!order) throw new NotFound('purchase order', id);
  return order;
}

/** A purchase order with its lines, locked. Throws `NotFound`. */
export async function lockPurchaseOrder(desk: Desk, id: string): Promise<PurchaseOrder> {
  const order = await lockHeader(desk, id);
  const orderBy = { position: 'asc' } as const;
  order.lines = await desk.em.find(PurchaseOrderLine, { purchaseOrderId: id }, { orderBy });
  return order;
}

type Ending = Pick<Work<unknown>, 'emit' | 'now' | 'sql' | 'company'>;

/** Why an order is as it is now, where that is known, and what budget was passed over for it. */
type Cause = { cause?: string | null; override?: BudgetOverride | null };

/** Statuses of orders that nobody has approved: they bind nothing. */
const unbound: readonly PurchaseOrderStatus[] = ['DRAFT', 'IN_APPROVAL', 'CANCELLED'];

/** Ends a change: derives the status, and tells when it is another, and what the order binds. */
export async function conclude(
  work: Ending,
  order: PurchaseOrder,
  { cause = null, override = null }: Cause = {},
): Promise<void> {
  const { emit, now } = work;
  const previous = order.settle(now);
  if (order.isBinding() || !unbound.includes(previous) || override) {
    await tellCommitment(work, order, override);
  }
  const { id: purchaseOrderId, number, supplierId, status, version } = order;
  if (status === previous && version > 1) return;
  emit(
    PurchaseOrderStatusChanged,
    {
      purchaseOrderId,
      number,
      supplierId,
      previous: version > 1 ? previous : null,
      status,
      version,
      cause,
    },
    { parties: order.parties() },
  );
}

/** Ends a change of what has come, and says in the order's timeline what it follows from. */
export async function correct(
  work: Ending,
  order: PurchaseOrder,
  cause: string,
  goodsReceiptIds: string[] = [],
): Promise<void> {
  const { id: purchaseOrderId, supplierId, status: previous } = order;
  await conclude(work, order, { cause });
  const { status } = order;
  const parties = order.parties();
  const data = { purchaseOrderId, supplierId, previous, status, cause, goodsReceiptIds };
  work.emit(PurchaseOrderCorrected, data, { parties });
}

/** Notes that a supplier return or claim is counted; gives whether it is new. */
export async function isFreshReturn({ sql: db }: Work, id: string): Promise<boolean> {
  const query = sql`insert into noted_return (id) values (${id}) on conflict do nothing returning 1`;
  return (await rows(db, query)).length > 0;
}

/** Orders are the business of the company's own people: throws `Forbidden` for outside parties. */
export function staffOnly({ viewer }: Pick<Work<unknown>, 'viewer'>): void {
  if (viewer.party) throw new Forbidden(['purchasing:write of a member of staff']);
}

export type StepInput = {
  purchaseOrderId: string;
  reason?: string;
  idempotencyKey?: string | null;
};
export type ReasonInput = StepInput & { reason: string };
export type OrderResult = { purchaseOrderId: string };

/** A verb of staff that takes one purchase order a step further, and tells of it. */
export function step<Input extends StepInput>(
  name: string,
  scope: string,
  take: (order: PurchaseOrder, input: Input, work: Work) => Promise<void> | void,
) {
  const spec = commandSpec<Input, OrderResult>(`purchasing.${name}`);
  return command(spec, scope, async (work, input) => {
    staffOnly(work);
    const { purchaseOrderId } = input;
    const order = await lockPurchaseOrder(work, purchaseOrderId);
    await take(order, input, work);
    await conclude(work, order, { cause: input.reason?.trim() });
    return { purchaseOrderId };
  });
}

/** Refuses `REASON_MISSING` for an empty reason. */
export function reasonOf({ reason }: ReasonInput): string {
  return reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
}
