import type { Graph } from '../../../kernel/graph.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { planToProof } from '../../../processes/plan-to-proof.ts';
import { logistics } from '../../../subgraphs/logistics/subgraph.ts';
import { openTestArea, type TestArea } from '../../area.ts';
import { issueOf } from '../dock.ts';

/** The morning on which the tests plan. */
export const NOW = '2026-03-31T12:00:00.000Z';

/** Goods weigh 2 kg and take 0.1 m³ a piece. */
const graph = (async (_viewer, _document, variables) => ({
  productsByIds: (variables as { ids: string[] }).ids.map((id) => {
    return { id, weightKg: '2', volumeM3: '0.1' };
  }),
})) as Graph;

export type Yard = Awaited<ReturnType<typeof openYard>>;

/** Logistics with its own process, a clock to set, and short ways to fill it. */
export async function openYard() {
  const clock = { at: new Date(NOW), now: () => clock.at };
  let area: TestArea | undefined;
  const yard = await openTestArea(logistics, {
    clock,
    graph,
    processes: [planToProof],
    perform: (command, viewer, input) => area!.area.perform(command, viewer, input),
  });
  area = yard;
  let made = 0;

  /** Runs a mutation; gives the payload, throws the code of its first user error. */
  async function does<Result>(field: string, input: object, selection: string, viewer?: Viewer) {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    type Payload = Result & { userErrors: { code: string }[] };
    const answer = await yard.ask<Record<string, Payload>>(
      `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code } } }`,
      { input },
      viewer,
    );
    const [no] = answer[field]!.userErrors;
    if (no) throw new Error(no.code);
    return answer[field]!;
  }

  return {
    ...yard,
    clock,
    does,
    async depot(warehouseId: string, latitude = '31.20', longitude = '121.40') {
      await does('saveDepot', { warehouseId, latitude, longitude }, 'depot { latitude }');
      return warehouseId;
    },
    async vehicle(more: object = {}) {
      const van = { plate: `Y-${++made}`, capacityKg: '1000', costPerKm: '2', costPerTrip: '50' };
      type Saved = { vehicle: { id: string } };
      return (await does<Saved>('saveVehicle', { ...van, ...more }, 'vehicle { id }')).vehicle.id;
    },
    async driver() {
      const person = { name: `Driver ${++made}`, licenceUntil: '2030-12-31' };
      type Saved = { driver: { id: string } };
      return (await does<Saved>('saveDriver', person, 'driver { id }')).driver.id;
    },
    /** Shipments around the depot, each a bit further; nothing is said of the last `vague` ones. */
    async shipments(count: number, warehouseId: string, need: object = {}, vague = 0) {
      const ids: string[] = [];
      for (let n = 0; n < count; n++) {
        const issue = { ...issueOf(`yard${++made}`), warehouseId };
        const input = { ...issue, requestedDate: '2026-04-01' };
        type Made = { shipmentId: string };
        ids.push((await yard.perform<Made>('logistics.createShipment', input)).shipmentId);
      }
      const shipments = ids.slice(0, count - vague).map((shipmentId, n) => ({
        shipmentId,
        latitude: (31.2 + Math.cos(n) * 0.02 * (n + 1)).toFixed(6),
        longitude: (121.4 + Math.sin(n) * 0.02 * (n + 1)).toFixed(6),
        ...need,
      }));
      await does('describeShipments', { shipments }, 'shipments { id }');
      return ids;
    },
  };
}
