import type { Numeric } from '../../../kernel/decimal.ts';
import { fill } from '../../../kernel/payload.ts';
import type { Language } from '../../../kernel/viewer.ts';

/** One step of a line's calculation, with its figures, to be said in any language. */
export type Step = { kind: keyof typeof sentences; figures: Record<string, string> };

const sentences = {
  LIST: {
    en: 'List {list} ({audience}, precedence {precedence})',
    'zh-CN': '价目表 {list}（{audience}，优先级 {precedence}）',
  },
  PRICE: {
    en: '{price} {currency} per {unit}',
    'zh-CN': '每 {unit} {price} {currency}',
  },
  SCALE: {
    en: 'From {minQuantity} {unit}: {price} {currency} per {unit}',
    'zh-CN': '满 {minQuantity} {unit}：每 {unit} {price} {currency}',
  },
  GIVEN: {
    en: 'Given: {price} {currency} per {unit}',
    'zh-CN': '指定价格：每 {unit} {price} {currency}',
  },
  AMOUNT: {
    en: '{quantity} {unit} × {price} = {amount}',
    'zh-CN': '{quantity} {unit} × {price} = {amount}',
  },
  DISCOUNT: { en: 'Discount {percent} %: -{amount}', 'zh-CN': '折扣 {percent}%：-{amount}' },
  PROMOTION: { en: 'Promotion {code}: -{amount}', 'zh-CN': '促销 {code}：-{amount}' },
  ORDER_PROMOTION: {
    en: 'Share of the order promotion {code}: -{amount}',
    'zh-CN': '整单促销 {code} 分摊：-{amount}',
  },
  TAX: {
    en: 'Tax {code} {percent} % of {net}: {amount}',
    'zh-CN': '税 {code}：{net} 的 {percent}% = {amount}',
  },
  TAX_ON_TAX: {
    en: 'Tax {code} {percent} % of {net} and the taxes before it: {amount}',
    'zh-CN': '税 {code}：{net} 及前列税额的 {percent}% = {amount}',
  },
  TAX_INCLUDED: {
    en: 'Tax {code} {percent} % in {gross}: {amount}',
    'zh-CN': '含税 {code}：{gross} 中的 {percent}% = {amount}',
  },
} satisfies Record<string, Record<Language, string>>;

/** A step with its figures as text, Decimals without exponent. */
export function step(kind: Step['kind'], figures: Record<string, Numeric>): Step {
  const texts: Step['figures'] = {};
  for (const name in figures) texts[name] = `${figures[name]!}`;
  return { kind, figures: texts };
}

/** Says a step to people. */
export function sayStep({ kind, figures }: Step, language: Language): string {
  return fill(sentences[kind][language], figures);
}
