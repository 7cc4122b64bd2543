import { command } from '../../kernel/command.ts';
import { rows, sql, type Sql } from '../../kernel/database.ts';
import { CreateShipment } from './contract.ts';
import { announce, writeShipment } from './shipment-store.ts';
import { Shipment } from './shipment.ts';

/**
 * Makes the shipment of an issued delivery, once; gives the earlier one when there is one. A
 * carrier that nobody knows is left out: a person assigns one.
 */
export const createShipment = command(
  CreateShipment,
  'logistics:write',
  async ({ sql: db, ids, emit, now }, { lines, ...facts }) => {
    const shipment = new Shipment(ids.next('shp'), facts, now);
    const written = await writeShipment(db, shipment, lines);
    if (!written) return { shipmentId: await shipmentOf(db, facts.deliveryId) };
    shipment.carrierId = written.carrierId;
    announce(emit, shipment, null);
    return { shipmentId: shipment.id };
  },
);

async function shipmentOf(db: Sql, deliveryId: string): Promise<string> {
  const query = sql`select id from shipment where delivery_id = ${deliveryId}`;
  return (await rows<{ id: string }>(db, query))[0]!.id;
}
