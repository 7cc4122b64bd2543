import { Refusal } from '../../../kernel/refusal.ts';

/** Why sales does not price something. */
export type PriceRefusal = {
  code: string;
  message: string;
  field: string[];
  figures: { name: string; value: string }[];
};

const knownCodes = [
  'UNKNOWN_PRODUCT',
  'UNKNOWN_UNIT',
  'INEXACT_QUANTITY',
  'NO_PRICE',
  'TOO_MANY_DECIMALS',
  'UNKNOWN_TAX_CODE',
  'COUPON_UNKNOWN',
  'COUPON_USED_UP',
];

/** Sales' reason as our own: the field paths are the same. */
export function ownRefusal({ code, message, field, figures }: PriceRefusal): Refusal {
  const given = figures.filter(({ value }) => value !== '' && value !== 'null');
  const own = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  const path = field[0] === 'input' ? field.slice(1) : field;
  if (knownCodes.includes(code)) return new Refusal(code, own, path);
  return new Refusal('CAN_NOT_BE_PRICED', { ...own, reason: code, message }, path);
}
