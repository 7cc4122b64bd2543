import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import {
  GraphQLError,
  parse,
  print,
  type DocumentNode,
  type FormattedExecutionResult,
} from 'graphql';
import type { AreaEndpoint } from '../kernel/endpoint.ts';
import type { Viewer } from '../kernel/viewer.ts';

/** What travels with one operation through the gateway. */
export type OperationScope = {
  viewer: Viewer;
  signal?: AbortSignal;
  /** The payload that a subscription's own fields are read from. */
  root?: Record<string, unknown>;
};

/** An area as a data source of the gateway: its planned document goes over as it is, unprinted. */
export function areaSource(area: Pick<AreaEndpoint, 'name' | 'execute'>): GraphQLDataSource {
  return {
    async process(options: GraphQLDataSourceProcessOptions) {
      const { request } = options;
      const { viewer, signal } = options.context as OperationScope;
      const document = documentOf(options);
      try {
        const result = await area.execute({
          document,
          text: () => request.query ?? print(document),
          operationName: request.operationName,
          variables: request.variables,
          viewer,
          signal,
        });
        return result as FormattedExecutionResult;
      } catch (error) {
        // Anything else than a GraphQLError would reach the client as `{}`.
        return { errors: [unreachable(area.name, error as Error)], data: null };
      }
    },
  };
}

export function documentOf(options: GraphQLDataSourceProcessOptions): DocumentNode {
  const planned = 'document' in options ? options.document : undefined;
  return planned ?? parse(options.request.query!, { noLocation: true });
}

function unreachable(area: string, error: Error): GraphQLError {
  return new GraphQLError(`The area ${area} did not answer.`, {
    originalError: error,
    extensions: { code: 'AREA_UNAVAILABLE', area },
  });
}
