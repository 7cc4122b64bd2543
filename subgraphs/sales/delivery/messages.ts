import type { Messages } from '../../../kernel/payload.ts';

export const deliveryMessages: Messages = {
  ISSUE_REVERSED: {
    en: 'The goods issue of {number} was taken back already.',
    'zh-CN': '{number} 的出库已冲销。',
  },
  ALREADY_DELIVERED: {
    en: 'The customer has the goods of {number}: they come back with a return.',
    'zh-CN': '{number} 的货物已送达客户，请走退货流程。',
  },
  SHIPMENT_UNDER_WAY: {
    en: 'The shipment {shipment} is under way ({status}).',
    'zh-CN': '运单 {shipment} 已在途（{status}）。',
  },
  GOODS_RETURNED: {
    en: 'The return {returnOrder} has goods of the same order lines.',
    'zh-CN': '退货单 {returnOrder} 涉及相同的订单行。',
  },
  TOO_FEW_DELIVERIES: {
    en: 'At least two deliveries leave together, not {given}.',
    'zh-CN': '至少两张交货单才能合并，当前为 {given} 张。',
  },
  DELIVERIES_DIFFER: {
    en: '{number} and {other} cannot leave together: they differ in {in}.',
    'zh-CN': '{number} 与 {other} 不能合并发货：{in} 不同。',
  },
  MATE_NOT_PICKED: {
    en: '{number} is to leave together with it and is not picked yet ({status}): name what leaves now.',
    'zh-CN': '与其合并发货的 {number} 尚未拣货完成（{status}），请指明本次出库的行。',
  },
  NOT_CONSOLIDATED: {
    en: '{number} leaves by itself already.',
    'zh-CN': '{number} 本来就单独发货。',
  },
};
