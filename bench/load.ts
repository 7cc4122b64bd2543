import { Pool } from 'undici';

export type LoadFigures = { perSecond: number; p50Ms: number; p99Ms: number; count: number };

export type Ask = (body: object) => Promise<unknown>;

/** A client that keeps its connections open, as a busy frontend's server does. */
export function openClient(url: string, connections: number, apiKey?: string) {
  const pool = new Pool(new URL(url).origin, { connections, pipelining: 1 });
  const headers = { 'content-type': 'application/json', ...(apiKey && { 'x-api-key': apiKey }) };
  const path = new URL(url).pathname;
  return {
    async ask(body: object): Promise<unknown> {
      const answer = await pool.request({
        path,
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      const data = (await answer.body.json()) as { errors?: unknown };
      if (answer.statusCode !== 200 || data.errors) throw new Error(JSON.stringify(data));
      return data;
    },
    close: () => pool.close(),
  };
}

/** As many callers as wanted, each asking again once it is answered, until the work is used up. */
export async function closedLoop(
  callers: number,
  count: number,
  ask: (n: number) => Promise<unknown>,
): Promise<LoadFigures> {
  const took: number[] = [];
  let next = 0;
  const began = performance.now();
  const caller = async () => {
    while (next < count) {
      const n = next++;
      const asked = performance.now();
      await ask(n);
      took.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const seconds = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  return {
    count,
    perSecond: count / seconds,
    p50Ms: percentile(took, 50),
    p99Ms: percentile(took, 99),
  };
}

/** Nearest-rank percentile of ascending numbers. */
export function percentile(ascending: readonly number[], percent: number): number {
  return ascending[Math.max(0, Math.ceil((percent / 100) * ascending.length) - 1)] ?? NaN;
}
