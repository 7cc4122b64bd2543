import type { Messages } from '../../../kernel/payload.ts';

export const cashMessages: Messages = {
  BAD_DAYS: {
    en: 'Payments move by {limit} days at most, not {given}.',
    'zh-CN': '付款最多提前或推迟 {limit} 天，而不是 {given}。',
  },
  BAD_CHANGE: {
    en: 'Orders can not bring less than nothing: {given} percent.',
    'zh-CN': '订单变动不能低于 -100%：{given}。',
  },
};
