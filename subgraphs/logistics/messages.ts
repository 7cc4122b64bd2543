import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  CODE_MISSING: { en: 'The code is missing.', 'zh-CN': '缺少编码。' },
  NAME_MISSING: { en: 'The name is missing.', 'zh-CN': '缺少名称。' },
  CARRIER_CODE_TAKEN: {
    en: 'Another carrier has the code {code}.',
    'zh-CN': '编码 {code} 已被其他承运商使用。',
  },
  BAD_TRACKING_URL: {
    en: 'A tracking address begins with https:// or http:// and has {number} in it: {given}.',
    'zh-CN': '查询网址须以 https:// 或 http:// 开头，并包含单号占位符：{given}。',
  },
  UNKNOWN_CARRIER: {
    en: 'There is no carrier {carrierId}.',
    'zh-CN': '没有承运商 {carrierId}。',
  },
  SHIPMENT_CLOSED: {
    en: 'The shipment has ended: it is {status}.',
    'zh-CN': '运单已结束：状态为 {status}。',
  },
  IN_THE_FUTURE: {
    en: 'The time {occurredAt} has not come yet.',
    'zh-CN': '时间 {occurredAt} 尚未到来。',
  },
  NEGATIVE_FREIGHT: {
    en: 'Freight can not be negative: {given}.',
    'zh-CN': '运费不能为负数：{given}。',
  },
  INEXACT_AMOUNT: {
    en: '{amount} has more decimals than {currency} allows ({decimals}).',
    'zh-CN': '{amount} 的小数位数超过 {currency} 允许的 {decimals} 位。',
  },
  NO_STOPS: {
    en: 'A trip has at least one stop.',
    'zh-CN': '行程至少需要一个站点。',
  },
  BAD_TIMES: {
    en: 'It ends at {endsAt}, not after it starts at {startsAt}.',
    'zh-CN': '结束时间 {endsAt} 不晚于开始时间 {startsAt}。',
  },
  NOT_IN_SERVICE: {
    en: '{id} is not in service.',
    'zh-CN': '{id} 未启用。',
  },
  ON_ANOTHER_TRIP: {
    en: 'The shipment {shipmentId} rides on the trip {trip}.',
    'zh-CN': '运单 {shipmentId} 已在行程 {trip} 中。',
  },
  DOUBLE_BOOKED: {
    en: 'The {what} is on the trip {trip} in that time.',
    'zh-CN': '该时段 {what} 已被行程 {trip} 占用。',
  },
  LICENCE_EXPIRED: {
    en: 'The licence holds until {licenceUntil} only.',
    'zh-CN': '驾驶证有效期仅至 {licenceUntil}。',
  },
  NO_SUCH_PLACE: {
    en: 'There is no place at {latitude}, {longitude}.',
    'zh-CN': '坐标 {latitude}, {longitude} 不存在。',
  },
  SHIPMENT_UNDER_WAY: {
    en: 'The shipment {number} is under way ({status}).',
    'zh-CN': '运单 {number} 已在途（{status}）。',
  },
  REASON_MISSING: {
    en: 'Say why.',
    'zh-CN': '请填写原因。',
  },
  NO_VEHICLES: {
    en: 'A plan of routes has at least one vehicle.',
    'zh-CN': '运输计划至少需要一辆车。',
  },
  NAMED_TWICE: {
    en: '{id} is named twice for the same time.',
    'zh-CN': '{id} 在同一时段重复出现。',
  },
  UNKNOWN_DEPOT: {
    en: 'Nobody has said where the warehouse {warehouseId} is.',
    'zh-CN': '仓库 {warehouseId} 尚未设置位置。',
  },
  SHIPMENT_NOT_READY: {
    en: 'The shipment {number} can not be planned: it is {status}, or rides on a trip.',
    'zh-CN': '运单 {number} 无法排线：状态为 {status}，或已在行程中。',
  },
  BAD_ITERATIONS: {
    en: 'A plan makes {least} to {most} attempts, not {given}.',
    'zh-CN': '迭代次数须在 {least} 至 {most} 之间，当前为 {given}。',
  },
  ROUTE_LOCKED: {
    en: 'The route {route} is locked.',
    'zh-CN': '线路 {route} 已锁定。',
  },
  DOES_NOT_FIT: {
    en: 'The stop does not fit into the route {route}: {what}.',
    'zh-CN': '站点无法放入线路 {route}：{what}。',
  },
  BAD_SERVICE_TIME: {
    en: 'Unloading takes 0 to {most} minutes, not {given}.',
    'zh-CN': '卸货时间须在 0 至 {most} 分钟之间，当前为 {given}。',
  },
  NEGATIVE_NEED: {
    en: 'This can not be negative: {given}.',
    'zh-CN': '不能为负数：{given}。',
  },
};
