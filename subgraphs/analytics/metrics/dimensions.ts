import type { Language } from '../../../kernel/viewer.ts';
import type { FactKind } from '../facts/fact.ts';
import { measureOf } from './measures.ts';
import { measuresOf, type Metric } from './metrics.ts';

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What metrics can be broken down by: a column of the facts, or the day by its grain. */
export type Dimension = {
  name: string;
  label: Readonly<Record<Language, string>>;
  column: string;
  grain?: Grain;
};

const time = (grain: Grain, en: string, zh: string): Dimension => {
  return { name: grain, label: { en, 'zh-CN': zh }, column: 'day', grain };
};
const by = (name: string, column: string, en: string, zh: string): Dimension => {
  return { name, label: { en, 'zh-CN': zh }, column };
};

const all: readonly Dimension[] = [
  time('day', 'Day', '日'),
  time('week', 'Week', '周'),
  time('month', 'Month', '月'),
  time('quarter', 'Quarter', '季度'),
  time('year', 'Year', '年'),
  by('product', 'product_id', 'Product', '产品'),
  by('category', 'category', 'Category', '品类'),
  by('customer', 'customer_id', 'Customer', '客户'),
  by('customerGroup', 'customer_group_id', 'Customer group', '客户组'),
  by('channel', 'channel', 'Channel', '渠道'),
  by('salesperson', 'salesperson', 'Salesperson', '销售员'),
  by('warehouse', 'warehouse_id', 'Warehouse', '仓库'),
  by('supplier', 'supplier_id', 'Supplier', '供应商'),
  by('carrier', 'carrier_id', 'Carrier', '承运商'),
  by('status', 'status', 'Status', '状态'),
  by('reason', 'reason', 'Kind or reason', '类型或原因'),
];

/** All dimensions by name. */
export const dimensions: ReadonlyMap<string, Dimension> = new Map(all.map((d) => [d.name, d]));

const customer = ['customer', 'customerGroup'] as const;
const product = ['product', 'category'] as const;
const seller = ['channel', 'salesperson'] as const;

/** What each kind of fact can be broken down by, besides time. */
const ofFacts: Readonly<Record<FactKind, readonly string[]>> = {
  CUSTOMER: [...customer, 'salesperson', 'status'],
  ORDER: [...product, ...customer, ...seller, 'warehouse', 'status'],
  LOST_SALE: [...product, ...customer, ...seller, 'warehouse'],
  SHIPMENT: [...customer, 'channel', 'warehouse', 'carrier', 'status'],
  STOCK_MOVE: [...product, ...customer, ...seller, 'warehouse', 'reason'],
  INVOICE: [...product, ...customer, ...seller, 'status', 'reason'],
  PAYMENT: [...customer, 'reason'],
  RETURN: [...product, ...customer, ...seller, 'warehouse', 'status', 'reason'],
  CREDIT_NOTE: [...product, ...customer, ...seller],
  PURCHASE_ORDER: [...product, 'supplier', 'warehouse', 'status'],
  GOODS_RECEIPT: [...product, 'supplier', 'warehouse', 'reason'],
  SERVICE_REQUEST: [...customer, 'salesperson', 'status', 'reason'],
  SUPPLY_EXCEPTION: [...product, 'warehouse', 'supplier', 'status', 'reason'],
};

/** The kinds of fact that a metric is made of; the first one leads. */
export function factsOf({ formula }: Metric): FactKind[] {
  return [...new Set(measuresOf(formula).map((name) => measureOf(name).fact))];
}

/** Whether every fact that a metric is made of has the dimension. */
export function mayBeBy(metric: Metric, { name, grain }: Dimension): boolean {
  return Boolean(grain) || factsOf(metric).every((kind) => ofFacts[kind].includes(name));
}
