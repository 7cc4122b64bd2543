import type { Messages } from '../../../kernel/payload.ts';

export const advanceMessages: Messages = {
  ADVANCE_SPENT: {
    en: 'The advance {number} has {left} left, not {given}.',
    'zh-CN': '预付款 {number} 余额为 {left}，少于 {given}。',
  },
  ADVANCE_LATER: {
    en: 'The advance {number} was paid on {paidDate}; it settles nothing before that.',
    'zh-CN': '预付款 {number} 于 {paidDate} 支付，不能在此之前核销账单。',
  },
};
