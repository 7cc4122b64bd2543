import type { ChartKind } from '../charts/option.ts';
import type { KeptQuery } from '../metrics/metric-query.ts';
import type { Title } from '../text.ts';
import type { ReportSection } from './report.ts';

/** A report that every installation has. */
export type StandardReport = {
  id: string;
  code: string;
  area: string | null;
  name: Title;
  sections: ReportSection[];
};

type Asked = Partial<KeptQuery> & Pick<KeptQuery, 'metrics'>;

/** A query with the usual: the last 30 days, compared to those before. */
export function usual(asked: Asked): KeptQuery {
  return {
    ...{ dimensions: [], filters: [], preset: 'LAST_30_DAYS', compareTo: 'PREVIOUS_PERIOD' },
    ...{ orderBy: null, first: 100 },
    ...asked,
  };
}

function section(en: string, zh: string, asked: Asked, chart: ChartKind | null = null) {
  return { title: { en, 'zh-CN': zh }, query: usual(asked), chart };
}

function report(
  code: string,
  area: string | null,
  [en, zh]: readonly [en: string, zh: string],
  ...sections: ReportSection[]
): StandardReport {
  return { id: `rpt_${code}`, code, area, name: { en, 'zh-CN': zh }, sections };
}

const byDay = (...metrics: string[]): Asked => ({ metrics, dimensions: ['day'], compareTo: null });
const by = (dimension: string, ...metrics: string[]): Asked => ({
  ...{ metrics, dimensions: [dimension], first: 20 },
});

// prettier-ignore
/** One for the company as a whole, and one an area. */
export const standardReports: readonly StandardReport[] = [
  report('executive-summary', null, ['Executive summary', '经营概览'],
    section('Sales', '销售', { metrics: ['orderValue', 'revenue', 'margin', 'marginRate', 'newCustomers'] }),
    section('Operations', '运营', { metrics: ['ordersPlaced', 'orderFillRate', 'onTimeRate', 'returnsCount', 'supplyExceptions'] }),
    section('Money', '资金', { metrics: ['invoiced', 'collected', 'credited', 'purchaseValue'] }),
    section('Revenue and margin by day', '每日收入与毛利', byDay('revenue', 'margin'), 'LINE'),
    section('Revenue by channel', '各渠道收入', by('channel', 'revenue', 'margin'), 'PIE')),
  report('orders-status', 'orders', ['Orders: status and fill', '订单：状态与满足率'],
    section('By status', '按状态', by('status', 'ordersPlaced', 'orderValue'), 'PIE'),
    section('By channel', '按渠道', by('channel', 'ordersPlaced', 'orderValue', 'averageOrderValue', 'orderFillRate', 'orderCancelRate'), 'BAR'),
    section('By day', '按日', byDay('ordersPlaced', 'orderValue'), 'LINE')),
  report('sales-by-channel-and-product', 'sales', ['Sales by channel and product', '按渠道与产品的销售'],
    section('By channel', '按渠道', by('channel', 'revenue', 'costOfSales', 'margin', 'marginRate'), 'BAR'),
    section('Best products', '畅销产品', by('product', 'revenue', 'unitsSold', 'margin', 'marginRate'), 'BAR'),
    section('By salesperson', '按销售员', by('salesperson', 'revenue', 'margin'), 'BAR')),
  report('stock-moves', 'inventory', ['Stock moves', '库存变动'],
    section('By warehouse', '按仓库', by('warehouse', 'stockIn', 'stockOut', 'stockMoveValue'), 'BAR'),
    section('By kind', '按类型', by('reason', 'stockIn', 'stockOut', 'stockMoveValue')),
    section('Most moved products', '周转最快的产品', { ...by('product', 'stockOut', 'stockIn', 'stockMoveValue') }, 'BAR')),
  report('purchasing-by-supplier', 'purchasing', ['Purchasing by supplier', '按供应商的采购'],
    section('Spend', '采购额', by('supplier', 'purchaseValue', 'purchaseOrders', 'receiptsValue'), 'BAR'),
    section('Reliability', '供货可靠性', by('supplier', 'supplierOnTimeRate', 'rejectRate'))),
  report('customers', 'crm', ['Customers', '客户'],
    section('Best customers', '重点客户', by('customer', 'revenue', 'margin', 'marginRate'), 'BAR'),
    section('New customers by day', '每日新客户', byDay('newCustomers'), 'LINE'),
    section('Service requests', '服务请求', by('reason', 'serviceRequests', 'serviceInTimeRate', 'serviceDays'), 'BAR')),
  report('invoiced-and-collected', 'finance', ['Invoiced and collected', '开票与回款'],
    section('By month', '按月', { metrics: ['invoiced', 'collected', 'credited'], dimensions: ['month'], preset: 'THIS_YEAR', compareTo: null }, 'BAR'),
    section('By customer', '按客户', by('customer', 'invoiced', 'collected', 'credited', 'collectionRate'))),
  report('supply-chain-service', 'supply-chain', ['Supply chain: exceptions and service', '供应链：异常与服务水平'],
    section('Exceptions by kind', '按类型的异常', by('reason', 'supplyExceptions', 'moneyAtStake'), 'PIE'),
    section('Service', '服务水平', { metrics: ['orderFillRate', 'onTimeRate', 'supplierOnTimeRate'] })),
  report('logistics-performance', 'logistics', ['Shipments on time and their cost', '运输准时率与成本'],
    section('By carrier', '按承运商', by('carrier', 'shipments', 'shipmentsDelivered', 'onTimeRate', 'deliveryDays', 'freightCost'), 'BAR'),
    section('By day', '按日', byDay('shipments', 'shipmentsDelivered'), 'LINE')),
  report('returns-by-reason', 'returns', ['Returns by reason', '按原因的退货'],
    section('By reason', '按原因', by('reason', 'returnsCount', 'unitsReturned'), 'PIE'),
    section('By product', '按产品', by('product', 'returnRate', 'unitsReturned', 'unitsSold')),
    section('By customer', '按客户', by('customer', 'returnsCount', 'credited'))),
  report('analytics-figures', 'analytics', ['All figures of the month', '本月全部指标'],
    section('Orders and sales', '订单与销售', { metrics: ['ordersPlaced', 'orderValue', 'averageOrderValue', 'revenue', 'costOfSales', 'margin', 'unitsSold'], preset: 'THIS_MONTH' }),
    section('Money', '资金', { metrics: ['invoices', 'invoiced', 'collected', 'credited'], preset: 'THIS_MONTH' }),
    section('Goods', '货物', { metrics: ['stockIn', 'stockOut', 'stockMoveValue', 'receiptsValue', 'shipments', 'freightCost'], preset: 'THIS_MONTH' })),
];

/** The standard report with this id or code. */
export function standardReport(idOrCode: string): StandardReport | undefined {
  return standardReports.find(({ id, code }) => id === idOrCode || code === idOrCode);
}
