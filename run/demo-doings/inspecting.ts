import { daysAfter } from '../../kernel/clock.ts';
import type { DemoCompany } from './company.ts';

type Ordered = { purchaseOrder: { id: string; lines: { id: string }[] } };
type Received = { goodsReceipt: { lines: { inspection: { id: string } }[] } };

/** Goods that are looked at before anybody gets them: a lot that was sorted, and one that waits. */
export async function inspect(company: DemoCompany): Promise<void> {
  const { does, settled } = company;
  const [supplier] = company.suppliers;
  const product = supplier!.items.nodes.at(-1)!.product;
  await does('saveInspectionPlan', {
    ...{ productId: product.id, supplierId: supplier!.id, sampleCount: 3, acceptanceNumber: 1 },
    criteria: [
      { code: 'moisture', name: 'Moisture', kind: 'RANGE', unit: '%', max: '7' },
      { code: 'smell', name: 'Smells as it should', kind: 'CHECK' },
    ],
  });
  const lots = await receiveLots(company, supplier!.id, product.id);
  const [sorted, waiting] = lots as [string, string];
  await settled();
  const read = (inspectionId: string, figures: readonly string[]) =>
    does('recordInspection', {
      inspectionId,
      readings: figures.flatMap((value, n) => [
        { sample: n + 1, criterion: 'moisture', value },
        { sample: n + 1, criterion: 'smell', isPassed: true },
      ]),
    });
  await read(sorted, ['6.1', '7.4', '7.9']);
  await does('decideInspection', {
    ...{ inspectionId: sorted, decision: 'SORT', accepted: '22', rejected: '2' },
    ...{ rejectedGoods: 'RETURN', reason: 'Two cartons were damp' },
  });
  await read(waiting, ['5.8', '6.0']);
  await settled();
}

/** Two lots of one order, a day apart: their inspections. */
async function receiveLots(
  { does, today, warehouses }: DemoCompany,
  supplierId: string,
  productId: string,
): Promise<string[]> {
  const line = { productId, quantity: { value: '60' }, expectedDate: today };
  const draft = { supplierId, warehouseId: warehouses[0]!.id, lines: [line] };
  const answer = 'purchaseOrder { id lines { id } }';
  const { purchaseOrder } = await does<Ordered>('savePurchaseOrder', draft, answer);
  const input = { purchaseOrderId: purchaseOrder.id };
  await does('submitPurchaseOrder', input);
  await does('sendPurchaseOrder', input);
  const inspections: string[] = [];
  for (const daysAgo of [2, 1]) {
    const came = { lineId: purchaseOrder.lines[0]!.id, received: { value: '24' } };
    const { goodsReceipt } = await does<Received>(
      'receiveGoods',
      { ...input, receivedAt: `${daysAfter(today, -daysAgo)}T08:15:00Z`, lines: [came] },
      'goodsReceipt { lines { inspection { id } } }',
    );
    inspections.push(goodsReceipt.lines[0]!.inspection.id);
  }
  return inspections;
}
