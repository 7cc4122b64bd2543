import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  WRONG_CREDENTIALS: {
    en: 'The e-mail address or the password is wrong.',
    'zh-CN': '邮箱或密码错误。',
  },
  TOO_MANY_ATTEMPTS: {
    en: 'Too many failed attempts; try again in {retryAfterSeconds} seconds.',
    'zh-CN': '失败次数过多，请在 {retryAfterSeconds} 秒后重试。',
  },
  SESSION_ENDED: {
    en: 'The session has ended; sign in again.',
    'zh-CN': '会话已结束，请重新登录。',
  },
  WEAK_PASSWORD: {
    en: 'A password has {least} to {most} letters.',
    'zh-CN': '密码长度须为 {least} 至 {most} 个字符。',
  },
  EMAIL_TAKEN: {
    en: 'Another user has the e-mail address {email}.',
    'zh-CN': '邮箱 {email} 已被其他用户使用。',
  },
  LAST_ADMINISTRATOR: {
    en: 'Nobody would be left who may do everything and can sign in.',
    'zh-CN': '必须至少保留一名可登录的管理员。',
  },
  UNKNOWN_ROLE: {
    en: 'There is no role {role}.',
    'zh-CN': '不存在角色 {role}。',
  },
  ROLE_FIXED: {
    en: 'The role {role} can not be changed.',
    'zh-CN': '角色 {role} 不可修改。',
  },
  BAD_SCOPE: {
    en: '{scope} is not a scope; one looks like orders:read.',
    'zh-CN': '{scope} 不是有效的权限范围，应形如 orders:read。',
  },
  SCOPE_NOT_HELD: {
    en: 'You do not hold {scopes} yourself.',
    'zh-CN': '您自己没有权限 {scopes}。',
  },
  PARTY_NOT_HELD: {
    en: 'You act for {party} and for nobody else.',
    'zh-CN': '您只能代表 {party} 操作。',
  },
  ROLE_OR_SCOPES: {
    en: 'Give the key either a role or scopes of its own.',
    'zh-CN': '请为密钥指定角色或权限范围，二者选一。',
  },
  BAD_NETWORK: {
    en: '{network} is not a network; one looks like 10.1.0.0/16.',
    'zh-CN': '{network} 不是有效网段，应形如 10.1.0.0/16。',
  },
  ALREADY_OVER: {
    en: 'The key would already have ended at {expiresAt}.',
    'zh-CN': '到期时间 {expiresAt} 已过。',
  },
  KEY_ENDED: {
    en: 'The key {apiKeyId} has ended.',
    'zh-CN': '密钥 {apiKeyId} 已失效。',
  },
  KEY_REPLACED: {
    en: 'The key was replaced already, by {replacedBy}.',
    'zh-CN': '该密钥已被 {replacedBy} 替换。',
  },
};
