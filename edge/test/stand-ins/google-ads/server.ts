import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { checkShape, type Find, finder, hasField } from "./check-shape.ts";
import { type ProtoNode, protoVersion } from "./read-protos.ts";

const api = `google.ads.googleads.${protoVersion}`;
/** Google's pages hold 10,000 rows; small ones here, so that there is more than one. */
const rowsPerPage = 2;

export type StandInBudget = {
	id: string;
	name: string;
	amountMicros: string;
	explicitlyShared?: boolean;
	referenceCount?: string;
};
export type StandInAccount = {
	customerId: string;
	name: string;
	budgets: StandInBudget[];
	/** A manager's own accounts. */
	clients?: { id: string; name: string }[];
};
/** What happens to the next calls of an account, one each: then all is well again. */
export type Fault =
	| { kind: "quota"; retryDelay: string; on?: string }
	| { kind: "expired"; on?: string }
	| { kind: "unavailable"; on?: string }
	/** Carries the request out and cuts the line before answering. */
	| { kind: "cut"; on?: string }
	/** 200 with an error inside, as partialFailure answers. */
	| { kind: "partial"; code: string; on?: string }
	/** Somebody else changes a budget right after this call. */
	| { kind: "drift"; budgetId: string; amountMicros: string; on?: string }
	| { kind: "nonsense"; on?: string };

type State = {
	accounts: Map<string, StandInAccount>;
	faults: Map<string, Fault[]>;
	/** Everything a request got wrong, by Google's own protos. */
	violations: string[];
	calls: { path: string; validateOnly: boolean; login: string | null }[];
	codes: Map<string, string>;
	refreshTokens: Set<string>;
	accessTokens: Set<string>;
	isSignInAway: boolean;
	/** Transactions the Data Manager API took, and how many it was sent at a time. */
	conversions: string[];
	batches: number[];
	/** Whether it names the event it stumbles over. */
	isTightLipped: boolean;
};

/**
 * Stands in for the Google Ads REST API and Google's sign-in: finds each request's method in Google's protos by its path, checks the
 * body field by field, resolves every GAQL field, and answers in the protos' own shapes. Tests steer it through `/control`.
 */
