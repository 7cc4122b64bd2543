import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  NO_LINES: { en: 'Give at least one line.', 'zh-CN': '请至少填写一行。' },
  UNKNOWN_LINE: { en: 'There is no line {lineId} here.', 'zh-CN': '此处没有明细行 {lineId}。' },
  NOT_RETURNABLE: {
    en: 'Of {sku}, {returnable} can still be returned, not {given}.',
    'zh-CN': '商品 {sku} 尚可退 {returnable}，而不是 {given}。',
  },
  NOTHING_DELIVERED: {
    en: 'Nothing of {orderNumber} is delivered yet.',
    'zh-CN': '订单 {orderNumber} 尚未送达任何货物。',
  },
  OUT_OF_WINDOW: {
    en: '{sku} was delivered on {deliveredOn}; it could be returned for {days} days.',
    'zh-CN': '{sku} 已于 {deliveredOn} 送达，退货期限为 {days} 天。',
  },
  RETURN_EXCLUDED: { en: '{sku} can not be returned.', 'zh-CN': '{sku} 不可退货。' },
  REASON_MISSING: { en: 'Give a reason.', 'zh-CN': '请填写原因。' },
  TOO_MANY_RECEIVED: {
    en: '{authorised} {unit} were to come back, not {given}.',
    'zh-CN': '应退回 {authorised} {unit}，而不是 {given}。',
  },
  NOTHING_RECEIVED: { en: 'Nothing has come.', 'zh-CN': '没有收到任何货物。' },
  NOT_ALL_INSPECTED: {
    en: 'Of {sku}, {received} have come and {inspected} are inspected.',
    'zh-CN': '{sku} 收到 {received}，已检验 {inspected}。',
  },
  WAREHOUSE_NEEDED: {
    en: 'Say in which warehouse goods for {disposition} are kept apart.',
    'zh-CN': '请指定处置方式为 {disposition} 的货物存放在哪个仓库。',
  },
  UNKNOWN_WAREHOUSE: {
    en: 'There is no warehouse {warehouseId}.',
    'zh-CN': '没有仓库 {warehouseId}。',
  },
  BAD_WINDOW: {
    en: 'A return window is 0 to {limit} days, not {given}.',
    'zh-CN': '退货期限应为 0 至 {limit} 天，而不是 {given} 天。',
  },
  NEGATIVE_FIGURE: {
    en: '{name} can not be less than zero: {given}.',
    'zh-CN': '{name} 不能小于零：{given}。',
  },
  BAD_PERCENT: {
    en: 'A fee is 0 to 100 percent, not {given}.',
    'zh-CN': '费用应为 0 至 100%，而不是 {given}。',
  },
  BAD_MONTHS: {
    en: 'A warranty is 0 to {limit} months, not {given}.',
    'zh-CN': '质保期应为 0 至 {limit} 个月，而不是 {given} 个月。',
  },
  SUBJECT_MISSING: { en: 'Say what it is about.', 'zh-CN': '请填写主题。' },
  CUSTOMER_NEEDED: {
    en: 'Say whose ticket it is, or give an order.',
    'zh-CN': '请指定客户或订单。',
  },
  PRODUCT_NEEDED: {
    en: 'Say which product it is about, or give an order and its line.',
    'zh-CN': '请指定商品，或订单及其明细行。',
  },
  ALREADY_ANSWERED: { en: 'It is answered already.', 'zh-CN': '该调查已作答。' },
  BAD_RATING: {
    en: 'A rating is {lowest} to {highest}, not {given}.',
    'zh-CN': '评分应为 {lowest} 至 {highest}，而不是 {given}。',
  },
  COMMENT_TOO_LONG: {
    en: 'A comment has at most {limit} letters, not {given}.',
    'zh-CN': '意见最多 {limit} 个字符，当前为 {given}。',
  },
  NO_ANSWER: { en: 'Give a rating or a comment.', 'zh-CN': '请填写评分或意见。' },
  UNKNOWN_LOT: {
    en: 'No goods of the lot {code} have left for the line.',
    'zh-CN': '该明细行没有发出过批次 {code} 的货物。',
  },
  UNKNOWN_SERIAL: {
    en: 'No unit {code} has left for the line.',
    'zh-CN': '该明细行没有发出过序列号 {code}。',
  },
  SERIALS_DIFFER: {
    en: 'There are {serials} serials for {quantity} units.',
    'zh-CN': '序列号 {serials} 个，与数量 {quantity} 不符。',
  },
  SERIAL_TWICE: {
    en: 'The serial {code} is named twice.',
    'zh-CN': '序列号 {code} 重复。',
  },
};
