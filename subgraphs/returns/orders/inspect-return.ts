import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { KnownWarehousesQuery } from '../__generated__/questions.ts';
import { ReturnInspected } from '../contract.ts';
import { lineOf } from './receive-return.ts';
import { learnShipped, namedGoods, type NamedGoods } from './returned-goods.ts';
import { ReturnInspection, type Disposition, type ItemGrade } from './return-line.ts';
import type { ReturnOrder } from './return-order.ts';
import {
  releaseClaims,
  staffOnly,
  taken,
  type ReturnResult,
  type StepInput,
} from './return-store.ts';

type InspectedInput = {
  returnLineId: string;
  /** In the base unit. */
  quantity: string;
  grade: ItemGrade;
  disposition: Disposition;
  warehouseId?: string | null;
  note?: string | null;
} & NamedGoods;

export type InspectReturnInput = StepInput & { lines: InspectedInput[] };

const InspectReturn = commandSpec<InspectReturnInput, ReturnResult>('returns.inspectReturn');

const MAX_LINES = 500;

const asked = /* GraphQL */ `
  query KnownWarehouses($ids: [ID!]!) {
    warehouses(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
      }
    }
  }
`;

/** Learns which of the named warehouses there are, and which goods have left. */
async function learnAround(learning: Learning, input: InspectReturnInput) {
  staffOnly(learning);
  const [warehouses, shipped] = await Promise.all([
    learnWarehouses(learning, input),
    learnShipped(learning, input),
  ]);
  return { warehouses, shipped };
}

async function learnWarehouses({ graph, viewer }: Learning, { lines }: InspectReturnInput) {
  const ids = [...new Set(lines.flatMap(({ warehouseId }) => warehouseId ?? []))];
  if (ids.length === 0) return new Set<string>();
  const asker = service('returns', viewer.requestId);
  const { warehouses } = await graph<KnownWarehousesQuery>(asked, { ids }, asker);
  return new Set(warehouses.nodes.map(({ id }) => id));
}

/**
 * Grades what has come and says where each unit goes; what we keep becomes stock at the cost it
 * left with, or is scrapped. Refuses `UNKNOWN_LINE`, `NOT_POSITIVE`, `NOT_ALL_INSPECTED`,
 * `INEXACT_QUANTITY`, `TOO_MANY`, `UNKNOWN_WAREHOUSE`, `WAREHOUSE_NEEDED` for goods to be kept apart,
 * and lots and serials that have not left: `UNKNOWN_LOT`, `UNKNOWN_SERIAL`, `SERIALS_DIFFER`.
 */
export const inspectReturn = command(InspectReturn, 'returns:handle', learnAround, (work, input) =>
  taken(work, input, async (order) => {
    if (input.lines.length > MAX_LINES) {
      refuse('TOO_MANY', { limit: MAX_LINES, given: input.lines.length }, ['lines']);
    }
    const found = input.lines.map((line, n) => inspection(work, order, line, n));
    for (const line of order.lines) {
      line.inspect(found.filter(({ returnLineId }) => returnLineId === line.id));
    }
    order.inspect(work.now);
    await work.em.persist(found).flush();
    const sentBack = order.lines.map((line) => {
      return { orderLineId: line.orderLineId, quantity: line.received.minus(line.kept()) };
    });
    await releaseClaims(work, sentBack);
    tell(work, order);
  }),
);

function inspection(
  { ids, facts }: Work<Awaited<ReturnType<typeof learnAround>>>,
  order: ReturnOrder,
  input: InspectedInput,
  index: number,
): ReturnInspection {
  const at = (field: string) => ['lines', String(index), field];
  const { returnLineId, grade, disposition } = input;
  const line = lineOf(order, returnLineId, at('returnLineId'));
  const quantity = decimal(input.quantity);
  line.requireExact(quantity, at('quantity'));
  if (!quantity.greaterThan(0)) {
    refuse('NOT_POSITIVE', { given: input.quantity }, at('quantity'));
  }
  const isApart = disposition === 'REFURBISH' || disposition === 'RETURN_TO_SUPPLIER';
  if (isApart && !input.warehouseId) refuse('WAREHOUSE_NEEDED', { disposition }, at('warehouseId'));
  const { warehouseId } = input;
  if (warehouseId && !facts.warehouses.has(warehouseId)) {
    refuse('UNKNOWN_WAREHOUSE', { warehouseId }, at('warehouseId'));
  }
  const isKept = disposition !== 'RETURN_TO_CUSTOMER';
  const shipped = facts.shipped.get(returnLineId);
  const goods = isKept ? namedGoods(input, shipped, quantity, ['lines', String(index)]) : {};
  return Object.assign(new ReturnInspection(), {
    ...{ id: ids.next('rin'), returnOrderId: order.id, returnLineId, position: index + 1 },
    ...{ quantity, grade, disposition, warehouseId: warehouseId ?? order.warehouseId },
    note: input.note?.trim() || null,
    goods,
  });
}

const uses = {
  RESTOCK: 'SALE',
  REFURBISH: 'QUARANTINE',
  RETURN_TO_SUPPLIER: 'QUARANTINE',
  SCRAP: 'SCRAP',
};
type Use = 'SALE' | 'QUARANTINE' | 'SCRAP';

function tell({ emit, now }: Work<unknown>, order: ReturnOrder): void {
  const { id: returnOrderId, orderId, customerId } = order;
  const kept = order.kept();
  if (kept.length === 0) return;
  const goods = kept.flatMap(({ orderLineId: lineId, productId, unit, inspections }) =>
    inspections
      .filter((one) => one.isKept())
      .map(({ quantity, warehouseId, disposition, goods: told }) => {
        const use = uses[disposition as keyof typeof uses] as Use;
        return { lineId, productId, warehouseId, unit, quantity: quantity.toFixed(), use, ...told };
      }),
  );
  const lines = kept.map((line) => {
    return { lineId: line.orderLineId, quantity: line.kept().toFixed() };
  });
  const postingDate = dayOf(now);
  emit(ReturnInspected, { returnOrderId, orderId, customerId, postingDate, goods, lines });
}
