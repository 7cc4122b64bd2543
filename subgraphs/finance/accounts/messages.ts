import type { Messages } from '../../../kernel/payload.ts';

export const accountMessages: Messages = {
  ACCOUNT_CODE_TAKEN: {
    en: 'The account {code} is {name} already.',
    'zh-CN': '科目编码 {code} 已用于“{name}”。',
  },
  ACCOUNT_IN_USE: {
    en: 'The account {code} is in use: its number, type, place and what follows it stay.',
    'zh-CN': '科目 {code} 已使用，其编码、类别、报表项目及控制关系不能更改。',
  },
  SECTION_OF_OTHER_TYPE: {
    en: 'An account of the type {type} does not stand in {section}.',
    'zh-CN': '类别为 {type} 的科目不能列入报表项目 {section}。',
  },
  ACCOUNT_ARCHIVED: {
    en: 'The account {code} is archived: nobody posts to it any more.',
    'zh-CN': '科目 {code} 已停用，不能再记账。',
  },
  NOT_ARCHIVED: {
    en: 'The account {code} is in use: it is not archived.',
    'zh-CN': '科目 {code} 未停用。',
  },
  ACCOUNT_HAS_BALANCE: {
    en: 'The account {code} has a balance of {balance}; clear it first.',
    'zh-CN': '科目 {code} 尚有余额 {balance}，请先结清。',
  },
  ACCOUNT_OF_RULE: {
    en: 'The account {code} belongs to the posting rule {role}.',
    'zh-CN': '科目 {code} 属于记账规则 {role}。',
  },
  ACCOUNT_UNFIT: {
    en: 'The rule {role} posts to an account in {fitting}; {code} stands in {section}.',
    'zh-CN': '记账规则 {role} 的科目应列入 {fitting}，而科目 {code} 列入 {section}。',
  },
  CONTROL_BALANCE: {
    en: 'The rule {role} has a balance of {balance}: it moves only while its sub-ledger is empty.',
    'zh-CN': '记账规则 {role} 尚有余额 {balance}：其明细账无余额时才能更换科目。',
  },
};
