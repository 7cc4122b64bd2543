import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { pino, destination } from 'pino';
import { serveGraph } from '../gateway/server.ts';
import { startTracing } from '../gateway/serving/tracing.ts';
import { systemClock } from '../kernel/clock.ts';
import { timeOrderedIds } from '../kernel/ids.ts';
import { authenticator } from '../subgraphs/identity/sign-in.ts';
import { loadDemo } from './demo.ts';
import { gatewaySettings, openWaybill } from './embedded.ts';
import { ensureFirstRun } from './first-run.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import { keptSecret } from './secret.ts';
import { readSettings, type Settings } from './settings.ts';
import { toldToStop } from './told-to-stop.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

/** `npm start`: PostgreSQL, all areas and the gateway in one process, until a signal ends it. */
async function start(settings: Settings): Promise<void> {
  const dataDir = resolve(settings.DATA_DIR);
  const log = pino({ level: settings.LOG_LEVEL }, destination(2));
  await refuseTakenPort(settings);
  const undo: (() => Promise<void>)[] = [];
  const stopAll = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const traces = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
    if (traces) undo.push(await startTracing(traces));
    const postgres = settings.DATABASE_URL ? undefined : await startPostgres({ dataDir });
    if (postgres) undo.push(postgres.stop);
    const secret = settings.WAYBILL_SECRET ?? keptSecret(dataDir, 'secret');
    const databaseUrl = settings.DATABASE_URL ?? postgres!.url;
    const waybill = await openWaybill({ settings, databaseUrl, secret, log });
    undo.push(waybill.close);
    const first = await ensureFirstRun(waybill, dataDir, settings.ADMIN_PASSWORD);
    if (settings.DEMO) await loadDemo(waybill, say);
    for (const area of waybill.areas) area.doChores();
    const gateway = await serveGraph({
      graph: waybill.openGraph,
      areas: waybill.areas,
      authenticate: authenticator({ graph: waybill.graph, secret, clock: systemClock }),
      ...gatewaySettings(settings),
      clock: systemClock,
      ids: timeOrderedIds(systemClock),
      log,
      checkReady: waybill.checkReady,
    });
    undo.push(gateway.stop);
    say(welcome(gateway.url, first.apiKey, first));
    await Promise.race([toldToStop(), databaseGone(postgres)]);
    say('Stopping …');
  } finally {
    await stopAll();
  }
}

function welcome(url: string, apiKey: string, first: { email: string; passwordFile: string }) {
  return `
Waybill is ready.

  Graph       ${url}/graphql   (HTTP, WebSocket; server-sent events at /graphql/stream)
  Dashboard   ${url}/dashboard
  Query page  ${url}/
  API key     ${apiKey}
  Sign-in     ${first.email}, password in ${first.passwordFile}

Try:

  curl ${url}/graphql -H 'content-type: application/json' -H 'x-api-key: ${apiKey}' \\
    -d '{"query":"{ orders(first: 3) { nodes { number status customer { name } } } }"}'

Ctrl-C stops it; the data stays.`;
}

/** Rejects when the database ends by itself: without it there is nothing to serve. */
async function databaseGone(postgres: Postgres | undefined): Promise<void> {
  if (!postgres) return new Promise(() => {});
  await postgres.ended;
  throw new Error('PostgreSQL has ended by itself; Waybill stops. Start it again.');
}

/** Says so before anything is started: a start that fails late leaves more to clean up. */
async function refuseTakenPort({ HOST, PORT }: Settings): Promise<void> {
  if (PORT === 0) return;
  const probe = createServer().listen(PORT, HOST);
  try {
    await once(probe, 'listening');
  } catch {
    throw new Error(`Port ${PORT} is taken by another program; set PORT to a free one.`);
  }
  probe.close();
  await once(probe, 'close');
}

start(readSettings(process.env)).catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  if (process.env.LOG_LEVEL === 'debug') process.stderr.write(`${(error as Error).stack}\n`);
  process.exitCode = 1;
});
