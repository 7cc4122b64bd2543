import type { Messages } from '../../../kernel/payload.ts';

export const milestoneMessages: Messages = {
  MILESTONE_REACHED: {
    en: 'Milestone {position} was billed on {reachedOn}.',
    'zh-CN': '第 {position} 个里程碑已于 {reachedOn} 开票。',
  },
  NOT_BY_HAND: {
    en: 'The milestone is reached by {event}, not by hand.',
    'zh-CN': '该里程碑由 {event} 触发，不能手工开票。',
  },
};
