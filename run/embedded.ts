import type { Logger } from 'pino';
import { openGraph, type OpenGraph } from '../gateway/graph.ts';
import { openArea, type Area, type AreaOptions, type RunningArea } from '../kernel/area.ts';
import { systemClock, type Clock } from '../kernel/clock.ts';
import type { Graph } from '../kernel/graph.ts';
import { timeOrderedIds } from '../kernel/ids.ts';
import { assert } from '../kernel/refusal.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { loadAreas } from './areas.ts';
import { processes } from './processes.ts';
import type { Settings } from './settings.ts';

export type Waybill = {
  areas: readonly RunningArea[];
  graph: Graph;
  openGraph: OpenGraph;
  /** Resolves when every event has been carried on, or only stuck ones are left. */
  settled(): Promise<void>;
  /** Throws unless every area's database answers. */
  checkReady(): Promise<void>;
  close(): Promise<void>;
};

export type EmbeddedOptions = {
  settings: Settings;
  databaseUrl: string;
  /** Signs access tokens and calls between services. */
  secret: string;
  log: Logger;
  clock?: Clock;
};

/** Opens every area and the graph over them in this process; serves nothing yet. */
export async function openWaybill(options: EmbeddedOptions): Promise<Waybill> {
  const { settings, databaseUrl, secret, log, clock = systemClock } = options;
  const running = new Map<string, RunningArea>();
  let opened: OpenGraph | undefined;
  const graph: Graph = (viewer, document, variables) => {
    assert(opened, 'the graph is asked only after it is open');
    return opened.graph(viewer, document, variables);
  };
  const perform = (command: string, viewer: Viewer, input: object) => {
    const area = running.get(command.slice(0, command.indexOf('.')));
    assert(area, `some area has the command ${command}`);
    return area.perform(command, viewer, input);
  };
  const known = { databaseUrl, clock, secret, log, graph, processes, perform };
  const shared: AreaOptions = { ...areaSettings(settings), ...known, announce: false };
  const open = (area: Area) => openArea(area, shared);
  const areas = await Promise.all((await loadAreas()).map(open));
  for (const area of areas) running.set(area.name, area);
  opened = openGraph(areas);
  for (const area of areas) area.carryEvents();
  return {
    areas,
    graph,
    openGraph: opened,
    settled: () => settled(areas),
    async checkReady() {
      await Promise.all(areas.map((area) => area.waitingEvents()));
    },
    async close() {
      // An area that is closed can take nothing in that another one still carries on.
      await Promise.all(areas.map((area) => area.rest()));
      await Promise.all(areas.map((area) => area.close()));
    },
  };
}

/** What all areas take from the settings, wherever they run. */
export function areaSettings(settings: Settings) {
  return {
    poolSize: settings.POOL_SIZE,
    statementTimeoutMs: settings.STATEMENT_TIMEOUT_MS,
    ids: timeOrderedIds(systemClock),
    company: {
      name: settings.COMPANY_NAME,
      currency: settings.COMPANY_CURRENCY,
      country: settings.COMPANY_COUNTRY,
    },
  };
}

/** What the gateway takes from the settings, with areas in this process or elsewhere. */
export function gatewaySettings(settings: Settings) {
  return {
    host: settings.HOST,
    port: settings.PORT,
    isProduction: settings.NODE_ENV === 'production',
    requestTimeoutMs: settings.REQUEST_TIMEOUT_MS,
    trustedDocuments: settings.TRUSTED_DOCUMENTS,
    costs: { capacity: settings.COST_CAPACITY, restoreRate: settings.COST_RESTORE_RATE },
  };
}

async function settled(areas: readonly RunningArea[]): Promise<void> {
  const deadline = Date.now() + 60_000;
  // Twice in a row: an event may move on from one area to another between two counts.
  for (let quiet = 0; quiet < 2;) {
    const waiting = await Promise.all(areas.map((area) => area.waitingEvents()));
    quiet = waiting.every((count) => count === 0) ? quiet + 1 : 0;
    assert(Date.now() < deadline, `events are carried on within a minute: ${waiting.join()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
