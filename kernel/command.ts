import type { SqlEntityManager } from '@mikro-orm/postgresql';
import {
  findEarlier,
  logAll,
  logEntry,
  record,
  type Call,
  type EmittedEvent,
  type Keyed,
} from './command-log.ts';
import { sqlOf, type Sql } from './database.ts';
import type { Company } from './company.ts';
import type { EventSpec } from './event.ts';
import type { GraphFor } from './graph.ts';
import type { Ids } from './ids.ts';
import type { OpenArea } from './area.ts';
import { requireScope, type Party, type Viewer } from './viewer.ts';

/** A command that an area accepts: its name, and the shapes of its input and result (plain JSON). */
export type CommandSpec<Input extends object, Result> = {
  /** Area and imperative name: `inventory.reserveStock`. */
  readonly name: string;
  /** Fields of the input and the result that the command log must not hold; it keeps null. */
  readonly secret: readonly string[];
  /** Of a note: it may come in any sequence, so nothing waits for it. */
  readonly isNote?: boolean;
  readonly types?: { input: Input; result: Result };
};

export function commandSpec<Input extends object, Result = unknown>(
  name: string,
  { secret = [] }: { secret?: readonly string[] } = {},
): CommandSpec<Input, Result> {
  return { name, secret };
}

/** A command by which processes tell an area what has happened elsewhere, in any sequence. */
export function noteSpec<Input extends object>(name: string): CommandSpec<Input, unknown> {
  return { name, secret: [], isNote: true };
}

export type Emit = <Data>(spec: EventSpec<Data>, data: NoInfer<Data>, facts?: EventFacts) => void;

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

export type Learning = {
  graph: GraphFor;
  viewer: Viewer;
  now: Date;
  sql: Sql;
  company: Company;
  /** False when the command was done before: what is learned then is for nothing. */
  isNew: Promise<boolean>;
};

type Learn<Input, Facts> = (learning: Learning, input: Input) => Promise<Facts>;
type Handle<Input, Result, Facts> = (work: Work<Facts>, input: Input) => Promise<Result>;

/** A verb: what it accepts, the scope it needs, what it must learn first, and what it does. */
export type Command<Input extends object = object, Result = unknown> = {
  readonly spec: CommandSpec<Input, Result>;
  readonly scope: string;
  learn?(learning: Learning, input: Input): Promise<unknown>;
  handle(work: Work<unknown>, input: Input): Promise<Result>;
  /** Of a batch command: takes in many at once. */
  handleBatch?(work: Work<unknown>, inputs: readonly Input[]): Promise<readonly Result[]>;
};

/**
 * Declares a verb. `learn`, when given, asks the graph for what the verb must know of other areas,
 * before the transaction, while the command's key is looked up; `handle` then runs in one
 * transaction. Both may be run again, after a
 * serialization failure or when the same command is sent twice at once, so they change nothing
 * outside `work`.
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

/**
 * Declares a verb that takes in many at once and answers each in turn. What processes send while
 * others are being written is written together with the next, in one transaction; each has its own
 * key in the log.
 */
export function batchCommand<Input extends object, Result>(
  spec: CommandSpec<Input, Result>,
  scope: string,
  handleBatch: (work: Work<unknown>, inputs: readonly Input[]) => Promise<readonly Result[]>,
): Command<Input, Result> {
  const handle = async (work: Work<unknown>, input: Input) =>
    (await handleBatch(work, [input]))[0] as Result;
  return { spec, scope, handle, handleBatch };
}

/** A command on its way: who sends it, and what. */
export type Sent<Input extends object = object> = { viewer: Viewer; input: Input & Keyed };

