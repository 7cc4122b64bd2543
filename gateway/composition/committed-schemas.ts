import { Supergraph } from '@apollo/federation-internals';
import { composeSupergraph, type AreaSdl } from './compose.ts';
import { marked } from './composed.ts';
import { eventsSdl } from '../areas/node-owners.ts';
import { publishedSdl } from './published-sdl.ts';
import { forRouter } from './router-supergraph.ts';

/**
 * The composed schemas that stand in schema/: what the gateway plans by, what clients see, and the
 * supergraph for Apollo Router or Hive with their own directive for rights.
 */
export async function composedSchemas(areas: readonly AreaSdl[]): Promise<Record<string, string>> {
  const events = { name: 'events', sdl: eventsSdl(areas) };
  const parts = [...areas, events];
  const supergraphSdl = composeSupergraph(parts);
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
  const schema = supergraph.apiSchema().toGraphQLJSSchema();
  return {
    'supergraph.graphql': marked(supergraphSdl, parts),
    'api.graphql': publishedSdl({ schema }),
    'supergraph.router.graphql': forRouter(supergraphSdl),
  };
}
