import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { rows, sql, sqlOf, type Sql } from './database.ts';
import type { Company } from './company.ts';
import type { EventSpec } from './event.ts';
import type { GraphFor } from './graph.ts';
import type { Ids } from './ids.ts';
import { refuse } from './refusal.ts';
import type { OpenArea } from './area.ts';
import { requireScope, type Party, type Viewer } from './viewer.ts';

/** A command that an area accepts: its name, and the shapes of its input and result (plain JSON). */
export type CommandSpec<Input extends object, Result> = {
  /** Area and imperative name: `inventory.reserveStock`. */
  readonly name: string;
  readonly types?: { input: Input; result: Result };
};

export function commandSpec<Input extends object, Result = unknown>(
  name: string,
): CommandSpec<Input, Result> {
  return { name };
}

export type Emit = <Data>(spec: EventSpec<Data>, data: Data, facts?: EventFacts) => void;

/** What goes with an event beyond its data. */
export type EventFacts = {
  /** The outside parties that may learn of it. Default: nobody outside. */
  parties?: Party[];
  /** When it happened in the business; default now. */
  occurredAt?: Date;
};

/** All that a verb is given besides its input. */
export type Work<Facts = undefined> = {
  em: SqlEntityManager;
  /** The same transaction as plain SQL. */
  sql: Sql;
  emit: Emit;
  viewer: Viewer;
  now: Date;
  ids: Ids;
  company: Company;
  /** What `learn` found out before the transaction began. */
  facts: Facts;
};

export type Learning = { graph: GraphFor; viewer: Viewer; now: Date; sql: Sql };

type Learn<Input, Facts> = (learning: Learning, input: Input) => Promise<Facts>;
type Handle<Input, Result, Facts> = (work: Work<Facts>, input: Input) => Promise<Result>;

/** A verb: what it accepts, the scope it needs, what it must learn first, and what it does. */
export type Command<Input extends object = object, Result = unknown> = {
  readonly spec: CommandSpec<Input, Result>;
  readonly scope: string;
  learn?(learning: Learning, input: Input): Promise<unknown>;
  handle(work: Work<unknown>, input: Input): Promise<Result>;
};

/**
 * Declares a verb. `learn`, when given, asks the graph for what the verb must know of other areas,
 * before the transaction; `handle` then runs in one transaction, and may be run again after a
 * serialization failure or deadlock, so it changes nothing outside `work`.
 */
export function command<Input extends object, Result>(
  spec: CommandSpec<Input, Result>,
  scope: string,
  handle: Handle<Input, Result, undefined>,
): Command<Input, Result>;
export function command<Input extends object, Result, Facts>(
  spec: CommandSpec<Input, Result>,
  scope: string,
  learn: Learn<Input, Facts>,
  handle: Handle<Input, Result, Facts>,
): Command<Input, Result>;
export function command<Input extends object, Result>(
  spec: CommandSpec<Input, Result>,
  scope: string,
  ...steps: unknown[]
): Command<Input, Result> {
  const handle = steps.pop() as Handle<Input, Result, unknown>;
  return { spec, scope, learn: steps.pop() as Learn<Input, unknown> | undefined, handle };
}

const MAX_TRIES = 8;

/**
 * Runs a command for a viewer: the one road for every write. Returns the first result again when
 * the same viewer sends the same `idempotencyKey` with the same input; refuses
 * `IDEMPOTENCY_CONFLICT` when the input differs.
 */
export async function perform<Input extends object, Result>(
  area: OpenArea,
  verb: Command<Input, Result>,
  viewer: Viewer,
  input: Input,
): Promise<Result> {
  requireScope(viewer, verb.scope);
  const now = area.clock.now();
  const graph: GraphFor = (document, variables, as) =>
    area.graph(as ?? viewer, document, variables);
  const learning = { graph, viewer, now, sql: sqlOf(area.orm.em) };
  const facts = verb.learn && (await verb.learn(learning, input));
  for (let tries = 1; ; tries++) {
    try {
      return await transact(area, verb, { viewer, now, facts }, input);
    } catch (error) {
      if (tries >= MAX_TRIES || !isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, tries * tries * 2));
    }
  }
}

type Call = { viewer: Viewer; now: Date; facts: unknown };
type PendingEvent = { spec: EventSpec<unknown>; data: unknown; facts: EventFacts };

