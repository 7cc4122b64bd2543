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
  UNKNOWN_PRODUCT: {
    en: 'There is no product {given}.',
    'zh-CN': '没有商品 {given}。',
  },
  BASE_UNIT_FIXED: {
    en: 'The base unit stays {unit}: stock is counted in it.',
    'zh-CN': '基本单位必须保持 {unit}：库存以此计量。',
  },
  CATCH_WEIGHT_FIXED: {
    en: 'The goods go on to be weighed in {unit}: stock and orders are.',
    'zh-CN': '称重单位必须保持 {unit}：库存和订单以此计重。',
  },
  UNIT_FIXED: {
    en: 'The unit {unit} keeps its kind and size.',
    'zh-CN': '计量单位 {unit} 的类别和大小不能更改。',
  },
  BAD_DECIMALS: {
    en: 'A quantity has 0 to {limit} decimal places, not {given}.',
    'zh-CN': '数量的小数位数为 0 到 {limit}，而不是 {given}。',
  },
  BAD_CODE: {
    en: '{given} is not a code: letters, digits and underscores.',
    'zh-CN': '{given} 不是有效的代码：只能用字母、数字和下划线。',
  },
  BAD_PERCENT: {
    en: 'It must be from 0 to less than 100 percent, not {given}.',
    'zh-CN': '百分比必须从 0 到小于 100，当前为 {given}。',
  },
  BAD_SHELF_LIFE: {
    en: 'A shelf life is at least one day, not {given}.',
    'zh-CN': '保质期至少为一天，当前为 {given}。',
  },
  BAD_URL: {
    en: '{given} is not an http or https address.',
    'zh-CN': '{given} 不是 http 或 https 地址。',
  },
  BAD_NAME: {
    en: '{given} is not a name.',
    'zh-CN': '{given} 不是有效的名称。',
  },
  CATEGORY_TAKEN: {
    en: 'There is a category {name} here already.',
    'zh-CN': '此处已有类别 {name}。',
  },
  CATEGORY_CYCLE: {
    en: 'A category can not stand under itself.',
    'zh-CN': '类别不能位于自身之下。',
  },
  CATEGORY_TOO_DEEP: {
    en: 'Categories are nested at most {limit} deep, not {given}.',
    'zh-CN': '类别最多嵌套 {limit} 层，当前为 {given} 层。',
  },
  CATEGORY_ARCHIVED: {
    en: 'The category {category} is put away.',
    'zh-CN': '类别 {category} 已归档。',
  },
  CATEGORY_IN_USE: {
    en: '{categories} categories and {products} products in use stand in it.',
    'zh-CN': '其中还有 {categories} 个类别和 {products} 个商品在使用。',
  },
  BAD_CHOICES: {
    en: 'A CHOICE has choices, all different; a {type} has none: {choices}.',
    'zh-CN': '只有 CHOICE 类型可有选项且不能重复（类型 {type}：{choices}）。',
  },
  UNIT_WITHOUT_NUMBER: {
    en: 'Only a NUMBER has a unit, not a {type}.',
    'zh-CN': '只有 NUMBER 类型可以有单位，{type} 不可以。',
  },
  UNKNOWN_ATTRIBUTE: {
    en: 'Products here have no attribute {code}; known: {known}.',
    'zh-CN': '此类商品没有属性 {code}；可用属性：{known}。',
  },
  ATTRIBUTE_TWICE: {
    en: 'The attribute {code} stands twice.',
    'zh-CN': '属性 {code} 重复。',
  },
  BAD_ATTRIBUTE: {
    en: '{given} is no value of {code}; expected: {expected}.',
    'zh-CN': '{given} 不是属性 {code} 的有效值；应为：{expected}。',
  },
  MISSING_ATTRIBUTE: {
    en: 'The attribute {code} is missing.',
    'zh-CN': '缺少属性 {code}。',
  },
  ATTRIBUTE_IN_USE: {
    en: 'Products hold values of {code} that would not be any more.',
    'zh-CN': '已有商品使用属性 {code} 的值，不能使其失效。',
  },
  SUCCESSOR_CYCLE: {
    en: 'The chain of successors would come back to the product.',
    'zh-CN': '替代商品的链条会回到该商品本身。',
  },
  COMPONENT_TWICE: {
    en: 'The component {productId} stands twice.',
    'zh-CN': '组件 {productId} 重复。',
  },
  COMPONENT_IN_USE: {
    en: '{sku} is needed by the kits {kits}.',
    'zh-CN': '套装 {kits} 需要 {sku}。',
  },
  KIT_CYCLE: {
    en: 'A kit can not hold itself.',
    'zh-CN': '套装不能包含自身。',
  },
  KIT_TOO_DEEP: {
    en: 'Kits lie at most {limit} deep in one another, not {given}.',
    'zh-CN': '套装最多嵌套 {limit} 层，当前为 {given} 层。',
  },
};
