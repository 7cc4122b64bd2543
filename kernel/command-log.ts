import { createHash, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { OpenArea } from './area.ts';
import type { CommandSpec, EventFacts } from './command.ts';
import { rows, sql, type Sql } from './database.ts';
import type { EventSpec, FreshEvent } from './event.ts';
import type { EventRow } from './feed.ts';
import { ahead, thenCommit } from './prepared-client.ts';
import { refuse } from './refusal.ts';
import type { Viewer } from './viewer.ts';

export type Keyed = { idempotencyKey?: string | null };
export type LogEntry = {
  owner: string;
  command: string;
  key: string;
  input: string;
  hash: string;
};
export type Call = { viewer: Viewer; now: Date; facts: unknown; entry: LogEntry };
export type EmittedEvent = { spec: EventSpec<unknown>; data: unknown; facts: EventFacts };
type Spec = CommandSpec<object, unknown>;

/** The command as the log will hold it: without secrets, under the caller's key or a fresh one. */
export async function logEntry(
  area: OpenArea,
  spec: Spec,
  viewer: Viewer,
  input: Keyed,
): Promise<LogEntry> {
  const { idempotencyKey } = input;
  return {
    owner: viewer.id,
    command: spec.name,
    key: idempotencyKey || area.ids.next('cmd'),
    input: logged(spec, input),
    hash: idempotencyKey ? await hashOf(spec, input, idempotencyKey) : '',
  };
}

/** A value as JSON for the log, with null in place of what the spec calls secret. */
function logged(spec: Spec, value: unknown): string {
  if (spec.secret.length === 0) return JSON.stringify(value);
  return JSON.stringify(value, (name, inner: unknown) =>
    spec.secret.includes(name) ? null : inner,
  );
}

const slowHash = promisify<string, string, number, Buffer>(scrypt);

/** Tells inputs apart. With secrets in it the hash is a slow one: a password is guessed too fast. */
async function hashOf(spec: Spec, input: object, key: string): Promise<string> {
  const text = JSON.stringify(input, inOrder);
  if (spec.secret.length > 0) return (await slowHash(text, key, 32)).toString('base64');
  return createHash('sha256').update(text).digest('base64');
}

/** Objects with their fields by name: the same input may come with them in another sequence. */
function inOrder(_name: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields);
}

/** The command that took the key. Refuses `IDEMPOTENCY_CONFLICT` when its input was another. */
export async function findEarlier(db: Sql, { owner, command, key, hash }: LogEntry) {
  const [earlier] = await rows<{ input_hash: string; result: unknown }>(
    db,
    sql`select input_hash, result from command_log
        where owner = ${owner} and command = ${command} and key = ${key}`,
  );
  if (earlier && earlier.input_hash !== hash) {
    refuse('IDEMPOTENCY_CONFLICT', { command, idempotencyKey: key }, ['idempotencyKey']);
  }
  return earlier;
}

/** Writes commands that were done together with another one, with what each was answered. */
export async function logAll(
  db: Sql,
  spec: Spec,
  calls: readonly Call[],
  results: readonly unknown[],
): Promise<void> {
  if (calls.length === 0) return;
  const entries = calls.map(({ entry, viewer, now }, n) => ({
    ...entry,
    result: logged(spec, results[n] ?? null),
    name: viewer.name,
    request: viewer.requestId,
    at: now,
  }));
  await ahead(
    db,
    sql`insert into command_log (owner, command, key, input_hash, input, result, actor_name,
        request_id, accepted_at)
      select owner, command, key, hash, input::jsonb, result::jsonb, name, request, at
      from json_to_recordset(${JSON.stringify(entries)}::json) as e(owner text, command text,
        key text, hash text, input text, result text, name text, request text, at timestamptz)`,
  );
}

/** What a verb has done. */
type Outcome = { spec: Spec; result: unknown; events: EmittedEvent[] };

/**
 * Writes the command with its result and events in one statement, which takes the commit with it;
 * gives the events that a process has to carry on. Whoever had the same key at the same time meets
 * a unique violation here.
 */
export async function record(
  area: OpenArea,
  db: Sql,
  call: Call,
  outcome: Outcome,
): Promise<FreshEvent[]> {
  const { entry, viewer, now } = call;
  const { owner, command, key, hash, input } = entry;
  const result = logged(outcome.spec, outcome.result ?? null);
  const done = sql`insert into command_log (owner, command, key, input_hash, input, result,
      actor_name, address, request_id, accepted_at)
    values (${owner}, ${command}, ${key}, ${hash}, ${input}::jsonb, ${result}::jsonb,
      ${viewer.name}, ${viewer.address ?? null}, ${viewer.requestId}, ${now})`;
  if (outcome.events.length === 0) {
    await sql`${done} ${thenCommit}`.execute(db);
    return [];
  }
  const events = outcome.events.map(({ spec, data, facts }) => ({
    id: area.ids.next('evt'),
    type: spec.type,
    document_id: (data as Record<string, unknown>)[spec.document],
    occurred_at: facts.occurredAt ?? now,
    parties: facts.parties ?? [],
    data,
    carried: area.carriedTypes.has(spec.type),
  }));
  const text = JSON.stringify(events);
  const found = await rows<Waiting>(
    db,
    sql`with done as (${done}),
    claimed as materialized (select claim_events()),
    fresh as (
      select * from jsonb_to_recordset(${text}::jsonb) as f(id text, type text,
        document_id text, occurred_at timestamptz, parties jsonb, data jsonb, carried boolean)),
    stored as (
      insert into event (id, type, document_id, occurred_at, recorded_at, actor, parties, data)
      select id, type, document_id, occurred_at, ${now}, ${viewer.id}, parties, data
      from claimed, fresh returning position, id, document_id),
    waiting as (
      select s.position, s.id, s.document_id
      from stored s join fresh f using (id) where f.carried),
    posted as (
      insert into outbox (position, document_id, due_at)
      select position, document_id, ${now} from waiting)
    select id, position::text, (select max(earlier.position)::text from outbox earlier
      where earlier.document_id = waiting.document_id) as after
    from waiting order by waiting.position ${thenCommit}`,
  );
  const byId = new Map((JSON.parse(text) as EventText[]).map((event) => [event.id, event]));
  return found.map(({ id, position, after }) => {
    const { type, document_id: documentId, occurred_at: occurredAt, parties, data } = byId.get(id)!;
    const actor = viewer.id;
    return {
      event: { id, type, documentId, cursor: position, occurredAt, actor, parties, data },
      after,
    };
  });
}

type Waiting = { id: string; position: string; after: string | null };
type EventText = Omit<EventRow, 'position' | 'actor'>;
