import { LockMode } from '@mikro-orm/core';
import { command, type Learning } from '../../../kernel/command.ts';
import { service } from '../../../kernel/viewer.ts';
import type { SuccessorQuery } from '../__generated__/questions.ts';
import { CommitmentChanged, EndRequisitions } from '../contract.ts';
import { staffOnly } from '../orders/order-store.ts';
import { isDiscontinued } from '../orders/order-terms.ts';
import { commitmentOf, endedReason, Requisition } from './requisition.ts';

const document = /* GraphQL */ `
  query Successor($id: ID!) {
    product(id: $id) {
      status
      replacedBy {
        sku
      }
    }
  }
`;

type Input = NonNullable<(typeof EndRequisitions)['types']>['input'];

/** Cancels the open requisitions of a product that is not bought any more; says what follows it. */
export const endRequisitions = command(
  EndRequisitions,
  'purchasing:request',
  async ({ graph, viewer }: Learning, { productId: id }: Input) => {
    const asker = service('purchasing', viewer.requestId);
    return (await graph<SuccessorQuery>(document, { id }, asker)).product;
  },
  async (work, { productId }) => {
    staffOnly(work);
    const { facts: product, em, emit, now } = work;
    if (!product || !isDiscontinued(product)) return { requisitionIds: [] };
    const open = await em.find(
      Requisition,
      { productId, status: 'OPEN' },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    );
    for (const requisition of open) {
      requisition.cancel(endedReason(product.replacedBy?.sku), now);
      if (requisition.isCharged()) emit(CommitmentChanged, commitmentOf(requisition));
    }
    return { requisitionIds: open.map(({ id }) => id) };
  },
);
