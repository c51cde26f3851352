/** What stands in an order for us; no name, no address, no e-mail. */
const orderFields = `id name processedAt updatedAt cancelledAt test sourceName currencyCode presentmentCurrencyCode
	originalTotalPriceSet { shopMoney { amount } } currentTotalPriceSet { shopMoney { amount } }
	customer { id } customerJourneySummary { firstVisit { source utmParameters { source medium } } } refunds { id createdAt updatedAt totalRefundedSet { shopMoney { amount } } }`;
const productFields = `id title descriptionHtml handle status vendor productType category { fullName } mediaCount { count }
	seo { title description } onlineStoreUrl updatedAt`;
const collectionFields =
	"id title descriptionHtml productsCount { count } image { url } seo { title description } updatedAt";
const variantFields = "id title price compareAtPrice barcode";
const customerFields =
	"id updatedAt dataSaleOptOut defaultEmailAddress { marketingState }";

/** Every document sent to the Admin API, each checked against Shopify's own schema by a test. */
export const documents = {
	shop: `query Shop { shop { name myshopifyDomain currencyCode ianaTimezone } }`,
	runBulk: `mutation RunBulk($query: String!) { bulkOperationRunQuery(query: $query, groupObjects: true) { bulkOperation { id } userErrors { field message } } }`,
	readBulk: `query ReadBulk($id: ID!) { bulkOperation(id: $id) { status errorCode objectCount fileSize url } }`,
	changedOrders: `query ChangedOrders($query: String!, $after: String) { orders(first: 50, after: $after, query: $query, sortKey: UPDATED_AT) { nodes { ${orderFields} } pageInfo { hasNextPage endCursor } } }`,
	nodes: `query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Order { ${orderFields} } ... on Product { ${productFields} variants(first: 100) { nodes { ${variantFields} } } } ... on Customer { ${customerFields} } } }`,
	product: `query Product($id: ID!) { product(id: $id) { ${productFields} } }`,
	updateProduct: `mutation UpdateProduct($product: ProductUpdateInput!) { productUpdate(product: $product) { product { id } userErrors { field message } } }`,
	collection: `query Collection($id: ID!) { collection(id: $id) { ${collectionFields} } }`,
	collections: `query Collections { collections(first: 100, sortKey: UPDATED_AT, reverse: true) { nodes { ${collectionFields} } } }`,
	updateCollection: `mutation UpdateCollection($collection: CollectionUpdateInput!) { collectionUpdate(collection: $collection) { collection { id } userErrors { field message } } }`,
	locales: `query Locales { shopLocales { locale name primary } }`,
	translation: `query Translation($id: ID!, $locale: String!) { translatableResource(resourceId: $id) { translatableContent { key value digest } translations(locale: $locale) { key value outdated } } }`,
	registerTranslation: `mutation RegisterTranslation($id: ID!, $translations: [TranslationInput!]!) { translationsRegister(resourceId: $id, translations: $translations) { userErrors { field message } } }`,
	removeTranslation: `mutation RemoveTranslation($id: ID!, $keys: [String!]!, $locales: [String!]!) { translationsRemove(resourceId: $id, translationKeys: $keys, locales: $locales) { userErrors { field message } } }`,
	sales: `query Sales($query: String!) { shopifyqlQuery(query: $query) { parseErrors tableData { columns { name } rows } } }`,
	createPixel: `mutation CreatePixel($webPixel: WebPixelInput!) { webPixelCreate(webPixel: $webPixel) { webPixel { id } userErrors { field message } } }`,
	updatePixel: `mutation UpdatePixel($id: ID!, $webPixel: WebPixelInput!) { webPixelUpdate(id: $id, webPixel: $webPixel) { webPixel { id } userErrors { field message } } }`,
} as const;

/** What bulk operations fetch; variants come as lines of their own with `__parentId`. */
export const bulkDocuments = {
	orders: `{ orders { edges { node { ${orderFields} } } } }`,
	products: `{ products { edges { node { ${productFields} variants { edges { node { ${variantFields} } } } } } } }`,
	customers: `{ customers { edges { node { ${customerFields} } } } }`,
} as const;
