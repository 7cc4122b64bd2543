import { LockMode } from '@mikro-orm/core';
import { command, type Work } from '../../kernel/command.ts';
import { assert } from '../../kernel/refusal.ts';
import { CreateShipment } from './contract.ts';
import { learnLoad } from './freight/learn-load.ts';
import type { Load } from './freight/freight-share.ts';
import { tellCost } from './record-freight-cost.ts';
import { addPart, shipmentOf, type Cargo } from './shipment-parts.ts';
import { announce, announceDelivered, writeShipment } from './shipment-store.ts';
import { Shipment } from './shipment.ts';

/**
 * Makes the shipment of an issued delivery, once; gives the earlier one when there is one. What
 * left together becomes one shipment. A carrier that nobody knows is left out: a person assigns
 * one.
 */
export const createShipment = command(
  CreateShipment,
  'logistics:write',
  learnLoad,
  async (work, { lines, ...facts }) => {
    const { ids, now } = work;
    const shipment = new Shipment(ids.next('shp'), facts, now);
    const cargo = { lines, load: work.facts };
    if (await begin(work, shipment, cargo)) return { shipmentId: shipment.id };
    return { shipmentId: await join(work, shipment, cargo) };
  },
);

/** Makes a new shipment; false when there is one that carries the delivery, or should. */
async function begin(
  { sql: db, emit }: Work<Load>,
  shipment: Shipment,
  cargo: Cargo,
): Promise<boolean> {
  const written = await writeShipment(db, shipment, cargo);
  if (!written) return false;
  shipment.carrierId = written.carrierId;
  announce(emit, shipment, null);
  return true;
}

/** Puts what should have been a shipment of its own into that with which its goods left. */
async function join(work: Work<Load>, alone: Shipment, cargo: Cargo): Promise<string> {
  const { em, sql: db, emit } = work;
  const { deliveryId, consolidationId } = alone;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const shipment = consolidationId
    ? await em.findOne(Shipment, { consolidationId }, { lockMode })
    : null;
  const known = await shipmentOf(db, deliveryId);
  if (known) return known;
  assert(shipment, 'only what left together finds a shipment that does not carry it');
  if (shipment.isGivenUp()) {
    alone.consolidationId = null;
    await begin(work, alone, cargo);
    return alone.id;
  }
  shipment.takeAlong(alone);
  await addPart(db, shipment.id, alone, cargo);
  await tellCost(work, shipment);
  announce(emit, shipment, null);
  if (shipment.status === 'DELIVERED') await announceDelivered(work, shipment, deliveryId);
  return shipment.id;
}
