import { each, given, mutate, whole, type Step, type StepWork } from '../outcome.ts';
import type { ImportTask } from '../import.ts';
import { keyOf } from './keys.ts';

/** Makes or changes customers by their own code, and the groups that they name. */
export const bringInCustomers: Step = async (work, tasks) => {
  const groups = await ensureGroups(work, tasks);
  return each(tasks, async (task) => {
    const { data: row } = task;
    const currency = given(row.currency) ?? work.currency;
    const limit = given(row.credit_limit);
    const { customer } = await mutate<{ customer: { id: string } }>(
      work.ask,
      'saveCustomer',
      'SaveCustomerInput',
      {
        idempotencyKey: keyOf(task),
        externalRef: row.ref,
        name: row.name,
        nameZh: given(row.name_zh),
        groupId: groups.get(String(row.group ?? '')),
        tier: given(row.tier),
        taxId: given(row.tax_id),
        email: given(row.email),
        phone: given(row.phone),
        currency,
        country: given(row.country),
        paymentTermDays: whole(row.payment_term_days),
        leastShelfLifeDays: whole(row.least_shelf_life_days),
        leastShelfLifePercent: whole(row.least_shelf_life_percent),
        creditLimit: limit && { amount: limit, currency },
        addresses: addressesOf(row),
      },
      'customer { id }',
    );
    return customer.id;
  });
};

function addressesOf(row: ImportTask['data']) {
  if (!given(row.street) || !given(row.city) || !given(row.country)) return undefined;
  const { name, street, city, country } = row;
  const region = given(row.region);
  const postalCode = given(row.postal_code);
  return [{ name, street, city, region, postalCode, country, isDefaultShipTo: true }];
}

/** The ids of the groups by name; those that are new are made. */
async function ensureGroups({ ask }: StepWork, tasks: readonly ImportTask[]) {
  const names = new Set(tasks.flatMap(({ data }) => given(data.group) ?? []));
  type Answer = { customerGroups: { nodes: { id: string; code: string }[] } };
  const { customerGroups } = await ask<Answer>(
    'query Groups($codes: [String!]!) { customerGroups(first: 250, filter: { code: { in: $codes } }) { nodes { id code } } }',
    { codes: [...names].map(codeOf) },
  );
  const known = new Map(customerGroups.nodes.map(({ id, code }) => [code, id]));
  const ids = new Map<string, string>();
  for (const name of names) {
    ids.set(name, known.get(codeOf(name)) ?? (await makeGroup(ask, name)));
  }
  return ids;
}

async function makeGroup(ask: StepWork['ask'], name: string): Promise<string> {
  const { customerGroup } = await mutate<{ customerGroup: { id: string } }>(
    ask,
    'saveCustomerGroup',
    'SaveCustomerGroupInput',
    { idempotencyKey: `import/group/${name}`, code: codeOf(name), name },
    'customerGroup { id }',
  );
  return customerGroup.id;
}

function codeOf(name: string): string {
  return name.trim().toUpperCase().replaceAll(/\s+/g, '-');
}
