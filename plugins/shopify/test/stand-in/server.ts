import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import {
	type DocumentNode,
	execute,
	type GraphQLSchema,
	parse,
	validate,
} from "graphql";
import { apiVersion } from "../../src/api-version.ts";
import {
	makeOrder,
	makeShop,
	type StandInMetafield,
	type StandInShop,
} from "./make-shop.ts";

/** What a test tells the stand-in: a new shop, tokens that end, points that run out, something changed behind the app's back. */
export type ShopOrderOfTest =
	| { readonly do: "shop"; readonly shop: string; readonly orders: number }
	| { readonly do: "expire"; readonly shop: string }
	| { readonly do: "throttle"; readonly shop: string; readonly points: number }
	| {
			readonly do: "add-order";
			readonly shop: string;
			readonly order: Parameters<typeof makeOrder>[0];
	  }
	| {
			readonly do: "edit-product";
			readonly shop: string;
			readonly id: string;
			readonly title: string;
			/** So many of them stay. */
			readonly variants?: number;
	  }
	/** Who signs in from now on. */
	| {
			readonly do: "visitor";
			readonly shop: string;
			readonly email: string;
			readonly isVerified: boolean;
			readonly isOwner: boolean;
	  }
	| { readonly do: "look"; readonly shop: string };

type State = StandInShop & {
	visitor: { email: string; isVerified: boolean; isOwner: boolean };
	tokens: Set<string>;
	refresh: Set<string>;
	issued: number;
	refreshes: number;
	points: number;
	throttled: number;
	bulks: Map<string, { asked: number; file: Buffer | null }>;
	violations: string[];
	pixels: unknown[];
};

const cost = 100;
const restoreRate = 2_000;

/**
 * The Admin API of Shopify by its own introspection: every document is validated against the real schema and answered through it, so neither side can
 * say what the schema does not. Tokens end and rotate, points run out, bulk results are lines with `__parentId` served by range.
 */
