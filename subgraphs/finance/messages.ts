import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  UNBALANCED: {
    en: 'Debits are {debits} and credits are {credits}; they must be equal.',
    'zh-CN': '借方合计 {debits}，贷方合计 {credits}，借贷不平衡。',
  },
  PERIOD_CLOSED: {
    en: 'The period {period} is closed.',
    'zh-CN': '会计期间 {period} 已结账。',
  },
  BAD_PERIOD: {
    en: 'A period is a month such as 2026-03, not {given}.',
    'zh-CN': '会计期间应为月份，如 2026-03，而不是 {given}。',
  },
  CONTROL_ACCOUNT: {
    en: 'The account {code} follows its sub-ledger; nobody posts to it by hand.',
    'zh-CN': '科目 {code} 受明细账控制，不能手工记账。',
  },
  NOT_ONE_SIDED: {
    en: 'A line is either a debit or a credit.',
    'zh-CN': '每行分录只能填写借方或贷方之一。',
  },
  NO_LINES: {
    en: 'An entry has lines.',
    'zh-CN': '凭证必须有分录。',
  },
  NOT_MANUAL: {
    en: 'Only entries posted by hand are reversed; this one comes from {sourceType}.',
    'zh-CN': '只能冲销手工凭证；此凭证来源于 {sourceType}。',
  },
  ALREADY_REVERSED: {
    en: 'It is reversed already, by {by}.',
    'zh-CN': '该凭证已被 {by} 冲销。',
  },
  BOOKS_IN_USE: {
    en: 'The books have entries in the chart {template}; it can not be changed any more.',
    'zh-CN': '账簿已按科目表 {template} 记账，不能再更换。',
  },
  CURRENCY_NOT_SUPPORTED: {
    en: 'The books take {supported} only as yet, not {given}.',
    'zh-CN': '目前账簿仅支持 {supported}，不支持 {given}。',
  },
  INEXACT_AMOUNT: {
    en: '{amount} {currency} has more than {decimals} decimals.',
    'zh-CN': '金额 {amount} {currency} 的小数位超过 {decimals} 位。',
  },
  OVER_ALLOCATED: {
    en: 'The invoice {number} has less open than that.',
    'zh-CN': '分配金额超过发票 {number} 的未付金额。',
  },
  PAYMENT_SPENT: {
    en: 'The payment has less left than that.',
    'zh-CN': '分配金额超过收款的未分配余额。',
  },
  OTHER_CUSTOMER: {
    en: 'The invoice {number} belongs to another customer.',
    'zh-CN': '发票 {number} 属于其他客户。',
  },
  BAD_TAX_RATE: {
    en: 'A tax rate is 0 to 100 percent with at most four decimals, not {given}.',
    'zh-CN': '税率应为 0 至 100，最多四位小数，而不是 {given}。',
  },
};
