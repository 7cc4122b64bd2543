import type { Messages } from '../../../kernel/payload.ts';

export const debitMessages: Messages = {
  NOTHING_CHARGED: {
    en: 'A debit note has 1 to {most} lines, not {given}.',
    'zh-CN': '借项通知单须有 1 至 {most} 行明细，而不是 {given} 行。',
  },
  FEES_NOT_MATCHING: {
    en: 'Each of the {count} levels has a fee of 0 or more; not {given}.',
    'zh-CN': '{count} 个催款级别各须有一个不小于 0 的费用，而不是 {given}。',
  },
  BEFORE_INVOICE: {
    en: 'The invoice {number} is of {invoiceDate}; nothing is charged about it before that.',
    'zh-CN': '发票 {number} 的日期为 {invoiceDate}，借项通知单不能早于该日。',
  },
  BEFORE_DEBIT_NOTE: {
    en: 'The debit note {number} is of {debitDate}; it is not cancelled before that.',
    'zh-CN': '借项通知单 {number} 的日期为 {debitDate}，不能早于该日取消。',
  },
  TAX_CODE_MISSING: {
    en: 'The invoice has the taxes {codes}: a line names one of them, or NONE; not “{given}”.',
    'zh-CN': '该发票的税码为 {codes}，每行须指定其中之一或 NONE，而不是“{given}”。',
  },
};
