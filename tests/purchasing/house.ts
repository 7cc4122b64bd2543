import type { Graph } from '../../kernel/graph.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { purchasing } from '../../subgraphs/purchasing/subgraph.ts';
import { openTestArea, staff } from '../area.ts';

export type UserError = { code: string; field: string[] };
export type Saved<Name extends string, Of> = Record<Name, Of | null> & { userErrors: UserError[] };
export type SavedSupplier = { id: string; number: string; version: number } & Record<
  string,
  unknown
>;

/** A user of a supplier, with the scopes that suppliers' users have and some more. */
export function supplierUser(supplierId: string): Viewer {
  return { ...staff(`usr_${supplierId}`), party: { kind: 'SUPPLIER', id: supplierId } };
}

const units = [
  { code: 'PCS', factor: '1', decimals: 0 },
  { code: 'BOX', factor: '12', decimals: 0 },
];

/** A budget that warns of orders beyond a million and stops those beyond two. */
function budgetSays(amount: string) {
  const beyond = Number(amount) > 1_000_000;
  const figures = { budgeted: { amount: '1000000' }, actual: { amount } };
  const verdict = Number(amount) > 2_000_000 ? 'STOP' : beyond ? 'WARN' : 'OK';
  const budget = { budgetId: 'bud_1', policy: verdict, span: 'CUMULATIVE', month: '2026-03' };
  const overrun = { ...budget, account: { id: 'acc_5401', code: '5401' }, ...figures };
  return { verdict, overruns: beyond ? [overrun] : [] };
}

/** How goods are told apart that are not just goods. */
const trackings: Record<string, string> = { MILK: 'LOT', DRILL: 'SERIAL' };

/** What is not bought any more by product, with what takes its place. */
const discontinued = new Map<string, { status: string; replacedBy: { sku: string } | null }>();

/**
 * A catalog and warehouses that know every id but `prd_none` and `whs_none`, a budget, and that a
 * dollar is 7.10.
 */
const around = (async (_viewer, document, variables = {}) => {
  if (document.includes('serials(')) {
    const here = (variables.codes as string[]).filter((code) => code === 'S-HERE');
    return { serials: { nodes: here.map((code) => ({ code, product: { id: 'prd_drill' } })) } };
  }
  if (document.includes('exchangeRate')) {
    return { exchangeRate: variables.currency === 'USD' ? { rate: '7.1' } : null };
  }
  const known = (id: unknown) => (String(id).endsWith('_none') ? null : { id });
  const standing = (id: unknown) => {
    return discontinued.get(String(id)) ?? { status: 'ACTIVE', replacedBy: null };
  };
  if (document.includes('budgetCheck')) {
    const [line] = (variables.lines ?? [variables]) as { amount: string }[];
    const isActive = variables.costCenterId !== 'ccr_none';
    const account = variables.accountId === 'acc_none' ? null : { id: variables.accountId };
    const costCenters = { nodes: [{ isActive }] };
    const ids = (variables.ids ?? []) as string[];
    const productsByIds = ids.map((id) => {
      return { id, sku: id.slice(4).toUpperCase(), ...standing(id) };
    });
    return { budgetCheck: budgetSays(line!.amount), account, costCenters, productsByIds };
  }
  if (!document.includes('productsByIds')) {
    return { product: known(variables.id) && { id: variables.id, ...standing(variables.id) } };
  }
  const skus = ((variables.skus ?? []) as string[]).map((sku) => `prd_${sku.toLowerCase()}`);
  const productsByIds = [...(variables.ids as string[]), ...skus].map((id) => {
    const sku = id.slice(4).toUpperCase();
    const tracking = trackings[sku] ?? 'NONE';
    const about = { baseUnit: 'PCS', units, tracking, shelfLifeDays: 30 };
    const catchWeight = sku === 'CHEESE' ? cheese : null;
    return known(id) && { id, sku, name: `The ${sku}`, ...about, catchWeight, ...standing(id) };
  });
  return { productsByIds, warehouse: known(variables.warehouseId) };
}) as Graph;

/** A cheese weighs about 5 kg, give or take a fifth. */
const cheese = { unit: 'KG', nominal: '5', minimum: '4', maximum: '6' };

