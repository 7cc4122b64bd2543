import { EntitySchema } from '@mikro-orm/core';
import { DayColumn, DecimalColumn } from '../../kernel/database.ts';
import { SalesChannel } from './channel/sales-channel.ts';
import { Quotation } from './quotation/quotation.ts';
import { PriceList, PriceListVersion } from './pricing/price-list.ts';

// Prices and deliveries are not here: they are written as rows, by `pricing/save-prices.ts` and
// `delivery/delivery-rows.ts`.
export const tables = [
  new EntitySchema<SalesChannel>({
    class: SalesChannel,
    tableName: 'sales_channel',
    properties: {
      id: { type: 'text', primary: true },
      code: { type: 'text' },
      name: { type: 'text' },
      nameZh: { type: 'text', nullable: true },
      createdAt: { type: 'datetime' },
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<PriceList>({
    class: PriceList,
    tableName: 'price_list',
    properties: {
      id: { type: 'text', primary: true },
      code: { type: 'text' },
      name: { type: 'text' },
      nameZh: { type: 'text', nullable: true },
      currency: { type: 'text' },
      precedence: { type: 'integer' },
      groupId: { type: 'text', nullable: true },
      customerId: { type: 'text', nullable: true },
      channelId: { type: 'text', nullable: true },
      createdAt: { type: 'datetime' },
      updatedAt: { type: 'datetime' },
      version: { type: 'integer' },
      versions: { type: 'json', persist: false },
    },
  }),
  new EntitySchema<PriceListVersion>({
    class: PriceListVersion,
    tableName: 'price_list_version',
    properties: {
      id: { type: 'text', primary: true },
      priceListId: { type: 'text' },
      validFrom: { type: DayColumn, nullable: true },
      validTo: { type: DayColumn, nullable: true },
    },
  }),
  new EntitySchema<Quotation>({
    class: Quotation,
    tableName: 'quotation',
    properties: {
      id: { type: 'text', primary: true },
      number: { type: 'text' },
      customerId: { type: 'text' },
      channel: { type: 'text' },
      currency: { type: 'text' },
      validUntil: { type: DayColumn },
      status: { type: 'text' },
      net: { type: DecimalColumn },
      tax: { type: DecimalColumn },
      gross: { type: DecimalColumn },
      lines: { type: 'json' },
      note: { type: 'text', nullable: true },
      reason: { type: 'text', nullable: true },
      draftedBy: { type: 'text' },
      draftedAt: { type: 'datetime' },
      sentAt: { type: 'datetime', nullable: true },
      acceptedAt: { type: 'datetime', nullable: true },
      acceptedBy: { type: 'text', nullable: true },
      orderId: { type: 'text', nullable: true },
      version: { type: 'integer' },
    },
  }),
];
