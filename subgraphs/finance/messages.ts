import type { Messages } from '../../kernel/payload.ts';
import { accountMessages } from './accounts/messages.ts';
import { badDebtMessages } from './bad-debts/messages.ts';
import { bankMessages } from './bank/messages.ts';
import { billingMessages } from './billing/messages.ts';
import { cashMessages } from './cash/messages.ts';
import { claimMessages } from './claims/messages.ts';
import { closingMessages } from './closing/messages.ts';
import { costMessages } from './costs/messages.ts';
import { currencyMessages } from './currencies/messages.ts';
import { advanceMessages } from './advances/messages.ts';
import { debitMessages } from './debits/messages.ts';
import { milestoneMessages } from './milestones/messages.ts';
import { nettingMessages } from './netting/messages.ts';
import { reversalMessages } from './reversals/messages.ts';
import { runMessages } from './runs/messages.ts';

export const messages: Messages = {
  ...accountMessages,
  ...bankMessages,
  ...badDebtMessages,
  ...billingMessages,
  ...milestoneMessages,
  ...cashMessages,
  ...claimMessages,
  ...closingMessages,
  ...costMessages,
  ...currencyMessages,
  ...nettingMessages,
  ...debitMessages,
  ...advanceMessages,
  ...reversalMessages,
  ...runMessages,
  BUDGET_EXCEEDED: {
    en: 'The account {account} has a budget of {budgeted} up to {month}; it would be {actual}.',
    'zh-CN': '科目 {account} 截至 {month} 的预算为 {budgeted}，将达到 {actual}。',
  },
  OWN_BUDGET: {
    en: 'Somebody else must approve the budget {name}: you drafted it.',
    'zh-CN': '预算 {name} 由您编制，须由他人审批。',
  },
  NOT_BUDGETABLE: {
    en: 'The account {code} is neither revenue nor expense.',
    'zh-CN': '科目 {code} 不是收入或费用科目。',
  },
  BUDGETED_TWICE: {
    en: 'The account {code} is budgeted twice in month {month}.',
    'zh-CN': '科目 {code} 在第 {month} 月重复编制预算。',
  },
  NOT_BUDGETED: {
    en: 'Nothing is budgeted of the account whose policy is given.',
    'zh-CN': '已设置控制策略的科目没有预算。',
  },
  NOTHING_BUDGETED: {
    en: 'A budget has lines.',
    'zh-CN': '预算必须有明细行。',
  },
  NAME_MISSING: {
    en: 'A name is needed.',
    'zh-CN': '请填写名称。',
  },
  UNBALANCED: {
    en: 'Debits are {debits} and credits are {credits}; they must be equal.',
    'zh-CN': '借方合计 {debits}，贷方合计 {credits}，借贷不平衡。',
  },
  IN_THE_FUTURE: {
    en: 'The day {given} has not begun; today is {today}.',
    'zh-CN': '{given} 尚未到来，今天是 {today}。',
  },
  PERIOD_NOT_OVER: {
    en: 'The month {period} has not ended; today is {today}.',
    'zh-CN': '{period} 尚未结束，今天是 {today}，不能结账。',
  },
  PERIOD_SKIPPED: {
    en: 'Months are closed in their order: {next} comes before {period}.',
    'zh-CN': '会计期间须按顺序结账：应先结 {next}，再结 {period}。',
  },
  LATER_PERIOD_CLOSED: {
    en: 'Reopen {last} first: it was closed after {period}.',
    'zh-CN': '{last} 在 {period} 之后已结账，请先反结账。',
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
    en: 'The books have entries or accounts of their own in {template}; that chart stays.',
    'zh-CN': '账簿已按科目表 {template} 记账或增设科目，不能再更换。',
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
  BAD_TOLERANCE: {
    en: 'A tolerance is 0 to 100 percent, not {given}.',
    'zh-CN': '容差应为 0 至 100%，而不是 {given}。',
  },
  BEYOND_TOLERANCE: {
    en: 'Of an invoice, {limit} may be written off; of {number} it would be {given}.',
    'zh-CN': '每张发票最多可核销 {limit}，发票 {number} 将达到 {given}。',
  },
  NOTHING_OPEN: {
    en: 'Nothing is open of the invoice {number}.',
    'zh-CN': '发票 {number} 已无未付金额。',
  },
  NO_DISCOUNT_AGREED: {
    en: 'No discount is agreed for the invoice {number}.',
    'zh-CN': '发票 {number} 未约定现金折扣。',
  },
  BEYOND_DISCOUNT: {
    en: 'The discount of the invoice {number} is {most} at most; {open} is open.',
    'zh-CN': '发票 {number} 的现金折扣最多为 {most}，未付金额为 {open}。',
  },
  ALLOWANCE_CREDITED: {
    en: 'Goods of the invoice {number} were credited less what was given up; it stays.',
    'zh-CN': '发票 {number} 的退货已按扣除该减免后贷记，不能再撤销。',
  },
  BAD_DISCOUNT: {
    en: 'A discount is less than 100 percent, within 0 to 365 days; not {given}.',
    'zh-CN': '现金折扣应小于 100%，期限为 0 至 365 天，而不是 {given}。',
  },
  PROMISED_BEFORE: {
    en: 'Nobody promises to pay on {given}; today is {today}.',
    'zh-CN': '承诺付款日 {given} 早于今天（{today}）。',
  },
  LEVELS_NOT_RISING: {
    en: 'Levels are 1 to 9, each of more days than the one before; not {given}.',
    'zh-CN': '催款级别为 1 至 9 级，逾期天数须逐级递增，而不是 {given}。',
  },
  BAD_TAX_PARTS: {
    en: 'Give a percentage, or else the 2 to 10 taxes of which it consists, each with its code.',
    'zh-CN': '请填写税率，或填写其包含的 2 至 10 个税种，且税种代码不可重复。',
  },
  BAD_TAX_RATE: {
    en: 'A tax rate is 0 to 100 percent with at most four decimals, not {given}.',
    'zh-CN': '税率应为 0 至 100，最多四位小数，而不是 {given}。',
  },
  LINE_TWICE: {
    en: 'The same line or shipment stands in the bill twice.',
    'zh-CN': '同一订单行或运单在账单中重复出现。',
  },
  UNKNOWN_LINE: {
    en: 'The purchase order has no such line.',
    'zh-CN': '采购订单没有该明细行。',
  },
  NEGATIVE_AMOUNT: {
    en: 'An amount can not be less than zero: {given}.',
    'zh-CN': '金额不能小于零：{given}。',
  },
  NUMBER_MISSING: {
    en: 'Give the number that the supplier has put on the bill.',
    'zh-CN': '请填写供应商账单号。',
  },
  BILL_TAKEN: {
    en: 'The supplier’s bill {supplierNumber} is recorded as {number}.',
    'zh-CN': '供应商账单 {supplierNumber} 已登记为 {number}。',
  },
  NOT_RECEIVED: {
    en: 'Of {product}, {received} are received and not billed; the bill says {billed}.',
    'zh-CN': '{product} 已收未开票 {received}，账单为 {billed}。',
  },
  OWN_BILL: {
    en: 'Prices of {number} differ; somebody else than who recorded it must accept them.',
    'zh-CN': '{number} 价格有差异，须由登记人以外的人认可。',
  },
  OWN_EXPENSES: {
    en: 'The bill {number} has no order; somebody else than who recorded it must release it.',
    'zh-CN': '账单 {number} 没有采购订单，须由登记人以外的人放行。',
  },
  ACCOUNT_MISSING: {
    en: 'Say to which account the expense is charged.',
    'zh-CN': '请填写费用科目。',
  },
  NOTHING_TO_CLEAR: {
    en: 'No stock differences wait to be decided on up to {postingDate}.',
    'zh-CN': '截至 {postingDate} 没有待处理的财产损溢。',
  },
  DIFFERENCE_NOT_CLEARED: {
    en: 'Stock differences of {balance} wait on {code}: decide on them before {period} is closed.',
    'zh-CN': '科目 {code} 待处理财产损溢余额为 {balance}，请先处理再结 {period}。',
  },
  REASON_MISSING: {
    en: 'Give a reason.',
    'zh-CN': '请填写原因。',
  },
  INVOICE_CREDITED: {
    en: 'Some of the invoice {number} was credited already.',
    'zh-CN': '发票 {number} 已部分贷记。',
  },
  NOT_INVOICED: {
    en: 'Of the order line {lineId}, only {invoiced} can be credited, not {given}.',
    'zh-CN': '订单行 {lineId} 仅可贷记 {invoiced}，而不是 {given}。',
  },
  CREDIT_SPENT: {
    en: 'Of the credit note {number}, {left} is left, not {given}.',
    'zh-CN': '贷项通知单 {number} 余额为 {left}，不足 {given}。',
  },
  NOTHING_ON_ACCOUNT: {
    en: 'Nothing is left of the credit note {number}.',
    'zh-CN': '贷项通知单 {number} 已无余额。',
  },
  NOT_PAYABLE: {
    en: 'The bill {number} is not to be paid: it is {status}.',
    'zh-CN': '账单 {number} 不能付款：其状态为 {status}。',
  },
  BILL_OVERPAID: {
    en: 'The bill {number} has {open} open, not {given}.',
    'zh-CN': '账单 {number} 未付 {open}，不足 {given}。',
  },
  OTHER_SUPPLIER: {
    en: 'The bill {number} is another supplier’s.',
    'zh-CN': '账单 {number} 属于其他供应商。',
  },
  NOT_ALLOCATED: {
    en: 'Of {amount}, bills take {dealt}; {open} is open.',
    'zh-CN': '{amount} 中账单可付 {dealt}；未付 {open}。',
  },
};
