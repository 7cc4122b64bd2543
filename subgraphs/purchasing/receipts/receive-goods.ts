import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { Quantity, type Unit } from '../../../kernel/quantity.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { ToldGoods, Tracked } from '../../../kernel/tracking.ts';
import type { Weighed } from '../../../kernel/weighing.ts';
import { service } from '../../../kernel/viewer.ts';
import type { ReceivedUnitsQuery } from '../__generated__/questions.ts';
import { GoodsReceived } from '../contract.ts';
import { openInspections } from '../inspections/open-inspections.ts';
import { learnRates, rateOf } from '../orders/learn-rates.ts';
import { conclude, lockPurchaseOrder, staffOnly } from '../orders/order-store.ts';
import type { PurchaseOrder } from '../orders/purchase-order.ts';
import { GoodsReceipt, GoodsReceiptLine } from './goods-receipt.ts';
import { goodsOf, learnOnHand } from './received-goods.ts';

type Amount = { value: string; unit?: string | null };
type ReceivedLineInput = {
  lineId: string;
  /** All that has come, the rejected too; default unit: the one it was ordered in. */
  received: Amount;
  rejected?: Amount | null;
  rejectReason?: string | null;
  /** Where the accepted goods are put; default where goods land in the warehouse. */
  binId?: string | null;
  /** What the accepted goods weigh. */
  weight?: string | null;
} & ToldGoods;

export type ReceiveGoodsInput = {
  purchaseOrderId: string;
  deliveryNote?: string | null;
  /** Default: now. */
  receivedAt?: string | null;
  lines: ReceivedLineInput[];
  idempotencyKey?: string | null;
};

const ReceiveGoods = commandSpec<ReceiveGoodsInput, { goodsReceiptId: string }>(
  'purchasing.receiveGoods',
);

const document = /* GraphQL */ `
  query ReceivedUnits($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      tracking
      shelfLifeDays
      catchWeight {
        unit
        nominal
        minimum
        maximum
      }
      units {
        code
        factor
        decimals
      }
    }
  }
`;

/** What the catalog says of a product, and which of the given serials are here already. */
type Known = Tracked & {
  units: Unit[];
  catchWeight: Weighed | null;
  onHand: ReadonlySet<string>;
};

/** Learns how the products of the order are handled, and what its currency counts that day. */
async function learnProducts(learning: Learning, input: ReceiveGoodsInput) {
  staffOnly(learning);
  const { graph, viewer, sql: db, now } = learning;
  const { purchaseOrderId } = input;
  const found = await rows<{ id: string; currency: string }>(
    db,
    sql`select distinct product_id as id, currency
        from purchase_order_line l join purchase_order o on o.id = l.purchase_order_id
        where o.id = ${purchaseOrderId}`,
  );
  if (found.length === 0) throw new NotFound('purchase order', purchaseOrderId);
  const asker = service('purchasing', viewer.requestId);
  const ids = found.map(({ id }) => id);
  const { productsByIds } = await graph<ReceivedUnitsQuery>(document, { ids }, asker);
  const onHand = await learnOnHand(learning, input, ids);
  const day = dayOf(input.receivedAt ? new Date(input.receivedAt) : now);
  const rates = await learnRates(learning, [found[0]!.currency], day);
  const products = new Map<string, Known>(
    productsByIds.flatMap((product) => {
      return product ? [[product.id, { ...product, onHand: onHand.get(product.id) ?? none }]] : [];
    }),
  );
  return { products, rates };
}

const none: ReadonlySet<string> = new Set();

/**
 * Takes in what has come for an order: the accepted goods go into stock at their price, the
 * rejected never do. Accepted goods of which there is an inspection plan wait for their inspection.
 * Refuses `NO_LINES`, `UNKNOWN_LINE`, `NOT_POSITIVE`, `REJECTED_TOO_MANY`, `REASON_MISSING`,
 * `OVER_RECEIPT`, `DELIVERY_NOTE_TAKEN`, `IN_FUTURE`, `NO_EXCHANGE_RATE`, and accepted goods whose
 * lots, serials or weight are not said as they must be.
 */
