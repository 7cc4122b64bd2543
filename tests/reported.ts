import type { TestWaybill } from './waybill.ts';

/** Reports that were made, run and shared, and dashboards. */
export async function reportSome({ does, settled }: TestWaybill, count: number): Promise<void> {
  const query = { metrics: ['revenue', 'margin'], dimensions: ['customer'], preset: 'THIS_YEAR' };
  const endsAt = new Date(Date.now() + 86_400_000).toISOString();
  for (let n = 0; n < count; n++) {
    const mine = { name: `Mine ${n}`, sections: [{ title: 'Sales', query, chart: 'BAR' }] };
    type Saved = { report: { id: string } };
    const { report } = await does<Saved>('saveReport', mine, 'report { id }');
    const reportId = report.id;
    await does('runReport', { reportId }, '__typename');
    await does('shareReport', { reportId, endsAt }, '__typename');
    const tiles = [{ title: 'Revenue', kind: 'TABLE', query }];
    await does('saveDashboard', { name: `Mine ${n}`, tiles }, '__typename');
  }
  await settled();
}
