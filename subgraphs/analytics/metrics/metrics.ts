import type { Language } from '../../../kernel/viewer.ts';
import type { MeasureName } from './measures.ts';

export type MetricKind = 'MONEY' | 'QUANTITY' | 'COUNT' | 'PERCENT' | 'DAYS';

/** Measures added, some taken away again, the whole divided perhaps. */
export type Formula = {
  plus: readonly MeasureName[];
  minus?: readonly MeasureName[];
  /** A percentage is multiplied by a hundred. */
  by?: Formula;
};

type Text = Readonly<Record<Language, string>>;

/** A figure that everybody means the same by. */
export type Metric = {
  name: string;
  label: Text;
  definition: Text;
  kind: MetricKind;
  /** The area whose documents it is made of. */
  area: string;
  formula: Formula;
  isLessBetter: boolean;
};

type About = readonly [en: string, zh: string, definitionEn: string, definitionZh: string];

function metric(
  name: string,
  area: string,
  kind: MetricKind,
  [en, zh, definitionEn, definitionZh]: About,
  formula: Formula,
  isLessBetter = false,
): Metric {
  const label = { en, 'zh-CN': zh };
  const definition = { en: definitionEn, 'zh-CN': definitionZh };
  return { name, area, kind, label, definition, formula, isLessBetter };
}

const only = (...plus: MeasureName[]): Formula => ({ plus });
const sales: Formula = { plus: ['invoicedNet'], minus: ['creditedNet'] };
const earned: Formula = { plus: ['invoicedNet'], minus: ['creditedNet', 'costOfSales'] };
const ratio = (of: Formula, by: Formula): Formula => ({ ...of, by });

