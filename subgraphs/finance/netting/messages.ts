import type { Messages } from '../../../kernel/payload.ts';

export const nettingMessages: Messages = {
  NOT_LINKED: {
    en: 'The customer is linked with no supplier.',
    'zh-CN': '该客户没有关联的供应商。',
  },
  PARTNER_TAKEN: {
    en: 'The supplier is linked with another customer.',
    'zh-CN': '该供应商已关联其他客户。',
  },
  NOTHING_TO_NET: {
    en: 'On one side nothing is open.',
    'zh-CN': '其中一方没有未结金额，无法对冲。',
  },
  NETTING_UNEVEN: {
    en: 'Receivables come to {receivables} and payables to {payables}; they must be equal.',
    'zh-CN': '应收合计 {receivables}，应付合计 {payables}，对冲金额必须相等。',
  },
  NETTING_UNDONE: {
    en: 'The netting {number} was undone on {undoneOn}.',
    'zh-CN': '对冲单 {number} 已于 {undoneOn} 撤销。',
  },
  BEFORE_NETTING: {
    en: 'The netting {number} is of {postingDate}; it is not undone before that.',
    'zh-CN': '对冲单 {number} 的日期为 {postingDate}，不能早于该日撤销。',
  },
};