export async function startShopify(loadSchema: () => GraphQLSchema) {
	let schema: GraphQLSchema | null = null;
	const documents = new Map<string, DocumentNode>();
	const shops = new Map<string, State>();

	function checked(text: string, state: State): DocumentNode {
		schema ??= loadSchema();
		let document = documents.get(text);
		if (document === undefined) {
			document = parse(text);
			for (const error of validate(schema, document))
				state.violations.push(String(error));
			documents.set(text, document);
		}
		return document;
	}

	async function run(
		state: State,
		text: string,
		variables: Record<string, unknown>,
		from = 0,
	) {
		const document = checked(text, state);
		if (schema === null) throw new Error("no schema");
		const result = await execute({
			schema,
			document,
			rootValue: rootOf(state, run, from),
			variableValues: variables,
		});
		for (const error of result.errors ?? [])
			state.violations.push(String(error));
		return result;
	}

	const server = createServer(async (request, response) => {
		const answer = (status: number, body: unknown) => {
			response.writeHead(status, { "content-type": "application/json" });
			response.end(JSON.stringify(body));
		};
		const url = new URL(request.url ?? "/", "http://stand-in");
		if (url.pathname === "/control") {
			const order: ShopOrderOfTest = JSON.parse(await textOf(request));
			return answer(200, control(shops, order));
		}
		const [, name = "", ...path] = url.pathname.split("/");
		const state = shops.get(name);
		if (state === undefined) return answer(404, {});
		if (path[0] === "bulk") {
			const file = state.bulks.get(path[1] ?? "")?.file;
			if (!file) return answer(404, {});
			const [from = 0, to = file.length - 1] = (
				request.headers.range ?? "bytes=0-"
			)
				.slice(6)
				.split("-")
				.map(Number);
			response.writeHead(206);
			return response.end(file.subarray(from, to + 1));
		}
		if (path.join("/") === "admin/oauth/access_token")
			return answerToken(state, JSON.parse(await textOf(request)), answer);
		if (path.join("/") !== `admin/api/${apiVersion}/graphql.json`)
			return answer(404, {});
		const token = String(request.headers["x-shopify-access-token"] ?? "");
		if (!state.tokens.has(token))
			return answer(401, { errors: "Invalid API key or access token" });
		const throttleStatus = {
			maximumAvailable: 2_000,
			currentlyAvailable: Math.max(0, state.points),
			restoreRate,
		};
		const extensions = {
			cost: { requestedQueryCost: cost, throttleStatus },
		};
		if (state.points < cost) {
			state.throttled += 1;
			// As if the time the client was told to wait had passed by the next call.
			state.points += cost;
			return answer(200, {
				errors: [{ message: "Throttled", extensions: { code: "THROTTLED" } }],
				extensions,
			});
		}
		state.points -= cost;
		if (state.points > 1_000) state.points = 2_000;
		const { query, variables } = JSON.parse(await textOf(request));
		const { data, errors } = await run(state, query, variables ?? {});
		return answer(200, { data, ...(errors ? { errors } : {}), extensions });
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		stop: () => new Promise<void>((done) => server.close(() => done())),
	};
}

function control(shops: Map<string, State>, order: ShopOrderOfTest): unknown {
	if (order.do === "shop") {
		const made = makeShop(order.shop, order.orders, Date.now() - 3_600_000);
		shops.set(order.shop, {
			...made,
			visitor: { email: made.owner, isVerified: true, isOwner: true },
			tokens: new Set(),
			refresh: new Set(),
			issued: 0,
			refreshes: 0,
			points: 2_000,
			throttled: 0,
			bulks: new Map(),
			violations: [],
			pixels: [],
		});
		return {};
	}
	const state = shops.get(order.shop);
	if (state === undefined) return {};
	if (order.do === "expire") state.tokens.clear();
	if (order.do === "visitor") {
		const { email, isVerified, isOwner } = order;
		state.visitor = { email, isVerified, isOwner };
	}
	if (order.do === "throttle") state.points = order.points;
	if (order.do === "add-order") {
		const made = makeOrder(order.order);
		state.orders.set(made.id, made);
	}
	if (order.do === "edit-product") {
		const product = state.products.get(order.id);
		if (product) {
			product.title = order.title;
			product.variants.length = order.variants ?? product.variants.length;
		}
	}
	const { violations, refreshes, throttled, issued, pixels } = state;
	const collections = [...state.collections.values()].map(
		({ id, title, descriptionHtml }) => ({ id, title, descriptionHtml }),
	);
	const translations = Object.fromEntries(
		[...state.translations].map(([place, { value }]) => [place, value]),
	);
	const products = [...state.products.values()].map(
		({ id, title, descriptionHtml }) => ({ id, title, descriptionHtml }),
	);
	const bodies = Object.fromEntries([
		...[...state.articles, ...state.pages].map(([id, { body }]) => [id, body]),
		...[...state.metafields].map(([id, { value }]) => [id, value]),
	]);
	return {
		bodies,
		violations,
		refreshes,
		throttled,
		issued,
		pixels,
		products,
		collections,
		translations,
	};
}

function answerToken(
	state: State,
	asked: Record<string, string>,
	answer: (status: number, body: unknown) => void,
) {
	if (asked.grant_type === "refresh_token") {
		// A refresh token works once: whoever uses an old one is refused.
		if (!state.refresh.delete(asked.refresh_token ?? ""))
			return answer(400, { error: "invalid_grant" });
		state.refreshes += 1;
	}
	state.issued += 1;
	const token = `shpat_${state.domain}_${state.issued}`;
	state.tokens.add(token);
	if (
		asked.requested_token_type?.includes("online-access-token") &&
		!asked.requested_token_type.includes("offline")
	)
		return answer(200, {
			access_token: token,
			scope: "read_orders",
			expires_in: 86_000,
			associated_user_scope: "read_orders",
			associated_user: {
				id: 7,
				first_name: "",
				last_name: "",
				email: state.visitor.email,
				email_verified: state.visitor.isVerified,
				account_owner: state.visitor.isOwner,
				locale: "de",
				collaborator: false,
			},
		});
	const refreshToken = `shprt_${state.issued}`;
	state.refresh.add(refreshToken);
	return answer(200, {
		access_token: token,
		scope: "read_orders,write_products",
		expires_in: 3_600,
		refresh_token: refreshToken,
		refresh_token_expires_in: 7_776_000,
	});
}

type Run = (
	state: State,
	text: string,
	variables: Record<string, unknown>,
	from?: number,
) => Promise<{ data?: unknown }>;

const connection = <T extends object>(all: readonly T[]) => ({
	edges: all.map((node) => ({ node, cursor: "" })),
	nodes: all,
	pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
});

/** A bulk operation works in pieces of so many, so that the stand-in goes on answering. */
const piece = 2_000;

function rootOf(state: State, run: Run, from: number) {
	const inBulk = <T extends object>(all: readonly T[]) =>
		connection(all.slice(from, from + piece));
	const shown = (product: object & { id?: string; variants?: unknown }) => ({
		...product,
		metafields: connection(
			[...state.metafields.values()]
				.filter(({ owner }) => owner.id === product.id)
				.map(digested),
		),
		variants: connection(
			Array.isArray(product.variants) ? product.variants : [],
		),
	});
	const byId = (id: string): object | null => {
		const product = state.products.get(id);
		return (
			state.orders.get(id) ??
			(product ? shown(product) : null) ??
			state.customers.get(id) ??
			null
		);
	};
	return {
		shop: {
			name: "Kakaohafen",
			myshopifyDomain: state.domain,
			currencyCode: "EUR",
			ianaTimezone: "Europe/Berlin",
		},
		orders({ query = "", after }: { query?: string; after?: string }) {
			const since = /updated_at:>='([^']+)'/.exec(query)?.[1] ?? "";
			const all = [...state.orders.values()]
				.filter(({ updatedAt }) => updatedAt >= since)
				.sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
			if (query === "") return inBulk(all);
			const start = Number(after ?? 0);
			const page = all.slice(start, start + 50);
			const hasNextPage = start + 50 < all.length;
			return {
				...connection(page),
				pageInfo: {
					hasNextPage,
					hasPreviousPage: false,
					endCursor: String(start + 50),
				},
			};
		},
		products: () => inBulk([...state.products.values()].map(shown)),
		customers: () => inBulk([...state.customers.values()]),
		product: ({ id }: { id: string }) => {
			const product = state.products.get(id);
			return product ? shown(product) : null;
		},
		nodes: ({ ids }: { ids: string[] }) => ids.map(byId),
		bulkOperationRunQuery({ query }: { query: string }) {
			const number = String(state.bulks.size + 1);
			const bulk: { asked: number; file: Buffer | null } = {
				asked: 0,
				file: null,
			};
			state.bulks.set(number, bulk);
			void (async () => {
				const lines: object[] = [];
				for (let start = 0; ; start += piece) {
					await new Promise((done) => setImmediate(done));
					const { data } = await run(state, query, {}, start);
					const found = linesOf(data);
					if (found.length === 0) break;
					for (const line of found) lines.push(line);
				}
				bulk.file = Buffer.from(
					lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
				);
			})();
			return {
				bulkOperation: { id: `gid://shopify/BulkOperation/${number}` },
				userErrors: [],
			};
		},
		bulkOperation({ id }: { id: string }) {
			const number = id.split("/").at(-1) ?? "";
			const bulk = state.bulks.get(number);
			if (bulk === undefined) return null;
			bulk.asked += 1;
			if (bulk.asked === 1 || bulk.file === null)
				return {
					status: "RUNNING",
					objectCount: "0",
					errorCode: null,
					fileSize: null,
					url: null,
				};
			const lines = bulk.file.toString("utf8").split("\n").length - 1;
			return {
				status: "COMPLETED",
				errorCode: null,
				objectCount: String(lines),
				fileSize: lines === 0 ? null : String(bulk.file.length),
				url: lines === 0 ? null : `https://${state.domain}/bulk/${number}`,
			};
		},
		productUpdate({
			product: change,
		}: {
			product: { id: string; title?: string; descriptionHtml?: string };
		}) {
			const product = state.products.get(change.id);
			if (!product)
				return {
					product: null,
					userErrors: [{ field: ["id"], message: "Product does not exist" }],
				};
			Object.assign(product, change, { updatedAt: new Date().toISOString() });
			return { product: shown(product), userErrors: [] };
		},
		collections: () => connection([...state.collections.values()]),
		collection: ({ id }: { id: string }) => state.collections.get(id) ?? null,
		...writingsOf(state),
		collectionUpdate({
			collection: change,
		}: {
			collection: { id: string; title?: string; descriptionHtml?: string };
		}) {
			const collection = state.collections.get(change.id);
			if (!collection)
				return {
					collection: null,
					userErrors: [{ field: ["id"], message: "Collection does not exist" }],
				};
			Object.assign(collection, change);
			return { collection, userErrors: [] };
		},
		shopLocales: () => [
			{ locale: "en", name: "English", primary: false },
			{ locale: "de", name: "Deutsch", primary: true },
			{ locale: "fr", name: "Français", primary: false },
		],
		...translationsOf(state),
		shopifyqlQuery: ({ query }: { query: string }) => report(state, query),
		webPixelUpdate({ webPixel }: { webPixel: unknown }) {
			state.pixels.push(webPixel);
			return {
				webPixel: { id: "gid://shopify/WebPixel/1" },
				userErrors: [],
			};
		},
		webPixelCreate({ webPixel }: { webPixel: unknown }) {
			state.pixels.push(webPixel);
			return {
				webPixel: { id: "gid://shopify/WebPixel/1" },
				userErrors: [],
			};
		},
	};
}

