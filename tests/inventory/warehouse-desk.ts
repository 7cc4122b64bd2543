import type { Graph } from '../../kernel/graph.ts';
import type { AreaOptions } from '../../kernel/area.ts';
import type { Tracked } from '../../kernel/tracking.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Weighed } from '../../kernel/weighing.ts';
import { inventory } from '../../subgraphs/inventory/subgraph.ts';
import { openTestArea } from '../area.ts';

const units = [
  { code: 'PCS', factor: '1', decimals: 1 },
  { code: 'BOX', factor: '12', decimals: 1 },
];

/**
 * A catalog that knows every product whose id begins with `prd_`, in pieces and boxes of 12; what
 * purchasing has under way of them, by product, and knows of goods receipts; and what months
 * finance has closed.
 */
const catalogWith = (
  incoming: Incoming,
  closed: string[],
  sizes: Sizes,
  { statuses, tracked, receipts }: { statuses: Statuses; tracked: Told; receipts: Receipts },
) =>
  ((_viewer, document, variables) => {
    if (document.includes('goodsReceipt(')) {
      return Promise.resolve({ goodsReceipt: receipts[String(variables?.id)] ?? null });
    }
    if (document.includes('closedDocuments')) {
      const closedUpTo = closed[0] ?? null;
      return Promise.resolve({ closedDocuments: [{ documents: 'STOCK', closedUpTo }] });
    }
    const known = (id: unknown) =>
      String(id).startsWith('prd_')
        ? {
            ...{ id, sku: skuOf(String(id)), baseUnit: 'PCS', units, ...sizes[String(id)] },
            incoming: incoming[String(id)] ?? [],
            status: statuses[String(id)] ?? 'ACTIVE',
            ...{ tracking: 'NONE', shelfLifeDays: null, ...tracked[String(id)] },
          }
        : null;
    const ids = variables?.ids as string[] | undefined;
    return Promise.resolve(
      ids ? { productsByIds: ids.map(known) } : { product: known(variables?.productId) },
    );
  }) as Graph;

type Told = Record<string, Partial<Tracked> & { catchWeight?: Weighed }>;

type Statuses = Record<string, string>;

/** People know `prd_tea` as `TEA`. */
const skuOf = (id: string) => id.replace('prd_', '').toUpperCase();

type Sizes = Record<string, { weightKg: string | null; volumeM3: string | null }>;

/** A goods receipt as purchasing tells of it. */
type Receipts = Record<string, object>;

type Incoming = Record<
  string,
  { warehouse: { id: string }; ordered: { value: string }; requisitioned: { value: string } }[]
>;

