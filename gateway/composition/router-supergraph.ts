import {
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
} from 'graphql';
import { scopesOf } from '../access.ts';

const LINK = 'https://specs.apollo.dev/requiresScopes/v0.1';

/**
 * The same supergraph with `@requiresScopes` in place of `@access`, for Apollo Router and Hive:
 * any of the scopes opens a field; `public` has no rule there, `signed-in` becomes
 * `@authenticated`. A field without a rule gets a scope that nobody holds: it is closed there as it
 * is here. Row rules stay in the areas.
 */
export function forRouter(supergraphSdl: string): string {
  const closed = visit(parse(supergraphSdl, { noLocation: true }), {
    ObjectTypeDefinition: closeUnruled,
    InterfaceTypeDefinition: closeUnruled,
  });
  const document = visit(closed, {
    Directive(node) {
      return node.name.value === 'access' ? ruleOf(node as ConstDirectiveNode) : undefined;
    },
    DirectiveDefinition(node) {
      return node.name.value === 'access' ? null : undefined;
    },
    SchemaDefinition(node) {
      const kept = (node.directives ?? []).filter((directive) => !linksAccess(directive));
      return { ...node, directives: [...kept, link(LINK), link(AUTHENTICATED)] };
    },
  });
  return `${print(document)}\n\n${definitions}\n`;
}

/** A type of the graph with `CLOSED` on each field that neither has a rule nor takes its type's. */
function closeUnruled<Type extends ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode>(
  type: Type,
): Type {
  if (scopesOf(type.directives)) return type;
  const fields = type.fields?.map((field) =>
    scopesOf(field.directives)
      ? field
      : { ...field, directives: [...(field.directives ?? []), accessOf(CLOSED)] },
  );
  return { ...type, fields };
}

/** A scope that no role may hold. */
const CLOSED = 'waybill:nobody';

function accessOf(scope: string): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: named('access'),
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: named('scopes'),
        value: { kind: Kind.LIST, values: [{ kind: Kind.STRING, value: scope }] },
      },
    ],
  };
}

const AUTHENTICATED = 'https://specs.apollo.dev/authenticated/v0.1';

const definitions = `directive @requiresScopes(
  scopes: [[requiresScopes__Scope!]!]!
) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM

directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM

scalar requiresScopes__Scope`;

/** Any of the scopes, as a list of alternatives; null where everybody may. */
function ruleOf(access: ConstDirectiveNode): ConstDirectiveNode | null {
  const scopes = access.arguments?.[0]?.value;
  const names =
    scopes?.kind === Kind.LIST ? scopes.values.map((v) => (v as StringValueNode).value) : [];
  if (names.includes('public')) return null;
  if (names.includes('signed-in')) return { kind: Kind.DIRECTIVE, name: named('authenticated') };
  const alternatives = names.map((value) => ({
    kind: Kind.LIST as const,
    values: [{ kind: Kind.STRING as const, value }],
  }));
  return {
    kind: Kind.DIRECTIVE,
    name: named('requiresScopes'),
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: named('scopes'),
        value: { kind: Kind.LIST, values: alternatives },
      },
    ],
  };
}

function named(value: string) {
  return { kind: Kind.NAME as const, value };
}

function linksAccess(directive: ConstDirectiveNode): boolean {
  return print(directive).includes('waybill.dev/access');
}

function link(url: string): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: named('link'),
    arguments: [
      { kind: Kind.ARGUMENT, name: named('url'), value: { kind: Kind.STRING, value: url } },
      { kind: Kind.ARGUMENT, name: named('for'), value: { kind: Kind.ENUM, value: 'SECURITY' } },
    ],
  };
}
