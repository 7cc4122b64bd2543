import { language } from './language.ts';

type Amount = { amount: string; currency: string };

/** An amount of money, whole: `¥12,345.60`. Decimals go to the formatter as text, unrounded. */
export function money({ amount, currency }: Amount): string {
  return formatter(inCurrency(currency)).format(amount as Intl.StringNumericLiteral);
}

/** An amount of money for a tile: no cents, and shorter from a million on. */
export function shortMoney({ amount, currency }: Amount): string {
  const isLong = Math.abs(Number(amount)) >= 1_000_000;
  return formatter({
    ...inCurrency(currency),
    ...(isLong
      ? { notation: 'compact', maximumFractionDigits: 2 }
      : { maximumFractionDigits: 0, minimumFractionDigits: 0 }),
  }).format(amount as Intl.StringNumericLiteral);
}

export function whole(count: number): string {
  return formatter({}).format(count);
}

/** A decimal of the graph: `1,250.5`. */
export function decimal(value: string): string {
  return formatter({ maximumFractionDigits: 6 }).format(value as Intl.StringNumericLiteral);
}

/** Percent with its sign: `+12.5 %`. */
export function growth(percent: string): string {
  return `${formatter({ signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(
    percent as Intl.StringNumericLiteral,
  )} %`;
}

export function quantity({ value, unit }: { value: string; unit: string }): string {
  return `${decimal(value)} ${unit}`;
}

/** A day of the graph, `2026-03-31`, as people write it. */
export function day(date: string): string {
  return times({ day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(date));
}

/** A moment in the viewer's own time zone. */
export function moment(at: string): string {
  return times({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(
    new Date(at),
  );
}

export function clock(at: Date): string {
  return times({ hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at);
}

function inCurrency(currency: string): Intl.NumberFormatOptions {
  return { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
}

function formatter(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language()} ${JSON.stringify(options)}`;
  let made = numbers.get(key);
  if (!made) numbers.set(key, (made = new Intl.NumberFormat(language(), options)));
  return made;
}

const numbers = new Map<string, Intl.NumberFormat>();

function times(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language(), options);
}
