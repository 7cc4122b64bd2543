import {
  GraphQLError,
  isCompositeType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
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

export type Need = { coordinate: string; scopes: readonly string[] };

/** What a document needs, once per field: kept with the parsed document, asked for each viewer. */
export function accessNeeds(
  schema: GraphQLSchema,
  rules: AccessRules,
  document: DocumentNode,
): Need[] {
  const needs = new Map<string, Need>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const type = info.getParentType();
        const field = node.name.value;
        if (!type || !isCompositeType(type) || field.startsWith('__')) return undefined;
        if (type.name.startsWith('__')) return false;
        const coordinate = `${type.name}.${field}`;
        needs.set(coordinate, { coordinate, scopes: ruleFor(rules, type.name, field) ?? [] });
        return undefined;
      },
    }),
  );
  return [...needs.values()];
}

/** The errors that keep the viewer out; none when it may run the document. */
export function accessErrors(needs: readonly Need[], viewer: Viewer): GraphQLError[] {
  return needs
    .filter(({ scopes }) => !scopes.some((scope) => opens(scope, viewer)))
    .map(({ coordinate, scopes }) => {
      const signedIn = viewer.kind !== 'ANONYMOUS';
      const code = signedIn ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      const need = scopes.join(' or ') || 'a scope that nobody holds';
      const message = signedIn
        ? `${coordinate} needs the scope ${need}.`
        : `${coordinate} is for known viewers: send an API key or an access token.`;
      return new GraphQLError(message, { extensions: { code, coordinate } });
    });
}

/** True when holding this scope, or being who it names, opens what it guards. */
export function opens(scope: string, viewer: Viewer): boolean {
  if (scope === 'public') return true;
  if (scope === 'signed-in') return viewer.kind !== 'ANONYMOUS';
  return holds(viewer, scope);
}
