import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  NAME_MISSING: { en: 'Give a name.', 'zh-CN': '请填写名称。' },
  BAD_PAYMENT_TERM: {
    en: 'A payment term is 0 to {limit} days, not {given}.',
    'zh-CN': '付款期限应为 0 至 {limit} 天，而不是 {given} 天。',
  },
  TAX_ID_TAKEN: {
    en: 'Another supplier has the tax number {taxId}.',
    'zh-CN': '税号 {taxId} 已属于其他供应商。',
  },
  EXTERNAL_REF_TAKEN: {
    en: 'Another supplier has the external code {externalRef}.',
    'zh-CN': '外部编码 {externalRef} 已属于其他供应商。',
  },
  NEGATIVE_FIGURE: {
    en: '{name} can not be less than zero: {given}.',
    'zh-CN': '{name} 不能小于零：{given}。',
  },
};
