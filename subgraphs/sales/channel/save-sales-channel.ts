import { LockMode } from '@mikro-orm/core';
import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { KnownTaxCodeQuery } from '../__generated__/questions.ts';
import { SalesChannel, type ChannelDetails } from './sales-channel.ts';

export type SaveSalesChannelInput = ChannelDetails & {
  id?: string | null;
  idempotencyKey?: string | null;
};

export const SaveSalesChannel = commandSpec<SaveSalesChannelInput, { salesChannelId: string }>(
  'sales.saveSalesChannel',
);

const document = /* GraphQL */ `
  query KnownTaxCode($country: CountryCode!, $code: String!) {
    taxRate(country: $country, code: $code) {
      id
    }
  }
`;

/** Makes or changes a sales channel. Refuses `CHANNEL_CODE_TAKEN`, `UNKNOWN_TAX_CODE`. */
export const saveSalesChannel = command(
  SaveSalesChannel,
  'sales:write',
  refuseUnknownTax,
  async ({ em, ids, now, viewer }, input) => {
    const { id, code } = input;
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const channel = id
      ? await em.findOne(SalesChannel, { id }, { lockMode })
      : new SalesChannel(ids.next('chn'), now);
    if (!channel || viewer.party) throw new NotFound('sales channel', id ?? code);
    const namesake = await em.findOne(SalesChannel, { code: code.trim() });
    if (namesake && namesake !== channel) refuse('CHANNEL_CODE_TAKEN', { code }, ['code']);
    channel.describe(input);
    em.persist(channel);
    return { salesChannelId: channel.id };
  },
);

/** Refuses a code for freight that has no rate today in the company's country. */
async function refuseUnknownTax(
  { graph, viewer, now, company: { country } }: Learning,
  { freightTaxCode }: SaveSalesChannelInput,
): Promise<void> {
  const code = freightTaxCode?.trim();
  if (!code) return;
  const asker = service('sales', viewer.requestId);
  const { taxRate } = await graph<KnownTaxCodeQuery>(document, { country, code }, asker);
  const figures = { taxCode: code, date: dayOf(now) };
  if (!taxRate) refuse('UNKNOWN_TAX_CODE', figures, ['freightTaxCode']);
}
