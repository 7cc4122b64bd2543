import type { Messages } from '../../kernel/payload.ts';

/** Refusals of the area's verbs, and what the review finds. */
export const messages: Messages = {
  COUPON_UNKNOWN: {
    en: 'The coupon {couponCode} is not valid here.',
    'zh-CN': '优惠码 {couponCode} 无效。',
  },
  COUPON_USED_UP: {
    en: 'The coupon {couponCode} was used as often as it can be.',
    'zh-CN': '优惠码 {couponCode} 已达到使用次数上限。',
  },
  IS_DRAFT: {
    en: 'The order {number} is a draft: submit it first.',
    'zh-CN': '订单 {number} 是草稿，请先提交。',
  },
  NOT_A_DRAFT: {
    en: 'The order is no draft any more: it is {status}.',
    'zh-CN': '订单已不是草稿：状态为 {status}。',
  },
  DOCUMENT_SETTLED: {
    en: 'The document is done with: it is {status}.',
    'zh-CN': '单据已处理：状态为 {status}。',
  },
  NO_CONTENT: {
    en: 'A document is given as a text or in base 64: one of them.',
    'zh-CN': '单据须以文本或 base64 之一提供。',
  },
  DOCUMENT_TOO_LARGE: {
    en: 'A document has at most {limit} bytes, not {given}.',
    'zh-CN': '单据最多 {limit} 字节，当前为 {given}。',
  },
  BAD_XML: { en: 'It is no XML that is taken: {reason}', 'zh-CN': 'XML 无法读取：{reason}' },
  BAD_FILE: { en: 'The file can not be read: {reason}', 'zh-CN': '文件无法读取：{reason}' },
  NOT_AN_ORDER: {
    en: 'It is no order of UBL 2, but: {what}.',
    'zh-CN': '不是 UBL 2 订单，而是：{what}。',
  },
  NO_LINES_FOUND: { en: 'No order lines were found in it.', 'zh-CN': '未找到订单行。' },
  NOT_A_LINE: {
    en: 'It may be an order line, and can not be read as one.',
    'zh-CN': '可能是订单行，但无法识别。',
  },
  BAD_QUANTITY: {
    en: 'This is no quantity over zero: {given}.',
    'zh-CN': '不是大于零的数量：{given}。',
  },
  CUSTOMER_UNKNOWN: {
    en: 'It is not known which customer this is: {said}.',
    'zh-CN': '无法确定客户：{said}。',
  },
  CUSTOMER_UNCLEAR: {
    en: 'Several customers may be meant by {said}: {numbers}.',
    'zh-CN': '{said} 可能对应多个客户：{numbers}。',
  },
  NO_LINES: { en: 'An order needs a line.', 'zh-CN': '订单至少需要一行。' },
  NO_PRODUCT: {
    en: 'A line names its product by id or by SKU: one of them.',
    'zh-CN': '订单行须用商品 ID 或 SKU 之一指明商品。',
  },
  UNKNOWN_PRODUCT: {
    en: 'There is no product {productId}{sku}.',
    'zh-CN': '商品 {productId}{sku} 不存在。',
  },
  UNKNOWN_WAREHOUSE: {
    en: 'There is no warehouse {warehouseId}.',
    'zh-CN': '仓库 {warehouseId} 不存在。',
  },
  UNKNOWN_CARRIER: {
    en: 'There is no carrier {carrierId}.',
    'zh-CN': '承运商 {carrierId} 不存在。',
  },
  NO_PRICE: {
    en: 'No price list has a price in {currency} for {sku} in {unit}.',
    'zh-CN': '没有价目表包含 {sku}（单位 {unit}）的 {currency} 价格。',
  },
  TOO_MANY_DECIMALS: {
    en: '{given} has more than {decimals} decimals.',
    'zh-CN': '{given} 的小数位数超过 {decimals} 位。',
  },
  UNKNOWN_TAX_CODE: {
    en: 'The tax code {taxCode} for freight has no rate on {date}.',
    'zh-CN': '运费税码 {taxCode} 在 {date} 没有生效的税率。',
  },
  CAN_NOT_BE_PRICED: { en: 'It can not be priced: {message}', 'zh-CN': '无法定价：{message}' },
  NEGATIVE_AMOUNT: {
    en: 'An amount must not be negative: {given}.',
    'zh-CN': '金额不能为负：{given}。',
  },
  BAD_DISCOUNT: {
    en: 'A discount is 0 to 100 percent, not {given}.',
    'zh-CN': '折扣应为 0 到 100%，当前为 {given}。',
  },
  PLACED_IN_FUTURE: {
    en: 'An order can not have been placed in the future: {placedAt}.',
    'zh-CN': '下单时间不能在将来：{placedAt}。',
  },
  DUPLICATE_PO_NUMBER: {
    en: 'The customer has used its number {customerPoNumber} for {orderNumber}.',
    'zh-CN': '客户单号 {customerPoNumber} 已用于订单 {orderNumber}。',
  },
  NOT_ON_HOLD: {
    en: 'The order waits for no decision: it is {status}.',
    'zh-CN': '订单无需审核：状态为 {status}。',
  },
  NOTHING_TO_CANCEL: {
    en: 'Nothing of the order can be cancelled any more: it is {status}.',
    'zh-CN': '订单已无可取消的数量：状态为 {status}。',
  },
  TOO_MUCH_TO_CANCEL: {
    en: 'Of this line {cancellable} can be cancelled, not {asked}.',
    'zh-CN': '该行可取消 {cancellable}，不能取消 {asked}。',
  },
  BAD_MILESTONES: {
    en: 'Milestones go with the basis MILESTONE: 1 to {most}, of 100 percent in all; these {count} come to {total}.',
    'zh-CN':
      '仅里程碑开票方式可设里程碑：1 至 {most} 个，合计 100%；现有 {count} 个，合计 {total}%。',
  },
  BILLED_AHEAD: {
    en: 'The order is billed by milestones: cancel what is not wanted, and order more anew.',
    'zh-CN': '该订单按里程碑开票，不能增加或改价；不需要的请取消，增加的请另下订单。',
  },
  NOT_AMENDABLE: {
    en: 'Nothing of the order is still to ship: it is {status}.',
    'zh-CN': '订单已无待发数量，不能修改：状态为 {status}。',
  },
  NOTHING_TO_AMEND: {
    en: 'The order is like that already.',
    'zh-CN': '订单内容没有变化。',
  },
  LINE_TWICE: { en: 'The line {lineId} is named twice.', 'zh-CN': '订单行 {lineId} 重复。' },
  NEGATIVE_QUANTITY: {
    en: 'A quantity must not be negative: {given}.',
    'zh-CN': '数量不能为负：{given}。',
  },
  ALREADY_SHIPPED: {
    en: 'Of {sku}, {shipped} have shipped: {wanted} can not be all.',
    'zh-CN': '{sku} 已发货 {shipped}，不能减至 {wanted}。',
  },
  ALREADY_PICKED: {
    en: 'Of {sku}, {picking} are being picked[: {wanted} can not be all].',
    'zh-CN': '{sku} 有 {picking} 正在拣货[，不能减至 {wanted}]。',
  },
  AMENDMENT_WAITS: {
    en: 'An earlier change of the order waits to be approved.',
    'zh-CN': '该订单已有一项修改待审批。',
  },
  AMENDMENT_DECIDED: {
    en: 'It is decided already: {verdict}.',
    'zh-CN': '该修改已有决定：{verdict}。',
  },
  INCOMPLETE_SHIP_TO: {
    en: 'The ship-to address needs name, street, city and country.',
    'zh-CN': '收货地址须有名称、街道、城市和国家。',
  },
  CUSTOMER_BLOCKED: { en: 'The customer is {status}.', 'zh-CN': '客户状态为 {status}。' },
  CREDIT_LIMIT: {
    en: 'Over the credit limit of {limit} {currency} by {excess}: open invoices {openInvoices}, open orders {openOrders}, this order {thisOrder}.',
    'zh-CN':
      '超出信用额度 {limit} {currency}，超出 {excess}：未付发票 {openInvoices}，未结订单 {openOrders}，本订单 {thisOrder}。',
  },
  CREDIT_NOT_COMPARABLE: {
    en: 'The order is in {currency}, the credit limit in {limitCurrency}, the balance in {balanceCurrency}.',
    'zh-CN': '订单币种 {currency}，信用额度币种 {limitCurrency}，余额币种 {balanceCurrency}。',
  },
  LIKELY_DUPLICATE: {
    en: 'The customer ordered the same at nearly the same time: {orderNumber}.',
    'zh-CN': '该客户近期已有相同订单：{orderNumber}。',
  },
  CREDIT_WATCH: {
    en: 'Near the credit limit of {limit} {currency}: open invoices {openInvoices}, open orders {openOrders}, this order {thisOrder}.',
    'zh-CN':
      '接近信用额度 {limit} {currency}：未付发票 {openInvoices}，未结订单 {openOrders}，本订单 {thisOrder}。',
  },
  CREDIT_STOP: {
    en: 'Far over the credit limit of {limit} {currency}, by {excess}; only {scope} may decide.',
    'zh-CN': '严重超出信用额度 {limit} {currency}，超出 {excess}；须由 {scope} 权限审批。',
  },
  APPROVAL_TIER: {
    en: 'The order is worth {thisOrder} {currency}, more than {over}; only {scope} may decide.',
    'zh-CN': '订单金额 {thisOrder} {currency} 超过 {over}；须由 {scope} 权限审批。',
  },
  PRICE_BELOW_FLOOR: {
    en: 'Discounts of more than {most} percent: {skus}.',
    'zh-CN': '折扣超过 {most}%：{skus}。',
  },
  MARGIN_TOO_LOW: {
    en: 'Less than {least} percent is earned on: {skus}.',
    'zh-CN': '毛利率低于 {least}%：{skus}。',
  },
  UNUSUAL_QUANTITY: {
    en: 'Far more than usual of {skus}: {ordered} instead of {usual}.',
    'zh-CN': '{skus} 数量异常：订购 {ordered}，通常为 {usual}。',
  },
  BAD_PERCENT: {
    en: 'It is {least} to {most}, not {given}.',
    'zh-CN': '应为 {least} 至 {most}，而不是 {given}。',
  },
  BAD_TIERS: {
    en: 'Approval tiers name a scope each and rise by amount: {given}.',
    'zh-CN': '审批层级须各有权限，并按金额递增：{given}。',
  },
  PRICE_OVERRIDE: { en: 'Prices set by hand: {skus}.', 'zh-CN': '手工定价：{skus}。' },
  ORDER_VALUE: {
    en: 'The order is worth {thisOrder} {currency}, more than the limit of {limit}.',
    'zh-CN': '订单金额 {thisOrder} {currency} 超过限额 {limit}。',
  },
  OVERDUE_INVOICES: {
    en: 'An invoice is overdue for {overdueDays} days; {allowed} are allowed.',
    'zh-CN': '有发票逾期 {overdueDays} 天，允许 {allowed} 天。',
  },
  DISCONTINUED_PRODUCT: {
    en: 'Products that are sold off or not sold any more: {skus}; in their place: {successors}.',
    'zh-CN': '停售或清仓商品：{skus}；替代商品：{successors}。',
  },
  PRODUCT_DISCONTINUED: {
    en: 'The product {sku} is not sold any more; in its place: {successor}.',
    'zh-CN': '商品 {sku} 已停售；替代商品：{successor}。',
  },
  SELL_OUT_EXCEEDED: {
    en: 'The product {sku} is sold off: {available} {unit} are left, {wanted} are wanted; in its place: {successor}.',
    'zh-CN': '商品 {sku} 清仓销售：仅余 {available} {unit}，需要 {wanted}；替代商品：{successor}。',
  },
  BAD_DAYS: {
    en: 'The days are 0 to {most}, not {given}.',
    'zh-CN': '天数应为 0 至 {most}，而不是 {given}。',
  },
};
