import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  TAX_ID_TAKEN: {
    en: '{number} has the tax id {taxId} too; accept the duplicate to save it nevertheless.',
    'zh-CN': '税号 {taxId} 已属于 {number}；如需保存，请确认接受重复。',
  },
  EXTERNAL_REF_TAKEN: {
    en: 'Another customer has the external code {externalRef}.',
    'zh-CN': '外部编码 {externalRef} 已被其他客户使用。',
  },
  GROUP_UNKNOWN: {
    en: 'There is no customer group {groupId}.',
    'zh-CN': '客户组 {groupId} 不存在。',
  },
  GROUP_CODE_TAKEN: {
    en: 'Another customer group has the code {code}.',
    'zh-CN': '编码 {code} 已被其他客户组使用。',
  },
  NAME_MISSING: { en: 'A customer needs a name.', 'zh-CN': '客户名称不能为空。' },
  REASON_MISSING: { en: 'Say why.', 'zh-CN': '请填写原因。' },
  BAD_PAYMENT_TERM: {
    en: 'A payment term has 0 to {limit} days, not {given}.',
    'zh-CN': '付款期限应为 0 至 {limit} 天，而不是 {given} 天。',
  },
  MILESTONES_PER_ORDER: {
    en: 'Milestones are agreed on order by order.',
    'zh-CN': '里程碑开票须在每个订单中约定，不能作为客户默认方式。',
  },
  BAD_SHELF_LIFE: {
    en: 'A remaining shelf life is 1 to {most}, not {given}.',
    'zh-CN': '剩余保质期应为 1 至 {most}，而不是 {given}。',
  },
  NEGATIVE_CREDIT_LIMIT: {
    en: 'A credit limit is zero or more, not {given}.',
    'zh-CN': '信用额度不能为负数，当前为 {given}。',
  },
  DEFAULT_SHIP_TO_TWICE: {
    en: 'Only one address can be the default ship-to.',
    'zh-CN': '只能有一个默认收货地址。',
  },
  NOT_A_SHIP_TO: {
    en: 'The address of {name} is the default ship-to, but not a ship-to address.',
    'zh-CN': '{name} 的地址不是收货地址，不能设为默认收货地址。',
  },
  BAD_POSITION: {
    en: 'Give latitude (−90 to 90) and longitude (−180 to 180), both or neither.',
    'zh-CN': '请同时填写纬度（−90 至 90）和经度（−180 至 180），或都不填。',
  },
  CONTACT_UNKNOWN: {
    en: 'The customer has no contact {contactId}.',
    'zh-CN': '该客户没有联系人 {contactId}。',
  },
  SUBJECT_MISSING: { en: 'Give a subject.', 'zh-CN': '请填写主题。' },
  IN_FUTURE: { en: '{given} is still to come.', 'zh-CN': '{given} 尚未到来。' },
  DUE_MISSING: { en: 'Say by when the task is due.', 'zh-CN': '请填写任务的截止时间。' },
  NOT_A_TASK: {
    en: 'Only a task is due and completed, not a {kind}.',
    'zh-CN': '只有任务才有截止时间并可完成，{kind} 不行。',
  },
  TASK_DONE: {
    en: 'The task was completed at {completedAt}.',
    'zh-CN': '任务已于 {completedAt} 完成。',
  },
  MESSAGE_MISSING: { en: 'Write something.', 'zh-CN': '请填写内容。' },
  BAD_TIME_ZONE: { en: 'There is no time zone {timeZone}.', 'zh-CN': '时区 {timeZone} 不存在。' },
  BAD_HOURS: {
    en: 'Working hours begin before they end (09:00 to 18:00), do not overlap, and make an hour a week at least.',
    'zh-CN': '工作时间须先开始后结束（如 09:00 至 18:00），不得重叠，且每周至少一小时。',
  },
  BAD_SERVICE_LEVEL: {
    en: 'Give {priority} one level, answered no later than solved, within {limit} minutes.',
    'zh-CN': '请为 {priority} 设定一个服务级别：响应不晚于解决，且不超过 {limit} 分钟。',
  },
  BAD_SCORE: {
    en: 'A score is 1 to 5, not {given}.',
    'zh-CN': '评分应为 1 至 5，而不是 {given}。',
  },
  NOT_SOLVED: {
    en: 'It can be rated once it is resolved; it is {status}.',
    'zh-CN': '解决后方可评分，当前状态为 {status}。',
  },
  RATED_ALREADY: { en: 'It has been rated with {score} already.', 'zh-CN': '已评分：{score}。' },
  NEGATIVE_AMOUNT: {
    en: 'An amount can not be less than zero: {given}.',
    'zh-CN': '金额不能小于零：{given}。',
  },
  OPPORTUNITY_CLOSED: {
    en: '{number} is {outcome} already.',
    'zh-CN': '{number} 已关闭：{outcome}。',
  },
  UNKNOWN_STAGE: { en: 'There is no stage {stage}.', 'zh-CN': '阶段 {stage} 不存在。' },
  UNKNOWN_ORDER: {
    en: 'The customer has no order {orderId}.',
    'zh-CN': '该客户没有订单 {orderId}。',
  },
  NO_STAGES: { en: 'Give at least one stage.', 'zh-CN': '请至少填写一个阶段。' },
  STAGE_TWICE: { en: 'The code {code} stands twice.', 'zh-CN': '编码 {code} 重复。' },
  STAGE_IN_USE: {
    en: 'There are opportunities in the stage {stage}.',
    'zh-CN': '阶段 {stage} 中仍有销售机会。',
  },
  BAD_PROBABILITY: {
    en: 'A probability is 0 to 100 percent, not {given}.',
    'zh-CN': '概率应为 0 至 100%，而不是 {given}。',
  },
  NO_SEGMENTS: { en: 'Give at least one segment.', 'zh-CN': '请至少填写一个客户分群。' },
  SEGMENT_TWICE: { en: 'The code {code} stands twice.', 'zh-CN': '编码 {code} 重复。' },
  BAD_RANGE: {
    en: 'Scores go from 1 to 5, not {from} to {to}.',
    'zh-CN': '评分范围应在 1 至 5 之间，而不是 {from} 至 {to}。',
  },
};
