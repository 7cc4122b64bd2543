import type { EntitySchema } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { Logger } from 'pino';
import { startChores, type Chore } from './chores.ts';
import type { Clock } from './clock.ts';
import { perform, type Command } from './command.ts';
import type { Company } from './company.ts';
import { migrate, openDatabase, sqlOf, type Sql } from './database.ts';
import { withCodes } from './answer.ts';
import type { AreaEndpoint } from './endpoint.ts';
import type { FreshEvent } from './event.ts';
import { executorOf } from './executor.ts';
import { eventFeed } from './feed.ts';
import { gather } from './gathering.ts';
import type { Graph } from './graph.ts';
import type { Ids } from './ids.ts';
import type { Process } from './process.ts';
import { assert } from './refusal.ts';
import { payload, type Figures, type Messages, type Payload } from './payload.ts';
import { startRelay, type Relay } from './relay.ts';
import { retryStuck, skipStuck, stuckEvents, waitingEvents } from './stuck.ts';
import type { Viewer } from './viewer.ts';
import { openWakes } from './wake.ts';

/** An area as its `subgraph.ts` declares it. */
export type Area = {
  /** Name in the graph, kebab-case; the PostgreSQL schema is the same with underscores. */
  name: string;
  tables: readonly EntitySchema[];
  /** Folder of the area's `.sql` migrations. */
  migrations: URL;
  /** The area's whole SDL. */
  sdl: string;
  resolvers: Resolvers;
  /** Fresh batching loaders for one execution. */
  loaders(reading: Reading): object;
  commands: readonly Command[];
  /** What it does by itself every so often. */
  chores?: readonly Chore[];
  /** What its refusal codes mean, for people. */
  messages: Messages;
  /** What people call what a refusal speaks of by its id: more figures for its message. */
  nameFigures?(reading: Reading, figures: Figures): Promise<Figures>;
};

// Resolver maps are typed by each area's generated types; here they only pass through.
export type Resolvers = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number] extends infer M
    ? M extends { resolvers?: infer R }
      ? R
      : never
    : never
>;

export type Reading = { sql: Sql; viewer: Viewer; now: Date; company: Company; graph: Graph };

/** What an area's resolvers are given. */
export type Context<Loaders> = Reading & {
  load: Loaders;
  /** The installation's secret, which signs access tokens. */
  secret: string;
  /** Runs a command; a refusal becomes `userErrors` of the payload. */
  run<Input extends object, Result extends object>(
    verb: Command<Input, Result>,
    input: Input,
  ): Promise<Payload<Result>>;
};

export type AreaOptions = {
  databaseUrl: string;
  poolSize: number;
  statementTimeoutMs: number;
  clock: Clock;
  ids: Ids;
  company: Company;
  log: Logger;
  /** The installation's secret, which signs access tokens. */
  secret: string;
  graph: Graph;
  processes: readonly Process[];
  /** How a process reaches the commands of any area. */
  perform(command: string, viewer: Viewer, input: object): Promise<unknown>;
  /** Tell other processes of new events by NOTIFY; not needed when all runs in one. */
  announce: boolean;
};

/** An area with its database open. */
export type OpenArea = Pick<
  AreaOptions,
  'clock' | 'ids' | 'company' | 'graph' | 'log' | 'secret'
> & {
  name: string;
  orm: MikroORM;
  /** Event types that some process carries on. */
  carriedTypes: ReadonlySet<string>;
  wake(fresh: readonly FreshEvent[]): void;
};

export type RunningArea = AreaEndpoint & {
  orm: MikroORM;
  /** Begins to carry events on to the processes; to be called when every area is there. */
  carryEvents(): void;
  /** Begins to do by itself what is to be done every so often. */
  doChores(): void;
  /** Events still to be carried on, without those that are stuck. */
  waitingEvents(): Promise<number>;
  /** Does no chores and carries no events on any more, after what is under way has ended. */
  rest(): Promise<void>;
  close(): Promise<void>;
};

/** Opens an area: migrates its schema and answers for it. It carries no events on yet. */
export async function openArea(area: Area, options: AreaOptions): Promise<RunningArea> {
  const schema = area.name.replaceAll('-', '_');
  const { tables, migrations } = area;
  const database = { ...options, url: options.databaseUrl, schema, tables, migrations };
  const orm = await openDatabase(database);
  await migrate(orm, database);
  const db = sqlOf(orm.em);
  const wakes = await openWakes(db, schema, options.announce ? options.databaseUrl : undefined);
  let relay: Relay | undefined;
  let stopChores = async () => {};
  const carriedTypes = new Set(options.processes.flatMap((p) => [...p.reactions.keys()]));
  const open: OpenArea = { ...options, name: area.name, orm, carriedTypes, wake: wakes.wake };
  const commands = new Map(area.commands.map((verb) => [verb.spec.name, verb]));
  const typeDefs = parse(area.sdl);
  const answer = executorOf(buildSubgraphSchema([{ typeDefs, resolvers: area.resolvers }]));
  async function rest(): Promise<void> {
    await stopChores();
    await relay?.stop();
  }
  const gathered = new Map(
    area.commands
      .filter((verb) => verb.handleBatch)
      .map((verb) => [
        verb.spec.name,
        gather(open, verb, ({ viewer, input }) => perform(open, verb, viewer, input)),
      ]),
  );
  const act: RunningArea['perform'] = async (name, viewer, input) => {
    const verb = commands.get(name);
    assert(verb, `${area.name} has the command ${name}`);
    const gather = viewer.kind === 'SERVICE' ? gathered.get(name) : undefined;
    return gather ? gather({ viewer, input }) : perform(open, verb, viewer, input);
  };
  return {
    name: area.name,
    sdl: area.sdl,
    orm,
    events: eventFeed(db, wakes.onWake),
    async execute({ document, variables, operationName, viewer }) {
      const contextValue = contextFor(area, open, db, viewer);
      const result = await answer({ document, variables, operationName, contextValue });
      return withCodes(result, options.log, () => options.ids.next('err'));
    },
    perform: act,
    waitingEvents: () => waitingEvents(db),
    stuckEvents: (limit) => stuckEvents(db, area.name, limit),
    retryStuck: (eventId) => retryStuck(db, eventId, options.clock.now()),
    skipStuck: (eventId) => skipStuck(db, eventId),
    carryEvents() {
      relay ??= startRelay({ ...options, schema, db });
      wakes.onWake(relay.wake);
    },
    doChores() {
      void stopChores();
      stopChores = startChores(area.chores ?? [], { ...open, perform: act });
    },
    rest,
    async close() {
      await rest();
      await wakes.close();
      await orm.close();
    },
  };
}

function contextFor(area: Area, open: OpenArea, db: Sql, viewer: Viewer): Context<object> {
  const { company, graph } = open;
  const reading = { sql: db, viewer, now: open.clock.now(), company, graph };
  const context: Context<object> = {
    ...reading,
    load: area.loaders(reading),
    secret: open.secret,
    async run(verb, input) {
      const act = () => perform(open, verb, viewer, input);
      const done = await payload(act, viewer, area.messages, (figures) =>
        area.nameFigures?.(reading, figures),
      );
      // A request may have several mutations: what was read before one is read anew after it.
      context.load = area.loaders(reading);
      return done;
    },
  };
  return context;
}
