import { bank } from './banking.ts';
import { buy } from './buying.ts';
import { keepBooks } from './book-keeping.ts';
import type { DemoCompany } from './company.ts';
import { careForCustomers } from './customer-care.ts';
import { inspect } from './inspecting.ts';
import { loseSale } from './losing.ts';
import { move } from './moving.ts';
import { pick } from './picking.ts';
import { planSales } from './planning-sales.ts';
import { takeBack } from './returning.ts';
import { sell } from './selling.ts';
import { keepStock } from './stock-keeping.ts';

/** Lets the people of the demo company work, so that every function has something to show. */
export async function workInDemoCompany(company: DemoCompany): Promise<void> {
  await keepStock(company);
  await buy(company);
  await inspect(company);
  await sell(company);
  await loseSale(company);
  await planSales(company);
  await pick(company);
  await careForCustomers(company);
  await move(company);
  await takeBack(company);
  await keepBooks(company);
  await bank(company);
  await lookAhead(company);
}

/** Forecasts and a plan, and a look for what goes wrong: later on they come every night. */
async function lookAhead({ does, settled }: DemoCompany): Promise<void> {
  await does('runForecast', { grain: 'WEEK', horizon: 13 });
  await settled();
  await does('runSupplyPlan', { horizonWeeks: 13 });
  await settled();
  await does('watchSupply', {});
  await settled();
}
