import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { KnownWarehousesQuery } from '../__generated__/questions.ts';
import { ReturnInspected } from '../contract.ts';
import { lineOf } from './receive-return.ts';
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
};

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

/** Learns which of the named warehouses there are. */
async function learnWarehouses(learning: Learning, { lines }: InspectReturnInput) {
  staffOnly(learning);
  const { graph, viewer } = learning;
  const ids = [...new Set(lines.flatMap(({ warehouseId }) => warehouseId ?? []))];
  if (ids.length === 0) return new Set<string>();
  const asker = service('returns', viewer.requestId);
  const { warehouses } = await graph<KnownWarehousesQuery>(asked, { ids }, asker);
  return new Set(warehouses.nodes.map(({ id }) => id));
}

/**
 * Grades what has come and says where each unit goes; what we keep becomes stock at the cost it
 * left with, or is scrapped. Refuses `UNKNOWN_LINE`, `NOT_POSITIVE`, `NOT_ALL_INSPECTED`,
 * `INEXACT_QUANTITY`, `TOO_MANY`, `UNKNOWN_WAREHOUSE`, and `WAREHOUSE_NEEDED` for goods to be kept apart.
 */
export const inspectReturn = command(
  InspectReturn,
  'returns:handle',
  learnWarehouses,
  (work, input) =>
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
  { ids, facts }: Work<ReadonlySet<string>>,
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
  if (warehouseId && !facts.has(warehouseId)) {
    refuse('UNKNOWN_WAREHOUSE', { warehouseId }, at('warehouseId'));
  }
  return Object.assign(new ReturnInspection(), {
    ...{ id: ids.next('rin'), returnOrderId: order.id, returnLineId, position: index + 1 },
    ...{ quantity, grade, disposition, warehouseId: warehouseId ?? order.warehouseId },
    note: input.note?.trim() || null,
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
      .map(({ quantity, warehouseId, disposition }) => {
        const use = uses[disposition as keyof typeof uses] as Use;
        return { lineId, productId, warehouseId, unit, quantity: quantity.toFixed(), use };
      }),
  );
  const lines = kept.map((line) => {
    return { lineId: line.orderLineId, quantity: line.kept().toFixed() };
  });
  const postingDate = dayOf(now);
  emit(ReturnInspected, { returnOrderId, orderId, customerId, postingDate, goods, lines });
}
