import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import type { PaperFile } from '../../../kernel/paper.ts';
import { service } from '../../../kernel/viewer.ts';
import { linesOfOrders } from '../find-lines.ts';
import { ordersBy } from '../find-orders.ts';
import { orderResponse, type Answered, type Parties } from './order-response.ts';
import { textOf } from './read-file.ts';
import type { ReadLine } from './read-order.ts';
import { readUblOrder } from './read-ubl-order.ts';
import { allIn, readXml } from '../../../kernel/xml.ts';

const question = `query CustomersAnswered($ids: [ID!]!) {
  customers(first: 250, filter: { id: { in: $ids } }) { nodes { id name } }
}`;

/** The answer to each order as an OrderResponse of UBL, in the order asked. */
export async function orderResponses(
  reading: Reading,
  ids: readonly string[],
): Promise<PaperFile[]> {
  const [orders, lines, originals] = await Promise.all([
    ordersBy('id', reading, ids),
    linesOfOrders(reading, ids),
    originalOrders(reading, ids),
  ]);
  const names = await customerNames(
    reading,
    orders.map((order) => order!.customerId),
  );
  const day = dayOf(reading.now);
  return orders.map((order, index) => {
    const answered = { ...order!, lines: lines[index]! } as object as Answered;
    const buyer = names.get(order!.customerId) ?? order!.customerId;
    const { said, parties } = asSaid(originals.get(order!.id), {
      ...{ seller: reading.company.name, buyer },
    });
    const xml = Buffer.from(orderResponse(answered, said, parties, day));
    const fileName = `OrderResponse ${answered.number}.xml`;
    const content = xml.toString('base64');
    return { fileName, mediaType: 'application/xml', content, size: xml.length };
  });
}

/** The customers' documents in UBL, by the orders that they have become. */
async function originalOrders({ sql: db }: Reading, ids: readonly string[]) {
  const found = await rows<{ orderId: string; content: Buffer }>(
    db,
    sql`select order_id as "orderId", content from order_document
        where order_id = ${oneOf(ids)} and format = 'UBL_ORDER'`,
  );
  return new Map(found.map(({ orderId, content }) => [orderId, textOf(content)]));
}

async function customerNames({ graph, viewer }: Reading, ids: readonly string[]) {
  type Answer = { customers: { nodes: { id: string; name: string }[] } };
  const asker = service('orders', viewer.requestId);
  const { customers } = await graph<Answer>(asker, question, { ids: [...new Set(ids)] });
  return new Map(customers.nodes.map(({ id, name }) => [id, name]));
}

/** What the customer's document says, and who is named in it; else who is known to us. */
function asSaid(text: string | undefined, known: Parties): { said: ReadLine[]; parties: Parties } {
  const order = text === undefined ? undefined : readUblOrder(text);
  if (!order?.isReadable) return { said: [], parties: known };
  const root = readXml(text!);
  const [seller] = allIn(root, 'SellerSupplierParty/Party');
  const [buyer] = allIn(root, 'BuyerCustomerParty/Party');
  return {
    said: order.lines,
    parties: { seller: seller ?? known.seller, buyer: buyer ?? known.buyer },
  };
}
