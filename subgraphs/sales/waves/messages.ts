import type { Messages } from '../../../kernel/payload.ts';

export const waveMessages: Messages = {
  NO_PICKER: {
    en: 'Nobody of the company works here as {pickerId}.',
    'zh-CN': '公司没有用户 {pickerId}。',
  },
  PICKER_INACTIVE: {
    en: '{name} does not work here any more.',
    'zh-CN': '{name} 已停用。',
  },
};
