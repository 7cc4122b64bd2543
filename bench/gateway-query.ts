import { openGraph } from '../gateway/graph.ts';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { pino } from 'pino';
import { apolloServer } from '../gateway/serving/apollo.ts';
import { costBudget } from '../gateway/limits/budget.ts';
import { systemClock } from '../kernel/clock.ts';
import { service } from '../kernel/viewer.ts';
import { benchAreas, threeAreas, type BenchArea } from './gateway-areas.ts';

/** Processor time of one request by both gateways, and how many times less ours is. */
export type QueryFigures = { orders: number; oursMs: number; stockMs: number; ratio: number };

type Answer = () => Promise<void>;

const WARM_UP = 2_000;
const REQUESTS = 600;
const ROUNDS = 3;

/**
 * The same query over three areas in this process, from the HTTP request's body to the answer's
 * text: this gateway against the stock one with `LocalGraphQLDataSource`. What ours saves is the
 * same for each request, what rows cost is the same in both; so the ratio falls with the rows.
 * Bar: ratio ≥ 3 for one order with its customer and three products.
 */
export async function benchQuery(orders: number): Promise<QueryFigures> {
  const areas = benchAreas();
  const graph = openGraph(areas);
  const ours = apolloServer({
    graph,
    budget: costBudget(systemClock),
    isProduction: true,
    requestTimeoutMs: 15_000,
    log: pino({ level: 'silent' }),
    newId: () => 'bench',
  });
  const stock = stockServer(areas, graph.supergraphSdl);
  await Promise.all([ours.start(), stock.start()]);
  const viewer = service('bench', 'bench');
  const answerOurs: Answer = () => ask(ours, { viewer }, orders);
  const answerStock: Answer = () => ask(stock, { viewer }, orders);
  await times(WARM_UP, answerOurs);
  await times(WARM_UP, answerStock);
  let [oursMs, stockMs] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    oursMs = Math.min(oursMs, await cost(answerOurs));
    stockMs = Math.min(stockMs, await cost(answerStock));
  }
  await Promise.all([ours.stop(), stock.stop()]);
  return { orders, oursMs, stockMs, ratio: stockMs / oursMs };
}

function stockServer(areas: readonly BenchArea[], supergraphSdl: string): ApolloServer {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const area = areas.find((candidate) => candidate.name === name);
      return area ? new LocalGraphQLDataSource(area.schema) : { process: async () => ({}) };
    },
    logger: pino({ level: 'silent' }),
  });
  return new ApolloServer({
    gateway,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginUsageReportingDisabled()],
    logger: pino({ level: 'silent' }),
  });
}

async function ask<Scope extends object>(
  server: ApolloServer<Scope>,
  scope: Scope,
  orders: number,
): Promise<void> {
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { query: threeAreas, variables: { first: orders } },
    },
    context: async () => scope,
  });
  const text = answer.body.kind === 'complete' ? answer.body.string : '';
  if (!text.includes(`Product prd_ord_${orders - 1}_3`)) throw new Error(`A wrong answer: ${text}`);
}

async function times(count: number, answer: Answer): Promise<void> {
  for (let n = 0; n < count; n++) await answer();
}

/** Processor time, as other programs may be busy on the machine. */
async function cost(answer: Answer): Promise<number> {
  const before = process.cpuUsage();
  await times(REQUESTS, answer);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / REQUESTS;
}

if (import.meta.main) {
  for (const orders of [1, 5, 20]) {
    const { oursMs, stockMs, ratio } = await benchQuery(orders);
    process.stdout.write(
      `${orders} orders over three areas, in process: ${oursMs.toFixed(2)} ms, ` +
        `stock ${stockMs.toFixed(2)} ms, ${ratio.toFixed(1)} times less\n`,
    );
  }
}
