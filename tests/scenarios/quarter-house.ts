import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Clock } from '../../kernel/clock.ts';
import { newApiKey, openTestWaybill, type TestWaybill } from '../waybill.ts';

/** A clock that stands where the story puts it, and goes on from there as clocks do. */
export type StoryClock = Clock & { set(day: string): void };

function storyClock(day: string): StoryClock {
  let offset = 0;
  const set = (to: string) => (offset = Date.parse(`${to}T08:00:00Z`) - Date.now());
  set(day);
  return { now: () => new Date(Date.now() + offset), set };
}

/** Somebody who talks with the graph over HTTP, by a key of their own. */
export type Person = {
  ask<Data = Answer>(document: string, variables?: object): Promise<Data>;
  /** Runs a mutation by its field; throws its first user error. */
  does<Data = Answer>(field: string, input: object, selection?: string): Promise<Data>;
};

// What a story reads from an answer it knows by the question it asked.
type Answer = Record<string, { id: string; status: string; lines: { id: string }[] }>;

export type Role = 'ADMIN' | 'SALES' | 'WAREHOUSE' | 'ACCOUNTANT' | 'LOGISTICS' | 'READER';
type Party = { kind: 'CUSTOMER' | 'SUPPLIER' | 'DRIVER'; id: string };

export type House = {
  waybill: TestWaybill;
  clock: StoryClock;
  staff(role: Role): Promise<Person>;
  outsider(party: Party): Promise<Person>;
  listener: Client;
  /** Resolves when so many subscriptions are open. */
  listening(count: number): Promise<void>;
  close(): Promise<void>;
};

/** A company without anything, on this day, served over HTTP and WebSocket. */
export async function openHouse(day: string): Promise<House> {
  const clock = storyClock(day);
  const waybill = await openTestWaybill({ COST_CAPACITY: '100000000' }, clock);
  const { url } = await waybill.serve();
  const listener = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { apiKey: await newApiKey(waybill, { role: 'READER' }) },
  });
  return {
    waybill,
    clock,
    listener,
    staff: async (role) => person(url, await newApiKey(waybill, { role })),
    outsider: async (party) => person(url, await newApiKey(waybill, { role: party.kind, party })),
    async listening(count) {
      const metric = `waybill_subscriptions_open ${count}`;
      for (let tries = 0; tries < 500; tries++) {
        if ((await (await fetch(`${url}/metrics`)).text()).includes(metric)) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`There are not ${count} subscriptions after 10 s.`);
    },
    async close() {
      await listener.dispose();
      await waybill.close();
    },
  };
}

function person(url: string, key: string): Person {
  async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: object[] };
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return data;
  }
  return {
    ask,
    async does<Data>(field: string, input: object, selection = '__typename') {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
      type Payload = Data & { userErrors: { code: string; message: string }[] };
      const answer = await ask<Record<string, Payload>>(
        `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection}
           userErrors { code message } } }`,
        { input },
      );
      const [no] = answer[field]!.userErrors;
      if (no) throw new Error(`${field}: ${no.code} ${no.message}`);
      return answer[field]!;
    },
  };
}
