import type { DemoCompany } from './company.ts';

/** How much more than the others each is to sell. */
const weights = [
  ['WEB', '3'],
  ['STORE', '2'],
  ['DISTRIBUTOR', '4'],
  ['PHONE', '1'],
] as const;

/** A year's plan by channel, in force, with its targets; and the days on which the company sells. */
export async function planSales({ does, asManager, today }: DemoCompany): Promise<void> {
  const year = Number(today.slice(0, 4));
  await does('saveSalesCalendar', {
    weekdays: [1, 2, 3, 4, 5],
    daysOff: [`${year}-01-01`, `${year}-05-01`, `${year}-10-01`, `${year}-10-02`],
  });
  const children = weights.map(([key, weight]) => ({ key, weight }));
  const plan = { name: `Sales ${year}`, year, measure: 'REVENUE', by: 'CHANNEL' };
  const split = { amount: '6000000', method: 'EVEN', children };
  const { salesPlan } = await does('saveSalesPlan', { ...plan, ...split }, 'salesPlan { id }');
  const salesPlanId = salesPlan!.id;
  await asManager('approveSalesPlan', { salesPlanId });
  await does('makeTargets', { salesPlanId, span: 'QUARTER' });
}
