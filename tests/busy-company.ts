import { bringIn } from '../run/bring-in.ts';
import { demoCompany } from '../run/demo-company.ts';
import { lookAfterSome } from './customer-care.ts';
import { billSome } from './billed.ts';
import { bankSome } from './banked.ts';
import { databaseFrom } from './database.ts';
import { driveSome } from './driven.ts';
import { offerSome } from './offers.ts';
import { buySome } from './purchases.ts';
import { reportSome } from './reported.ts';
import { returnSome } from './returned.ts';
import { keepSome } from './stock-keeping.ts';
import { pickSome } from './picked.ts';
import { planSome } from './supplies.ts';
import { openWaybillOn, type TestWaybill } from './waybill.ts';

const DOCUMENTS = 12;
const size = { customers: 15, products: 15, orders: 40, days: 60 };

/** A small company with two months behind it, and some documents in every list that there is. */
export async function openBusyCompany(): Promise<TestWaybill> {
  return openWaybillOn(await databaseFrom('busy_company', work), { COST_CAPACITY: '100000000' });
}

async function work(databaseUrl: string): Promise<void> {
  const drop = async () => {};
  const waybill = await openWaybillOn({ url: databaseUrl, drop }, { COST_CAPACITY: '100000000' });
  const company = demoCompany(7, '2026-06-30', size);
  await bringIn(waybill.ask, company, { isDryRun: false, progress() {} });
  await buySome(waybill, DOCUMENTS);
  await offerSome(waybill, DOCUMENTS);
  await driveSome(waybill, DOCUMENTS);
  await keepSome(waybill, DOCUMENTS);
  await lookAfterSome(waybill, DOCUMENTS);
  await returnSome(waybill, DOCUMENTS);
  await waybill.settled();
  await pickSome(waybill, DOCUMENTS);
  await planSome(waybill, DOCUMENTS);
  await billSome(waybill, DOCUMENTS);
  await bankSome(waybill, DOCUMENTS);
  await reportSome(waybill, DOCUMENTS);
  await waybill.does('runDunning', {}, '__typename');
  await waybill.settled();
  await waybill.close();
}
