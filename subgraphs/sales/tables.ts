import { EntitySchema } from '@mikro-orm/core';
import { DayColumn, DecimalColumn } from '../../kernel/database.ts';
import { SalesChannel } from './channel/sales-channel.ts';
import { DeliveryLine } from './delivery/delivery-line.ts';
import { Delivery } from './delivery/delivery.ts';
import { PriceList, PriceListVersion } from './pricing/price-list.ts';

// Prices are not here: they are written in bulk by `pricing/save-prices.ts`.
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
  new EntitySchema<Delivery>({
    class: Delivery,
    tableName: 'delivery',
    properties: {
      id: { type: 'text', primary: true },
      number: { type: 'text' },
      orderId: { type: 'text' },
      orderNumber: { type: 'text' },
      customerId: { type: 'text' },
      warehouseId: { type: 'text' },
      carrierId: { type: 'text', nullable: true },
      shipTo: { type: 'json' },
      requestedDate: { type: DayColumn, nullable: true },
      status: { type: 'text' },
      plannedAt: { type: 'datetime' },
      pickingStartedAt: { type: 'datetime', nullable: true },
      issuedAt: { type: 'datetime', nullable: true },
      deliveredAt: { type: 'datetime', nullable: true },
      cancelledAt: { type: 'datetime', nullable: true },
      version: { type: 'integer' },
      lines: { type: 'json', persist: false },
    },
  }),
  new EntitySchema<DeliveryLine>({
    class: DeliveryLine,
    tableName: 'delivery_line',
    properties: {
      id: { type: 'text', primary: true },
      deliveryId: { type: 'text' },
      orderLineId: { type: 'text' },
      productId: { type: 'text' },
      planned: { type: DecimalColumn },
      withdrawn: { type: DecimalColumn },
      issued: { type: DecimalColumn },
    },
  }),
];
