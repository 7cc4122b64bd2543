import type { Reading } from '../../../kernel/area.ts';
import {
  addressLines,
  nameIn,
  papersOf,
  type Paper,
  type PaperFile,
} from '../../../kernel/paper.ts';
import { service, type Language } from '../../../kernel/viewer.ts';
import type { DeliveryPapersQuery } from '../__generated__/questions.ts';

const document = /* GraphQL */ `
  query DeliveryPapers($ids: [ID!]!) {
    deliveries(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        orderNumber
        status
        plannedAt
        issuedAt
        requestedDate
        pickNote
        order {
          customerPoNumber
        }
        shipTo {
          name
          street
          city
          region
          postalCode
          country
        }
        warehouse {
          code
          name
        }
        carrier {
          name
        }
        lines {
          quantity
          planned
          withdrawn
          issued
          product {
            sku
            name
            nameZh
            baseUnit
            gtin
          }
        }
        parcels {
          position
          weightKg
          note
        }
        consolidation {
          number
          deliveries {
            orderNumber
            status
            order {
              customerPoNumber
            }
            lines {
              quantity
              issued
              product {
                sku
                name
                nameZh
                baseUnit
              }
            }
          }
        }
      }
    }
  }
`;

const words = {
  en: {
    note: 'Delivery note',
    pick: 'Pick list',
    to: 'Ship to',
    order: 'Order',
    po: 'Your number',
    date: 'Date',
    requested: 'Requested for',
    warehouse: 'Warehouse',
    carrier: 'Carrier',
    item: 'Item',
    gtin: 'GTIN',
    name: 'Description',
    quantity: 'Quantity',
    unit: 'Unit',
    picked: 'Picked',
    parcel: 'Parcel',
  },
  'zh-CN': {
    note: '送货单',
    pick: '拣货单',
    to: '收货方',
    order: '订单号',
    po: '客户订单号',
    date: '日期',
    requested: '要求到货日',
    warehouse: '仓库',
    carrier: '承运商',
    item: '货号',
    gtin: '条码',
    name: '品名',
    quantity: '数量',
    unit: '单位',
    picked: '实拣',
    parcel: '包裹',
  },
};

type Delivery = DeliveryPapersQuery['deliveries']['nodes'][number];

/**
 * What comes with the goods: what was issued, or is to be while nothing was, by order where several
 * leave together. No prices.
 */
export function deliveryNotes(reading: Reading, ids: readonly string[]): Promise<PaperFile[]> {
  return papers(reading, ids, (delivery, language) => {
    const says = words[language];
    const isIssued = delivery.issuedAt !== null;
    const together = togetherWith(delivery);
    return {
      title: says.note,
      number: delivery.consolidation?.number ?? delivery.number,
      columns: [
        { title: says.item, width: 16 },
        { title: says.name, width: 54 },
        { title: says.quantity, width: 18, isFigure: true },
        { title: says.unit, width: 12 },
      ],
      rows: together.flatMap(({ orderNumber, order, lines }) => {
        const own = lines
          .map(({ product, quantity, issued }) => [
            product.sku,
            nameIn(language, product),
            isIssued ? issued : quantity,
            product.baseUnit,
          ])
          .filter(([, , quantity]) => quantity !== '0');
        const heading = [`${says.order} ${orderNumber}`, order.customerPoNumber];
        return together.length > 1
          ? [['', heading.filter(Boolean).join(' · '), '', ''], ...own]
          : own;
      }),
      notes: delivery.parcels.map(({ position, weightKg, note }) =>
        [`${says.parcel} ${position}: ${weightKg} kg`, note].filter(Boolean).join(' · '),
      ),
    };
  });
}

/** What the warehouse takes from its shelves, by SKU, with room for what was found. */
export function pickLists(reading: Reading, ids: readonly string[]): Promise<PaperFile[]> {
  return papers(reading, ids, (delivery, language) => {
    const says = words[language];
    const bySku = delivery.lines.toSorted((a, b) => (a.product.sku < b.product.sku ? -1 : 1));
    return {
      title: says.pick,
      columns: [
        { title: says.item, width: 14 },
        { title: says.gtin, width: 18 },
        { title: says.name, width: 36 },
        { title: says.quantity, width: 12, isFigure: true },
        { title: says.unit, width: 8 },
        { title: says.picked, width: 12, isFigure: true },
      ],
      rows: bySku.map(({ product, quantity }) => [
        product.sku,
        product.gtin ?? '',
        nameIn(language, product),
        quantity,
        product.baseUnit,
        '________',
      ]),
      notes: [delivery.pickNote],
    };
  });
}

type Together = NonNullable<Delivery['consolidation']>['deliveries'][number];
/** What of a delivery stands on a note. */
type PartOfNote = Pick<Together, 'orderNumber' | 'order' | 'lines'>;

/** What stands on one note: the delivery, or all that leave, or have left, together with it. */
function togetherWith(delivery: Delivery): readonly PartOfNote[] {
  const { consolidation, issuedAt, status } = delivery;
  const isOver = (one: string) => one === 'REVERSED' || one === 'CANCELLED';
  if (!consolidation || isOver(status)) return [delivery];
  return consolidation.deliveries.filter((one) => {
    const isGone = one.status === 'ISSUED' || one.status === 'DELIVERED';
    return !isOver(one.status) && isGone === (issuedAt !== null);
  });
}

type Body = Pick<Paper, 'title' | 'columns' | 'rows' | 'notes'> & { number?: string };

/** Reads many deliveries in one question and writes a paper of each. */
async function papers(
  { graph, viewer, company }: Reading,
  ids: readonly string[],
  bodyOf: (delivery: Delivery, language: Language) => Body,
): Promise<PaperFile[]> {
  const { language, requestId } = viewer;
  const asker = service('sales', requestId);
  const { deliveries } = await graph<DeliveryPapersQuery>(asker, document, { ids });
  return papersOf(ids, deliveries.nodes, (delivery) => ({
    ...headOf(delivery, language),
    from: company.name,
    ...bodyOf(delivery, language),
  }));
}

function headOf({ warehouse, ...delivery }: Delivery, language: Language) {
  const says = words[language];
  return {
    number: delivery.number,
    to: { label: says.to, lines: addressLines(delivery.shipTo) },
    facts: [
      [says.order, delivery.orderNumber],
      [says.po, delivery.order.customerPoNumber],
      [says.date, (delivery.issuedAt ?? delivery.plannedAt).slice(0, 10)],
      [says.requested, delivery.requestedDate],
      [says.warehouse, `${warehouse.code} ${warehouse.name}`],
      [says.carrier, delivery.carrier?.name],
    ] as const,
  };
}
