import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  BAD_HORIZON: {
    en: 'A horizon is 1 to {limit} periods, not {given}.',
    'zh-CN': '预测期应为 1 至 {limit} 期，而不是 {given}。',
  },
  NOT_A_PERIOD: {
    en: '{given} is not the first day of a {grain} that is still to end.',
    'zh-CN': '{given} 不是未结束周期（{grain}）的首日。',
  },
  NEGATIVE_FIGURE: {
    en: '{name} can not be less than zero: {given}.',
    'zh-CN': '{name} 不能小于零：{given}。',
  },
  REASON_MISSING: { en: 'Give a reason.', 'zh-CN': '请填写原因。' },
};
