import { userError } from '../../kernel/payload.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { scalars } from '../../kernel/scalars.ts';
import type {
  Resolvers,
  SaveCategoryPayloadResolvers,
  SaveProductPayloadResolvers,
} from './__generated__/resolvers.ts';
import { attributesOf, listAttributes } from './attributes/find-attributes.ts';
import { saveAttribute } from './attributes/save-attribute.ts';
import { archiveCategory, restoreCategory } from './categories/archive-category.ts';
import { listCategories } from './categories/find-categories.ts';
import { moveCategory } from './categories/move-category.ts';
import { saveCategory } from './categories/save-category.ts';
import { exportProducts } from './export/export-products.ts';
import { saveKit } from './kits/save-kit.ts';
import { messages } from './messages.ts';
import { limitsOf } from './products/catch-weight.ts';
import { listProducts, productsByKeys } from './products/find-products.ts';
import { replaceProduct } from './products/replace-product.ts';
import { saveProduct } from './products/save-product.ts';
import { saveProducts } from './products/save-products.ts';
import { Facets } from './search/count-facets.ts';
import { searchProducts } from './search/find-matches.ts';
import { converted, listUnits } from './units/find-units.ts';
import { saveUnit } from './units/save-unit.ts';
import { unitsOf } from './units/unit-of-measure.ts';

const productPayload: SaveProductPayloadResolvers = {
  product: ({ productId: id }, _, { load }) => (id ? load.product.load(id) : null),
};

const categoryPayload: SaveCategoryPayloadResolvers = {
  category: ({ categoryId: id }, _, { load }) => (id ? load.category.load(id) : null),
};

export const resolvers = {
  ...scalars,
  Query: {
    product: (_, { id }, { load }) => load.product.load(id),
    productBySku: (_, { sku }, { load }) => load.productBySku.load(sku),
    productsByIds: (_, keys, { load }) => productsByKeys(load, keys),
    products: (_, args, ctx) => listProducts(ctx, args),
    searchProducts: (_, args, ctx) => searchProducts(ctx, args),
    productCategory: (_, { id }, { load }) => load.category.load(id),
    productCategories: (_, args, ctx) => listCategories(ctx, args),
    attributeDefinitions: (_, args, ctx) => listAttributes(ctx, args),
    unitsOfMeasure: (_, args, ctx) => listUnits(ctx, args),
    convertQuantity: (_, args, { load }) => converted(load, args),
    exportProducts: (_, args, ctx) => exportProducts(ctx, args),
  },
  Mutation: {
    saveProduct: (_, { input }, { run }) => run(saveProduct, input),
    saveProducts: (_, { input }, { run }) => run(saveProducts, input),
    replaceProduct: (_, { input }, { run }) => run(replaceProduct, input),
    saveKit: (_, { input }, { run }) => run(saveKit, input),
    saveCategory: (_, { input }, { run }) => run(saveCategory, input),
    moveCategory: (_, { input }, { run }) => run(moveCategory, input),
    archiveCategory: (_, { input }, { run }) => run(archiveCategory, input),
    restoreCategory: (_, { input }, { run }) => run(restoreCategory, input),
    saveAttribute: (_, { input }, { run }) => run(saveAttribute, input),
    saveUnit: (_, { input }, { run }) => run(saveUnit, input),
  },
  SaveProductPayload: productPayload,
  ReplaceProductPayload: productPayload,
  SaveKitPayload: productPayload,
  ProductResult: {
    product: ({ productId: id }, _, { load }) => (id ? load.product.load(id) : null),
    userErrors({ refusal }, _, { viewer }) {
      if (!refusal) return [];
      const { code, figures, field } = refusal;
      return [userError(new Refusal(code, figures, field), viewer.language, messages)];
    },
  },
  SaveCategoryPayload: categoryPayload,
  MoveCategoryPayload: categoryPayload,
  ArchiveCategoryPayload: categoryPayload,
  RestoreCategoryPayload: categoryPayload,
  SaveAttributePayload: {
    attribute: ({ attributeId: id }, _, { load }) => (id ? load.attribute.load(id) : null),
  },
  SaveUnitPayload: {
    unit: ({ unitId: id }, _, { load }) => (id ? load.unit.load(id) : null),
  },
  Product: {
    __resolveReference: ({ id }, { load }) => load.product.load(id),
    category: ({ categoryId: id }, _, { load }) => (id ? load.category.load(id) : null),
    units: async ({ units }, _, { load }) => unitsOf(units, await load.generalUnits()),
    attributes: (product) => attributesOf(product),
    replacedBy: ({ replacedById: id }, _, { load }) => (id ? load.product.load(id) : null),
    async currentSuccessor({ id, replacedById }, _, { load }) {
      const last = replacedById && (await load.currentSuccessor.load(id));
      return last ? load.product.load(last) : null;
    },
    isKit: async ({ id }, _, { load }) => (await load.components.load(id)).length > 0,
    components: ({ id }, _, { load }) => load.components.load(id),
    parts: ({ id }, _, { load }) => load.parts.load(id),
  },
  CatchWeight: {
    minimum: (weight) => limitsOf(weight).minimum,
    maximum: (weight) => limitsOf(weight).maximum,
  },
  ProductAttribute: {
    attribute: ({ code }, _, { load }) => load.attributeByCode.load(code),
    async label({ code, value }, _, { load, viewer }) {
      const { choices } = (await load.attributeByCode.load(code))!;
      const choice = choices.find((one) => one.value === value);
      return (viewer.language === 'zh-CN' && choice?.nameZh) || (choice?.name ?? value);
    },
  },
  KitComponent: {
    component: ({ componentId }, _, { load }) => load.product.load(componentId),
    quantity: ({ quantity: value, unit }) => ({ value, unit }),
  },
  ProductCategory: {
    __resolveReference: ({ id }, { load }) => load.category.load(id),
    parent: ({ parentId: id }, _, { load }) => (id ? load.category.load(id) : null),
    ancestors: ({ ancestorIds }, _, { load }) =>
      ancestorIds.slice(0, -1).map((id) => load.category.load(id)),
    children: ({ id }, args, { load }) => load.children.load(id, args),
    products: ({ id }, args, { load }) => load.productsOfCategory.load(id, args),
    attributes: ({ id }, _, { load }) => load.attributesOfCategory.load(id),
  },
  AttributeDefinition: {
    __resolveReference: ({ id }, { load }) => load.attribute.load(id),
    category: ({ categoryId: id }, _, { load }) => (id ? load.category.load(id) : null),
  },
  UnitOfMeasure: {
    __resolveReference: ({ id }, { load }) => load.unit.load(id),
  },
  ProductSearchConnection: {
    facets: ({ asked }, _, ctx) => new Facets(ctx, asked),
  },
  ProductFacets: {
    categories: (facets) => facets.categories(),
    brands: (facets) => facets.brands(),
    statuses: (facets) => facets.statuses(),
    attributes: (facets) => facets.attributes(),
  },
  CategoryFacet: {
    category: ({ categoryId: id }, _, { load }) => load.category.load(id),
  },
  AttributeFacet: {
    attribute: ({ code }, _, { load }) => load.attributeByCode.load(code),
  },
} satisfies Resolvers;
