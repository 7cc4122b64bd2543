import { dayOf, systemClock } from '../kernel/clock.ts';
import { service } from '../kernel/viewer.ts';
import { bringIn, type Ask } from './bring-in.ts';
import { demoCompany } from './demo-company.ts';
import { openDemoCompany } from './demo-doings/company.ts';
import { workInDemoCompany } from './demo-doings/doings.ts';
import type { Waybill } from './embedded.ts';

/** Size of the demo company's history. */
export const demoSize = { customers: 40, products: 60, orders: 240, days: 180 };
export const DEMO_SEED = 20_260_331;

/** Fills an empty installation with the demo company; does nothing once there is any customer. */
export async function loadDemo(waybill: Waybill, say: (text: string) => void): Promise<void> {
  const askAs =
    (name: string): Ask =>
    (document, variables) =>
      waybill.graph(service(name, 'demo'), document, variables);
  const ask = askAs('demo');
  type Count = { customers: { totalCount: number }; imports: { totalCount: number } };
  const there = await ask<Count>('{ customers { totalCount } imports { totalCount } }');
  if (there.customers.totalCount + there.imports.totalCount > 0) return;
  say('Filling the empty installation with the demo company; this happens once …');
  const today = dayOf(systemClock.now());
  const files = demoCompany(DEMO_SEED, today, demoSize);
  let told = 0;
  const end = await bringIn(ask, files, {
    isDryRun: false,
    progress({ done, total }) {
      const tenth = Math.floor((10 * done) / total);
      if (tenth > told) say(`  ${tenth * 10} %`);
      told = tenth;
    },
  });
  for (const problem of end.problems.slice(0, 5)) {
    say(`  ${problem.file}.csv, line ${problem.line}: ${problem.message}`);
  }
  await waybill.settled();
  try {
    const { settled } = waybill;
    const company = await openDemoCompany(ask, askAs('demo-manager'), { today, settled });
    await workInDemoCompany(company);
  } catch (error) {
    // Such as in a company whose books are in another currency: a poorer demo is no fault.
    say(`  The demo company stopped early: ${(error as Error).message}`);
  }
}
