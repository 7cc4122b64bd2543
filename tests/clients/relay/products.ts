/** What a Relay client of the graph looks like; relay-compiler reads the documents from here. */
const graphql = String.raw;

/** A list that is paged through, with a row that is fetched anew by its id alone. */
export const productList = graphql`
  query productsPageQuery($count: Int!) {
    ...products_list @arguments(count: $count)
  }

  fragment products_list on Query
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" })
  @refetchable(queryName: "productsNextPageQuery") {
    products(first: $count, after: $cursor, orderBy: { field: sku, direction: ASC })
      @connection(key: "products_list_products") {
      edges {
        node {
          sku
          ...products_row
        }
      }
    }
  }

  fragment products_row on Product @refetchable(queryName: "productsRowQuery") {
    name
    version
  }
`;

/** A connection inside a node, paged through from the node's id. */
export const ordersOfCustomer = graphql`
  fragment products_orders on Customer
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "productsOrdersQuery") {
    orders(first: $count, after: $cursor) @connection(key: "products_orders_orders") {
      edges {
        node {
          number
        }
      }
    }
  }
`;

/** A mutation that puts its edge into the lists on the screen. */
export const saveProduct = graphql`
  mutation productsSaveMutation($input: SaveProductInput!, $connections: [ID!]!) {
    saveProduct(input: $input) {
      product @prependNode(connections: $connections, edgeTypeName: "ProductEdge") {
        sku
        ...products_row
      }
      userErrors {
        code
      }
    }
  }
`;
