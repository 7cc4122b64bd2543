import type { Messages } from '../../../kernel/payload.ts';

export const badDebtMessages: Messages = {
  BAD_DEBT_RATES: {
    en: 'Rates begin at 0 days, rise, and are from 0 to 100 percent; not {given}.',
    'zh-CN': '计提比例须从 0 天开始按天数递增，且在 0 至 100% 之间，而不是 {given}。',
  },
  NO_BAD_DEBT_RATES: {
    en: 'No rates of bad debts are saved yet.',
    'zh-CN': '尚未设置坏账计提比例。',
  },
  LATER_ALLOWANCE: {
    en: 'The month {later} has an allowance already; only the last one is brought up to date.',
    'zh-CN': '{later} 已计提坏账准备，只能更新最近一个月的计提。',
  },
};