async function transact<Input extends object, Result>(
  area: OpenArea,
  verb: Command<Input, Result>,
  call: Call,
  input: Input,
): Promise<Result> {
  const em = area.orm.em.fork();
  await em.begin();
  try {
    const db = sqlOf(em);
    const entry = logEntry(area, verb, call.viewer, input);
    const earlier = await acceptOnce(db, entry, call);
    if (earlier) {
      await em.rollback();
      return earlier.result as Result;
    }
    const events: PendingEvent[] = [];
    const emit: Emit = (spec, data, facts = {}) => {
      events.push({ spec: spec as EventSpec<unknown>, data, facts });
    };
    const { ids, company } = area;
    const result = await verb.handle({ em, sql: db, emit, ids, company, ...call }, input);
    await em.flush();
    await record(area, db, entry, { call, result, events });
    await em.commit();
    if (events.length > 0) area.wake();
    return result;
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    throw error;
  }
}

type LogEntry = { owner: string; command: string; key: string; input: string; hash: string };

function logEntry(
  area: OpenArea,
  verb: { spec: { name: string } },
  viewer: Viewer,
  input: { idempotencyKey?: string | null },
): LogEntry {
  const text = JSON.stringify(input);
  return {
    owner: viewer.id,
    command: verb.spec.name,
    key: input.idempotencyKey ?? area.ids.next('cmd'),
    input: text,
    hash: createHash('sha256').update(text).digest('base64'),
  };
}

/** Takes the key, waiting for anyone who is at it; gives the earlier result when it was taken. */
async function acceptOnce(db: Sql, entry: LogEntry, { viewer, now }: Call) {
  const { owner, command, key } = entry;
  const taken = await sql`
    insert into command_log (owner, command, key, input_hash, input, actor_name, address,
      request_id, accepted_at)
    values (${owner}, ${command}, ${key}, ${entry.hash}, ${entry.input}::jsonb, ${viewer.name},
      ${viewer.address ?? null}, ${viewer.requestId}, ${now})
    on conflict do nothing`.execute(db);
  if (taken.numAffectedRows === 1n) return undefined;
  const [earlier] = await rows<{ input_hash: string; result: unknown }>(
    db,
    sql`select input_hash, result from command_log
        where owner = ${owner} and command = ${command} and key = ${key}`,
  );
  if (earlier?.input_hash !== entry.hash) {
    refuse('IDEMPOTENCY_CONFLICT', { command, idempotencyKey: key }, ['idempotencyKey']);
  }
  return { result: earlier.result };
}

type Outcome = { call: Call; result: unknown; events: PendingEvent[] };

/** Writes the result and the events, in one statement. */
async function record(area: OpenArea, db: Sql, entry: LogEntry, { call, result, events }: Outcome) {
  const stored = events.map(({ spec, data, facts }) => ({
    id: area.ids.next('evt'),
    type: spec.type,
    document_id: (data as Record<string, unknown>)[spec.document],
    occurred_at: facts.occurredAt ?? call.now,
    parties: facts.parties ?? [],
    data,
    carried: area.carriedTypes.has(spec.type),
  }));
  const logged = sql`update command_log set result = ${JSON.stringify(result ?? null)}::jsonb
    where owner = ${entry.owner} and command = ${entry.command} and key = ${entry.key}`;
  if (stored.length === 0) {
    await logged.execute(db);
    return;
  }
  await sql`
    with logged as (${logged}),
    fresh as (
      select * from jsonb_to_recordset(${JSON.stringify(stored)}::jsonb) as f(id text, type text,
        document_id text, occurred_at timestamptz, parties jsonb, data jsonb, carried boolean)),
    stored as (
      insert into event (id, type, document_id, occurred_at, recorded_at, actor, parties, data)
      select id, type, document_id, occurred_at, ${call.now}, ${call.viewer.id}, parties, data
      from fresh returning position, id, document_id)
    insert into outbox (position, document_id, due_at)
    select s.position, s.document_id, ${call.now}
    from stored s join fresh f using (id) where f.carried`.execute(db);
}

const serializationFailure = '40001';
const deadlockDetected = '40P01';

function isTransient(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === serializationFailure || code === deadlockDetected;
}
