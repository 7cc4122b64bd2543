import type { Reading } from '../../../kernel/area.ts';
import { nameIn, papersOf, type PaperFile } from '../../../kernel/paper.ts';
import { service, type Language } from '../../../kernel/viewer.ts';
import type { PickListPapersQuery } from '../__generated__/questions.ts';

const document = /* GraphQL */ `
  query PickListPapers($ids: [ID!]!) {
    pickLists(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        zone
        pickerId
        delivery {
          number
          orderNumber
        }
        wave {
          mode
          releasedAt
          warehouse {
            code
            name
          }
        }
        lines {
          quantity
          bin {
            code
          }
          lot {
            code
            expiresOn
          }
          product {
            sku
            name
            nameZh
            baseUnit
          }
          parts {
            quantity
            delivery {
              number
            }
          }
        }
      }
    }
  }
`;

const words = {
  en: {
    title: 'Pick list',
    warehouse: 'Warehouse',
    delivery: 'Delivery',
    order: 'Order',
    zone: 'Zone',
    picker: 'Picker',
    date: 'Date',
    mode: 'Mode',
    SINGLE: 'Order by order',
    BATCH: 'All orders on one walk',
    ZONE: 'By zone',
    bin: 'Bin',
    item: 'Item',
    name: 'Description',
    lot: 'Lot',
    quantity: 'Quantity',
    unit: 'Unit',
    picked: 'Picked',
    split: 'For',
  },
  'zh-CN': {
    title: '波次拣货单',
    warehouse: '仓库',
    delivery: '发货单',
    order: '订单号',
    zone: '库区',
    picker: '拣货员',
    date: '日期',
    mode: '拣货方式',
    SINGLE: '按单拣货',
    BATCH: '批量拣货',
    ZONE: '分区拣货',
    bin: '货位',
    item: '货号',
    name: '品名',
    lot: '批号',
    quantity: '数量',
    unit: '单位',
    picked: '实拣',
    split: '分拣至',
  },
};

type PickList = PickListPapersQuery['pickLists']['nodes'][number];
type PickLine = PickList['lines'][number];

/** What a picker takes along: the goods in walk order, and for whom each is. */
export async function wavePickLists(
  { graph, viewer, company }: Reading,
  ids: readonly string[],
): Promise<PaperFile[]> {
  const { language, requestId } = viewer;
  const says = words[language];
  const asker = service('sales', requestId);
  const { pickLists } = await graph<PickListPapersQuery>(asker, document, { ids });
  return papersOf(ids, pickLists.nodes, (list) => ({
    title: says.title,
    number: list.number,
    from: company.name,
    to: { label: says.warehouse, lines: warehouseLines(list) },
    facts: factsOf(list, language),
    columns: [
      { title: says.bin, width: 14 },
      { title: says.item, width: 16 },
      { title: says.name, width: 30 },
      { title: says.lot, width: 18 },
      { title: says.quantity, width: 12, isFigure: true },
      { title: says.unit, width: 8 },
      { title: says.split, width: 26 },
      { title: says.picked, width: 14, isFigure: true },
    ],
    rows: list.lines
      .filter(({ quantity }) => quantity !== '0')
      .map((line) => rowOf(line, language)),
  }));
}

function warehouseLines({ wave: { warehouse } }: PickList): string[] {
  return [`${warehouse.code} ${warehouse.name}`];
}

function factsOf({ delivery, zone, pickerId, wave }: PickList, language: Language) {
  const says = words[language];
  return [
    [says.mode, says[wave.mode]],
    [says.delivery, delivery?.number],
    [says.order, delivery?.orderNumber],
    [says.zone, zone],
    [says.picker, pickerId],
    [says.date, wave.releasedAt?.slice(0, 10)],
  ] as const;
}

function rowOf({ bin, lot, product, quantity, parts }: PickLine, language: Language): string[] {
  const split = parts.map((part) => `${part.delivery.number}: ${part.quantity}`);
  return [
    bin?.code ?? '',
    product.sku,
    nameIn(language, product),
    [lot?.code, lot?.expiresOn].filter(Boolean).join('\n'),
    quantity,
    product.baseUnit,
    split.join('\n'),
    '________',
  ];
}
