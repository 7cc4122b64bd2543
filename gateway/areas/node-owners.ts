import { Kind, parse, type ObjectTypeDefinitionNode } from 'graphql';
import type { AreaEndpoint } from '../../kernel/endpoint.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { opens, scopesOf } from '../access.ts';
import type { AreaSdl } from '../composition/compose.ts';

export type NodeOwners = {
  /** The type and id of an existing thing that the viewer may see, else null. */
  find(id: string, viewer: Viewer): Promise<{ __typename: string; id: string } | null>;
};

/**
 * Knows by the areas' schemas who owns each `Node`. An area is asked for an id only through its
 * entity reference, which applies its row rule; the prefix of an id says which type it may be.
 */
export function nodeOwners(areas: readonly AreaEndpoint[]): NodeOwners {
  const owners = areas.flatMap((area) => nodeTypes(area.sdl).map((node) => ({ ...node, area })));
  return {
    async find(id, viewer) {
      const prefix = id.slice(0, id.indexOf('_'));
      const owner = owners.find((candidate) => candidate.prefix === prefix);
      if (!owner?.scopes.some((scope) => opens(scope, viewer))) return null;
      const { data } = await owner.area.execute({
        document: existence,
        text: () => existenceText,
        variables: { representations: [{ __typename: owner.type, id }] },
        viewer,
      });
      const [found] = (data?._entities ?? []) as unknown[];
      return found ? { __typename: owner.type, id } : null;
    },
  };
}

const existenceText =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
const existence = parse(existenceText, { noLocation: true });

/**
 * The SDL of `events`, with a stub of every node so that `Query.node` may answer with any; the same
 * for the same areas in another order.
 */
export function eventsSdl(areas: readonly AreaSdl[]): string {
  const own = sdlOf('events');
  const stubs = areas
    .flatMap((area) => nodeTypes(area.sdl))
    .toSorted((a, b) => (a.type < b.type ? -1 : 1))
    .map(({ type }) =>
      own.includes(`type ${type} @key`)
        ? `extend type ${type} implements Node`
        : `type ${type} implements Node @key(fields: "id", resolvable: false) { id: ID! }`,
    );
  return [own, ...stubs].join('\n');
}

type NodeType = { type: string; prefix: string; scopes: readonly string[] };

/** Owned types that implement Node, each with the id prefix that its description states: `ord_…`. */
function nodeTypes(sdl: string): NodeType[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !isOwnedNode(definition)) return [];
    const id = definition.fields?.find(({ name }) => name.value === 'id');
    const prefix = /`([a-z]+)_…`/.exec(id?.description?.value ?? '')?.[1];
    const scopes = scopesOf(definition.directives) ?? [];
    return prefix ? [{ type: definition.name.value, prefix, scopes }] : [];
  });
}

function isOwnedNode(definition: ObjectTypeDefinitionNode): boolean {
  return (definition.interfaces ?? []).some(({ name }) => name.value === 'Node');
}
