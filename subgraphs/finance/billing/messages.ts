import type { Messages } from '../../../kernel/payload.ts';

export const billingMessages: Messages = {
  NOTHING_TO_BILL: {
    en: 'Choose what is to be invoiced.',
    'zh-CN': '请选择要开票的内容。',
  },
  NOT_BILLABLE: {
    en: '{description} is invoiced already, or has come back.',
    'zh-CN': '{description} 已开票或已撤回发货，不能开票。',
  },
  BILLED_APART: {
    en: 'What is chosen can not be on one invoice: its {differs} differs.',
    'zh-CN': '所选内容的 {differs} 不同，不能合并开票。',
  },
  BEFORE_SHIPMENT: {
    en: '{description} left on {shippedDate}; it is not invoiced on {given}, before that.',
    'zh-CN': '{description} 于 {shippedDate} 发货，不能早于该日（{given}）开票。',
  },
};