/** The inventory area as the people and processes around it use it. */
export async function openDesk(options: Partial<AreaOptions> = {}) {
  const incoming: Incoming = {};
  const closed: string[] = [];
  const sizes: Sizes = {};
  const statuses: Statuses = {};
  const tracked: Told = {};
  const receipts: Receipts = {};
  const graph = catalogWith(incoming, closed, sizes, { statuses, tracked, receipts });
  /** Who answers what the area asks: the catalog, unless a test says otherwise. */
  const asked = { answer: graph };
  const ask: Graph = (viewer, document, variables) => asked.answer(viewer, document, variables);
  const area = await openTestArea(inventory, { graph: ask, ...options });
  let count = 0;
  const next = (prefix: string) => `${prefix}_${String(++count).padStart(4, '0')}`;
  return {
    ...area,
    next,
    catalog: graph,
    /** Has the graph answer otherwise. */
    answers(answer: Graph) {
      asked.answer = answer;
    },
    /** What purchasing has under way, by product. */
    incoming,
    /** What purchasing says of goods receipts, by id. */
    receipts,
    /** Months that finance has closed. */
    closed,
    /** What goods weigh and what room they take, by product. */
    sizes,
    /** How the catalog has goods told apart, and weighed, by product. */
    tracked,
    /** Products that are not simply sold, by id. */
    statuses,
    /** Runs a mutation of the area; throws the code of its first user error. */
    async does<Result>(field: string, input: object, selection: string, viewer?: Viewer) {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
      type Payload = Result & { userErrors: { code: string; field: string[] }[] };
      const answer = await area.ask<Record<string, Payload>>(
        `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code field } } }`,
        { input },
        viewer,
      );
      const [no] = answer[field]!.userErrors;
      if (no) throw new Error(`${no.code} at ${no.field.join('.')}`);
      return answer[field] as Result;
    },
    async warehouse(code: string, more = {}): Promise<string> {
      const made = { code, name: `Warehouse ${code}`, ...more };
      return (await area.perform<{ warehouseId: string }>('inventory.saveWarehouse', made))
        .warehouseId;
    },
    receive(productId: string, warehouseId: string, value: string, cost: string, more = {}) {
      const unitCost = { amount: cost, currency: 'CNY' };
      const input = { productId, warehouseId, quantity: { value }, unitCost, ...more };
      return area.perform<{ moveId: string }>('inventory.receiveStock', input);
    },
    choose(productId: string, costingMethod: string, more = {}) {
      return area.perform('inventory.saveStockPolicy', { productId, costingMethod, ...more });
    },
    /** Goods come for a line of a purchase order; `value` is what all of them cost. */
    bought(productId: string, warehouseId: string, line: string, quantity: string, value: string) {
      const goods = { productId, unit: 'PCS', quantity, value };
      return area.perform('inventory.takeInReceipt', {
        ...{ goodsReceiptId: next('grn'), warehouseId, postingDate: '2026-03-01' },
        ...{ currency: 'CNY', lines: [{ ...goods, purchaseOrderLineId: `${line} ${productId}` }] },
      });
    },
    /** The supplier bills goods of the line `pol_4` at another price. */
    billed(
      billId: string,
      { product, ...line }: { product: string; quantity: string; difference: string },
      billedBefore = '0',
    ) {
      const purchaseOrderLineId = `pol_4 ${product}`;
      return area.perform('inventory.adjustReceiptCost', {
        ...{ billId, postingDate: '2026-04-01', currency: 'CNY' },
        lines: [{ productId: product, purchaseOrderLineId, billedBefore, ...line }],
      });
    },
    giveBack(stockMoveId: string, value: string, more = {}) {
      const input = { stockMoveId, quantity: { value }, reason: 'Broken', ...more };
      return area.perform('inventory.returnToSupplier', input);
    },
    adjust(productId: string, warehouseId: string, value: string, more = {}) {
      const input = { productId, warehouseId, difference: { value }, reason: 'Count', ...more };
      return area.perform('inventory.adjustStock', input);
    },
    /** `lines` as `line product quantity`, one a row. */
    reserve(orderId: string, lines: string, warehouseId: string | null = null) {
      const input = { orderId, customerId: 'cus_1', warehouseId, lines: demandLines(lines) };
      return area.perform('inventory.reserveStock', input);
    },
    release(orderId: string, lines: string) {
      const given = demandLines(lines).map(({ lineId, quantity }) => ({ lineId, quantity }));
      return area.perform('inventory.releaseStock', { orderId, lines: given });
    },
    issue(orderId: string, warehouseId: string, lines: string, more = {}) {
      const delivery = { deliveryId: next('dlv'), issuedAt: '2026-03-31T23:30:00.000Z' };
      const order = { orderId, customerId: 'cus_1', warehouseId, lines: demandLines(lines) };
      return area.perform('inventory.issueStock', { ...delivery, ...order, ...more });
    },
    /** Picking has not found these lines. */
    miss(orderId: string, warehouseId: string, lines: string) {
      const delivery = { deliveryId: next('dlv'), orderId, warehouseId, lines: demandLines(lines) };
      return area.perform('inventory.recordShortPick', delivery);
    },
    /** Every place as `product warehouse/bin lot: quantity`, held ones with `!`. */
    async places(): Promise<string[]> {
      const found = await area.rows<Record<string, string>>(
        `select l.product_id, w.code as warehouse, coalesce(bin.code, '-') as bin,
           coalesce(lot.code, '-') as lot, trim_scale(p.quantity) as quantity,
           case when lot.is_blocked or lot.is_expired or bin.kind = 'QUARANTINE' then '!' else '' end
             as mark
         from stock_place p join stock_level l on l.id = p.level_id
         join warehouse w on w.id = l.warehouse_id
         left join lot on lot.id = p.lot_id left join bin on bin.id = p.bin_id
         order by 1, 2, 3, 4`,
      );
      return found.map((p) => {
        return `${p.product_id} ${p.warehouse}/${p.bin} ${p.lot}: ${p.quantity}${p.mark}`;
      });
    },
    /** What was said so far, without the wait for transactions in other databases. */
    async told(type: string) {
      return area.rows<{ data: Record<string, unknown>; day: string }>(
        `select data, occurred_at::date::text as day from event
         where type = 'inventory.${type}' order by position`,
      );
    },
    /** Every level as `product warehouse: onHand/reserved value`. */
    async levels(): Promise<string[]> {
      const found = await area.rows<Record<string, string>>(
        `select product_id, code, trim_scale(on_hand) as on_hand, trim_scale(reserved) as reserved,
           round(value, 2) as value
         from stock_level join warehouse w on w.id = warehouse_id order by product_id, code`,
      );
      return found.map((l) => `${l.product_id} ${l.code}: ${l.on_hand}/${l.reserved} ${l.value}`);
    },
    /** Every demand as `line: waiting w, reserved r, issued i`. */
    async demands(): Promise<string[]> {
      const found = await area.rows<Record<string, string>>(
        `select line_id, trim_scale(waiting) as waiting, trim_scale(issued) as issued,
           trim_scale(coalesce((select sum(quantity) from reservation r
             where r.line_id = d.line_id), 0)) as reserved
         from demand d order by line_id`,
      );
      return found.map(
        (d) => `${d.line_id}: waiting ${d.waiting}, reserved ${d.reserved}, issued ${d.issued}`,
      );
    },
    async breaches(): Promise<unknown[]> {
      const query = '{ stockIntegrity { kind actual expected stockLevel { id } } }';
      return (await area.ask<{ stockIntegrity: unknown[] }>(query)).stockIntegrity;
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

function demandLines(text: string) {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [lineId, productId, quantity] = row.trim().split(/\s+/) as [string, string, string];
      return { lineId, productId, quantity };
    });
}

/** What a refused command says: its code, or `done`. */
export async function outcome(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
