import type {
  FactKind,
  InvoiceStatus,
  OrderChannel,
  OrderStatus,
  PaymentMethod,
  ShipmentStatus,
  StockAlertKind,
  SupplyExceptionCode,
} from './__generated__/documents.ts';
import { inLanguage } from './language.ts';
import type { Both } from './words.ts';

type Names<Value extends string> = Readonly<Record<Value, Both>>;

const orderStatuses: Names<OrderStatus> = {
  DRAFT: ['Draft', '草稿'],
  ON_HOLD: ['On hold', '待人工审核'],
  APPROVED: ['Approved', '已批准'],
  ALLOCATED: ['Allocated', '已分配库存'],
  PARTIALLY_ALLOCATED: ['Partially allocated', '部分分配'],
  BACKORDERED: ['Backordered', '缺货待补'],
  IN_FULFILMENT: ['Being picked', '拣货中'],
  PARTIALLY_SHIPPED: ['Partially shipped', '部分发货'],
  SHIPPED: ['Shipped', '已发货'],
  DELIVERED: ['Delivered', '已送达'],
  COMPLETED: ['Completed', '已完成'],
  REJECTED: ['Rejected', '已拒绝'],
  CANCELLED: ['Cancelled', '已取消'],
  SHORT_CLOSED: ['Closed short', '短缺关闭'],
};

const channelNames: Names<OrderChannel> = {
  PHONE: ['Phone', '电话'],
  EMAIL: ['E-mail', '邮件'],
  WEB: ['Web shop', '网店'],
  STORE: ['Store', '门店'],
  DISTRIBUTOR: ['Distributor', '经销商'],
  MARKETPLACE: ['Marketplace', '电商平台'],
  EDI: ['EDI', 'EDI'],
};

const shipmentStatuses: Names<ShipmentStatus> = {
  PLANNED: ['Planned', '已计划'],
  READY: ['Ready', '待提货'],
  PICKED_UP: ['Picked up', '已提货'],
  IN_TRANSIT: ['In transit', '运输中'],
  OUT_FOR_DELIVERY: ['Out for delivery', '派送中'],
  DELIVERED: ['Delivered', '已送达'],
  EXCEPTION: ['Exception', '异常'],
  RETURNED: ['Returned', '已退回'],
  CANCELLED: ['Cancelled', '已取消'],
};

const alertKinds: Names<StockAlertKind> = {
  STOCKOUT: ['Out of stock', '缺货'],
  SHORTAGE: ['Running low', '库存不足'],
  OVERSTOCK: ['Too much stock', '库存积压'],
  DEAD_STOCK: ['Does not move', '呆滞库存'],
  NEGATIVE: ['Below zero', '负库存'],
  EXPIRING: ['Expiring', '即将过期'],
  EXPIRED: ['Expired', '已过期'],
};

const exceptionCodes: Names<SupplyExceptionCode> = {
  PURCHASE_LATE: ['Purchase is late', '采购延误'],
  CONFIRMED_SHORT: ['Supplier confirmed less', '供应商确认不足'],
  SHIP_NOTICE_LATE: ['Ship notice is late', '发货通知延误'],
  STOCK_OUT_RISK: ['Stock may run out', '有断货风险'],
  SHIPMENT_LATE: ['Shipment is late', '运输延误'],
  DEMAND_SPIKE: ['Demand spike', '需求激增'],
  FORECAST_DRIFT: ['Forecast is off', '预测偏离'],
};

const severities: Names<'CRITICAL' | 'WARNING' | 'INFO' | 'HIGH' | 'MEDIUM' | 'LOW'> = {
  CRITICAL: ['Critical', '严重'],
  WARNING: ['Warning', '警告'],
  INFO: ['Note', '提示'],
  HIGH: ['High', '高'],
  MEDIUM: ['Medium', '中'],
  LOW: ['Low', '低'],
};

const invoiceStatuses: Names<InvoiceStatus> = {
  OPEN: ['Open', '未清'],
  PARTIALLY_PAID: ['Partially paid', '部分付款'],
  PAID: ['Paid', '已付清'],
  CREDITED: ['Credited', '已冲销'],
  TAKEN_BACK: ['Paid, taken back', '已付清后冲回'],
};

const paymentMethods: Names<PaymentMethod> = {
  BANK_TRANSFER: ['Bank transfer', '银行转账'],
  CARD: ['Card', '银行卡'],
  CASH: ['Cash', '现金'],
  CHEQUE: ['Cheque', '支票'],
  WALLET: ['Wallet', '电子钱包'],
};

const factKinds: Names<FactKind> = {
  ORDER: ['Order', '订单'],
  LOST_SALE: ['Lost sale', '缺货损失'],
  INVOICE: ['Invoice', '发票'],
  PAYMENT: ['Payment', '收款'],
  CREDIT_NOTE: ['Credit note', '贷项通知单'],
  STOCK_MOVE: ['Stock move', '库存变动'],
  PURCHASE_ORDER: ['Purchase order', '采购订单'],
  GOODS_RECEIPT: ['Goods receipt', '收货单'],
  SHIPMENT: ['Shipment', '运单'],
  RETURN: ['Return', '退货单'],
  CUSTOMER: ['Customer', '客户'],
  SERVICE_REQUEST: ['Service request', '服务请求'],
  SUPPLY_EXCEPTION: ['Supply exception', '供应链异常'],
};

export type Severity = keyof typeof severities;

export const orderStatus = (value: OrderStatus) => inLanguage(orderStatuses[value]);
export const channelName = (value: OrderChannel) => inLanguage(channelNames[value]);
export const shipmentStatus = (value: ShipmentStatus) => inLanguage(shipmentStatuses[value]);
export const alertKind = (value: StockAlertKind) => inLanguage(alertKinds[value]);
export const exceptionCode = (value: SupplyExceptionCode) => inLanguage(exceptionCodes[value]);
export const severityName = (value: Severity) => inLanguage(severities[value]);
export const invoiceStatus = (value: InvoiceStatus) => inLanguage(invoiceStatuses[value]);
export const paymentMethod = (value: PaymentMethod) => inLanguage(paymentMethods[value]);
export const factKind = (value: FactKind) => inLanguage(factKinds[value]);
