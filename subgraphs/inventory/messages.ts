import type { Messages } from '../../kernel/payload.ts';
import { lotMessages } from './lots/messages.ts';

export const messages: Messages = {
  OUT_OF_STOCK: {
    en: 'Nothing of {product} is free in the warehouse {warehouse}.',
    'zh-CN': '商品 {product} 在仓库 {warehouse} 已无可用库存。',
  },
  INSUFFICIENT_STOCK: {
    en: 'Only {available} {unit} of the product {product} are free, {wanted} are wanted.',
    'zh-CN': '商品 {product} 可用库存仅 {available} {unit}，需要 {wanted}。',
  },
  NOT_IN_QUARANTINE: {
    en: 'Only {quarantined} {unit} of the product {product} are kept apart, not {wanted}.',
    'zh-CN': '商品 {product} 待处理隔离库存仅 {quarantined} {unit}，不足 {wanted}。',
  },
  UNDER_INSPECTION: {
    en: '{held} {unit} of the product {productId} that are kept apart wait for their inspection; decide that.',
    'zh-CN': '商品 {productId} 的隔离库存中有 {held} {unit} 待检验；请先作出检验决定。',
  },
  RECEIPT_REVERSED: {
    en: '{number} is reversed already.',
    'zh-CN': '收货单 {number} 已冲销。',
  },
  RECEIPT_BILLED: {
    en: 'The supplier has billed {sku} of {number}: {billed} of the order line. Give the goods back instead.',
    'zh-CN': '收货单 {number} 的 {sku} 已被供应商开票（订单行已开票 {billed}），请改为退货。',
  },
  RECEIPT_NOT_IN_STOCK: {
    en: 'The goods of {number} are not in stock yet; try again in a moment.',
    'zh-CN': '收货单 {number} 的商品尚未入库，请稍后再试。',
  },
  GOODS_LEFT: {
    en: 'Of {came} {sku} that came with {number}, {left} are left.',
    'zh-CN': '随 {number} 到货的 {sku} 共 {came}，现仅剩 {left}。',
  },
  WAREHOUSE_CODE_TAKEN: {
    en: 'Another warehouse has the code {code}.',
    'zh-CN': '仓库代码 {code} 已被其他仓库使用。',
  },
  COSTING_METHOD_IN_USE: {
    en: 'The product has moved after {day}; change its costing from a later day.',
    'zh-CN': '该商品在 {day} 之后有出入库；请选择更晚的日期。',
  },
  COST_NEEDED: {
    en: 'Say what a unit costs: there is no stock to take the average of.',
    'zh-CN': '请填写单位成本：当前无库存可取平均成本。',
  },
  NEGATIVE_COST: {
    en: 'A cost can not be negative: {given}.',
    'zh-CN': '成本不能为负数：{given}。',
  },
  NOT_ISSUED: {
    en: 'Of the order line {lineId}, {away} are still away; {given} can not come back.',
    'zh-CN': '订单行 {lineId} 尚有 {away} 未退回，不能退回 {given}。',
  },
  NO_DIFFERENCE: {
    en: 'There is no difference to adjust.',
    'zh-CN': '没有需要调整的差异。',
  },
  MINIMUM_OVER_MAXIMUM: {
    en: 'The minimum {minimum} is more than the maximum {maximum}.',
    'zh-CN': '下限 {minimum} 大于上限 {maximum}。',
  },
  NEGATIVE_FIGURE: {
    en: 'It can not be less than zero: {given}.',
    'zh-CN': '不能小于零：{given}。',
  },
  REASON_MISSING: {
    en: 'Say why.',
    'zh-CN': '请填写原因。',
  },
  UNKNOWN_PRODUCT: {
    en: 'There is no product {given}.',
    'zh-CN': '商品 {given} 不存在。',
  },
  NOTHING_TO_COUNT: {
    en: 'There is nothing to count in the warehouse {warehouse}.',
    'zh-CN': '仓库 {warehouse} 没有可盘点的库存。',
  },
  COUNTED_ELSEWHERE: {
    en: 'Another open count has these products: {products}.',
    'zh-CN': '以下商品正在另一张盘点单中：{products}。',
  },
  NOT_COUNTED: {
    en: '{lines} lines are not counted yet: {products}.',
    'zh-CN': '还有 {lines} 行未盘点：{products}。',
  },
  RECOUNT_NEEDED: {
    en: '{lines} lines differ much and must be counted again: {products}.',
    'zh-CN': '{lines} 行差异较大，需要复盘：{products}。',
  },
  OWN_COUNT: {
    en: 'Somebody else must approve the count {number}: you submitted it.',
    'zh-CN': '盘点单 {number} 由您提交，须由他人审批。',
  },
  ONE_POLICY: {
    en: 'Give either a level to order up to or an order quantity, as the method has it.',
    'zh-CN': '请按补货方法在补货上限与订货批量中二选一。',
  },
  ORDER_UP_TO_TOO_LOW: {
    en: 'The level {orderUpTo} must be over the reorder point {reorderPoint}.',
    'zh-CN': '补货上限 {orderUpTo} 必须高于再订货点 {reorderPoint}。',
  },
  LEAD_TIME_OUT_OF_RANGE: {
    en: 'A lead time is 0 to {most} days, not {given}.',
    'zh-CN': '提前期应为 0 至 {most} 天，而不是 {given}。',
  },
  NOT_ON_HAND: {
    en: 'Of that receipt {left} are on hand; {wanted} can not leave.',
    'zh-CN': '该批入库仅余 {left}，不能出库 {wanted}。',
  },
  NOT_RECEIVED: {
    en: 'No goods came with {moveId}.',
    'zh-CN': '{moveId} 没有入库商品。',
  },
  NEGATIVE_STOCK: {
    en: 'The product {product} is short by what has left: {onHand}.',
    'zh-CN': '商品 {product} 为负库存：{onHand}。',
  },
  STANDARD_COST_NEEDED: {
    en: 'Say what a unit costs by standard.',
    'zh-CN': '请填写单位标准成本。',
  },
  COSTED_BY_STANDARD: {
    en: 'The product {product} is costed by standard; change its standard cost.',
    'zh-CN': '商品 {product} 按标准成本计价；请修改其标准成本。',
  },
  NOTHING_TO_REVALUE: {
    en: 'Nothing of the product {product} was there at the end of that day.',
    'zh-CN': '商品 {product} 在该日末无库存。',
  },
  PERIOD_CLOSED: {
    en: 'The month {period} is closed.',
    'zh-CN': '期间 {period} 已关账。',
  },
  PERIOD_BACKWARDS: {
    en: 'The period begins on {from}, after it ends on {until}.',
    'zh-CN': '期间开始日 {from} 晚于结束日 {until}。',
  },
  NO_LINES: {
    en: 'There are no lines.',
    'zh-CN': '没有明细行。',
  },
  LINE_TWICE: {
    en: 'The same line is there twice.',
    'zh-CN': '明细行重复。',
  },
  MORE_THAN_WHOLE: {
    en: 'The parts {parts} are more than the whole {amount}.',
    'zh-CN': '各部分 {parts} 超过总额 {amount}。',
  },
  INEXACT_AMOUNT: {
    en: '{amount} {currency} has more than {decimals} decimals.',
    'zh-CN': '{amount} {currency} 的小数位超过 {decimals} 位。',
  },
  WEIGHT_MISSING: {
    en: 'Nobody knows what the product {product} weighs: say it.',
    'zh-CN': '商品 {product} 没有重量：请填写。',
  },
  VOLUME_MISSING: {
    en: 'Nobody knows what room the product {product} takes: say it.',
    'zh-CN': '商品 {product} 没有体积：请填写。',
  },
  NOTHING_TO_SHARE_BY: {
    en: 'All goods together have no {basis} to share the cost by.',
    'zh-CN': '所有商品合计没有可供分摊的{basis}。',
  },
  SAME_WAREHOUSE: {
    en: 'Goods go from one warehouse to another.',
    'zh-CN': '调出与调入仓库不能相同。',
  },
  PRODUCT_TWICE: {
    en: 'The product {product} is named twice.',
    'zh-CN': '商品 {product} 重复出现。',
  },
  NOTHING_TO_SHIP: {
    en: 'Nothing is to be shipped: {number}.',
    'zh-CN': '没有待发运的商品：{number}。',
  },
  NOTHING_ON_THE_WAY: {
    en: 'Nothing of it is on its way: {number}.',
    'zh-CN': '没有在途商品：{number}。',
  },
  OVER_SHIPMENT: {
    en: 'Only {toShip} are still to be shipped, not {given}.',
    'zh-CN': '待发运数量仅 {toShip}，不能发运 {given}。',
  },
  OVER_MISSING: {
    en: 'Only {left} more are on their way; {given} can not be missing.',
    'zh-CN': '在途剩余仅 {left}，短少数量不能为 {given}。',
  },
  OWN_TRANSFER: {
    en: 'Somebody else must approve the transfer {number}: you asked for it.',
    'zh-CN': '调拨单 {number} 由您申请，须由他人审批。',
  },
  SAFETY_OVER_MINIMUM: {
    en: 'The safety stock {safetyStock} is a part of the minimum {minimum}, not more.',
    'zh-CN': '安全库存 {safetyStock} 不能大于下限 {minimum}。',
  },
  DAYS_OUT_OF_RANGE: {
    en: 'Give 1 to {most} days, not {given}.',
    'zh-CN': '天数应为 1 至 {most}，而不是 {given}。',
  },
  SLOW_AFTER_DEAD: {
    en: 'Goods are slow ({slowAfterDays} days) before they are dead ({deadAfterDays} days).',
    'zh-CN': '滞销天数 {slowAfterDays} 不能大于呆滞天数 {deadAfterDays}。',
  },
  SERVICE_LEVEL_OUT_OF_RANGE: {
    en: 'A service level is 50 to 99.99 percent, not {given}.',
    'zh-CN': '服务水平应为 50% 至 99.99%，而不是 {given}。',
  },
  APPROVED_ALREADY: {
    en: 'Somebody else must approve the count {number}, too: you have.',
    'zh-CN': '盘点单 {number} 您已审批，还须另一人审批。',
  },
  LIMITS_OUT_OF_ORDER: {
    en: 'The limit for two people {seniorLimit} is not under that for one {approvalLimit}.',
    'zh-CN': '双人审批限额 {seniorLimit} 不能低于单人审批限额 {approvalLimit}。',
  },
  ...lotMessages,
};
