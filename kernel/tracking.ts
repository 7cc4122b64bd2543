import { daysAfter } from './clock.ts';
import { decimal, sum, type Decimal } from './decimal.ts';
import { refuse } from './refusal.ts';

/** How a product's goods are told apart: not at all, by lot, or one by one. */
export type Tracking = 'NONE' | 'LOT' | 'SERIAL';

/** What the catalog says of it. */
export type Tracked = { tracking: Tracking; shelfLifeDays: number | null };

export type ToldLot = {
  code: string;
  quantity: string;
  expiresOn?: string | null;
  /** The day on which it was made. */
  manufacturedOn?: string | null;
};

/** What somebody says of goods that come in: of which lots they are, or their serials. */
export type ToldGoods = {
  lots?: readonly ToldLot[] | null;
  serials?: readonly string[] | null;
};

/** A part of the goods that is of one lot; base units. */
export type LotPart = {
  code: string;
  quantity: string;
  expiresOn: string | null;
  manufacturedOn?: string;
};

/** Goods that come in on a day, in base units; `at` is where in the input they stand. */
type Coming = { quantity: Decimal; day: string; at: readonly string[] };

/**
 * Takes what is said of goods that come in. A lot of which no expiry is given has one by the
 * product's shelf life, from the day on which it was made where that is known. Refuses
 * `NOT_TRACKED`, `LOT_NEEDED`, `LOT_TWICE`, `NOT_POSITIVE`, `LOTS_DIFFER`, `FUTURE_DATE`,
 * `MADE_AFTER_EXPIRY`, `LOT_EXPIRED`, `SERIALS_DIFFER`, `SERIAL_TWICE`.
 */
export function toldGoods(
  { tracking, shelfLifeDays }: Tracked,
  { lots: toldLots, serials: toldSerials }: ToldGoods,
  { quantity, day, at }: Coming,
): { lots: LotPart[]; serials: string[] } {
  const lots = toldLots ?? [];
  const serials = (toldSerials ?? []).map((serial) => serial.trim());
  if (lots.length > 0 && tracking !== 'LOT') refuse('NOT_TRACKED', { tracking }, [...at, 'lots']);
  if (serials.length > 0 && tracking !== 'SERIAL') {
    refuse('NOT_TRACKED', { tracking }, [...at, 'serials']);
  }
  if (tracking === 'SERIAL') expectSerials(serials, quantity, at);
  if (tracking !== 'LOT') return { lots: [], serials };
  if (lots.length === 0) refuse('LOT_NEEDED', {}, [...at, 'lots']);
  const parts = lots.map((lot, index) => lotPart(lot, shelfLifeDays, { day, index, at }));
  expectDifferent(
    parts.map(({ code }) => code),
    'LOT_TWICE',
    [...at, 'lots'],
  );
  const inLots = sum(parts.map((part) => part.quantity));
  if (!inLots.equals(quantity)) {
    const figures = { inLots: inLots.toFixed(), quantity: quantity.toFixed() };
    refuse('LOTS_DIFFER', figures, [...at, 'lots']);
  }
  return { lots: parts, serials: [] };
}

function lotPart(
  lot: ToldLot,
  shelfLifeDays: number | null,
  { day, index, at }: { day: string; index: number; at: readonly string[] },
): LotPart {
  const code = lot.code.trim();
  const field = (name: string) => [...at, 'lots', String(index), name];
  if (!code) refuse('LOT_NEEDED', {}, field('code'));
  if (!decimal(lot.quantity).greaterThan(0)) {
    refuse('NOT_POSITIVE', { given: lot.quantity }, field('quantity'));
  }
  const manufacturedOn = lot.manufacturedOn ?? undefined;
  if (manufacturedOn !== undefined && manufacturedOn > day) {
    refuse('FUTURE_DATE', { given: manufacturedOn, today: day }, field('manufacturedOn'));
  }
  const byShelfLife =
    shelfLifeDays === null ? null : daysAfter(manufacturedOn ?? day, shelfLifeDays);
  const expiresOn = lot.expiresOn ?? byShelfLife;
  if (manufacturedOn !== undefined && expiresOn !== null && manufacturedOn > expiresOn) {
    refuse('MADE_AFTER_EXPIRY', { manufacturedOn, expiresOn }, field('manufacturedOn'));
  }
  if (expiresOn !== null && expiresOn < day) {
    refuse('LOT_EXPIRED', { code, expiresOn }, field('expiresOn'));
  }
  const quantity = decimal(lot.quantity).toFixed();
  return { code, quantity, expiresOn, ...(manufacturedOn && { manufacturedOn }) };
}

/** Refuses `SERIALS_DIFFER` unless each unit has a serial, and `SERIAL_TWICE`. */
export function expectSerials(
  serials: readonly string[],
  quantity: Decimal,
  at: readonly string[],
): void {
  if (!quantity.equals(serials.length) || serials.includes('')) {
    const figures = { serials: serials.length, quantity: quantity.toFixed() };
    refuse('SERIALS_DIFFER', figures, [...at, 'serials']);
  }
  expectDifferent(serials, 'SERIAL_TWICE', [...at, 'serials']);
}

function expectDifferent(codes: readonly string[], refusal: string, at: readonly string[]): void {
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) refuse(refusal, { code: twice }, at);
}
