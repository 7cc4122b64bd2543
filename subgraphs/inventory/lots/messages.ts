import type { Messages } from '../../../kernel/payload.ts';

/** What is said about lots, units and bins. */
export const lotMessages: Messages = {
  LOT_HELD: {
    en: 'Nobody gets goods of that lot: it is blocked, expired, or kept apart.',
    'zh-CN': '该批次已冻结、过期或隔离，不可拣货。',
  },
  LOT_DOES_NOT_SERVE: {
    en: 'The order line takes another lot, or goods that keep longer.',
    'zh-CN': '该订单行指定了其他批次，或要求更长的剩余保质期。',
  },
  LOT_RESERVED: {
    en: 'Orders have a right to these goods by their lot or their day.',
    'zh-CN': '订单已按批次或剩余保质期预留这些货物。',
  },
  LOT_SHORT: {
    en: 'Of {wanted} that the line wants, {lacking} are not free in that lot.',
    'zh-CN': '订单行需要 {wanted}，该批次还缺 {lacking}。',
  },
  PICKED_ALREADY: {
    en: 'Goods for the line were picked already for the delivery {deliveryId}.',
    'zh-CN': '该订单行已为发货单 {deliveryId} 拣货。',
  },
  UNKNOWN_LOT: {
    en: 'The product {productId} has no lot {code}.',
    'zh-CN': '商品 {productId} 没有批次 {code}。',
  },
  SERIAL_PICKED: {
    en: 'The unit {code} was picked for another delivery.',
    'zh-CN': '序列号 {code} 已为其他发货单拣货。',
  },
  SERIALS_NEEDED: {
    en: 'Name the serials of these units: {lacking} are missing.',
    'zh-CN': '请填写序列号：还缺 {lacking} 个。',
  },
  UNKNOWN_SERIAL: {
    en: 'There is no unit {code} there.',
    'zh-CN': '该处没有序列号 {code}。',
  },
  NOT_IN_PLACE: {
    en: 'Of {wanted}, {lacking} do not lie there or were picked by others.',
    'zh-CN': '所需 {wanted} 中有 {lacking} 不在该处或已被他人拣货。',
  },
  UNKNOWN_BIN: {
    en: 'The warehouse has no bin {binId} in use.',
    'zh-CN': '仓库没有启用的库位 {binId}。',
  },
  BIN_CODE_TAKEN: {
    en: 'Another bin of the warehouse has the code {code}.',
    'zh-CN': '库位代码 {code} 已被使用。',
  },
  BIN_NOT_EMPTY: {
    en: 'Goods lie in the bin {code}.',
    'zh-CN': '库位 {code} 中仍有货物。',
  },
  SAME_BIN: {
    en: 'Goods go from one bin to another.',
    'zh-CN': '移出与移入库位不能相同。',
  },
  NOT_EMPTIED: {
    en: 'By the books the bin {code} was not emptied since somebody looked.',
    'zh-CN': '账面上库位 {code} 未被清空，无需确认。',
  },
  PICKED_TOO_MUCH: {
    en: '{given} were picked, {wanted} are wanted.',
    'zh-CN': '拣货 {given} 超过需求 {wanted}。',
  },
  UNKNOWN_LINE: {
    en: 'There is no line {lineId}.',
    'zh-CN': '没有明细行 {lineId}。',
  },
};
