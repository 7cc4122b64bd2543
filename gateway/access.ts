import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { holds, type Viewer } from '../kernel/viewer.ts';

/** Scopes by `Type` and by `Type.field`, any of which opens it. */
export type AccessRules = ReadonlyMap<string, readonly string[]>;

/** Reads the `@access` directives of a supergraph. */
export function accessRules(supergraphSdl: string): AccessRules {
  const rules = new Map<string, readonly string[]>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    ) {
      continue;
    }
    const type = definition.name.value;
    const own = scopesOf(definition.directives);
    if (own) rules.set(type, own);
    for (const field of definition.fields ?? []) {
      const scopes = scopesOf(field.directives);
      if (scopes) rules.set(`${type}.${field.name.value}`, scopes);
    }
  }
  return rules;
}

/** The scopes of an `@access` among these directives. */
export function scopesOf(directives: readonly ConstDirectiveNode[] = []): string[] | undefined {
  const access = directives.find(({ name }) => name.value === 'access');
  const scopes = access?.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  if (scopes?.kind !== Kind.LIST) return undefined;
  return scopes.values.flatMap((value) => (value.kind === Kind.STRING ? [value.value] : []));
}

/** The rule of a field: its own, else its type's; closed (`undefined`) without either. */
export function ruleFor(rules: AccessRules, type: string, field: string) {
  return rules.get(`${type}.${field}`) ?? rules.get(type);
}

export type Need = {
  coordinate: string;
  scopes: readonly string[];
  /** Where the operation first asks for it. */
  path: readonly string[];
  node: FieldNode;
};

/** What is asked, as `buildOperationContext` gives it. */
export type Asked = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
};

/** What an operation needs, once per field: kept with it, asked for each viewer. */
export function accessNeeds(asked: Asked, rules: AccessRules): Need[] {
  const needs = new Map<string, Need>();
  const { operation, schema } = asked;
  const root = schema.getRootType(operation.operation);
  if (root) gather(operation.selectionSet, root, [], new Set());
  return [...needs.values()];

  function gather(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    path: readonly string[],
    spread: Set<string>,
  ): void {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        gatherField(node, type, [...path, node.alias?.value ?? node.name.value], spread);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : asked.fragments[node.name.value];
      if (!fragment || isRepeated(node, spread)) continue;
      const condition = fragment.typeCondition?.name.value;
      const on = condition ? schema.getType(condition) : type;
      if (isCompositeType(on)) gather(fragment.selectionSet, on, path, spread);
    }
  }

  function gatherField(
    node: FieldNode,
    type: GraphQLCompositeType,
    path: readonly string[],
    spread: Set<string>,
  ): void {
    const name = node.name.value;
    const definition = 'getFields' in type ? type.getFields()[name] : undefined;
    if (!definition) return;
    const coordinate = `${type.name}.${name}`;
    if (!needs.has(coordinate)) {
      const scopes = ruleFor(rules, type.name, name) ?? [];
      needs.set(coordinate, { coordinate, scopes, path, node });
    }
    const below = getNamedType(definition.type);
    if (node.selectionSet && isCompositeType(below)) {
      gather(node.selectionSet, below, path, spread);
    }
  }
}

/** A named fragment needs the same wherever it is spread; looking once keeps bombs harmless. */
function isRepeated(node: SelectionNode, spread: Set<string>): boolean {
  if (node.kind !== Kind.FRAGMENT_SPREAD) return false;
  if (spread.has(node.name.value)) return true;
  spread.add(node.name.value);
  return false;
}

/** The errors that keep the viewer out; none when it may run the operation. */
export function accessErrors(needs: readonly Need[], viewer: Viewer): GraphQLError[] {
  return needs
    .filter(({ scopes }) => !scopes.some((scope) => opens(scope, viewer)))
    .map(({ coordinate, scopes, path, node: nodes }) => {
      const signedIn = viewer.kind !== 'ANONYMOUS';
      const code = signedIn ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      const need = scopes.join(' or ') || 'a scope that nobody holds';
      const message = signedIn
        ? `${coordinate} needs the scope ${need}.`
        : `${coordinate} is for known viewers: send an API key or an access token.`;
      return new GraphQLError(message, { nodes, path, extensions: { code, coordinate } });
    });
}

/** True when holding this scope, or being who it names, opens what it guards. */
export function opens(scope: string, viewer: Viewer): boolean {
  if (scope === 'public') return true;
  if (scope === 'signed-in') return viewer.kind !== 'ANONYMOUS';
  return holds(viewer, scope);
}
