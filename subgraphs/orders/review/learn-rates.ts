import type { Learning } from '../../../kernel/command.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { service } from '../../../kernel/viewer.ts';

const question = `query RateOfCurrency($currency: Currency!, $on: Date!) {
  exchangeRate(currency: $currency, on: $on) { rate }
}`;

/** What a currency counts in the company's on a day; null when finance knows no rate of it. */
export async function learnRate(
  { graph, viewer, company }: Learning,
  currency: string,
  on: string,
): Promise<Decimal | null> {
  if (currency === company.currency) return decimal(1);
  type Answer = { exchangeRate: { rate: string } | null };
  const asker = service('orders', viewer.requestId);
  const { exchangeRate } = await graph<Answer>(question, { currency, on }, asker);
  return exchangeRate && decimal(exchangeRate.rate);
}

type Amount = { amount: string; currency: string };

/** A credit limit in the company's currency; as it is where no rate is known. */
export async function learnLimit(
  learning: Learning,
  limit: Amount | null,
  on: string,
): Promise<Money | null> {
  if (!limit) return null;
  const rate = await learnRate(learning, limit.currency, on);
  if (!rate) return new Money(limit.amount, limit.currency);
  return new Money(rate.times(limit.amount), learning.company.currency).rounded();
}
