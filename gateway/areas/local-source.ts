import { GraphQLError } from 'graphql';
import type { AreaEndpoint } from '../../kernel/endpoint.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Source } from '../plans/execute-plan.ts';

/** What travels with one operation through the gateway. */
export type OperationScope = {
  viewer: Viewer;
  signal?: AbortSignal;
  /** The payload that a subscription's own fields are read from. */
  root?: Record<string, unknown>;
};

/** An area as a source of the gateway: its planned document goes over as it is, unprinted. */
export function areaSource(area: Pick<AreaEndpoint, 'name' | 'execute'>): Source<OperationScope> {
  return async ({ document, text, operationName, variables }, { viewer, signal }) => {
    const request = { document, text: () => text, operationName, variables, viewer, signal };
    try {
      return await area.execute(request);
    } catch (error) {
      return { errors: [unreachable(area.name, error as Error)], data: null };
    }
  };
}

function unreachable(area: string, error: Error): GraphQLError {
  return new GraphQLError(`The area ${area} did not answer.`, {
    originalError: error,
    extensions: { code: 'AREA_UNAVAILABLE', area },
  });
}