export async function startGoogleAds(
	protos: () => ProtoNode,
): Promise<{ url: string; stop: () => Promise<void> }> {
	const state: State = {
		accounts: new Map(),
		faults: new Map(),
		violations: [],
		calls: [],
		codes: new Map(),
		refreshTokens: new Set(),
		accessTokens: new Set(),
		isSignInAway: false,
		conversions: [],
		batches: [],
		isTightLipped: false,
	};
	let lookUp: { find: Find; protos: ProtoNode } | null = null;
	const server: Server = createServer(async (request, response) => {
		const text = await read(request);
		const url = new URL(request.url ?? "/", "http://localhost");
		const send = (status: number, body: unknown) => {
			response.writeHead(status, {
				"content-type": "application/json",
				"request-id": `req-${randomUUID().slice(0, 8)}`,
			});
			response.end(typeof body === "string" ? body : JSON.stringify(body));
		};
		try {
			if (url.pathname === "/control") return send(200, control(state, text));
			if (url.pathname.startsWith("/oauth/")) {
				signIn(state, url, text, send);
				return;
			}
			if (url.pathname === "/v1/events:ingest") {
				const { status, body } = ingestEvents(state, request, text);
				return send(status, body);
			}
			if (lookUp === null) {
				const read = protos();
				lookUp = { find: finder(read), protos: read };
			}
			const outcome = callApi(state, lookUp, request, url, text);
			if (outcome === "cut") return void request.socket.destroy();
			send(outcome.status, outcome.body);
		} catch (error) {
			send(500, {
				error: { status: "STAND_IN_BROKE", message: String(error) },
			});
		}
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

async function read(request: IncomingMessage): Promise<string> {
	let text = "";
	for await (const chunk of request) text += chunk;
	return text;
}

type Control = {
	account?: StandInAccount;
	faults?: { customerId: string; faults: Fault[] };
	expireTokens?: boolean;
	revokeAll?: boolean;
	/** The token endpoint gives errors of its own until it is told not to. */
	isSignInAway?: boolean;
	isTightLipped?: boolean;
	/** Drops what was held against requests so far. */
	forget?: boolean;
};

function control(state: State, text: string) {
	const order: Control = JSON.parse(text);
	if (order.account)
		state.accounts.set(order.account.customerId, order.account);
	if (order.faults)
		state.faults.set(order.faults.customerId, order.faults.faults);
	if (order.expireTokens) state.accessTokens.clear();
	if (order.isSignInAway !== undefined) state.isSignInAway = order.isSignInAway;
	if (order.isTightLipped !== undefined)
		state.isTightLipped = order.isTightLipped;
	if (order.forget) state.violations.length = 0;
	if (order.revokeAll) state.refreshTokens.clear();
	return {
		violations: state.violations,
		calls: state.calls,
		accounts: [...state.accounts.values()],
		refreshTokens: state.refreshTokens.size,
		conversions: state.conversions,
		batches: state.batches,
	};
}

/** Authorisation with PKCE, token exchange, refresh and revocation. */
function signIn(
	state: State,
	url: URL,
	text: string,
	send: (status: number, body: unknown) => unknown,
): unknown {
	const form = new URLSearchParams(text);
	if (state.isSignInAway) return send(503, { error: "backend_error" });
	const refuse = () => send(400, { error: "invalid_grant" });
	if (url.pathname === "/oauth/auth") {
		const asked = url.searchParams;
		const isFine =
			asked.get("access_type") === "offline" &&
			asked.get("code_challenge_method") === "S256" &&
			(asked.get("scope") ?? "").includes("/auth/adwords");
		if (!isFine) return send(400, { error: "invalid_request" });
		const code = `code-${randomUUID()}`;
		state.codes.set(code, asked.get("code_challenge") ?? "");
		return send(200, { code, state: asked.get("state") });
	}
	if (url.pathname === "/oauth/revoke") {
		state.refreshTokens.delete(
			form.get("token") ?? url.searchParams.get("token") ?? "",
		);
		return send(200, {});
	}
	if (form.get("grant_type") === "authorization_code") {
		const code = form.get("code") ?? "";
		const challenge = createHash("sha256")
			.update(form.get("code_verifier") ?? "")
			.digest("base64url");
		if (state.codes.get(code) !== challenge) return refuse();
		state.codes.delete(code);
		const refreshToken = `refresh-${randomUUID()}`;
		state.refreshTokens.add(refreshToken);
		return send(200, { ...accessToken(state), refresh_token: refreshToken });
	}
	if (!state.refreshTokens.has(form.get("refresh_token") ?? ""))
		return refuse();
	return send(200, accessToken(state));
}

function accessToken(state: State) {
	const token = `access-${randomUUID()}`;
	state.accessTokens.add(token);
	return { access_token: token, expires_in: 3599, token_type: "Bearer" };
}

type Event = {
	transactionId?: string;
	conversionValue?: number;
	currency?: string;
	eventTimestamp?: string;
	consent?: { adUserData?: string; adPersonalization?: string };
};

/** The Data Manager API: one bad event refuses the whole request. Its protos are not on npm; this follows its reference. */
function ingestEvents(
	state: State,
	request: IncomingMessage,
	text: string,
): { status: number; body: unknown } {
	const token = (request.headers.authorization ?? "").replace("Bearer ", "");
	if (!state.accessTokens.has(token))
		return { status: 401, body: { error: { status: "UNAUTHENTICATED" } } };
	const body: {
		destinations?: {
			operatingAccount?: { accountId?: string; accountType?: string };
			productDestinationId?: string;
		}[];
		events?: Event[];
		validateOnly?: boolean;
	} = JSON.parse(text);
	const events = body.events ?? [];
	state.batches.push(events.length);
	const [destination] = body.destinations ?? [];
	if (
		destination?.operatingAccount?.accountType !== "GOOGLE_ADS" ||
		!destination.productDestinationId
	)
		state.violations.push("destination incomplete");
	for (const { consent } of events)
		if (
			consent?.adUserData !== "CONSENT_GRANTED" ||
			!/^CONSENT_(GRANTED|DENIED)$/.test(consent.adPersonalization ?? "")
		)
			state.violations.push("an event without consent was sent");
	const refuse = (at: string) => ({
		status: 400,
		body: {
			error: {
				code: 400,
				status: "INVALID_ARGUMENT",
				message: "There was a problem with the request.",
				details: [
					{
						"@type": "type.googleapis.com/google.rpc.BadRequest",
						fieldViolations: [
							{
								field: state.isTightLipped ? "" : at,
								description: "Value is invalid.",
								reason: "INVALID_CONVERSION_VALUE",
							},
						],
					},
				],
			},
		},
	});
	if (events.length > 2_000) return refuse("events");
	const bad = events.findIndex(
		({ conversionValue = 0, eventTimestamp = "" }) =>
			conversionValue < 0 || Number.isNaN(Date.parse(eventTimestamp)),
	);
	if (bad >= 0) return refuse(`events[${bad}].conversion_value`);
	if (!body.validateOnly)
		state.conversions.push(
			...events.map(({ transactionId }) => transactionId ?? ""),
		);
	return { status: 200, body: { requestId: `dm-${state.batches.length}` } };
}

type Reply = { status: number; body: unknown } | "cut";

function callApi(
	state: State,
	{ find, protos }: { find: Find; protos: ProtoNode },
	request: IncomingMessage,
	url: URL,
	text: string,
): Reply {
	const path = url.pathname.replace(/^\/v26\//, `/${protoVersion}/`);
	const customerId = /customers\/([0-9]+)/.exec(path)?.[1] ?? "";
	const login = request.headers["login-customer-id"];
	const body: Record<string, unknown> = text === "" ? {} : JSON.parse(text);
	state.calls.push({
		path: url.pathname,
		validateOnly: body.validateOnly === true,
		login: typeof login === "string" ? login : null,
	});
	const token = (request.headers.authorization ?? "").replace("Bearer ", "");
	const fault = takeFault(state, customerId, path);
	if (fault?.kind === "expired") state.accessTokens.delete(token);
	if (!state.accessTokens.has(token))
		return refuse(401, "UNAUTHENTICATED", {
			authenticationError: "OAUTH_TOKEN_EXPIRED",
		});
	if (fault?.kind === "quota")
		return refuse(
			429,
			"RESOURCE_EXHAUSTED",
			{ quotaError: "RESOURCE_TEMPORARILY_EXHAUSTED" },
			fault.retryDelay,
		);
	if (fault?.kind === "unavailable")
		return refuse(503, "UNAVAILABLE", { internalError: "TRANSIENT_ERROR" });
	if (fault?.kind === "nonsense") return { status: 200, body: "<html>" };
	const method = methodAt(protos, request.method ?? "", path);
	const problems = method
		? checkShape(find, `${api}.services.${method.requestType}`, body)
		: [`${request.method} ${path}: no such method`];
	if (!url.pathname.startsWith("/v26/"))
		problems.push(`${url.pathname}: not v26`);
	const { result, type } = answer(
		state,
		find,
		path,
		customerId,
		body,
		problems,
		fault,
	);
	if (problems.length > 0) {
		state.violations.push(...problems);
		return refuse(
			400,
			"INVALID_ARGUMENT",
			{ requestError: "UNKNOWN" },
			undefined,
			problems.join("; "),
		);
	}
	if ("refused" in result)
		return refuse(400, "INVALID_ARGUMENT", result.refused);
	// What the stand-in says has to be something Google could say.
	const own = checkShape(find, `${api}.services.${type}`, result.body);
	if (own.length > 0) throw new Error(own.join("; "));
	if (fault?.kind === "cut") return "cut";
	if (fault?.kind === "partial")
		return {
			status: 200,
			body: {
				...result.body,
				partialFailureError: failure("INVALID_ARGUMENT", {
					campaignBudgetError: fault.code,
				}).error,
			},
		};
	return { status: 200, body: result.body };
}

function takeFault(
	state: State,
	customerId: string,
	path: string,
): Fault | undefined {
	const queue = state.faults.get(customerId) ?? [];
	const [next] = queue;
	if (!next || (next.on !== undefined && !path.endsWith(next.on)))
		return undefined;
	queue.shift();
	return next;
}

function methodAt(protos: ProtoNode, verb: string, path: string) {
	const services = api
		.split(".")
		.concat("services")
		.reduce<ProtoNode | undefined>(
			(node, name) => node?.nested?.[name],
			protos,
		);
	for (const service of Object.values(services?.nested ?? {}))
		for (const method of Object.values(service.methods ?? {})) {
			const pattern =
				method.options?.[`(google.api.http).${verb.toLowerCase()}`];
			if (pattern === undefined) continue;
			const matcher = pattern.replace(/\{[a-z_]+=\*\}/g, "[0-9]+");
			if (new RegExp(`^${matcher}$`).test(path)) return method;
		}
	return null;
}

type Result =
	| { body: Record<string, unknown> }
	| { refused: Record<string, string> };

function answer(
	state: State,
	find: Find,
	path: string,
	customerId: string,
	body: Record<string, unknown>,
	problems: string[],
	fault: Fault | undefined,
): { result: Result; type: string } {
	if (path.endsWith("customers:listAccessibleCustomers"))
		return {
			result: {
				body: {
					resourceNames: [...state.accounts.keys()].map(
						(id) => `customers/${id}`,
					),
				},
			},
			type: "ListAccessibleCustomersResponse",
		};
	const account = state.accounts.get(customerId);
	if (!account)
		return {
			result: { refused: { authenticationError: "CUSTOMER_NOT_FOUND" } },
			type: "",
		};
	const found = path.endsWith("googleAds:search")
		? {
				result: { body: search(account, find, body, problems) },
				type: "SearchGoogleAdsResponse",
			}
		: {
				result: mutate(account, find, body, problems),
				type: "MutateCampaignBudgetsResponse",
			};
	if (fault?.kind === "drift") {
		const budget = account.budgets.find(({ id }) => id === fault.budgetId);
		if (budget) budget.amountMicros = fault.amountMicros;
	}
	return found;
}

function search(
	account: StandInAccount,
	find: Find,
	body: Record<string, unknown>,
	problems: string[],
): Record<string, unknown> {
	const query = String(body.query);
	const [, select = "", from = "", where = ""] =
		/^SELECT (.+?) FROM (\w+)(?: WHERE (.+?))?(?: ORDER BY [a-z_.]+)?(?: LIMIT \d+)?$/.exec(
			query,
		) ?? [];
	const fields = select.split(", ");
	const inConditions = [...where.matchAll(/([a-z_]+(?:\.[a-z_]+)+)/g)].map(
		([name]) => name,
	);
	for (const field of [...fields, ...inConditions])
		if (!hasField(find, `${api}.services.GoogleAdsRow`, field))
			problems.push(`GAQL: ${field} does not exist`);
	const start = Number(body.pageToken ?? 0);
	// The weeks asked for are all alike: the first one stands for them.
	const [, week = ""] = /BETWEEN '([0-9-]+)'/.exec(where) ?? [];
	const all = rowsOf(account, from).map((row) =>
		week === "" ? row : { ...row, segments: { week } },
	);
	const rows = all.slice(start, start + rowsPerPage);
	const next = start + rowsPerPage;
	return {
		results: rows.map((row) => project(row, fields)),
		...(next < all.length ? { nextPageToken: String(next) } : {}),
		fieldMask: fields.join(","),
	};
}

type Row = Record<string, Record<string, unknown>>;

const metrics = {
	impressions: "1000",
	clicks: "40",
	costMicros: "65000000",
	conversions: 4.5,
	conversionsValue: 210.25,
};

function rowsOf(account: StandInAccount, from: string): Row[] {
	if (from === "customer")
		return [
			{
				customer: {
					...factsOf(account.customerId, account.name),
					manager: account.clients !== undefined,
				},
				// What the campaigns below add up to, and half a cent that no campaign shows.
				metrics: {
					...metrics,
					costMicros: String(65_000_000 * account.budgets.length + 5_000),
				},
			},
		];
	if (from === "ad_group_ad_asset_view")
		return account.budgets.map((_, index) => ({
			adGroupAdAssetView: {
				resourceName: `customers/${account.customerId}/adGroupAdAssetViews/1~${index}~HEADLINE`,
				fieldType: "HEADLINE",
			},
			asset: { name: "", textAsset: { text: `Headline ${index}` } },
			metrics,
		}));
	if (from === "change_event")
		return [
			{
				changeEvent: {
					resourceName: `customers/${account.customerId}/changeEvents/1`,
					changeDateTime: "2026-01-05 10:11:12",
					clientType: "GOOGLE_ADS_WEB_CLIENT",
					changeResourceType: "CAMPAIGN_BUDGET",
					resourceChangeOperation: "UPDATE",
					changeResourceName: `customers/${account.customerId}/campaignBudgets/11`,
					userEmail: "colleague@lotse.example",
					changedFields: "amountMicros",
					oldResource: { campaignBudget: { amountMicros: "45000000" } },
					newResource: { campaignBudget: { amountMicros: "50000000" } },
				},
			},
		];
	if (from === "user_list")
		return [
			{ userList: { id: "77", name: "Regulars", sizeForDisplay: "1200" } },
			{ userList: { id: "78", name: "Newsletter" } },
		];
	if (from === "customer_client")
		return (account.clients ?? []).map(({ id, name }) => ({
			customerClient: { ...factsOf(id, name), manager: false },
		}));
	return account.budgets.map((budget, index) => ({
		campaign: {
			id: String(700 + index),
			name: budget.name,
			status: "ENABLED",
			advertisingChannelType: "SEARCH",
		},
		campaignBudget: {
			period: "DAILY",
			explicitlyShared: false,
			referenceCount: "1",
			...budget,
		},
		metrics,
	}));
}

function factsOf(id: string, descriptiveName: string) {
	return {
		id,
		descriptiveName,
		currencyCode: "EUR",
		timeZone: "Europe/Berlin",
	};
}

/** Only what was asked for, as Google answers. */
function project(row: Row, fields: readonly string[]): Row {
	const camel = (name: string) =>
		name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
	const made: Row = {};
	for (const field of fields) {
		// A field inside a field comes with the whole of the outer one, which is all there is of it here.
		const [resource = "", name = ""] = field.split(".").map(camel);
		const value = row[resource]?.[name];
		if (value !== undefined)
			made[resource] = { ...made[resource], [name]: value };
	}
	return made;
}

function mutate(
	account: StandInAccount,
	find: Find,
	body: Record<string, unknown>,
	problems: string[],
): Result {
	const operations = body.operations as {
		updateMask?: string;
		update?: { resourceName?: string; amountMicros?: string };
	}[];
	const names: string[] = [];
	const ready: (() => void)[] = [];
	for (const { updateMask = "", update = {} } of operations ?? []) {
		const mask = updateMask
			.split(",")
			.map((name) =>
				name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
			);
		for (const field of mask)
			if (!hasField(find, `${api}.resources.CampaignBudget`, field))
				problems.push(`updateMask: ${field} does not exist`);
		const { resourceName = "", amountMicros = "" } = update;
		const budget = account.budgets.find(
			({ id }) =>
				resourceName ===
				`customers/${account.customerId}/campaignBudgets/${id}`,
		);
		if (!budget) return { refused: { mutateError: "RESOURCE_NOT_FOUND" } };
		if (BigInt(amountMicros) % 10_000n !== 0n)
			return {
				refused: {
					campaignBudgetError: "NON_MULTIPLE_OF_MINIMUM_CURRENCY_UNIT",
				},
			};
		if (BigInt(amountMicros) < 1_000_000n)
			return {
				refused: { campaignBudgetError: "BUDGET_BELOW_PER_DAY_MINIMUM" },
			};
		ready.push(() => {
			budget.amountMicros = amountMicros;
		});
		names.push(resourceName);
	}
	if (problems.length > 0 || body.validateOnly === true) return { body: {} };
	for (const change of ready) change();
	return { body: { results: names.map((resourceName) => ({ resourceName })) } };
}

function refuse(
	status: number,
	word: string,
	errorCode: Record<string, string>,
	retryDelay?: string,
	message = "stand-in refuses",
): Reply {
	return { status, body: failure(word, errorCode, retryDelay, message) };
}

function failure(
	status: string,
	errorCode: Record<string, string>,
	retryDelay?: string,
	message = "stand-in refuses",
) {
	return {
		error: {
			code: 400,
			status,
			message,
			details: [
				{
					"@type":
						"type.googleapis.com/google.ads.googleads.v26.errors.GoogleAdsFailure",
					errors: [
						{
							errorCode,
							message,
							...(retryDelay === undefined
								? {}
								: {
										details: {
											quotaErrorDetails: {
												rateScope: "ACCOUNT",
												rateName: "x",
												retryDelay,
											},
										},
									}),
						},
					],
					requestId: "req-in-failure",
				},
			],
		},
	};
}
