import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  CODE_MISSING: { en: 'The code is missing.', 'zh-CN': '缺少编码。' },
  NAME_MISSING: { en: 'The name is missing.', 'zh-CN': '缺少名称。' },
  CARRIER_CODE_TAKEN: {
    en: 'Another carrier has the code {code}.',
    'zh-CN': '编码 {code} 已被其他承运商使用。',
  },
  BAD_TRACKING_URL: {
    en: 'A tracking address begins with https:// or http:// and has {number} in it: {given}.',
    'zh-CN': '查询网址须以 https:// 或 http:// 开头，并包含单号占位符：{given}。',
  },
  UNKNOWN_CARRIER: {
    en: 'There is no carrier {carrierId}.',
    'zh-CN': '没有承运商 {carrierId}。',
  },
  SHIPMENT_CLOSED: {
    en: 'The shipment has ended: it is {status}.',
    'zh-CN': '运单已结束：状态为 {status}。',
  },
  IN_THE_FUTURE: {
    en: 'The time {occurredAt} has not come yet.',
    'zh-CN': '时间 {occurredAt} 尚未到来。',
  },
  NEGATIVE_FREIGHT: {
    en: 'Freight can not be negative: {given}.',
    'zh-CN': '运费不能为负数：{given}。',
  },
  INEXACT_AMOUNT: {
    en: '{amount} has more decimals than {currency} allows ({decimals}).',
    'zh-CN': '{amount} 的小数位数超过 {currency} 允许的 {decimals} 位。',
  },
};
