import type { Messages } from '../../../kernel/payload.ts';

export const closingMessages: Messages = {
  DOCUMENTS_CLOSED: {
    en: 'The period {period} is closed for {documents}.',
    'zh-CN': '会计期间 {period} 的 {documents} 类单据已结账。',
  },
  YEAR_CLOSED: {
    en: 'The fiscal year {year} is closed; reopen it first.',
    'zh-CN': '会计年度 {year} 已结账，请先反结转。',
  },
  BAD_YEAR: {
    en: 'A fiscal year is 2000 to 2999, not {given}.',
    'zh-CN': '会计年度应为 2000 至 2999，而不是 {given}。',
  },
  YEAR_SKIPPED: {
    en: 'Years are closed in their order: {next} comes before {year}.',
    'zh-CN': '会计年度须按顺序结账：应先结 {next}，再结 {year}。',
  },
  MONTHS_OPEN: {
    en: 'Close the months of the year {year} first: {month} is open.',
    'zh-CN': '请先结完 {year} 年度的各月：{month} 尚未结账。',
  },
  LATER_YEAR_CLOSED: {
    en: 'Reopen {last} first: it was closed after {year}.',
    'zh-CN': '{last} 年度在 {year} 之后已结账，请先反结转。',
  },
  LATER_TAX_SETTLED: {
    en: 'The tax of {last} is settled; what is left of {period} is settled with it or later.',
    'zh-CN': '{last} 的税款已结转，{period} 的余额将随之后的期间结转。',
  },
  CALENDAR_YEAR: {
    en: 'Books by the 小企业会计准则 have the calendar year.',
    'zh-CN': '按小企业会计准则，会计年度自公历1月1日起至12月31日止。',
  },
  BAD_MONTH: {
    en: 'A month is 1 to 12, not {given}.',
    'zh-CN': '月份应为 1 至 12，而不是 {given}。',
  },
};