const digested = (metafield: StandInMetafield) => ({
	...metafield,
	compareDigest: createHash("sha256").update(metafield.value).digest("hex"),
});

/** Articles and pages of the blog, and metafields with their lock. */
function writingsOf(state: State) {
	const change = (
		known: Map<string, { title: string; body: string }>,
		id: string,
		to: { title?: string; body?: string },
	) => {
		const writing = known.get(id);
		if (!writing)
			return { userErrors: [{ field: ["id"], message: "Does not exist" }] };
		Object.assign(writing, to, { updatedAt: new Date().toISOString() });
		return { userErrors: [] };
	};
	type Given = {
		id: string;
		article: { title?: string; body?: string };
		page: { title?: string; body?: string };
		metafields: {
			ownerId: string;
			namespace: string;
			key: string;
			value: string;
			compareDigest?: string;
		}[];
	};
	return {
		articles: () => connection([...state.articles.values()]),
		article: ({ id }: Given) => state.articles.get(id) ?? null,
		articleUpdate: ({ id, article }: Given) =>
			change(state.articles, id, article),
		pages: () => connection([...state.pages.values()]),
		page: ({ id }: Given) => state.pages.get(id) ?? null,
		pageUpdate: ({ id, page }: Given) => change(state.pages, id, page),
		node({ id }: Given) {
			const metafield = state.metafields.get(id);
			return metafield === undefined ? null : digested(metafield);
		},
		metafieldsSet({ metafields: [given] }: Given) {
			const metafield = [...state.metafields.values()].find(
				({ owner, namespace, key }) =>
					owner.id === given?.ownerId &&
					namespace === given.namespace &&
					key === given.key,
			);
			if (!given || !metafield)
				return { userErrors: [{ message: "Does not exist" }] };
			if (given.compareDigest !== digested(metafield).compareDigest)
				return {
					userErrors: [{ message: "The resource has been updated since" }],
				};
			metafield.value = given.value;
			return { userErrors: [] };
		},
	};
}

