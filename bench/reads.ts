import { closedLoop, openClient, type LoadFigures } from './load.ts';
import type { Stage } from './stage.ts';

const document = `query Orders($first: Int!) {
  orders(first: $first) { nodes {
    number status placedAt total { amount currency }
    customer { number name }
    lines { quantity { value unit } net { amount } product { sku name } }
    invoices(first: 5) { nodes { number status total { amount } open { amount } } }
    shipments(first: 5) { nodes { number status trackingNumber } }
  } } }`;

const CALLERS = 8;
const REQUESTS = 1_500;

export type ReadFigures = { ours: LoadFigures; floor: LoadFigures; share: number };

/**
 * 20 orders with customer, lines, products, invoices and shipments: five areas in one request.
 * Bar: a share of at least 25 % of the floor's requests a second.
 */
export async function benchReads(stage: Stage, first = 20): Promise<ReadFigures> {
  const ours = openClient(`${stage.url}/graphql`, CALLERS, stage.apiKey);
  const floor = openClient(`${stage.floorUrl}/read`, CALLERS);
  try {
    const askOurs = () => ours.ask({ query: document, variables: { first } });
    const askFloor = () => floor.ask({ first });
    await closedLoop(CALLERS, REQUESTS, askOurs);
    await closedLoop(CALLERS, REQUESTS, askFloor);
    const figures = {
      ours: await closedLoop(CALLERS, REQUESTS, askOurs),
      floor: await closedLoop(CALLERS, REQUESTS, askFloor),
    };
    return { ...figures, share: figures.ours.perSecond / figures.floor.perSecond };
  } finally {
    await Promise.all([ours.close(), floor.close()]);
  }
}
