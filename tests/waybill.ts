import type { DocumentNode } from 'graphql';
import { pino } from 'pino';
import { serveGraph, type Gateway } from '../gateway/server.ts';
import { systemClock, type Clock } from '../kernel/clock.ts';
import { rows, sql, sqlOf } from '../kernel/database.ts';
import { timeOrderedIds } from '../kernel/ids.ts';
import { service, type Viewer } from '../kernel/viewer.ts';
import { openWaybill, type Waybill } from '../run/embedded.ts';
import { readSettings } from '../run/settings.ts';
import { authenticator } from '../subgraphs/identity/sign-in.ts';
import { staff, testSecret } from './area.ts';
import { databaseFrom, type TestDatabase } from './database.ts';

export type TestWaybill = Waybill & {
  databaseUrl: string;
  /** Asks the whole graph; throws the first error. */
  ask<Data>(document: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<Data>;
  /** Reads a document once, however long it is; throws why it may not be run. */
  read(text: string): DocumentNode;
  /** Runs a mutation by its field and input type; throws when it gives user errors. */
  does<Result>(field: string, input: object, selection: string, viewer?: Viewer): Promise<Result>;
  /** Rows of one area, as the database has them. */
  rowsOf<Row>(area: string, text: string): Promise<Row[]>;
  /** Serves the graph over HTTP and WebSocket, on a free port unless one is given. */
  serve(port?: number): Promise<Gateway>;
};

/** Opens the whole company on a database of its own; `environment` changes settings. */
export async function openTestWaybill(
  environment: Record<string, string> = {},
  clock: Clock = systemClock,
): Promise<TestWaybill> {
  const migrate = async (url: string) => {
    const bare = { url, drop: async () => {} };
    await (await openWaybillOn(bare, environment, clock)).close();
  };
  return openWaybillOn(await databaseFrom('waybill', migrate), environment, clock);
}

/** The same on a database that there is; it goes when the company closes. */
export async function openWaybillOn(
  database: TestDatabase,
  environment: Record<string, string> = {},
  clock: Clock = systemClock,
): Promise<TestWaybill> {
  const settings = readSettings({ DEMO: 'false', ...environment });
  const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' });
  const databaseUrl = database.url;
  const waybill = await openWaybill({ settings, databaseUrl, secret: testSecret, log, clock });
  const documents = new Map<string, DocumentNode>();
  const gateways = new Set<Gateway>();
  const ask: TestWaybill['ask'] = (document, variables, viewer = staff()) =>
    waybill.graph(viewer, document, variables);
  return {
    ...waybill,
    databaseUrl,
    ask,
    read(text) {
      const known = documents.get(text);
      if (known) return known;
      const { document, errors } = waybill.openGraph.read(text);
      if (!document) throw errors![0]!;
      documents.set(text, document);
      return document;
    },
    async does<Result>(field: string, input: object, selection: string, viewer?: Viewer) {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
      type Payload = Result & { userErrors: { code: string; message: string }[] };
      const answer = await ask<Record<string, Payload>>(
        `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code message } } }`,
        { input },
        viewer,
      );
      const payload = answer[field]!;
      const [no] = payload.userErrors;
      if (no) throw new Error(`${field}: ${no.code} ${no.message}`);
      return payload;
    },
    async rowsOf<Row>(name: string, text: string) {
      const area = waybill.areas.find((candidate) => candidate.name === name)!;
      return rows<Row>(sqlOf(area.orm.em), sql.raw(text));
    },
    async serve(port = 0) {
      const gateway = await serveGraph({
        graph: waybill.openGraph,
        areas: waybill.areas,
        authenticate: authenticator({
          graph: waybill.graph,
          secret: testSecret,
          clock: systemClock,
        }),
        host: '127.0.0.1',
        port,
        isProduction: false,
        requestTimeoutMs: 30_000,
        clock: systemClock,
        ids: timeOrderedIds(systemClock),
        log,
        checkReady: waybill.checkReady,
      });
      const running: Gateway = {
        ...gateway,
        async stop() {
          gateways.delete(running);
          await gateway.stop();
        },
      };
      gateways.add(running);
      return running;
    },
    async close() {
      await Promise.all([...gateways].map((gateway) => gateway.stop()));
      await waybill.close();
      await database.drop();
    },
  };
}

/** What an order says that needs nobody's approval: it may be allocated before the answer is read. */
export const withoutAPerson = /^(APPROVED|ALLOCATED|BACKORDERED)$/;

/** An API key of a viewer with these scopes, made through the graph. */
export async function newApiKey(
  waybill: TestWaybill,
  input: { scopes?: string[]; role?: string; party?: { kind: string; id: string } },
): Promise<string> {
  const { secret } = await waybill.does<{ secret: string }>(
    'createApiKey',
    { name: 'Test key', ...input },
    'secret',
    service('test', 'test'),
  );
  return secret;
}
