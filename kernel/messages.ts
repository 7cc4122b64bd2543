import type { Messages } from './payload.ts';

/** Refusals that every area can give. */
export const kernelMessages: Messages = {
  IDEMPOTENCY_CONFLICT: {
    en: 'The key {idempotencyKey} was used before with another input.',
    'zh-CN': '幂等键 {idempotencyKey} 已用于不同的输入。',
  },
  VERSION_CONFLICT: {
    en: 'Somebody changed it: you expected version {expected}, it is {actual}.',
    'zh-CN': '数据已被他人修改：预期版本 {expected}，当前版本 {actual}。',
  },
  ILLEGAL_MOVE: {
    en: 'It can not go from {from} to {to}[; allowed: {allowed}][; that needs {needed}].',
    'zh-CN': '不能从 {from} 变为 {to}[；允许：{allowed}][；须为：{needed}]。',
  },
  CURRENCY_MISMATCH: {
    en: 'The currency is {expected}, not {given}.',
    'zh-CN': '币种应为 {expected}，而不是 {given}。',
  },
  UNIT_MISMATCH: {
    en: 'The unit is {expected}, not {given}.',
    'zh-CN': '单位应为 {expected}，而不是 {given}。',
  },
  UNKNOWN_UNIT: {
    en: 'The unit {unit} is not known here; known: {known}.',
    'zh-CN': '未知单位 {unit}；可用单位：{known}。',
  },
  INEXACT_QUANTITY: {
    en: '{value} {unit} can not be said with {decimals} decimals.',
    'zh-CN': '{value} {unit} 无法用 {decimals} 位小数精确表示。',
  },
  NOT_POSITIVE: {
    en: 'It must be more than zero, not {given}.',
    'zh-CN': '必须大于零，当前为 {given}。',
  },
  TOO_MANY: {
    en: 'At most {limit} at once, not {given}.',
    'zh-CN': '一次最多 {limit} 条，当前为 {given}。',
  },
  NOT_TRACKED: {
    en: 'Goods of this product are not told apart like that: {tracking}.',
    'zh-CN': '该商品不按此方式区分：{tracking}。',
  },
  LOT_NEEDED: {
    en: 'Say of which lots the goods are.',
    'zh-CN': '请填写批次。',
  },
  LOT_TWICE: {
    en: 'The lot {code} is named twice.',
    'zh-CN': '批次 {code} 重复。',
  },
  LOTS_DIFFER: {
    en: 'The lots sum to {inLots}, not to {quantity}.',
    'zh-CN': '批次数量合计 {inLots}，与 {quantity} 不符。',
  },
  LOT_EXPIRED: {
    en: 'The lot {code} was good until {expiresOn}.',
    'zh-CN': '批次 {code} 已于 {expiresOn} 到期。',
  },
  SERIALS_DIFFER: {
    en: 'There are {serials} serials for {quantity} units.',
    'zh-CN': '序列号 {serials} 个，与数量 {quantity} 不符。',
  },
  SERIAL_TWICE: {
    en: 'The serial {code} is named twice.',
    'zh-CN': '序列号 {code} 重复。',
  },
  SERIAL_ON_HAND: {
    en: 'The unit {code} is here already, or on its way.',
    'zh-CN': '序列号 {code} 已在库或在途。',
  },
  FUTURE_DATE: {
    en: 'The day {given} has not come yet.',
    'zh-CN': '日期 {given} 尚未到来。',
  },
  MADE_AFTER_EXPIRY: {
    en: 'A lot that expires on {expiresOn} was not made on {manufacturedOn}.',
    'zh-CN': '生产日期 {manufacturedOn} 晚于到期日期 {expiresOn}。',
  },
  WEIGHT_NEEDED: {
    en: 'The goods are weighed in {unit}: say how much they weigh.',
    'zh-CN': '该商品按 {unit} 称重：请填写实际重量。',
  },
  WEIGHT_OUT_OF_RANGE: {
    en: 'So many weigh {minimum} to {maximum} {unit}, not {given}.',
    'zh-CN': '该数量的重量应为 {minimum} 至 {maximum} {unit}，而不是 {given}。',
  },
  NOT_WEIGHED: {
    en: 'The product is not weighed.',
    'zh-CN': '该商品不按重量管理。',
  },
};
