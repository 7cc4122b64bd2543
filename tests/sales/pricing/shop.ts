import type { Graph } from '../../../kernel/graph.ts';
import type { TestArea } from '../../area.ts';

const units = [
  { code: 'PCS', factor: '1', decimals: 0 },
  { code: 'BOX', factor: '12', decimals: 0 },
];

/** What the catalog, crm and finance answer to sales in these tests. */
const products = ['TEA', 'BEAN', 'SALT'].map((sku) => ({
  id: `prd_${sku}`,
  sku,
  name: sku,
  baseUnit: 'PCS',
  units,
  taxCategory: 'STANDARD',
  status: 'ACTIVE' as const,
  replacedBy: null as { sku: string } | null,
  shelfLifeDays: null as number | null,
  available: null as { value: string } | null,
}));
const groups: Record<string, { id: string } | null> = { cus_1: { id: 'cgr_1' }, cus_2: null };

type Asked = { ids?: string[]; skus?: string[]; customerId?: string; code?: string };

/** A graph of three products and two customers, which counts how often it is asked. */
export function shopGraph() {
  const asked: string[] = [];
  /** What the catalog and stock say of products otherwise, by SKU. */
  const ended: Record<string, object> = {};
  async function answer(_: unknown, document: string, variables: Asked = {}): Promise<unknown> {
    asked.push(/query (\w+)/.exec(document)![1]!);
    const { ids = [], skus = [], customerId = '' } = variables;
    const found = [
      ...ids.map((id) => products.find((one) => one.id === id) ?? null),
      ...skus.map((sku) => products.find((one) => one.sku === sku) ?? null),
    ];
    const productsByIds = found.map((one) => one && { ...one, ...ended[one.sku] });
    const isKnown = customerId in groups;
    const customer = isKnown ? { currency: 'CNY', group: groups[customerId] } : null;
    const taxRates = [{ code: 'STANDARD', percent: '13' }];
    const taxRate = taxRates.find(({ code }) => code === variables.code) ?? null;
    return { customer, found: productsByIds, productsByIds, taxRates, taxRate };
  }
  return { graph: answer as Graph, asked, ended };
}

type ListInput = {
  id?: string;
  code: string;
  precedence?: number;
  groupId?: string;
  customerId?: string;
  channelId?: string;
  isTaxIncluded?: boolean;
  currency?: string;
  versions?: { id?: string; validFrom?: string; validTo?: string }[];
};

/** Saves a price list with its details filled up; gives its id. */
export async function savePriceList(area: TestArea, input: ListInput): Promise<string> {
  const list = { name: input.code, currency: 'CNY', precedence: 0, ...input };
  const saved = await area.perform<{ priceListId: string }>('sales.savePriceList', list);
  return saved.priceListId;
}

/** Sets `SKU: price` pairs, in pieces, from `minQuantity` on. */
export function savePrices(
  area: TestArea,
  priceListId: string,
  prices: Record<string, string>,
  minQuantity = '0',
): Promise<unknown> {
  const entries = Object.entries(prices).map(([sku, unitPrice]) => ({
    sku,
    unitPrice,
    minQuantity,
  }));
  return area.perform('sales.savePrices', { priceListId, prices: entries });
}