// prettier-ignore
const catalogue: readonly Metric[] = [
  metric('ordersPlaced', 'orders', 'COUNT', ['Orders placed', '下单数', 'Orders by the day on which they were placed.', '按下单日期统计的订单数。'], only('orders')),
  metric('orderValue', 'orders', 'MONEY', ['Order value', '订单金额', 'Lines of placed orders without tax, as ordered; what was cancelled later stays in.', '下单时各行不含税金额；之后取消的仍计入。'], only('orderedNet')),
  metric('averageOrderValue', 'orders', 'MONEY', ['Average order value', '平均订单金额', 'Order value divided by orders placed.', '订单金额除以下单数。'], ratio(only('orderedNet'), only('ordersInCurrency'))),
  metric('orderCancelRate', 'orders', 'PERCENT', ['Cancelled orders', '订单取消率', 'Orders of the period that are cancelled, of all.', '期内订单中已取消订单的占比。'], ratio(only('cancelledOrders'), only('orders')), true),
  metric('orderFillRate', 'orders', 'PERCENT', ['Fill rate', '订单满足率', 'Shipped quantity of the quantity that was ordered in the period.', '期内订购数量中已发货的占比。'], ratio(only('shipped'), only('ordered'))),
  metric('revenue', 'sales', 'MONEY', ['Revenue', '销售收入', 'Invoiced without tax, with freight charged, less what was credited.', '已开票不含税金额（含运费），减去贷项。'], sales),
  metric('costOfSales', 'sales', 'MONEY', ['Cost of sales', '销售成本', 'What goods cost that left for customers, less those that came back.', '发给客户的货物成本，减去退回的部分。'], only('costOfSales'), true),
  metric('margin', 'sales', 'MONEY', ['Margin', '毛利', 'Revenue less cost of sales.', '销售收入减去销售成本。'], earned),
  metric('marginRate', 'sales', 'PERCENT', ['Margin rate', '毛利率', 'Margin of the revenue.', '毛利占销售收入的比例。'], ratio(earned, sales)),
  metric('unitsSold', 'sales', 'QUANTITY', ['Units sold', '销售数量', 'Invoiced quantities, each in its base unit.', '已开票数量（基本单位）。'], only('unitsInvoiced')),
  metric('lostRevenue', 'sales', 'MONEY', ['Lost revenue', '缺货损失收入', 'What customers gave up while nothing was there for it would have brought, without tax, by the day of that.', '客户因缺货放弃的部分按订单价计的不含税金额，按放弃日期统计。'], only('lostNet'), true),
  metric('unitsLost', 'sales', 'QUANTITY', ['Units lost', '缺货损失数量', 'What customers gave up while nothing was there for it, each in its base unit.', '客户因缺货放弃的数量（基本单位）。'], only('unitsLost'), true),
  metric('invoices', 'finance', 'COUNT', ['Invoices', '发票数', 'Customer invoices by their date.', '按开票日期统计的客户发票数。'], only('invoices')),
  metric('invoiced', 'finance', 'MONEY', ['Invoiced', '开票金额', 'Invoices with tax.', '发票含税金额。'], only('invoicedGross')),
  metric('collected', 'finance', 'MONEY', ['Collected', '回款', 'Payments received from customers.', '收到的客户付款。'], only('collected')),
  metric('credited', 'finance', 'MONEY', ['Credited', '贷项金额', 'Credit notes with tax.', '贷项通知单含税金额。'], only('creditedGross'), true),
  metric('collectionRate', 'finance', 'PERCENT', ['Collection rate', '回款率', 'Collected of what was invoiced in the same period.', '同期回款占开票金额的比例。'], ratio(only('collected'), only('invoicedGross'))),
  metric('stockIn', 'inventory', 'QUANTITY', ['Stock in', '入库数量', 'Quantities that came into stock, each in its base unit.', '入库数量（基本单位）。'], only('stockIn')),
  metric('stockOut', 'inventory', 'QUANTITY', ['Stock out', '出库数量', 'Quantities that left stock, each in its base unit.', '出库数量（基本单位）。'], only('stockOut')),
  metric('stockMoveValue', 'inventory', 'MONEY', ['Change of stock value', '库存价值变动', 'Values of all moves of the stock ledger, in less out.', '库存台账全部变动的价值净额。'], only('stockMoveValue')),
  metric('purchaseValue', 'purchasing', 'MONEY', ['Purchase orders', '采购金额', 'Lines of purchase orders without tax, without cancelled orders.', '采购订单不含税金额，不含已取消订单。'], only('purchasedNet')),
  metric('purchaseOrders', 'purchasing', 'COUNT', ['Number of purchase orders', '采购订单数', 'Purchase orders by the day on which they were drafted.', '按起草日期统计的采购订单数。'], only('purchaseOrders')),
  metric('receiptsValue', 'purchasing', 'MONEY', ['Goods received', '收货金额', 'What accepted goods cost, without tax.', '验收合格货物的不含税成本。'], only('receivedValue')),
  metric('rejectRate', 'purchasing', 'PERCENT', ['Reject rate', '拒收率', 'Rejected quantity of what came.', '到货数量中被拒收的占比。'], ratio(only('rejected'), only('received')), true),
  metric('supplierOnTimeRate', 'purchasing', 'PERCENT', ['Suppliers on time', '供应商准时率', 'Receipts by the day that the purchase order expects.', '在采购订单预期日之前到货的收货占比。'], ratio(only('receiptsOnTime'), only('receipts'))),
  metric('shipments', 'logistics', 'COUNT', ['Shipments', '运单数', 'Shipments to customers by the day on which they were made.', '按创建日期统计的客户运单数。'], only('shipments')),
  metric('shipmentsDelivered', 'logistics', 'COUNT', ['Shipments delivered', '已送达运单', 'Shipments of the period that have arrived.', '期内运单中已送达的数量。'], only('shipmentsDelivered')),
  metric('onTimeRate', 'logistics', 'PERCENT', ['On time', '准时率', 'Arrived by the promised day, of those that arrived and had one.', '已送达且有承诺日的运单中准时送达的占比。'], ratio(only('shipmentsOnTime'), only('shipmentsPromised'))),
  metric('deliveryDays', 'logistics', 'DAYS', ['Days to deliver', '平均送达天数', 'From goods issue to arrival, on average.', '从发货到送达的平均天数。'], ratio(only('shipmentDays'), only('shipmentsTimed')), true),
  metric('freightCost', 'logistics', 'MONEY', ['Freight cost', '运费成本', 'What carriers charge for shipments.', '承运商收取的运费。'], only('freight'), true),
  metric('returnsCount', 'returns', 'COUNT', ['Returns', '退货单数', 'Returns by the day on which they were asked for.', '按申请日期统计的退货单数。'], only('returns'), true),
  metric('unitsReturned', 'returns', 'QUANTITY', ['Units returned', '退货数量', 'Quantities that have come back, each in its base unit.', '已收到的退货数量（基本单位）。'], only('returned'), true),
  metric('returnRate', 'returns', 'PERCENT', ['Return rate', '退货率', 'Units returned of units sold in the same period.', '同期退货数量占销售数量的比例。'], ratio(only('returned'), only('unitsInvoiced')), true),
  metric('newCustomers', 'crm', 'COUNT', ['New customers', '新客户数', 'Customers by the day on which they were entered.', '按建档日期统计的客户数。'], only('customers')),
  metric('serviceRequests', 'crm', 'COUNT', ['Service requests', '服务请求数', 'Service requests by the day on which they were opened.', '按提出日期统计的服务请求数。'], only('serviceRequests'), true),
  metric('serviceInTimeRate', 'crm', 'PERCENT', ['Resolved in time', '按时解决率', 'Service requests resolved by their due time, of those resolved.', '已解决的服务请求中按时解决的占比。'], ratio(only('requestsInTime'), only('requestsResolved'))),
  metric('serviceDays', 'crm', 'DAYS', ['Days to resolve', '平均解决天数', 'From opening to resolution, on average.', '从提出到解决的平均天数。'], ratio(only('requestDays'), only('requestsResolved')), true),
  metric('supplyExceptions', 'supply-chain', 'COUNT', ['Supply exceptions', '供应异常数', 'Exceptions of the control tower by the day on which they were raised.', '按发生日期统计的供应链异常数。'], only('exceptions'), true),
  metric('moneyAtStake', 'supply-chain', 'MONEY', ['Money at stake', '异常涉及金额', 'Amounts that supply exceptions concern.', '供应链异常涉及的金额。'], only('moneyAtStake'), true),
];

/** The catalogue of metrics by name, in the order in which it is shown. */
export const metrics: ReadonlyMap<string, Metric> = new Map(catalogue.map((m) => [m.name, m]));

/** Every measure that a formula needs. */
export function measuresOf({ plus, minus = [], by }: Formula): MeasureName[] {
  return [...plus, ...minus, ...(by ? measuresOf(by) : [])];
}
