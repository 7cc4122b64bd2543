import type { Messages } from '../../../kernel/payload.ts';

export const targetMessages: Messages = {
  PLAN_NOT_APPROVED: {
    en: 'No version of the plan {name} is in force.',
    'zh-CN': '计划 {name} 尚无生效版本。',
  },
  BAD_WEEKDAY: {
    en: 'Weekdays are 1 (Monday) to 7, each once and at least one.',
    'zh-CN': '工作日须为 1（周一）至 7，各填一次且至少一天。',
  },
  DAY_TWICE: {
    en: 'The day {day} stands there twice.',
    'zh-CN': '日期 {day} 重复。',
  },
};
