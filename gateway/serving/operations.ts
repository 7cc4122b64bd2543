import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Budget } from '../limits/budget.ts';
import { actualCost } from '../limits/cost.ts';
import { withDeadline } from '../limits/deadline.ts';
import { publicError } from './errors.ts';
import {
  asErrors,
  isSubscription,
  type GraphRequest,
  type OpenGraph,
  type Prepared,
} from '../graph.ts';
import type { Stream } from '../subscriptions/stream.ts';
import type { Subscriptions } from '../subscriptions/subscriptions.ts';
import type { TrustedDocuments } from '../limits/trusted-documents.ts';

/** An operation as it comes over a WebSocket or SSE. */
export type RawOperation = {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
};

export type Operations = {
  /** Checks a request as HTTP does. Gives what to run, or the public errors. */
  read(raw: RawOperation, viewer: Viewer): ReadOperation | readonly GraphQLError[];
  /** Runs a query or mutation once, or opens a subscription. */
  run(operation: ReadOperation): Promise<ExecutionResult | Stream>;
  /** Resolves when no query or mutation is running any more. */
  settled(): Promise<void>;
};

export type ReadOperation = GraphRequest & {
  text: string;
  isSubscription: boolean;
  prepared: Prepared;
};

export type OperationOptions = {
  graph: OpenGraph;
  subscriptions: Subscriptions;
  budget: Budget;
  requestTimeoutMs: number;
  trusted?: TrustedDocuments;
  log: Logger;
  newId(): string;
};

/** What WebSocket and SSE share: the same parsing, limits, rights, costs and errors as HTTP. */
export function operations(options: OperationOptions): Operations {
  const { graph, subscriptions, budget, trusted, log, newId } = options;
  const shown = (errors: readonly GraphQLError[]) =>
    errors.map((error) => publicError(error, log, newId));
  const running = new Set<Promise<unknown>>();

  async function answer({ prepared, viewer }: ReadOperation): Promise<ExecutionResult> {
    const answering = withDeadline(options.requestTimeoutMs, (signal) =>
      graph.execute(prepared, { viewer, signal }),
    );
    running.add(answering);
    const result = await answering.finally(() => running.delete(answering));
    const actual = actualCost(prepared.baseCost, result.data);
    const cost = budget.settle(viewer, prepared.cost, actual);
    const errors = result.errors && shown(result.errors);
    return { ...result, ...(errors && { errors }), extensions: { ...result.extensions, cost } };
  }

  return {
    read({ query: text, operationName, variables }, viewer) {
      try {
        trusted?.check(text);
        const { document, errors } = graph.read(text);
        if (!document) return shown(errors ?? []);
        const request = { document, operationName, variables, viewer, text };
        const prepared = graph.prepare(request);
        budget.spend(viewer, prepared.cost);
        return { ...request, prepared, isSubscription: isSubscription(document, operationName) };
      } catch (error) {
        return shown(asErrors(error));
      }
    },
    async run(operation) {
      try {
        if (operation.isSubscription) return await subscriptions.subscribe(operation);
        return await answer(operation);
      } catch (error) {
        return { errors: shown(asErrors(error)) };
      }
    },
    async settled() {
      await Promise.allSettled(running);
    },
  };
}
