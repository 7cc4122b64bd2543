import type { Messages } from '../../../kernel/payload.ts';

export const costMessages: Messages = {
  BAD_STEP: {
    en: 'A step is 1 to 999, not {given}.',
    'zh-CN': '步骤应为 1 至 999，而不是 {given}。',
  },
  NO_TARGETS: {
    en: 'A key names the cost centres that take a part.',
    'zh-CN': '分摊规则必须包含接收成本中心。',
  },
  OWN_TARGET: {
    en: 'A cost centre does not give costs to itself.',
    'zh-CN': '成本中心不能向自身分摊。',
  },
  TARGET_TWICE: {
    en: 'A cost centre takes one part of a key.',
    'zh-CN': '同一成本中心在分摊规则中只能出现一次。',
  },
  WEIGHT_MISSING: {
    en: 'Say how much each cost centre takes.',
    'zh-CN': '请填写每个成本中心的分摊权重。',
  },
  NOT_A_HUNDRED: {
    en: 'The percentages sum to {given}, not to 100.',
    'zh-CN': '分摊比例合计为 {given}，应为 100。',
  },
  NO_BASIS: {
    en: 'Nothing says who takes how much: all figures are zero.',
    'zh-CN': '分摊基数全部为零，无法分摊。',
  },
  STEP_BACK: {
    en: 'The key {code} gives costs to a cost centre that has given its own away by {earlier}.',
    'zh-CN': '分摊规则 {code} 的接收方已按 {earlier} 分摊出去，不能再接收。',
  },
  NOT_A_COST: {
    en: 'The account {code} takes no expenses.',
    'zh-CN': '科目 {code} 不是费用科目。',
  },
  LATER_STEP_ALLOCATED: {
    en: 'A later step of {period} is allocated by {code}: take it back first.',
    'zh-CN': '{period} 的后续步骤已按 {code} 分摊，请先撤销。',
  },
};
