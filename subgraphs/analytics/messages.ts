import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  UNKNOWN_METRIC: { en: 'There is no metric {metric}.', 'zh-CN': '没有指标 {metric}。' },
  UNKNOWN_DIMENSION: {
    en: 'There is no dimension {dimension}.',
    'zh-CN': '没有维度 {dimension}。',
  },
  DIMENSION_NOT_ALLOWED: {
    en: '{metric} can not be broken down by {dimension}.',
    'zh-CN': '指标 {metric} 不能按 {dimension} 分析。',
  },
  BAD_PERIOD: {
    en: 'Give a preset, or a first and a last day of ten years at most; not {from} to {to}.',
    'zh-CN': '请给出预设期间，或不超过十年的起止日期；而不是 {from} 至 {to}。',
  },
  NOTHING_GIVEN: { en: 'Give at least one.', 'zh-CN': '请至少给出一项。' },
  STANDARD_FIXED: {
    en: '{code} is a standard one: save one of your own.',
    'zh-CN': '{code} 为标准定义，不能修改；请另存为自己的定义。',
  },
  NOT_YOURS: {
    en: 'Only who made it changes it.',
    'zh-CN': '只有创建者可以修改。',
  },
  CODE_TAKEN: { en: 'Another one has the code {code}.', 'zh-CN': '编码 {code} 已被使用。' },
  BAD_END: {
    en: 'A link ends in the future, within {days} days; not at {endsAt}.',
    'zh-CN': '链接须在未来 {days} 天内失效，而不是 {endsAt}。',
  },
  REBUILD_RUNNING: {
    en: 'The rebuild {factRebuildId} is running.',
    'zh-CN': '重建 {factRebuildId} 正在进行。',
  },
};