/** Runs a batch in one transaction, all or none of it. Whoever sends one twice has it fail. */
export async function performBatch(
  area: OpenArea,
  verb: Command,
  batch: readonly Sent[],
): Promise<void> {
  for (const { viewer } of batch) requireScope(viewer, verb.scope);
  const now = area.clock.now();
  const calls = await Promise.all(
    batch.map(async ({ viewer, input }): Promise<Call> => {
      const entry = await logEntry(area, verb.spec, viewer, input);
      return { viewer, now, facts: undefined, entry };
    }),
  );
  const inputs = batch.map(({ input }) => input);
  await transact(area, verb, calls[0]!, async (work) => {
    const results = await verb.handleBatch!(work, inputs);
    await logAll(work.sql, verb.spec, calls.slice(1), results.slice(1));
    return results[0];
  });
}

const MAX_TRIES = 8;

/**
 * Runs a command for a viewer: the one road for every write. Returns the first result again when
 * the same viewer sends the same `idempotencyKey` with the same input, without its secret fields;
 * refuses `IDEMPOTENCY_CONFLICT` when the input differs.
 */
export async function perform<Input extends Keyed, Result>(
  area: OpenArea,
  verb: Command<Input, Result>,
  viewer: Viewer,
  input: Input,
): Promise<Result> {
  requireScope(viewer, verb.scope);
  const now = area.clock.now();
  const graph: GraphFor = (document, variables, as) =>
    area.graph(as ?? viewer, document, variables);
  const db = sqlOf(area.orm.em);
  const entry = await logEntry(area, verb.spec, viewer, input);
  const isKeyed = Boolean(input.idempotencyKey);
  // A process repeats a command only after a crash: it need not be looked up first.
  const isToLookUp = isKeyed && viewer.kind !== 'SERVICE';
  const lookup = isToLookUp ? findEarlier(db, entry) : Promise.resolve(undefined);
  const isNew = quietly(lookup.then((earlier) => earlier === undefined));
  const learning = { graph, viewer, now, sql: db, company: area.company, isNew };
  let learned = quietly(learn(verb, learning, input));
  const earlier = await lookup;
  if (earlier) return earlier.result as Result;
  for (let tries = 1; ; tries++) {
    try {
      const facts = await learned;
      const call = { viewer, now, facts, entry };
      return await transact(area, verb, call, (work) => verb.handle(work, input));
    } catch (error) {
      // Whatever went wrong: when the command was done meanwhile, its first result stands.
      const earlier = isKeyed ? await findEarlier(db, entry) : undefined;
      if (earlier) return earlier.result as Result;
      if (tries >= MAX_TRIES || !isTransient(error)) throw error;
      await new Promise((resolve) =>
        setTimeout(resolve, tries * tries * 2 * (0.5 + Math.random())),
      );
      learned = quietly(learn(verb, learning, input));
    }
  }
}

async function learn<Input extends object>(verb: Command<Input>, about: Learning, input: Input) {
  return verb.learn?.(about, input);
}

/** A promise that may be awaited later, or never. */
function quietly<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}

async function transact<Input extends object, Result, Done>(
  area: OpenArea,
  verb: Command<Input, Result>,
  call: Call,
  act: (work: Work<unknown>) => Promise<Done>,
): Promise<Done> {
  const em = area.orm.em.fork();
  await em.begin();
  try {
    const db = sqlOf(em);
    const events: EmittedEvent[] = [];
    const emit: Emit = (spec, data, facts = {}) => {
      events.push({ spec: spec as EventSpec<unknown>, data, facts });
    };
    const { ids, company } = area;
    const { viewer, now, facts } = call;
    const work = { em, sql: db, emit, viewer, now, ids, company, facts };
    const result = await act(work);
    await em.flush();
    const fresh = await record(area, db, call, { spec: verb.spec, result, events });
    await em.commit();
    if (events.length > 0) area.wake(fresh);
    return result;
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    throw error;
  }
}

const serializationFailure = '40001';
const deadlockDetected = '40P01';
/** Somebody else made the same at the same time: the next try finds it, and says what it says. */
const uniqueViolation = '23505';

function isTransient(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return [serializationFailure, deadlockDetected, uniqueViolation].includes(code ?? '');
}
