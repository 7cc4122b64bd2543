import type { Messages } from '../../kernel/payload.ts';

export const messages: Messages = {
  SKU_TAKEN: {
    en: 'Another product has the SKU {sku}.',
    'zh-CN': 'SKU {sku} 已被其他商品使用。',
  },
  EXTERNAL_REF_TAKEN: {
    en: 'Another product has the external code {externalRef}.',
    'zh-CN': '外部编码 {externalRef} 已被其他商品使用。',
  },
  UNIT_TWICE: {
    en: 'The unit {unit} stands twice.',
    'zh-CN': '计量单位 {unit} 重复。',
  },
  BAD_GTIN: {
    en: '{gtin} is not a GTIN: its check digit is wrong.',
    'zh-CN': '{gtin} 不是有效的 GTIN：校验位错误。',
  },
  PRODUCT_ARCHIVED: {
    en: 'The product {sku} is archived.',
    'zh-CN': '商品 {sku} 已归档。',
  },
};
