import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { SalesChannel, type ChannelDetails } from './sales-channel.ts';

export type SaveSalesChannelInput = ChannelDetails & {
  id?: string | null;
  idempotencyKey?: string | null;
};

export const SaveSalesChannel = commandSpec<SaveSalesChannelInput, { salesChannelId: string }>(
  'sales.saveSalesChannel',
);

/** Makes or changes a sales channel. Refuses `CHANNEL_CODE_TAKEN`. */
export const saveSalesChannel = command(
  SaveSalesChannel,
  'sales:write',
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