export const receiveGoods = command(
  ReceiveGoods,
  'purchasing:receive',
  learnProducts,
  async (work, input) => {
    const { em, emit, ids, now, viewer, company } = work;
    const { products, rates } = work.facts;
    if (input.lines.length === 0) refuse('NO_LINES', {}, ['lines']);
    const receivedAt = input.receivedAt ? new Date(input.receivedAt) : now;
    if (receivedAt > now) refuse('IN_FUTURE', { given: input.receivedAt }, ['receivedAt']);
    const order = await lockPurchaseOrder(work, input.purchaseOrderId);
    order.requireReceivable();
    const receipt = Object.assign(await newReceipt(work), {
      purchaseOrderId: order.id,
      supplierId: order.supplierId,
      warehouseId: order.warehouseId,
      deliveryNote: await freshNote(work, order, input),
      receivedAt,
      receivedBy: viewer.id,
    });
    const day = dayOf(receivedAt);
    const rate = rateOf(rates, order.currency, 'receivedAt');
    const lines = input.lines.map((line, index) => {
      const entry = takeLine(order, line, products, index);
      const cost = new Money(rate.times(entry.value), company.currency).rounded().amount;
      return Object.assign(entry, { id: ids.next('grl'), goodsReceiptId: receipt.id, cost });
    });
    const goods = lines.map(({ productId, accepted: quantity }, index) => {
      const coming = { quantity, day, at: ['lines', String(index)] };
      return goodsOf(input.lines[index]!, products.get(productId)!, coming);
    });
    for (const [index, { goods: said }] of goods.entries()) {
      if (!said?.weight) continue;
      const weight = decimal(said.weight);
      Object.assign(lines[index]!, { weight, weightUnit: said.catchWeight!.unit });
    }
    await em.persist(receipt).flush();
    await em.persist(lines).flush();
    const inspections = await openInspections(work, order, receipt, lines);
    await conclude(work, order, { cause: receipt.number });
    const { id: goodsReceiptId, number, supplierId, warehouseId } = receipt;
    emit(
      GoodsReceived,
      {
        ...{ goodsReceiptId, number, purchaseOrderId: order.id, supplierId, warehouseId },
        ...{ postingDate: day, currency: company.currency, orderCurrency: order.currency },
        lines: lines.map(({ productId, unit, accepted, rejected, ...line }, index) => ({
          ...{ lineId: line.id, purchaseOrderLineId: line.purchaseOrderLineId, productId, unit },
          ...{ accepted: accepted.toFixed(), rejected: rejected.toFixed() },
          ...{ value: line.cost.toFixed(), agreed: line.value.toFixed() },
          ...goods[index],
          ...(inspections.has(line.id) && { inspectionId: inspections.get(line.id) }),
        })),
      },
      { parties: order.parties(), occurredAt: receivedAt },
    );
    return { goodsReceiptId };
  },
);

async function newReceipt({ sql: db, ids }: Work<unknown>): Promise<GoodsReceipt> {
  const query = sql`select nextval('goods_receipt_number')::text as next`;
  const [row] = await rows<{ next: string }>(db, query);
  return new GoodsReceipt(ids.next('grn'), row!.next);
}

/** What a supplier delivers with one note is received once. */
async function freshNote(
  { sql: db }: Work<unknown>,
  order: PurchaseOrder,
  input: ReceiveGoodsInput,
) {
  const note = input.deliveryNote?.trim() || null;
  const [earlier] = await rows<{ number: string }>(
    db,
    sql`select number from goods_receipt
        where supplier_id = ${order.supplierId} and delivery_note = ${note}
          and reversed_at is null`,
  );
  if (earlier) {
    refuse('DELIVERY_NOTE_TAKEN', { deliveryNote: note, number: earlier.number }, ['deliveryNote']);
  }
  return note;
}

function takeLine(
  order: PurchaseOrder,
  input: ReceivedLineInput,
  products: ReadonlyMap<string, Known>,
  index: number,
): GoodsReceiptLine {
  const at = (...field: string[]) => ['lines', String(index), ...field];
  const line = order.lines.find(({ id }) => id === input.lineId);
  const { number } = order;
  if (!line) refuse('UNKNOWN_LINE', { number, lineId: input.lineId }, at('lineId'));
  const units = products.get(line.productId)?.units ?? [];
  const inBase = ({ value, unit }: Amount) =>
    new Quantity(value, unit ?? line.unit).to(line.baseUnit, units).value;
  const received = inBase(input.received);
  const rejected = input.rejected ? inBase(input.rejected) : decimal(0);
  if (!received.greaterThan(0)) {
    refuse('NOT_POSITIVE', { given: received.toFixed() }, at('received', 'value'));
  }
  if (rejected.isNegative() || rejected.greaterThan(received)) {
    const figures = { sku: line.sku, received: received.toFixed(), rejected: rejected.toFixed() };
    refuse('REJECTED_TOO_MANY', figures, at('rejected', 'value'));
  }
  const rejectReason = input.rejectReason?.trim() || null;
  if (rejected.greaterThan(0) && !rejectReason) refuse('REASON_MISSING', {}, at('rejectReason'));
  const accepted = received.minus(rejected);
  const { amount: value } = line.receive(accepted, rejected, order.currency);
  const { id: purchaseOrderLineId, productId, baseUnit: unit } = line;
  return Object.assign(new GoodsReceiptLine(), {
    ...{ purchaseOrderLineId, productId, unit, position: index + 1 },
    ...{ received, accepted, rejected, value, rejectReason },
  });
}
