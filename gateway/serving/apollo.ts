import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Budget } from '../limits/budget.ts';
import { actualCost } from '../limits/cost.ts';
import { publicError } from './errors.ts';
import { asErrors, type OpenGraph } from '../graph.ts';
import { limitRules, MAX_TOKENS } from '../limits/limits.ts';
import type { OperationScope } from '../areas/local-source.ts';
import { withDeadline } from '../limits/deadline.ts';
import type { TrustedDocuments } from '../limits/trusted-documents.ts';

export type ApolloOptions = {
  graph: OpenGraph;
  budget: Budget;
  isProduction: boolean;
  requestTimeoutMs: number;
  trusted?: TrustedDocuments;
  log: Logger;
  newId(): string;
};

/** Apollo Server over the graph: protocol, caching of documents and APQ are Apollo's. */
export function apolloServer(options: ApolloOptions): ApolloServer<OperationScope> {
  const { graph, isProduction, log, newId, trusted } = options;
  return new ApolloServer<OperationScope>({
    gateway: gatewayOf(options),
    introspection: !isProduction,
    nodeEnv: isProduction ? 'production' : 'development',
    validationRules: limitRules,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    logger: log,
    formatError: (_formatted, error) => {
      const cause = unwrapResolverError(error);
      const known = error instanceof GraphQLError ? error : asErrors(cause)[0]!;
      return publicError(known, log, newId).toJSON();
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      subscriptionsElsewhere,
      ...(trusted ? [onlyTrusted(trusted)] : []),
    ],
  });

  function gatewayOf({ budget, requestTimeoutMs }: ApolloOptions): GatewayInterface {
    return {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: graph.schema, coreSupergraphSdl: graph.supergraphSdl });
        return () => {};
      },
      async load() {
        return {
          async executor({ document, operationName, request, context }) {
            const scope = context as OperationScope;
            const { variables } = request;
            try {
              const prepared = graph.prepare({ ...scope, document, operationName, variables });
              budget.spend(scope.viewer, prepared.cost);
              const result = await withDeadline(
                requestTimeoutMs,
                (signal) => graph.execute(prepared, { ...scope, signal }),
                scope.signal,
              );
              const actual = actualCost(prepared.baseCost, result.data);
              const cost = budget.settle(scope.viewer, prepared.cost, actual);
              return { ...result, extensions: { ...result.extensions, cost } };
            } catch (error) {
              return { errors: asErrors(error) };
            }
          },
        };
      },
      async stop() {},
    };
  }
}

const subscriptionsElsewhere: ApolloServerPlugin<OperationScope> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== 'subscription') return;
        throw new GraphQLError(
          'Subscribe over a WebSocket at /graphql (graphql-transport-ws) or over SSE at /graphql/stream.',
          { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
        );
      },
    };
  },
};

function onlyTrusted(trusted: TrustedDocuments): ApolloServerPlugin<OperationScope> {
  return {
    async requestDidStart() {
      return {
        // Not earlier: Apollo takes what is thrown before for a fault of ours.
        async didResolveOperation({ source }) {
          trusted.check(source);
        },
      };
    },
  };
}
