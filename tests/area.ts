import type { ExecutionResult } from 'graphql';
import { parse } from 'graphql';
import { pino } from 'pino';
import { openArea, type Area, type AreaOptions, type RunningArea } from '../kernel/area.ts';
import { systemClock } from '../kernel/clock.ts';
import { rows, sql, sqlOf } from '../kernel/database.ts';
import type { StoredEvent } from '../kernel/event.ts';
import { eventColumns, toStoredEvent, type EventRow } from '../kernel/feed.ts';
import { timeOrderedIds } from '../kernel/ids.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { databaseFrom } from './database.ts';

export const testCompany = { name: 'Test Trading', currency: 'CNY', country: 'CN' };

/** Signs access tokens in tests. */
export const testSecret = 'a secret for tests, of 32 letters or more';

/** A member of staff with every scope. */
export function staff(id = 'usr_staff'): Viewer {
  return { id, name: 'Staff', kind: 'USER', scopes: ['*'], language: 'en', requestId: 'test' };
}

/** A user of a customer, with the scopes that customers' users have. */
export function customerUser(customerId: string, scopes = customerScopes): Viewer {
  return { ...staff(`usr_${customerId}`), scopes, party: { kind: 'CUSTOMER', id: customerId } };
}

const customerScopes = [
  'catalog:read',
  'crm:read',
  'sales:read',
  'orders:read',
  'orders:write',
  'logistics:read',
  'finance:read',
];

export type TestArea = {
  area: RunningArea;
  databaseUrl: string;
  /** Runs an operation in the area alone. */
  query(document: string, variables?: object, viewer?: Viewer): Promise<ExecutionResult>;
  /** The same, giving the data; throws the first error. */
  ask<Data>(document: string, variables?: object, viewer?: Viewer): Promise<Data>;
  perform<Result = unknown>(command: string, input: object, viewer?: Viewer): Promise<Result>;
  /** All stored events, of one type when it is given, in the order of the log. */
  events(type?: string): Promise<StoredEvent[]>;
  rows<Row>(text: string): Promise<Row[]>;
  /** Resolves when every event is carried on, or only stuck ones are left. */
  settled(): Promise<void>;
  close(): Promise<void>;
};

/** Opens one area on a database of its own, cloned from a migrated template. */
export async function openTestArea(
  area: Area,
  options: Partial<AreaOptions> = {},
): Promise<TestArea> {
  const clock = options.clock ?? systemClock;
  const all: Omit<AreaOptions, 'databaseUrl'> = {
    poolSize: 16,
    statementTimeoutMs: 20_000,
    clock,
    ids: timeOrderedIds(clock),
    company: testCompany,
    secret: testSecret,
    log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
    processes: [],
    announce: false,
    graph: () => Promise.reject(new Error('This test gave the area no graph to ask.')),
    perform: () => Promise.reject(new Error('This test gave the area no other areas.')),
    ...options,
  };
  const database = await databaseFrom(`area_${area.name}`, async (databaseUrl) => {
    await (await openArea(area, { ...all, databaseUrl })).close();
  });
  const running = await openArea(area, { ...all, databaseUrl: database.url });
  running.carryEvents();
  const db = sqlOf(running.orm.em);
  const query: TestArea['query'] = (document, variables = {}, viewer = staff()) =>
    running.execute({
      document: parse(document),
      text: () => document,
      variables: variables as Record<string, unknown>,
      viewer,
    });
  return {
    area: running,
    databaseUrl: database.url,
    query,
    async ask<Data>(document: string, variables?: object, viewer?: Viewer) {
      const { data, errors } = await query(document, variables, viewer);
      if (errors?.[0]) throw errors[0];
      return data as Data;
    },
    perform: async <Result>(command: string, input: object, viewer = staff()) =>
      (await running.perform(command, viewer, input)) as Result,
    async events(type) {
      const chosen = type ? sql`type = ${type}` : sql`true`;
      const query = sql`select ${eventColumns} from event where ${chosen}
        order by event.position`;
      return (await rows<EventRow>(db, query)).map(toStoredEvent);
    },
    rows: <Row>(text: string) => rows<Row>(db, sql.raw(text)),
    async settled() {
      for (let tries = 0; (await running.waitingEvents()) > 0; tries++) {
        if (tries > 2_000) throw new Error('Events are still waiting after 20 s.');
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async close() {
      await running.close();
      await database.drop();
    },
  };
}
