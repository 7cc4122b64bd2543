import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../kernel/command.ts';
import { NotFound, refuse } from '../../kernel/refusal.ts';
import { Carrier, type CarrierDetails } from './carrier.ts';
import { CarrierSaved } from './contract.ts';

export type SaveCarrierInput = CarrierDetails & {
  id?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export const SaveCarrier = commandSpec<SaveCarrierInput, { carrierId: string }>(
  'logistics.saveCarrier',
);

/**
 * Makes a carrier, or changes the one with the given id; for staff only. Refuses
 * `VERSION_CONFLICT`, `CARRIER_CODE_TAKEN`, and what `Carrier.describe` does.
 */
export const saveCarrier = command(SaveCarrier, 'logistics:write', async (work, input) => {
  const { em, emit, now } = work;
  const carrier = await findOrMake(work, input);
  carrier.expect(input.expectedVersion);
  const code = input.code.trim();
  if ((await em.count(Carrier, { code, id: { $ne: carrier.id } })) > 0) {
    refuse('CARRIER_CODE_TAKEN', { code }, ['code']);
  }
  carrier.describe(input, now);
  em.persist(carrier);
  const { id: carrierId, version } = carrier;
  emit(
    CarrierSaved,
    { carrierId, code, version },
    { parties: [{ kind: 'CARRIER', id: carrierId }] },
  );
  return { carrierId };
});

async function findOrMake({ em, ids, now, viewer }: Work, { id, code }: SaveCarrierInput) {
  if (viewer.party) throw new NotFound('carrier', id ?? code);
  if (!id) return new Carrier(ids.next('car'), now);
  const found = await em.findOne(Carrier, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return found ?? missing(id);
}

function missing(id: string): never {
  throw new NotFound('carrier', id);
}
