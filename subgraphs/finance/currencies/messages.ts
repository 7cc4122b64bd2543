import type { Messages } from '../../../kernel/payload.ts';

export const currencyMessages: Messages = {
  NO_EXCHANGE_RATE: {
    en: 'No rate of {currency} is known for {day}, nor for the {maxAgeDays} days before it.',
    'zh-CN': '{day} 及其前 {maxAgeDays} 天内没有 {currency} 的汇率。',
  },
  BAD_EXCHANGE_RATE: {
    en: 'A rate is more than zero, with at most {decimals} decimals, not {given}.',
    'zh-CN': '汇率必须大于零，且最多 {decimals} 位小数，不能是 {given}。',
  },
  OWN_CURRENCY: {
    en: 'The books are kept in {currency}: it has no rate.',
    'zh-CN': '{currency} 是记账本位币，没有汇率。',
  },
  RATE_TWICE: {
    en: 'The rate of {currency} on {date} stands twice.',
    'zh-CN': '{date} 的 {currency} 汇率重复。',
  },
  NO_RATES: {
    en: 'At least one rate is needed.',
    'zh-CN': '至少需要一个汇率。',
  },
  BAD_RATE_AGE: {
    en: 'A rate may be 0 to {most} days old, not {given}.',
    'zh-CN': '汇率有效天数为 0 至 {most} 天，不能是 {given}。',
  },
  DAY_NOT_OVER: {
    en: 'The day {given} is not over; today is {today}.',
    'zh-CN': '{given} 尚未结束，今天是 {today}。',
  },
  ACCOUNT_OF_OTHER_CURRENCY: {
    en: 'The account {code} can not be kept in {currency}: it has other postings, or gets them.',
    'zh-CN': '科目 {code} 有其他币种的记账，不能用于 {currency} 账户。',
  },
};
