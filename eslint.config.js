import graphql from '@graphql-eslint/eslint-plugin';

const common = {
  languageOptions: {
    parser: graphql.parser,
    parserOptions: {
      graphQLConfig: {
        schema: 'schema/api.graphql',
        documents: '{dashboard,tests/clients}/**/*.graphql',
      },
    },
  },
  plugins: { '@graphql-eslint': graphql },
};

/** For the schema and for documents in the graph's language; TypeScript itself is for oxlint. */
export default [
  {
    ignores: ['schema/{header,api,supergraph,supergraph.router}.graphql', 'node_modules', '.data'],
  },
  {
    ...common,
    files: ['schema/*.graphql'],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/input-name': 'error',
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      // Lists inside a document, such as an order's lines, are bounded and plain; rows of a report
      // and of a document are values that `node` does not find.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          ignoredSelectors: [
            // What a list or a mutation is made of: the name says it.
            '[name.value=/(Connection|Edge|Filter|Order|OrderField|Input|Payload)$/]',
            // Another area's type, which describes it there.
            'ObjectTypeDefinition[interfaces.length=0][directives.0.name.value=key]',
          ],
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          'EnumValueDefinition[parent.name.value!=/OrderField$/]': 'UPPER_CASE',
          // These are names of fields.
          'EnumValueDefinition[parent.name.value=/OrderField$/]': 'camelCase',
        },
      ],
      // Composition knows the federation's directives, and refuses others.
      '@graphql-eslint/known-directives': 'off',
      // What has an id is a Node, which demands it; the other types are values.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
  {
    ...common,
    files: ['{dashboard,tests/clients}/**/*.graphql'],
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // The gateway limits it.
      '@graphql-eslint/selection-set-depth': 'off',
    },
  },
];