export type Order = {
  id: string;
  number: string;
  status: string;
  version: number;
  total: { amount: string };
  expectedDate: string;
  reason: string | null;
  lines: ({ id: string } & Record<string, unknown>)[];
};
type Agreed = { supplierId: string; unitPrice: string };
type Receipt = { id: string; number: string; lines: Record<string, unknown>[] };

/** The purchasing area beside a catalog and warehouses. */
export async function openHouse() {
  const area = await openTestArea(purchasing, { graph: around });
  /** Runs a mutation that gives a purchase order; throws the code of its first user error. */
  async function orderBy(field: string, input: object, viewer?: Viewer): Promise<Order> {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    type Answer = Record<string, Saved<'purchaseOrder', Order>>;
    const { [field]: answer } = await area.ask<Answer>(
      `mutation ($input: ${type}!) { ${field}(input: $input) { purchaseOrder { ${orderFields} }
        userErrors { code field } } }`,
      { input },
      viewer,
    );
    const [refused] = answer!.userErrors;
    if (refused) throw new Error(`${refused.code} at ${refused.field.join('.')}`);
    return answer!.purchaseOrder!;
  }
  return {
    ...area,
    discontinued,
    orderBy,
    async receive(input: object, viewer?: Viewer): Promise<Receipt> {
      type Answer = { receiveGoods: Saved<'goodsReceipt', Receipt> };
      const { receiveGoods } = await area.ask<Answer>(receive, { input }, viewer);
      const [refused] = receiveGoods.userErrors;
      if (refused) throw new Error(`${refused.code} at ${refused.field.join('.')}`);
      return receiveGoods.goodsReceipt!;
    },
    /** An order at 10 to a new supplier unless said otherwise, of tea by default, approved and sent. */
    async sentOrder(quantity = '100', sku = 'TEA', more: Partial<Agreed> = {}) {
      const supplierId = more.supplierId ?? (await this.saveSupplier({})).supplier!.id;
      const warehouseId = 'whs_east';
      const lines = [{ sku, quantity: { value: quantity }, unitPrice: more.unitPrice ?? '10' }];
      const { id } = await orderBy('savePurchaseOrder', { supplierId, warehouseId, lines });
      const input = { purchaseOrderId: id };
      await orderBy('submitPurchaseOrder', input);
      await orderBy('approvePurchaseOrder', input, staff('usr_boss'));
      return orderBy('sendPurchaseOrder', input);
    },
    async saveSupplier(input: object, viewer?: Viewer) {
      type Answer = { saveSupplier: Saved<'supplier', SavedSupplier> };
      const all = { name: 'Wuyi Tea', ...input };
      return (await area.ask<Answer>(saveSupplier, { input: all }, viewer)).saveSupplier;
    },
    async saveItem(input: object, viewer?: Viewer) {
      type Answer = { saveSupplierItem: Saved<'supplierItem', Record<string, unknown>> };
      return (await area.ask<Answer>(saveItem, { input }, viewer)).saveSupplierItem;
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;

const orderFields = `id number status version currency exchangeRate total { amount } expectedDate reason
  lines { id sku quantity { value unit } unitPrice { amount } net { amount } expectedDate
    ordered { value unit } confirmed { value } confirmedDate accepted { value } rejected { value }
    billed { value } open { value } }`;
const receive = `mutation ($input: ReceiveGoodsInput!) { receiveGoods(input: $input) {
  goodsReceipt { id number deliveryNote lines { weight { value unit } received { value unit } accepted { value }
    rejected { value } rejectReason value { amount currency } cost { amount currency } product { id } } }
  userErrors { code field } } }`;
const saveSupplier = `mutation ($input: SaveSupplierInput!) { saveSupplier(input: $input) {
  supplier { id number name status version currency paymentTermDays country taxId }
  userErrors { code field } } }`;
const saveItem = `mutation ($input: SaveSupplierItemInput!) { saveSupplierItem(input: $input) {
  supplierItem { id supplierSku price { amount currency } leadTimeDays isPreferred
    minimumQuantity product { id } supplier { id } }
  userErrors { code field } } }`;
