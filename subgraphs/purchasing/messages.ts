import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  ILLEGAL_MOVE: {
    en: '{number} can not go from {from} to {to}; that needs {needed}.',
    'zh-CN': '{number} 不能从 {from} 变为 {to}；须为：{needed}。',
  },
  NAME_MISSING: { en: 'Give a name.', 'zh-CN': '请填写名称。' },
  BAD_PAYMENT_TERM: {
    en: 'A payment term is 0 to {limit} days, not {given}.',
    'zh-CN': '付款期限应为 0 至 {limit} 天，而不是 {given} 天。',
  },
  TAX_ID_TAKEN: {
    en: 'Another supplier has the tax number {taxId}.',
    'zh-CN': '税号 {taxId} 已属于其他供应商。',
  },
  EXTERNAL_REF_TAKEN: {
    en: 'Another supplier has the external code {externalRef}.',
    'zh-CN': '外部编码 {externalRef} 已属于其他供应商。',
  },
  NEGATIVE_FIGURE: {
    en: '{name} can not be less than zero: {given}.',
    'zh-CN': '{name} 不能小于零：{given}。',
  },
  BAD_TOLERANCE: {
    en: 'A tolerance is 0 to 100 percent, not {given}.',
    'zh-CN': '容差应为 0 至 100%，而不是 {given}。',
  },
  PRODUCT_DISCONTINUED: {
    en: 'The product {sku} is not bought any more; in its place: {successor}.',
    'zh-CN': '商品 {sku} 已停止采购；替代商品：{successor}。',
  },
  NO_LINES: {
    en: 'Give at least one line.',
    'zh-CN': '请至少填写一行。',
  },
  UNKNOWN_PRODUCT: {
    en: 'There is no product {given}.',
    'zh-CN': '没有商品 {given}。',
  },
  UNKNOWN_WAREHOUSE: {
    en: 'There is no warehouse {warehouseId}.',
    'zh-CN': '没有仓库 {warehouseId}。',
  },
  SUPPLIER_NOT_APPROVED: {
    en: '{name} may not be ordered from: it is {status}.',
    'zh-CN': '不能向 {name} 下单：其状态为 {status}。',
  },
  NO_EXCHANGE_RATE: {
    en: 'No rate of {currency} is known for {day}.',
    'zh-CN': '没有 {day} 的 {currency} 汇率。',
  },
  NEGATIVE_AMOUNT: {
    en: 'An amount can not be less than zero: {given}.',
    'zh-CN': '金额不能小于零：{given}。',
  },
  NO_PRICE: {
    en: '{supplier} has no price for {sku}; give one.',
    'zh-CN': '{supplier} 没有 {sku} 的价格，请填写。',
  },
  BELOW_MINIMUM: {
    en: '{supplier} sells at least {least} {unit} of {sku}.',
    'zh-CN': '{supplier} 对 {sku} 的最小订购量为 {least} {unit}。',
  },
  OWN_ORDER: {
    en: '{number} must be approved by somebody else than who submitted it.',
    'zh-CN': '{number} 须由提交人以外的人审批。',
  },
  REASON_MISSING: {
    en: 'Give a reason.',
    'zh-CN': '请填写原因。',
  },
  UNKNOWN_LINE: {
    en: '{number} has no line {lineId}.',
    'zh-CN': '{number} 没有明细行 {lineId}。',
  },
  OVER_CONFIRMED: {
    en: 'Only {ordered} {unit} of {sku} are ordered; {given} can not be confirmed.',
    'zh-CN': '{sku} 仅订购 {ordered} {unit}，不能确认 {given}。',
  },
  OVER_RECEIPT: {
    en: 'At most {most} {unit} more of {sku} may come, not {given}.',
    'zh-CN': '{sku} 最多还可收 {most} {unit}，而不是 {given}。',
  },
  REJECTED_TOO_MANY: {
    en: 'Of {received} {sku} that came, {rejected} can not be rejected.',
    'zh-CN': '{sku} 到货 {received}，不能拒收 {rejected}。',
  },
  DELIVERY_NOTE_TAKEN: {
    en: 'Delivery note {deliveryNote} was received with {number}.',
    'zh-CN': '送货单 {deliveryNote} 已随 {number} 收货。',
  },
  IN_FUTURE: {
    en: '{given} is still to come.',
    'zh-CN': '{given} 尚未到来。',
  },
  BUDGET_EXCEEDED: {
    en: 'With {number}, the account {account} would have {actual} up to {month}; {budgeted} is budgeted.',
    'zh-CN': '计入 {number} 后，科目 {account} 截至 {month} 将达到 {actual}，预算为 {budgeted}。',
  },
  NO_SUPPLIER: {
    en: 'Say from whom to buy what {number} asks for: the product has no preferred supplier.',
    'zh-CN': '请为请购单 {number} 指定供应商：该商品没有首选供应商。',
  },
  NO_CRITERIA: {
    en: 'Say what samples are looked at for.',
    'zh-CN': '请至少填写一项检验项目。',
  },
  BAD_CRITERION_CODE: {
    en: '“{given}” is no code of a criterion: a small letter, then letters, digits and _.',
    'zh-CN': '“{given}”不是有效的检验项目代码：须以小写字母开头，其后为字母、数字或下划线。',
  },
  CRITERION_TWICE: {
    en: '{code} stands there twice.',
    'zh-CN': '检验项目 {code} 重复。',
  },
  LIMITS_MISSING: {
    en: 'Give the least or the most that {code} may be.',
    'zh-CN': '请填写 {code} 的下限或上限。',
  },
  BAD_LIMITS: {
    en: '{code} can not be at least {min} and at most {max}.',
    'zh-CN': '{code} 的下限 {min} 大于上限 {max}。',
  },
  BAD_FORMULA: {
    en: 'The formula “{formula}” makes no sense at character {at}.',
    'zh-CN': '公式“{formula}”在第 {at} 个字符处有误。',
  },
  UNKNOWN_CRITERION: {
    en: 'Nothing is read for {given}; known: {known}.',
    'zh-CN': '没有可读数的检验项目 {given}；可用：{known}。',
  },
  BAD_SAMPLE_SIZE: {
    en: 'Give either 1 to {limit} samples or more than 0 and up to 100 percent.',
    'zh-CN': '请填写样本数（1 至 {limit}）或抽样比例（大于 0 且不超过 100%），二者择一。',
  },
  BAD_ACCEPTANCE_NUMBER: {
    en: '0 to {limit} failing samples can be tolerated, not {given}.',
    'zh-CN': '可接受的不合格样本数应为 0 至 {limit}，而不是 {given}。',
  },
  NO_READINGS: {
    en: 'Give at least one reading.',
    'zh-CN': '请至少填写一个读数。',
  },
  NO_SUCH_SAMPLE: {
    en: '{number} has the samples 1 to {sampleSize}, not {given}.',
    'zh-CN': '检验单 {number} 的样本为 1 至 {sampleSize}，没有 {given}。',
  },
  READING_MISSING: {
    en: 'Say what was read for {code}.',
    'zh-CN': '请填写 {code} 的读数。',
  },
  SORTED_OTHERWISE: {
    en: '{accepted} good and {rejected} bad ones are not the {inspected} that {number} is about.',
    'zh-CN': '合格 {accepted} 与不合格 {rejected} 之和不等于检验单 {number} 的数量 {inspected}。',
  },
  REJECTED_GOODS_MISSING: {
    en: 'Say whether what {number} rejects goes back to the supplier or is thrown away.',
    'zh-CN': '请说明检验单 {number} 的不合格品是退回供应商还是报废。',
  },
};
