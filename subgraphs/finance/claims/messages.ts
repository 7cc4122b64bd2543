import type { Messages } from '../../../kernel/payload.ts';

export const claimMessages: Messages = {
  CLAIM_SPENT: {
    en: 'The claim {number} has {open} open, not {given}.',
    'zh-CN': '索赔 {number} 未结金额为 {open}，少于 {given}。',
  },
  BEFORE_CLAIM: {
    en: 'The claim {number} was made on {debitDate}; nothing is paid of it before that.',
    'zh-CN': '索赔 {number} 于 {debitDate} 提出，不能在此之前收款。',
  },
};
