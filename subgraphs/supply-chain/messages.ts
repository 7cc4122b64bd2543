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
  NO_SUPPLIER: {
    en: 'Nobody sells {productId} to us; name a supplier.',
    'zh-CN': '没有供应商供应 {productId}，请指定供应商。',
  },
  BAD_SERVICE_LEVEL: {
    en: 'A service level is 50 to less than 100 percent, not {given}.',
    'zh-CN': '服务水平应为 50% 至 100% 以下，而不是 {given}。',
  },
  BAD_COVER: {
    en: 'A cover is 1 to {limit} weeks, not {given}.',
    'zh-CN': '覆盖周数应为 1 至 {limit} 周，而不是 {given}。',
  },
};
