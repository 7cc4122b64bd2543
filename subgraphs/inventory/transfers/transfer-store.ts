import { LockMode } from '@mikro-orm/core';
import { commandSpec, command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { TransferStatusChanged } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { TransferLine, TransferOrder, type TransferStatus } from './transfer-order.ts';

export type TransferInput = { transferOrderId: string; idempotencyKey?: string | null };
export type TransferResult = { transferOrderId: string };

/** What a new transfer is to bring. */
type Wish = ConstructorParameters<typeof TransferOrder>[2];
type WishedLine = { productId: string; unit: string; quantity: Decimal };

/** Writes down that somebody asks for goods of another warehouse. */
export async function makeTransfer(
  work: Work<unknown>,
  wish: Wish,
  wished: readonly WishedLine[],
): Promise<TransferOrder> {
  const { em, ids, viewer, now } = work;
  const query = sql`select nextval('transfer_number')::text as next`;
  const [row] = await rows<{ next: string }>(work.sql, query);
  const transfer = new TransferOrder(ids.next('tor'), row!.next, wish, { id: viewer.id, now });
  const lines = wished.map(({ productId, unit, quantity: wanted }, index) =>
    Object.assign(new TransferLine(), {
      ...{ id: ids.next('tol'), transferOrderId: transfer.id, productId, unit, wanted },
      position: index + 1,
    }),
  );
  await em.persist(transfer).flush();
  await em.persist(lines).flush();
  tellTransfer(work, transfer, null);
  return transfer;
}

/** A verb of staff that takes one transfer a step further, with its lines by product. */
export function transferStep<Input extends TransferInput>(
  name: string,
  scope: string,
  take: (work: Work, transfer: TransferOrder, lines: TransferLine[], input: Input) => unknown,
) {
  const spec = commandSpec<Input, TransferResult>(`inventory.${name}`);
  return command(spec, scope, async (work, input) => {
    staffOnly(work.viewer);
    const { transferOrderId: id } = input;
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const transfer = await work.em.findOne(TransferOrder, { id }, { lockMode });
    if (!transfer) throw new NotFound('transfer order', id);
    const { status } = transfer;
    const orderBy = { productId: 'asc' } as const;
    const lines = await work.em.find(TransferLine, { transferOrderId: id }, { orderBy });
    await take(work, transfer, lines, input);
    await work.em.flush();
    tellTransfer(work, transfer, status);
    return { transferOrderId: id };
  });
}

/** The line of the product. Refuses `UNKNOWN_PRODUCT` when the transfer has none. */
export function lineOf(lines: readonly TransferLine[], given: string, at: readonly string[]) {
  const found = lines.find(({ productId }) => productId === given);
  return found ?? refuse('UNKNOWN_PRODUCT', { given }, at);
}

/** Refuses `PRODUCT_TWICE` when a product is named more than once. */
export function expectOnce(lines: readonly { productId: string }[]): void {
  const seen = new Set<string>();
  lines.forEach(({ productId }, index) => {
    if (seen.has(productId)) refuse('PRODUCT_TWICE', { productId }, ['lines', String(index)]);
    seen.add(productId);
  });
}

function tellTransfer(
  { emit }: Pick<Work, 'emit'>,
  { id: transferOrderId, number, status, version }: TransferOrder,
  previous: TransferStatus | null,
): void {
  emit(TransferStatusChanged, { transferOrderId, number, previous, status, version });
}
