import { Client } from 'pg';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import { newBell, type Bell } from './bell.ts';
import type { Sql } from './database.ts';
import type { FreshEvent } from './event.ts';
import { Lanes } from './lanes.ts';
import type { Process } from './process.ts';
import type { Viewer } from './viewer.ts';

export type Relay = {
  /** Says that there are new events to carry on: these, or any when it is not known which. */
  wake(fresh?: readonly FreshEvent[]): void;
  stop(): Promise<void>;
};

export type RelayOptions = {
  /** The area's PostgreSQL schema, and where it is. */
  schema: string;
  databaseUrl: string;
  db: Sql;
  processes: readonly Process[];
  perform(command: string, viewer: Viewer, input: object): Promise<unknown>;
  clock: Clock;
  log: Logger;
};

/** Where the lanes stand while this process leads. */
type Post = { leader?: Lanes };
type LeadingOptions = RelayOptions & { post: Post };

const POLL_MS = 1_000;
const READ_TIMEOUT_MS = 30_000;

/**
 * Carries an area's events on to the processes: at least once, strictly in order per document (an
 * event that fails holds back the later ones of its document, and of no other), by one leader at a
 * time, whose leadership ends with its connection. Commands carry the event's id as their key, so
 * a repeat has no second effect.
 */
export function startRelay(options: RelayOptions): Relay {
  const stopping = new AbortController();
  const bell = newBell();
  const post: Post = {};
  const done = leadUntil(stopping.signal, { ...options, post }, bell);
  return {
    wake(fresh) {
      if (fresh && post.leader?.takeFresh(fresh)) return;
      post.leader?.readNow();
      bell.ring();
    },
    async stop() {
      stopping.abort();
      bell.ring();
      await done;
    },
  };
}

async function leadUntil(stop: AbortSignal, options: LeadingOptions, bell: Bell): Promise<void> {
  while (!stop.aborted) {
    try {
      await lead(stop, options, bell);
    } catch (error) {
      options.log.error({ err: error, schema: options.schema }, 'the relay starts over');
    }
    if (!stop.aborted) await bell.wait(POLL_MS);
  }
}

async function lead(stop: AbortSignal, options: LeadingOptions, bell: Bell): Promise<void> {
  const lost = new AbortController();
  const leader = new Client({
    connectionString: options.databaseUrl,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    query_timeout: READ_TIMEOUT_MS,
    // One statement, all the time: planning it anew would cost more than running it.
    options: `-c search_path=${options.schema} -c plan_cache_mode=force_generic_plan`,
  });
  leader.on('error', () => {});
  await leader.connect();
  try {
    const found = await leader.query('select pg_try_advisory_lock(hashtext($1)) as leading', [
      `waybill relay ${options.schema}`,
    ]);
    if (!found.rows[0].leading) return;
    leader.on('end', () => lost.abort());
    const ending = AbortSignal.any([stop, lost.signal]);
    const lanes = new Lanes({ ...options, leader }, bell.ring, ending);
    options.post.leader = lanes;
    while (!stop.aborted) {
      const more = await lanes.takeBatch();
      if (!more) await bell.wait(POLL_MS);
    }
    await lanes.finish();
  } finally {
    options.post.leader = undefined;
    lost.abort();
    await leader.end().catch(() => {});
  }
}