/** Translations as Shopify keeps them: each names the words it translates by their digest, and is outdated once those change. */
function translationsOf(state: State) {
	const contentOf = (id: string) => {
		const own = state.products.get(id) ?? state.collections.get(id);
		const writing = state.articles.get(id) ?? state.pages.get(id);
		const metafield = state.metafields.get(id);
		if (metafield) return [["value", metafield.value] as const];
		const about = own ?? writing;
		return about === undefined
			? null
			: [
					["title", about.title] as const,
					["body_html", own?.descriptionHtml ?? writing?.body ?? ""] as const,
				];
	};
	const digestOf = (text: string) =>
		createHash("sha256").update(text).digest("hex");
	type Given = {
		resourceId: string;
		translations: {
			locale: string;
			key: string;
			value: string;
			translatableContentDigest: string;
		}[];
		translationKeys: string[];
		locales: string[];
	};
	return {
		translatableResource({ resourceId }: Given) {
			const content = contentOf(resourceId);
			return (
				content && {
					resourceId,
					translatableContent: content.map(([key, value]) => ({
						key,
						value,
						digest: digestOf(value),
						locale: "de",
					})),
					translations: ({ locale }: { locale: string }) =>
						content.flatMap(([key, value]) => {
							const known = state.translations.get(
								`${resourceId} ${locale} ${key}`,
							);
							return known === undefined
								? []
								: [
										{
											key,
											locale,
											value: known.value,
											outdated: known.of !== digestOf(value),
										},
									];
						}),
				}
			);
		},
		translationsRegister({ resourceId, translations }: Given) {
			const content = new Map<string, string>(contentOf(resourceId) ?? []);
			for (const one of translations) {
				const now = digestOf(content.get(one.key) ?? "");
				if (one.translatableContentDigest !== now)
					return {
						translations: null,
						userErrors: [
							{ field: ["translations"], message: "Digest does not match" },
						],
					};
				state.translations.set(`${resourceId} ${one.locale} ${one.key}`, {
					value: one.value,
					of: now,
				});
			}
			return { translations: [], userErrors: [] };
		},
		translationsRemove({ resourceId, translationKeys, locales }: Given) {
			for (const locale of locales)
				for (const key of translationKeys)
					state.translations.delete(`${resourceId} ${locale} ${key}`);
			return { translations: [], userErrors: [] };
		},
	};
}

