import type { Messages } from '../../../kernel/payload.ts';

export const runMessages: Messages = {
  BAD_IBAN: {
    en: 'The check digits of the IBAN {number} are wrong.',
    'zh-CN': 'IBAN {number} 的校验位不正确。',
  },
  NUMBER_TOO_LONG: {
    en: 'The number of an account has at most {most} signs.',
    'zh-CN': '账号最多 {most} 个字符。',
  },
  BAD_BIC: {
    en: '{bic} is not the BIC of a bank.',
    'zh-CN': '{bic} 不是有效的银行识别代码 (BIC)。',
  },
  NOTHING_TO_PAY: {
    en: 'Nothing is to be paid.',
    'zh-CN': '没有可付款的账单。',
  },
  OWN_RUN: {
    en: 'Somebody else must approve the payment run {number}: you proposed or changed it.',
    'zh-CN': '付款批次 {number} 由您提出或修改，须由他人审批。',
  },
  RUN_ITEM_BLOCKED: {
    en: 'The bill {number} can not be paid by this run: {reason}.',
    'zh-CN': '账单 {number} 不能在本批次付款：{reason}。',
  },
};
