import type { Graph } from '../../../kernel/graph.ts';
import type { Tax } from '../../../kernel/tax.ts';
import { service } from '../../../kernel/viewer.ts';
import type { TaxRatesQuery } from '../__generated__/questions.ts';

const document = /* GraphQL */ `
  query TaxRates($country: CountryCode!, $date: Date!) {
    taxRates(country: $country, date: $date) {
      code
      percent
      parts {
        code
        percent
        isCompound
      }
    }
  }
`;

type TaxRates = ReadonlyMap<string, Tax>;
type Remembered = { rates: Promise<TaxRates>; until: number };

const REMEMBERED_MS = 5_000;
const MAX_REMEMBERED = 1_000;
const rememberedOf = new WeakMap<Graph, Map<string, Remembered>>();

type TaxQuestion = { country: string; date: string; now: Date; requestId: string };

/** Tax rates by code, as finance has them; asked again after five seconds, as they hardly change. */
export function taxRates(graph: Graph, question: TaxQuestion): Promise<TaxRates> {
  const { country, date, now } = question;
  const remembered = rememberedOf.get(graph) ?? new Map<string, Remembered>();
  rememberedOf.set(graph, remembered);
  const key = `${country} ${date}`;
  const known = remembered.get(key);
  if (known && now.getTime() < known.until) return known.rates;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const rates = ask(graph, question);
  remembered.set(key, { rates, until: now.getTime() + REMEMBERED_MS });
  rates.catch(() => remembered.delete(key));
  return rates;
}

async function ask(graph: Graph, { country, date, requestId }: TaxQuestion): Promise<TaxRates> {
  const answer = await graph<TaxRatesQuery>(service('sales', requestId), document, {
    country,
    date,
  });
  return new Map(answer.taxRates.map((rate) => [rate.code, rate]));
}
