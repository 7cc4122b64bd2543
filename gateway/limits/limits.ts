import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type NameNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const MAX_TOKENS = 2_000;
export const MAX_DEPTH = 12;
/** Fields of an operation with all its fragments written out. */
export const MAX_FIELDS = 3_000;
export const MAX_ALIASES = 30;
export const MAX_ROOT_FIELDS = 20;

/** What every document must keep, whatever its variables; the same over HTTP, WebSocket and SSE. */
export const limitRules = [limitSize, limitAliases, plainKeys, plainSubscriptionRoot];

function tooLarge(what: string, limit: number, given: number): GraphQLError {
  return new GraphQLError(`At most ${limit} ${what}; the document has ${given}.`, {
    extensions: { limit, given },
  });
}

/** Size of a selection set with its fragments written out. */
type Size = { depth: number; fields: number; topFields: number };

function limitSize(context: ValidationContext): ASTVisitor {
  const measured = new Map<string, Size>();
  return {
    OperationDefinition({ selectionSet }) {
      const { depth, fields, topFields } = sizeOf(selectionSet, context, measured);
      const isIntrospecting = selectionSet.selections.every(isIntrospection);
      if (depth > MAX_DEPTH && !isIntrospecting) {
        context.reportError(tooLarge('levels', MAX_DEPTH, depth));
      }
      if (fields > MAX_FIELDS) context.reportError(tooLarge('fields', MAX_FIELDS, fields));
      if (topFields > MAX_ROOT_FIELDS) {
        context.reportError(tooLarge('root fields', MAX_ROOT_FIELDS, topFields));
      }
    },
  };
}

function isIntrospection(selection: { kind: string; name?: { value: string } }): boolean {
  return selection.kind === Kind.FIELD && Boolean(selection.name?.value.startsWith('__'));
}

/** Measures each fragment once, so that fragments of fragments do not multiply the work. */
function sizeOf(
  set: SelectionSetNode,
  context: ValidationContext,
  measured: Map<string, Size>,
): Size {
  const size = { depth: 0, fields: 0, topFields: 0 };
  for (const selection of set.selections) {
    const isField = selection.kind === Kind.FIELD;
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragmentSize(selection.name.value, context, measured)
        : selection.selectionSet && sizeOf(selection.selectionSet, context, measured);
    size.depth = Math.max(size.depth, (isField ? 1 : 0) + (inner?.depth ?? 0));
    size.fields += (isField ? 1 : 0) + (inner?.fields ?? 0);
    size.topFields += isField ? 1 : (inner?.topFields ?? 0);
  }
  return size;
}

/** Of a circle, which another rule refuses, it counts no round. */
function fragmentSize(
  name: string,
  context: ValidationContext,
  measured: Map<string, Size>,
): Size | undefined {
  const known = measured.get(name);
  const fragment = context.getFragment(name);
  if (known || !fragment) return known;
  measured.set(name, { depth: 0, fields: 0, topFields: 0 });
  const size = sizeOf(fragment.selectionSet, context, measured);
  measured.set(name, size);
  return size;
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

/**
 * No key of an answer and no variable has a name that every object knows, such as `__proto__` or
 * `constructor`: it would be read from objects that do not have it, or change what they are.
 */
function plainKeys(context: ValidationContext): ASTVisitor {
  const check = (name: NameNode | undefined): void => {
    if (!name || !(name.value in Object.prototype)) return;
    const message = `An alias or a variable may not be ${name.value}.`;
    context.reportError(new GraphQLError(message, { nodes: name }));
  };
  return {
    Field: ({ alias }) => check(alias),
    VariableDefinition: ({ variable }) => check(variable.name),
  };
}

/** The planner has no answer for a subscription whose only field may be left out. */
function plainSubscriptionRoot(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation, selectionSet }) {
      if (operation !== 'subscription') return;
      const nodes = selectionSet.selections.find(
        ({ kind, directives }) => kind !== Kind.FIELD || directives?.length,
      );
      if (!nodes) return;
      const message =
        'Write the subscription’s own field itself: no fragment, no @skip, no @include.';
      context.reportError(new GraphQLError(message, { nodes }));
    },
  };
}
