import { Client } from 'pg';
import { sql, type Sql } from './database.ts';
import type { FreshEvent } from './event.ts';

export type Wakes = {
  /** Says that there are new events: at once in this process, and which, soon in the others. */
  wake(fresh: readonly FreshEvent[]): void;
  /** The listener is not told which events are new when another process has them. */
  onWake(listener: (fresh?: readonly FreshEvent[]) => void): () => void;
  close(): Promise<void>;
};

/**
 * Passes on that an area has new events. With `listenOn`, a database URL, other processes learn of
 * it too, by one NOTIFY for many commits and outside of them: inside, commits would queue up.
 */
export async function openWakes(db: Sql, schema: string, listenOn?: string): Promise<Wakes> {
  const listeners = new Set<(fresh?: readonly FreshEvent[]) => void>();
  const channel = `waybill_${schema}`;
  const listener = listenOn && (await listening(listenOn, channel, () => callAll()));
  let timer: NodeJS.Timeout | undefined;

  function callAll(fresh?: readonly FreshEvent[]): void {
    for (const call of listeners) call(fresh);
  }

  return {
    wake(fresh) {
      callAll(fresh);
      if (!listener) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        // A lost notice costs a poll interval, nothing else.
        void sql`select pg_notify(${channel}, '')`.execute(db).catch(() => {});
      }, 10);
    },
    onWake(call) {
      listeners.add(call);
      return () => listeners.delete(call);
    },
    async close() {
      clearTimeout(timer);
      listeners.clear();
      if (listener) await listener.end().catch(() => {});
    },
  };
}

type Listener = { end(): Promise<void> };

const RECONNECT_MS = 1_000;

/** Listens until it is ended; a connection that is cut is opened anew, and then calls once. */
async function listening(url: string, channel: string, call: () => void): Promise<Listener> {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;

  async function listen(): Promise<void> {
    const fresh = new Client({ connectionString: url, keepAlive: true });
    fresh.on('error', () => {});
    fresh.on('notification', call);
    fresh.on('end', again);
    client = fresh;
    await fresh.connect();
    await fresh.query(`listen "${channel}"`);
  }

  function again(): void {
    if (isEnded) return;
    clearTimeout(timer);
    timer = setTimeout(() => void listen().then(call, again), RECONNECT_MS);
  }

  await listen();
  return {
    async end() {
      isEnded = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}
