import type { Messages } from '../../../kernel/payload.ts';

export const bankMessages: Messages = {
  NOT_CASH: {
    en: 'The account {code} is none of cash or bank.',
    'zh-CN': '科目 {code} 不是货币资金科目。',
  },
  ACCOUNT_TAKEN: {
    en: 'The account {code} is kept for the bank account {number}.',
    'zh-CN': '科目 {code} 已用于银行账户 {number}。',
  },
  BANK_ACCOUNT_IN_USE: {
    en: 'The bank account {number} has statements: its ledger account and first day stay.',
    'zh-CN': '银行账户 {number} 已有对账单，其科目和起始日不能更改。',
  },
  BEFORE_START: {
    en: 'The bank account is reconciled from {startsOn} on, and {given} is before it.',
    'zh-CN': '该银行账户自 {startsOn} 起对账，{given} 早于起始日。',
  },
  BAD_STATEMENT: {
    en: 'This is no statement: it has an opening and, not before it, a closing balance.',
    'zh-CN': '不是有效的对账单：须有期初余额，以及不早于期初的期末余额。',
  },
  BAD_STATEMENT_LINE: {
    en: 'Line {line}, {column}: “{given}” can not be taken.',
    'zh-CN': '第 {line} 行 {column}：无法识别“{given}”。',
  },
  OTHER_BANK_ACCOUNT: {
    en: 'The statement is of the account {given}, not of {number}.',
    'zh-CN': '对账单属于账户 {given}，而不是 {number}。',
  },
  STATEMENT_UNBALANCED: {
    en: 'Opening balance {opening} and lines {lines} do not come to the closing balance {closing}.',
    'zh-CN': '期初余额 {opening} 加发生额 {lines} 不等于期末余额 {closing}。',
  },
  STATEMENT_NOT_NEXT: {
    en: 'The statement opens with {opening}; the last one closed with {closing} on {last}.',
    'zh-CN': '对账单期初余额为 {opening}，而上一份对账单（{last}）期末余额为 {closing}。',
  },
  STATEMENT_CHANGED: {
    en: 'The statement {number} was imported before and said something else.',
    'zh-CN': '对账单 {number} 已导入过，但内容不同。',
  },
  ONE_EXPLANATION: {
    en: 'A line is explained by a payment, by matches or by a posting: one of them, not {given}.',
    'zh-CN': '须且只能选择收款、匹配或记账中的一种，现有 {given} 种。',
  },
  NO_MONEY_IN: {
    en: 'The line of {given} is no money received.',
    'zh-CN': '金额 {given} 的流水不是收款。',
  },
  NOT_ON_BANK_ACCOUNT: {
    en: 'Nothing of {id} is posted to this bank account, or it was reversed.',
    'zh-CN': '{id} 在该银行账户上没有有效记账。',
  },
  ALREADY_RECONCILED: {
    en: 'The entry {number} explains a line of a statement.',
    'zh-CN': '凭证 {number} 已与对账单流水核对。',
  },
  NOT_THE_AMOUNT: {
    en: 'The line is of {amount}; what is posted comes to {posted}.',
    'zh-CN': '流水金额为 {amount}，记账合计为 {posted}。',
  },
  TEXT_MISSING: {
    en: 'Say what it is.',
    'zh-CN': '请填写摘要。',
  },
};
