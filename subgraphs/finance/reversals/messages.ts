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
  BEFORE_PAYMENT: {
    en: 'The payment {number} counts until {lastDay}; it is not taken back before that.',
    'zh-CN': '付款 {number} 最后一笔日期为 {lastDay}，不能早于该日冲销。',
  },
};
