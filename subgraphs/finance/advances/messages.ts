import type { Messages } from '../../../kernel/payload.ts';

export const advanceMessages: Messages = {
  ADVANCE_REVERSED: {
    en: 'The advance {number} was taken back on {reversedOn}.',
    'zh-CN': '预付款 {number} 已于 {reversedOn} 冲销。',
  },
  ADVANCE_REFUNDED: {
    en: 'Some of the advance {number} has come back; it is not taken back as a whole.',
    'zh-CN': '预付款 {number} 已有部分退回，不能整笔冲销。',
  },
  ADVANCE_SPENT: {
    en: 'The advance {number} has {left} left, not {given}.',
    'zh-CN': '预付款 {number} 余额为 {left}，少于 {given}。',
  },
  ADVANCE_LATER: {
    en: 'The advance {number} was paid on {paidDate}; it settles nothing before that.',
    'zh-CN': '预付款 {number} 于 {paidDate} 支付，不能在此之前核销账单。',
  },
};
