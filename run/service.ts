import { destination, pino, type Logger } from 'pino';
import { openGraph, type OpenGraph } from '../gateway/graph.ts';
import { openRemoteArea, type RemoteArea } from '../gateway/areas/remote-area.ts';
import { serveArea } from '../gateway/areas/serve-area.ts';
import { serveGraph } from '../gateway/server.ts';
import { startTracing } from '../gateway/serving/tracing.ts';
import { openArea } from '../kernel/area.ts';
import { systemClock } from '../kernel/clock.ts';
import type { AreaEndpoint } from '../kernel/endpoint.ts';
import { timeOrderedIds } from '../kernel/ids.ts';
import { assert } from '../kernel/refusal.ts';
import { authenticator } from '../subgraphs/identity/sign-in.ts';
import { areaNames, loadArea } from './areas.ts';
import { areaSettings, gatewaySettings } from './embedded.ts';
import { ensureAdministrator } from './first-run.ts';
import { processes } from './processes.ts';
import { readSettings, type Settings } from './settings.ts';
import { toldToStop } from './told-to-stop.ts';

type Stop = () => Promise<void>;

/** `npm run service`: one area, or the gateway, as a process of its own. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = pino({ level: settings.LOG_LEVEL }, destination(2));
  const { SERVICE: name, WAYBILL_SECRET: secret } = settings;
  if (!name || !secret) throw new Error('SERVICE and WAYBILL_SECRET must be set.');
  const traces = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  const stopTraces = traces && (await startTracing(traces, `waybill-${name}`));
  const stop = name === 'gateway' ? await runGateway(settings, log) : await runArea(settings, log);
  log.info({ service: name }, 'ready');
  await toldToStop();
  await stop();
  if (stopTraces) await stopTraces();
}

async function runGateway(settings: Settings, log: Logger): Promise<Stop> {
  const secret = settings.WAYBILL_SECRET!;
  const remote = await connect(settings);
  const graph = openGraph(remote);
  const gateway = await serveGraph({
    graph,
    areas: remote,
    authenticate: authenticator({ graph: graph.graph, secret, clock: systemClock }),
    ...gatewaySettings(settings),
    clock: systemClock,
    ids: timeOrderedIds(systemClock),
    log,
    checkReady: async () => {
      await Promise.all(remote.map((area) => area.stuckEvents(1)));
    },
  });
  return async () => {
    await gateway.stop();
    await Promise.all(remote.map((area) => area.close()));
  };
}

/** Serves the area first, then finds the others: they may all be starting at the same time. */
async function runArea(settings: Settings, log: Logger): Promise<Stop> {
  const { SERVICE: name, DATABASE_URL: databaseUrl, HOST: host, PORT: port } = settings;
  const secret = settings.WAYBILL_SECRET!;
  if (!databaseUrl) throw new Error('DATABASE_URL must be set for a service.');
  let others: readonly AreaEndpoint[] = [];
  let opened: OpenGraph | undefined;
  const openGraphOnce = () => (opened ??= openGraph([area, ...others]));
  const area = await openArea(await loadArea(name!), {
    ...areaSettings(settings),
    databaseUrl,
    secret,
    log,
    clock: systemClock,
    processes,
    announce: true,
    graph: (viewer, document, variables) => openGraphOnce().graph(viewer, document, variables),
    perform(command, viewer, input) {
      const owner = command.slice(0, command.indexOf('.'));
      const found = [area, ...others].find((candidate) => candidate.name === owner);
      assert(found, `some area has the command ${command}`);
      return found.perform(command, viewer, input);
    },
  });
  const server = await serveArea({ area, secret, host, port, log });
  const remote = await connect(settings, name);
  others = remote;
  area.carryEvents();
  area.doChores();
  setTimeout(openGraphOnce, OPEN_GRAPH_EVERY_MS * (1 + areaNames.indexOf(name!))).unref();
  if (name === 'identity' && settings.ADMIN_PASSWORD) {
    await ensureAdministrator(area, settings.ADMIN_PASSWORD);
  }
  return async () => {
    await server.stop();
    await area.close();
    await Promise.all(remote.map((other) => other.close()));
  };
}

const CONNECT_TIMEOUT_MS = 60_000;
/** A graph takes seconds to open: areas that are not asked before do it one after another. */
const OPEN_GRAPH_EVERY_MS = 10_000;

/** Connects to every area of AREA_URLS but the one that runs here; waits for those still starting. */
async function connect(settings: Settings, own?: string): Promise<RemoteArea[]> {
  const pairs = (settings.AREA_URLS ?? '').split(',').map((pair) => pair.trim().split('='));
  const urls = pairs.filter(([name, url]) => name && url && name !== own) as [string, string][];
  const missing = areaNames.filter((name) => name !== own && !urls.some(([n]) => n === name));
  if (missing.length > 0) throw new Error(`AREA_URLS lacks ${missing.join(', ')}.`);
  return Promise.all(urls.map(([name, url]) => patiently(settings, name, url)));
}

async function patiently(settings: Settings, name: string, url: string): Promise<RemoteArea> {
  const deadline = Date.now() + CONNECT_TIMEOUT_MS;
  const timeoutMs = settings.REQUEST_TIMEOUT_MS;
  const secret = settings.WAYBILL_SECRET!;
  for (;;) {
    try {
      return await openRemoteArea({ name, url, secret, connections: 32, timeoutMs });
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
