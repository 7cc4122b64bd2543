import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const MAX_TOKENS = 2_000;
export const MAX_DEPTH = 12;
export const MAX_ALIASES = 30;
export const MAX_ROOT_FIELDS = 20;

/** What every document must keep, whatever its variables; the same over HTTP, WebSocket and SSE. */
export const limitRules = [
  limitDepth,
  limitAliases,
  limitRootFields,
  noConditionAtSubscriptionRoot,
];

function tooLarge(what: string, limit: number, given: number): GraphQLError {
  return new GraphQLError(`At most ${limit} ${what}; the document has ${given}.`, {
    extensions: { limit, given },
  });
}

function limitDepth(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.selectionSet.selections.every(isIntrospection)) return;
      const depth = depthOf(node.selectionSet, context, new Set());
      if (depth > MAX_DEPTH) context.reportError(tooLarge('levels', MAX_DEPTH, depth));
    },
  };
}

function isIntrospection(selection: { kind: string; name?: { value: string } }): boolean {
  return selection.kind === Kind.FIELD && Boolean(selection.name?.value.startsWith('__'));
}

/** Depth in fields; `within` holds the fragments being walked, so that a circle ends. */
function depthOf(set: SelectionSetNode, context: ValidationContext, within: Set<string>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const below = selection.selectionSet ? depthOf(selection.selectionSet, context, within) : 0;
      deepest = Math.max(deepest, 1 + below);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, context, within));
    } else {
      const fragment = context.getFragment(selection.name.value);
      if (fragment) deepest = Math.max(deepest, fragmentDepth(fragment, context, within));
    }
    if (deepest > MAX_DEPTH) return deepest;
  }
  return deepest;
}

function fragmentDepth(
  fragment: FragmentDefinitionNode,
  context: ValidationContext,
  within: Set<string>,
): number {
  const name = fragment.name.value;
  if (within.has(name)) return 0;
  return depthOf(fragment.selectionSet, context, new Set([...within, name]));
}

function limitAliases(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(node: FieldNode) {
      if (node.alias) aliases += 1;
    },
    Document: {
      leave() {
        if (aliases > MAX_ALIASES) context.reportError(tooLarge('aliases', MAX_ALIASES, aliases));
      },
    },
  };
}

function limitRootFields(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const count = node.selectionSet.selections.length;
      if (count > MAX_ROOT_FIELDS) {
        context.reportError(tooLarge('root fields', MAX_ROOT_FIELDS, count));
      }
    },
  };
}

/** The planner has no answer for a subscription whose only field may be left out. */
function noConditionAtSubscriptionRoot(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== 'subscription') return;
      const conditional = node.selectionSet.selections.find(({ directives }) =>
        directives?.some(({ name }) => name.value === 'skip' || name.value === 'include'),
      );
      if (!conditional) return;
      context.reportError(
        new GraphQLError('A subscription’s own field can not carry @skip or @include.', {
          nodes: conditional,
        }),
      );
    },
  };
}
