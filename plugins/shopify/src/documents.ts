import { variantsAtOnce } from "./read-nodes.ts";

/** What stands in an order for us; no name, no address, no e-mail. */
const orderFields = `id name processedAt updatedAt cancelledAt test sourceName currencyCode presentmentCurrencyCode
	originalTotalPriceSet { shopMoney { amount } } currentTotalPriceSet { shopMoney { amount } }
	currentTotalTaxSet { shopMoney { amount } } currentSubtotalLineItemsQuantity
	customer { id } customerJourneySummary { firstVisit { source utmParameters { source medium } } } refunds { id createdAt updatedAt totalRefundedSet { shopMoney { amount } } }`;
/** An article of an order, and what it costs the shop. */
const lineFields =
	"id title currentQuantity discountedUnitPriceAfterAllDiscountsSet { shopMoney { amount } } variant { inventoryItem { unitCost { amount } } }";
/** As many as keep a page of orders below what one query may cost; bulk operations bring all. */
const orderWithLines = `${orderFields} lineItems(first: 20) { nodes { ${lineFields} } }`;
const productFields = `id title descriptionHtml handle status vendor productType category { fullName } mediaCount { count }
	seo { title description } onlineStoreUrl updatedAt`;
const collectionFields =
	"id title descriptionHtml image { url } seo { title description } updatedAt";
const articleFields = "id title body image { url } updatedAt";
const pageFields = "id title body updatedAt";
const metafieldFields =
	"id namespace key type value compareDigest updatedAt definition { name } owner { ... on Product { id title } }";
const variantFields = `id title price compareAtPrice barcode sku selectedOptions { name value } inventoryPolicy inventoryQuantity
	inventoryItem { tracked unitCost { amount } }`;
const customerFields =
	"id updatedAt dataSaleOptOut defaultEmailAddress { marketingState }";

/** Every document sent to the Admin API, each checked against Shopify's own schema by a test. */
export const documents = {
	shop: `query Shop { shop { name myshopifyDomain currencyCode ianaTimezone } }`,
	runBulk: `mutation RunBulk($query: String!) { bulkOperationRunQuery(query: $query, groupObjects: true) { bulkOperation { id } userErrors { field message } } }`,
	readBulk: `query ReadBulk($id: ID!) { bulkOperation(id: $id) { status errorCode objectCount fileSize url } }`,
	changedOrders: `query ChangedOrders($query: String!, $after: String) { orders(first: 10, after: $after, query: $query, sortKey: UPDATED_AT) { nodes { ${orderWithLines} } pageInfo { hasNextPage endCursor } } }`,
	nodes: `query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Order { ${orderWithLines} } ... on Product { ${productFields} variants(first: ${variantsAtOnce}) { nodes { ${variantFields} } } } ... on Customer { ${customerFields} } } }`,
	product: `query Product($id: ID!) { product(id: $id) { ${productFields} } }`,
	updateProduct: `mutation UpdateProduct($product: ProductUpdateInput!) { changed: productUpdate(product: $product) { userErrors { field message } } }`,
	collection: `query Collection($id: ID!) { content: collection(id: $id) { ${collectionFields} } }`,
	collections: `query Collections { contents: collections(first: 100, sortKey: UPDATED_AT, reverse: true) { nodes { ${collectionFields} } } }`,
	updateCollection: `mutation UpdateCollection($collection: CollectionUpdateInput!) { changed: collectionUpdate(collection: $collection) { userErrors { field message } } }`,
	article: `query Article($id: ID!) { content: article(id: $id) { ${articleFields} } }`,
	articles: `query Articles { contents: articles(first: 100, sortKey: UPDATED_AT, reverse: true) { nodes { ${articleFields} } } }`,
	updateArticle: `mutation UpdateArticle($id: ID!, $article: ArticleUpdateInput!) { changed: articleUpdate(id: $id, article: $article) { userErrors { field message } } }`,
	page: `query Page($id: ID!) { content: page(id: $id) { ${pageFields} } }`,
	pages: `query Pages { contents: pages(first: 100, sortKey: UPDATED_AT, reverse: true) { nodes { ${pageFields} } } }`,
	updatePage: `mutation UpdatePage($id: ID!, $page: PageUpdateInput!) { changed: pageUpdate(id: $id, page: $page) { userErrors { field message } } }`,
	metafield: `query Metafield($id: ID!) { content: node(id: $id) { ... on Metafield { ${metafieldFields} } } }`,
	metafields: `query Metafields { products(first: 50, sortKey: UPDATED_AT, reverse: true) { nodes { metafields(first: 20) { nodes { ${metafieldFields} } } } } }`,
	updateMetafield: `mutation UpdateMetafield($metafields: [MetafieldsSetInput!]!) { changed: metafieldsSet(metafields: $metafields) { userErrors { field message } } }`,
	locales: `query Locales { shopLocales { locale name primary } }`,
	translation: `query Translation($id: ID!, $locale: String!) { translatableResource(resourceId: $id) { translatableContent { key value digest } translations(locale: $locale) { key value outdated } } }`,
	registerTranslation: `mutation RegisterTranslation($id: ID!, $translations: [TranslationInput!]!) { changed: translationsRegister(resourceId: $id, translations: $translations) { userErrors { field message } } }`,
	removeTranslation: `mutation RemoveTranslation($id: ID!, $keys: [String!]!, $locales: [String!]!) { changed: translationsRemove(resourceId: $id, translationKeys: $keys, locales: $locales) { userErrors { field message } } }`,
	sales: `query Sales($query: String!) { shopifyqlQuery(query: $query) { parseErrors tableData { columns { name } rows } } }`,
	createPixel: `mutation CreatePixel($webPixel: WebPixelInput!) { webPixelCreate(webPixel: $webPixel) { webPixel { id } userErrors { field message } } }`,
	updatePixel: `mutation UpdatePixel($id: ID!, $webPixel: WebPixelInput!) { webPixelUpdate(id: $id, webPixel: $webPixel) { webPixel { id } userErrors { field message } } }`,
} as const;

/** What bulk operations fetch; variants and the articles of orders come as lines of their own with `__parentId`. */
export const bulkDocuments = {
	orders: `{ orders { edges { node { ${orderFields} lineItems { edges { node { ${lineFields} } } } } } } }`,
	products: `{ products { edges { node { ${productFields} variants { edges { node { ${variantFields} } } } } } } }`,
	customers: `{ customers { edges { node { ${customerFields} } } } }`,
} as const;