/** Every object of a result on a line of its own, children after their parent with `__parentId`. */
function linesOf(data: unknown): object[] {
	const lines: object[] = [];
	const visit = (value: unknown, parent: string | null) => {
		if (typeof value !== "object" || value === null) return;
		const edges: unknown = Reflect.get(value, "edges");
		if (!Array.isArray(edges)) return;
		for (const edge of edges) {
			const node: object = edge.node;
			const entries = Object.entries(node);
			const isConnection = (one: unknown) =>
				typeof one === "object" && one !== null && "edges" in one;
			lines.push({
				...Object.fromEntries(entries.filter(([, one]) => !isConnection(one))),
				...(parent === null ? {} : { __parentId: parent }),
			});
			for (const [, one] of entries)
				visit(one, String(Reflect.get(node, "id")));
		}
	};
	for (const one of Object.values(Object(data))) visit(one, null);
	return lines;
}

/** Total sales a day as the report gives them, in whole cents from the orders as they are. */
function report(state: State, query: string) {
	const [, since = "", until = ""] =
		/SINCE (\S+) UNTIL (\S+)/.exec(query) ?? [];
	const berlin = new Intl.DateTimeFormat("sv-SE", {
		timeZone: "Europe/Berlin",
		dateStyle: "short",
	});
	const days = new Map<string, number>();
	const add = (at: string, cents: number) => {
		const day = berlin.format(Date.parse(at));
		if (day >= since && day <= until)
			days.set(day, (days.get(day) ?? 0) + cents);
	};
	const cents = (bag: { shopMoney: { amount: string } }) =>
		Number(bag.shopMoney.amount.replace(".", ""));
	for (const order of state.orders.values()) {
		if (order.test) continue;
		add(order.processedAt, cents(order.originalTotalPriceSet));
		for (const refund of order.refunds)
			add(refund.createdAt, -cents(refund.totalRefundedSet));
	}
	return {
		parseErrors: [],
		parseWarnings: [],
		tableData: {
			columns: [
				{ name: "day", dataType: "DAY_TIMESTAMP", displayName: "Day" },
				{ name: "total_sales", dataType: "MONEY", displayName: "Total sales" },
			],
			rows: [...days].map(([day, total]) => ({
				day,
				total_sales: (total / 100).toFixed(2),
			})),
		},
	};
}

async function textOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks).toString("utf8");
}
