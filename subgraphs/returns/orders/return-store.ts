import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import { Forbidden, NotFound, refuse } from '../../../kernel/refusal.ts';
import { mayActFor } from '../../../kernel/viewer.ts';
import { ReturnStatusChanged } from '../contract.ts';
import { invite } from '../feedback/invite.ts';
import { ReturnClaim } from './return-claim.ts';
import { ReturnInspection, ReturnLine } from './return-line.ts';
import { ReturnOrder } from './return-order.ts';

/** Returns are handled by the company's own people: throws `Forbidden` for outside parties. */
export function staffOnly({ viewer }: Pick<Work<unknown>, 'viewer'>): void {
  if (viewer.party) throw new Forbidden(['returns:handle of a member of staff']);
}

/** A return with its lines, locked. Throws `NotFound` also for another customer's. */
export async function lockReturn(
  { em, viewer }: Pick<Work<unknown>, 'em' | 'viewer'>,
  id: string,
): Promise<ReturnOrder> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const order = await em.findOne(ReturnOrder, { id }, { lockMode });
  if (!order || !mayActFor(viewer, 'CUSTOMER', order.customerId)) {
    throw new NotFound('return', id);
  }
  const orderBy = { position: 'asc' } as const;
  order.lines = await em.find(ReturnLine, { returnOrderId: id }, { orderBy });
  const found = await em.find(ReturnInspection, { returnOrderId: id }, { orderBy });
  for (const line of order.lines) {
    line.inspections = found.filter(({ returnLineId }) => returnLineId === line.id);
  }
  return order;
}

/** The claims on order lines, made where there are none, locked in the order of their ids. */
export async function lockClaims(
  { em, sql: db }: Pick<Work<unknown>, 'em' | 'sql'>,
  lineIds: readonly string[],
): Promise<Map<string, ReturnClaim>> {
  const ids = [...new Set(lineIds)].sort();
  await sql`insert into return_claim (id, delivered, claimed)
    select id, 0, 0 from unnest(${ids}::text[]) id order by id on conflict do nothing`.execute(db);
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  const claims = await em.find(ReturnClaim, { id: { $in: ids } }, options);
  return new Map(claims.map((claim) => [claim.id, claim]));
}

/** Gives up what does not come back of each line. */
export async function releaseClaims(
  work: Work<unknown>,
  lines: readonly { orderLineId: string; quantity: Decimal }[],
): Promise<void> {
  const freed = lines.filter(({ quantity }) => !quantity.isZero());
  const claims = await lockClaims(
    work,
    freed.map(({ orderLineId }) => orderLineId),
  );
  for (const { orderLineId, quantity } of freed) claims.get(orderLineId)!.release(quantity);
}

/** Ends a change and tells of the new status; who got the return closed is asked how it was. */
export function conclude(
  work: Pick<Work<unknown>, 'em' | 'emit' | 'now' | 'ids'>,
  order: ReturnOrder,
  previous: string | null,
): void {
  order.updatedAt = work.now;
  order.version += 1;
  const { id: returnOrderId, number, orderId, customerId, status, version } = order;
  if (status === previous) return;
  const data = { returnOrderId, number, orderId, customerId, previous, status, version };
  work.emit(ReturnStatusChanged, data, { parties: order.parties() });
  if (status === 'CLOSED') invite(work, { kind: 'RETURN', subjectId: returnOrderId, customerId });
}

export type StepInput = { returnOrderId: string; idempotencyKey?: string | null };
export type ReturnResult = { returnOrderId: string };
type Take<Input, Facts> = (
  order: ReturnOrder,
  input: Input,
  work: Work<Facts>,
) => Promise<void> | void;

/** A verb of staff that takes one return a step further, and tells of it. */
export function step<Input extends StepInput>(name: string, take: Take<Input, undefined>) {
  const spec = commandSpec<Input, ReturnResult>(`returns.${name}`);
  return command(spec, 'returns:handle', (work, input) => {
    staffOnly(work);
    return taken(work, input, take);
  });
}

/** A verb of staff or of the customer whose return it is. */
export function ownStep<Input extends StepInput>(name: string, take: Take<Input, undefined>) {
  const spec = commandSpec<Input, ReturnResult>(`returns.${name}`);
  return command(spec, 'returns:write', (work, input) => taken(work, input, take));
}

/** Takes a return a step further, and tells of it. */
export async function taken<Input extends StepInput, Facts>(
  work: Work<Facts>,
  input: Input,
  take: Take<Input, Facts>,
): Promise<ReturnResult> {
  const order = await lockReturn(work, input.returnOrderId);
  const previous = order.status;
  await take(order, input, work);
  conclude(work, order, previous);
  return { returnOrderId: order.id };
}

/** Refuses `REASON_MISSING` for an empty reason. */
export function reasonOf({ reason }: { reason: string }): string {
  return reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
}
