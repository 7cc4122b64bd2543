import type { Context } from '../../../kernel/area.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { Loaders } from '../loaders.ts';
import { assignPickList } from './assign-pick-list.ts';
import { cancelWave } from './cancel-wave.ts';
import { listPickLists, listWaves } from './find-waves.ts';
import { planWave } from './plan-wave.ts';
import { releaseWave } from './release-wave.ts';
import { reportShortPick } from './report-short-pick.ts';
import { scanPick } from './scan-pick.ts';

type Ctx = Context<Loaders>;

export const waveQueries = {
  pickWave: (_, { id }, { load }) => load.wave.load(id),
  pickWaves: (_, args, ctx) => listWaves(ctx, args),
  pickList: (_, { id }, { load }) => load.wavePickList.load(id),
  pickLists: (_, args, ctx) => listPickLists(ctx, args),
} satisfies QueryResolvers;

export const waveMutations = {
  planWave: (_, { input }, { run }) => run(planWave, input),
  releaseWave: (_, { input }, { run }) => run(releaseWave, input),
  cancelWave: (_, { input }, { run }) => run(cancelWave, input),
  assignPickList: (_, { input }, { run }) => run(assignPickList, input),
  scanPick: (_, { input }, { run }) => run(scanPick, input),
  reportShortPick: (_, { input }, { run }) => run(reportShortPick, input),
} satisfies MutationResolvers;

const wave = ({ waveId: id }: { waveId?: string }, _: unknown, { load }: Ctx) =>
  id ? load.wave.load(id) : null;
const pickLine = ({ pickLineId: id }: { pickLineId?: string }, _: unknown, { load }: Ctx) =>
  id ? load.pickLine.load(id) : null;
const delivery = ({ deliveryId }: { deliveryId: string }, _: unknown, { load }: Ctx) =>
  load.delivery.load(deliveryId);

/** Waves, their pick lists and lines. */
export const waveResolvers = {
  PlanWavePayload: { wave },
  ReleaseWavePayload: { wave },
  CancelWavePayload: { wave },
  AssignPickListPayload: {
    pickList: ({ pickListId: id }, _, { load }) => (id ? load.wavePickList.load(id) : null),
  },
  ScanPickPayload: { pickLine },
  ReportShortPickPayload: { pickLine },
  PickWave: {
    __resolveReference: ({ id }, { load }) => load.wave.load(id),
    warehouse: ({ warehouseId: id }) => ({ id }),
    deliveries: async ({ id }, _, { load }) =>
      (await load.deliveriesOfWave.load(id)).map((row) => load.delivery.load(row.deliveryId)),
    lists: ({ id }, _, { load }) => load.pickListsOfWave.load(id),
  },
  PickList: {
    __resolveReference: ({ id }, { load }) => load.wavePickList.load(id),
    wave: ({ waveId }, _, { load }) => load.wave.load(waveId),
    delivery: ({ deliveryId: id }, _, { load }) => (id ? load.delivery.load(id) : null),
    lines: ({ id }, _, { load }) => load.linesOfPickList.load(id),
    pdf: ({ id }, _, { load }) => load.pickListPdf.load(id),
  },
  PickLine: {
    product: ({ productId: id }) => ({ id }),
    bin: ({ binId: id }) => (id ? { id } : null),
    lot: ({ lotId: id }) => (id ? { id } : null),
  },
  PickPart: {
    delivery,
    orderLine: ({ orderLineId: id }) => ({ id }),
  },
} satisfies Resolvers;
