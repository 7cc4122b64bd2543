import type { Messages } from '../../kernel/payload.ts';
import { deliveryMessages } from './delivery/messages.ts';
import { targetMessages } from './targets/messages.ts';
import { waveMessages } from './waves/messages.ts';

export const messages: Messages = {
  TERM_MISSING: {
    en: 'A promotion of kind {kind} needs {term}.',
    'zh-CN': '{kind} 类促销需要填写 {term}。',
  },
  TERM_UNUSED: {
    en: 'A promotion of kind {kind} has no {term}.',
    'zh-CN': '{kind} 类促销不使用 {term}。',
  },
  BAD_RANGE: {
    en: 'From {minQuantity} to {maxQuantity} is no range.',
    'zh-CN': '{minQuantity} 至 {maxQuantity} 不是有效范围。',
  },
  PROMOTION_CODE_TAKEN: {
    en: 'Another promotion has the code {code}.',
    'zh-CN': '编码 {code} 已被其他促销使用。',
  },
  COUPON_CODE_TAKEN: {
    en: 'Another promotion has the coupon {couponCode}.',
    'zh-CN': '优惠码 {couponCode} 已被其他促销使用。',
  },
  PROMOTION_CONFLICT: {
    en: 'The promotion {other} has the priority {priority} too, and both can meet in a basket.',
    'zh-CN': '促销 {other} 的优先级也是 {priority}，两者可能作用于同一订单。',
  },
  COUPON_UNKNOWN: {
    en: 'The coupon {couponCode} is not valid here.',
    'zh-CN': '优惠码 {couponCode} 无效。',
  },
  COUPON_USED_UP: {
    en: 'The coupon {couponCode} was used as often as it can be.',
    'zh-CN': '优惠码 {couponCode} 已达到使用次数上限。',
  },
  UNKNOWN_CUSTOMER: {
    en: 'There is no customer {customerId}.',
    'zh-CN': '客户 {customerId} 不存在。',
  },
  PRODUCT_DISCONTINUED: {
    en: 'The product {sku} is not sold any more; in its place: {successor}.',
    'zh-CN': '商品 {sku} 已停售；替代商品：{successor}。',
  },
  UNKNOWN_PRODUCT: {
    en: 'There is no product {productId}{sku}.',
    'zh-CN': '商品 {productId}{sku} 不存在。',
  },
  UNKNOWN_CHANNEL: {
    en: 'There is no sales channel {channelId}.',
    'zh-CN': '销售渠道 {channelId} 不存在。',
  },
  UNKNOWN_TAX_CODE: {
    en: 'The tax code {taxCode} has no rate on {date}.',
    'zh-CN': '税码 {taxCode} 在 {date} 没有生效的税率。',
  },
  NO_PRICE: {
    en: 'No price list has a price in {currency} for {sku} in {unit}.',
    'zh-CN': '没有价目表包含 {sku}（单位 {unit}）的 {currency} 价格。',
  },
  NEGATIVE_PRICE: {
    en: 'It is zero or more, not {given}.',
    'zh-CN': '不能为负数，当前为 {given}。',
  },
  TOO_MANY_DECIMALS: {
    en: '{given} has more than {decimals} decimals.',
    'zh-CN': '{given} 的小数位数超过 {decimals} 位。',
  },
  BAD_DISCOUNT: {
    en: 'A discount is 0 to 100 percent, not {given}.',
    'zh-CN': '折扣应为 0 至 100%，而不是 {given}。',
  },
  PRICE_LIST_CODE_TAKEN: {
    en: 'Another price list has the code {code}.',
    'zh-CN': '编码 {code} 已被其他价目表使用。',
  },
  CHANNEL_CODE_TAKEN: {
    en: 'Another sales channel has the code {code}.',
    'zh-CN': '编码 {code} 已被其他销售渠道使用。',
  },
  MIXED_AUDIENCE: {
    en: 'A price list is for one group, one customer or one channel, not for several.',
    'zh-CN': '价目表只能面向一个客户组、一个客户或一个渠道。',
  },
  ENDS_BEFORE_START: {
    en: 'It ends on {validTo}, before it begins on {validFrom}.',
    'zh-CN': '结束日期 {validTo} 早于开始日期 {validFrom}。',
  },
  PRICE_RULE_CONFLICT: {
    en: 'Two prices of equal rank for {productId} from {minQuantity} {unit} at the same time.',
    'zh-CN': '{productId} 自 {minQuantity} {unit} 起在同一时间有两个同级价格。',
  },
  IN_THE_FUTURE: {
    en: '{issuedAt} has not come yet.',
    'zh-CN': '{issuedAt} 尚未到来。',
  },
  QUOTATION_EXPIRED: {
    en: 'The quotation {number} could be accepted until {validUntil}.',
    'zh-CN': '报价单 {number} 的有效期至 {validUntil}，已过期。',
  },
  OFFER_UNKNOWN: {
    en: 'This link is not, or no longer, that of an offer.',
    'zh-CN': '该链接无效，或报价已更新。',
  },
  IN_THE_PAST: {
    en: '{given} is over already.',
    'zh-CN': '{given} 已经过去。',
  },
  NO_LINES: {
    en: 'There are no lines.',
    'zh-CN': '没有明细行。',
  },
  REASON_MISSING: {
    en: 'Say why.',
    'zh-CN': '请填写原因。',
  },
  NAME_MISSING: {
    en: 'A name is needed.',
    'zh-CN': '请填写名称。',
  },
  CODE_MISSING: {
    en: 'A code is needed.',
    'zh-CN': '请填写编码。',
  },
  NO_WEIGHTS: {
    en: 'There is nothing to split by: the method {method} weighs all with zero.',
    'zh-CN': '没有可用于分解的依据：方法 {method} 的权重全部为零。',
  },
  BAD_SEASON: {
    en: 'A season has twelve weights that are not negative, and other methods have none; given are {given}.',
    'zh-CN': '季节权重须为十二个非负数，其他方法不需要；当前为 {given} 个。',
  },
  BAD_MONTH: {
    en: 'A month is 1 to 12, not {month}.',
    'zh-CN': '月份应为 1 至 12，而不是 {month}。',
  },
  BAD_YEAR: {
    en: '{year} is no year to plan for.',
    'zh-CN': '{year} 不是有效的计划年度。',
  },
  CHILDREN_MISSING: {
    en: 'Say among whom it is split: nobody sold in the year before.',
    'zh-CN': '请指定分解对象：上一年度没有销售。',
  },
  NESTED_CHILDREN: {
    en: '{key} is the same as {other} or stands below it: it would be counted twice.',
    'zh-CN': '{key} 与 {other} 相同或位于其下，会被重复计算。',
  },
  UNKNOWN_CHILD: {
    en: 'The plan is not split among {key}.',
    'zh-CN': '该计划未分解到 {key}。',
  },
  PLAN_NAME_TAKEN: {
    en: 'Another plan of {year} has the name {name}.',
    'zh-CN': '{year} 年已有名为 {name} 的计划。',
  },
  PARENT_MISMATCH: {
    en: 'A plan above is of the same year and measure, and is named with its child.',
    'zh-CN': '上级计划的年度和指标须一致，并须指定其分解对象。',
  },
  PLAN_FRAME_FIXED: {
    en: 'Its year, its measure, among whom and of what it is stay; make another plan.',
    'zh-CN': '计划的年度、指标、分解维度和范围不能更改，请新建计划。',
  },
  OWN_PLAN: {
    en: 'Somebody else approves the plan {name} than who drafted it.',
    'zh-CN': '计划 {name} 须由起草人以外的人批准。',
  },
  PLAN_GAPS: {
    en: 'What the parts of the plan {name} sum to is not the whole in some months, by {months}.',
    'zh-CN': '计划 {name} 在部分月份的各部分之和与总额不符，差额：{months}。',
  },
  EMPTY_RULE: {
    en: 'A rule names a country, a region, a postal code or a group.',
    'zh-CN': '规则须指定国家、地区、邮政编码或客户组。',
  },
  TERRITORY_CONFLICT: {
    en: 'A rule of the territory {other} has the precedence {precedence} too, and both could hold for one customer.',
    'zh-CN': '区域 {other} 的一条规则优先级也是 {precedence}，两者可能适用于同一客户。',
  },
  TERRITORY_CODE_TAKEN: {
    en: 'Another territory has the code {code}.',
    'zh-CN': '编码 {code} 已被其他区域使用。',
  },
  TERRITORY_CYCLE: {
    en: 'A territory can not stand below itself.',
    'zh-CN': '区域不能位于其自身之下。',
  },
  CUSTOMER_NAMED_TWICE: {
    en: 'The territory {other} names the customer {customerId} already.',
    'zh-CN': '客户 {customerId} 已被区域 {other} 指定。',
  },
  BAD_PERIOD: {
    en: 'The period from {from} to {to} ends before it begins.',
    'zh-CN': '期间 {from} 至 {to} 的结束早于开始。',
  },
  PICKED_TOO_MUCH: {
    en: 'Only {wanted} are wanted, not {given}.',
    'zh-CN': '只需要 {wanted}，而不是 {given}。',
  },
  NOTHING_TO_PICK: {
    en: 'No delivery is to be picked that no wave has.',
    'zh-CN': '没有可加入波次的待拣发货单。',
  },
  DELIVERY_IN_WAVE: {
    en: 'The delivery {number} is in the wave {wave}.',
    'zh-CN': '发货单 {number} 已在波次 {wave} 中。',
  },
  DELIVERY_ELSEWHERE: {
    en: 'The delivery {number} leaves another warehouse.',
    'zh-CN': '发货单 {number} 由其他仓库发货。',
  },
  WAVE_OVERTAKEN: {
    en: 'Goods were put on other lists meanwhile: release the wave again.',
    'zh-CN': '期间有货物被分配到其他拣货单，请重新下发波次。',
  },
  WRONG_BIN: {
    en: 'This is the bin {given}; the line wants goods of {wanted}.',
    'zh-CN': '扫描货位为 {given}，应为 {wanted}。',
  },
  WRONG_PRODUCT: {
    en: 'This is {given}; the line wants {wanted}.',
    'zh-CN': '扫描商品为 {given}，应为 {wanted}。',
  },
  WRONG_LOT: {
    en: 'This is of the lot {given}; the line wants {wanted}.',
    'zh-CN': '扫描批号为 {given}，应为 {wanted}。',
  },
  LOT_HELD: {
    en: 'The lot {code} is blocked.',
    'zh-CN': '批次 {code} 已冻结。',
  },
  UNKNOWN_SERIAL: {
    en: 'No unit {code} of the product is in this warehouse.',
    'zh-CN': '本仓库没有序列号为 {code} 的该商品。',
  },
  NO_PARCELS: {
    en: 'A delivery is packed into at least one parcel.',
    'zh-CN': '发货单至少需要一个包裹。',
  },
  NEGATIVE_FIGURE: {
    en: 'It can not be less than zero: {given}.',
    'zh-CN': '不能小于零：{given}。',
  },
  ...deliveryMessages,
  ...targetMessages,
  ...waveMessages,
  PICK_AGAIN: {
    en: 'What was picked for the line {lineId} must not leave: pick others.',
    'zh-CN': '明细行 {lineId} 已拣货物不得发出，请重新拣货。',
  },
  SERIALS_NEEDED: {
    en: 'Say which units were picked for the line {lineId}: {named} of {wanted} are named.',
    'zh-CN': '请填写明细行 {lineId} 的序列号：已填 {named}，需要 {wanted}。',
  },
};
