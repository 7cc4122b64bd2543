import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { SalesChannel } from '../channel/sales-channel.ts';
import { PriceList, PriceListVersion, type PriceListDetails } from './price-list.ts';
import { findPriceList, lockRules, refuseConflicts } from './price-list-store.ts';

export type VersionInput = {
  id?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
};

export type SavePriceListInput = PriceListDetails & {
  id?: string | null;
  expectedVersion?: number | null;
  versions?: VersionInput[] | null;
  idempotencyKey?: string | null;
};

export const SavePriceList = commandSpec<SavePriceListInput, { priceListId: string }>(
  'sales.savePriceList',
);

/**
 * Makes or changes a price list and its versions; a new one without versions gets one that always
 * holds. Refuses `PRICE_LIST_CODE_TAKEN`, `UNKNOWN_CHANNEL`, `MIXED_AUDIENCE`,
 * `ENDS_BEFORE_START`, `VERSION_CONFLICT` and `PRICE_RULE_CONFLICT`.
 */
export const savePriceList = command(SavePriceList, 'sales:write', async (work, input) => {
  const { em, sql, ids, now, viewer } = work;
  const { id, channelId } = input;
  await lockRules(sql);
  const list = id ? await findPriceList(em, id) : new PriceList(ids.next('pls'), now);
  if (!list || viewer.party) throw new NotFound('price list', id ?? input.code);
  list.expect(input.expectedVersion);
  const code = input.code.trim();
  if ((await em.count(PriceList, { code, id: { $ne: list.id } })) > 0) {
    refuse('PRICE_LIST_CODE_TAKEN', { code }, ['code']);
  }
  if (channelId && (await em.count(SalesChannel, { id: channelId })) === 0) {
    refuse('UNKNOWN_CHANNEL', { channelId }, ['channelId']);
  }
  list.describe(input, now);
  saveVersions(work, list, input.versions ?? (id ? [] : [{}]));
  em.persist(list);
  await em.flush();
  await refuseConflicts(em, sql, list);
  return { priceListId: list.id };
});

function saveVersions({ em, ids }: Work, list: PriceList, inputs: readonly VersionInput[]): void {
  for (const { id, validFrom = null, validTo = null } of inputs) {
    const known = list.versions.find((version) => version.id === id);
    if (id && !known) throw new NotFound('price list version', id);
    const version = known ?? new PriceListVersion(ids.next('plv'), list.id);
    version.lasts(validFrom, validTo);
    if (!known) list.versions.push(version);
    em.persist(version);
  }
}
