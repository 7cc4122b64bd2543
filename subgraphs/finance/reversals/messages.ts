import type { Messages } from '../../../kernel/payload.ts';

export const reversalMessages: Messages = {
  PAYMENT_REVERSED: {
    en: 'The payment {number} was taken back on {reversedOn}.',
    'zh-CN': '付款 {number} 已于 {reversedOn} 冲销。',
  },
  PAYMENT_RECONCILED: {
    en: 'A bank statement tells of the payment {number}: undo the reconciliation of its line.',
    'zh-CN': '付款 {number} 已与银行流水核对，请先取消该流水的核对。',
  },
  PAYMENT_REFUNDED: {
    en: 'Some of the payment {number} went back to the customer; it is not taken back as a whole.',
    'zh-CN': '收款 {number} 已有部分退还客户，不能整笔冲销。',
  },
  REFUND_REVERSED: {
    en: 'The refund {number} was taken back on {reversedOn}.',
    'zh-CN': '退款 {number} 已于 {reversedOn} 冲销。',
  },
  BEFORE_REFUND: {
    en: 'The refund {number} is of {day}; it is not taken back before that.',
    'zh-CN': '退款 {number} 的日期为 {day}，不能早于该日冲销。',
  },
  NOTHING_UNALLOCATED: {
    en: 'Invoices have taken all of the payment {number}, or it went back.',
    'zh-CN': '收款 {number} 已全部核销或退还，没有余额。',
  },
  BEFORE_PAYMENT: {
    en: 'The payment {number} counts until {lastDay}; it is not taken back before that.',
    'zh-CN': '付款 {number} 最后一笔日期为 {lastDay}，不能早于该日冲销。',
  },
};
