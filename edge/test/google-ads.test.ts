import { env } from "cloudflare:workers";
import * as ads from "@lotse/shared/contract/ads-accounts.ts";
import { listAccountBudgetChanges } from "@lotse/shared/contract/ads-changes.ts";
import { actOnDecision } from "@lotse/shared/contract/decisions.ts";
import type { Output, Route, Schema } from "@lotse/shared/contract/route.ts";
import { afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { adAccounts } from "../src/adapters/ad-accounts.ts";
import type { AdPlatform } from "../src/ports.ts";
import type { Fault, StandInAccount } from "./stand-ins/google-ads/server.ts";
import { createWorkspace, ports, send, type TestWorkspace } from "./world.ts";

const url = inject("googleAdsUrl");
const settings = {
	clientId: "client",
	clientSecret: "secret",
	developerToken: null,
	baseUrl: url,
	conversionsUrl: `${url}/`,
	endpoints: {
		oauth2AuthBaseUrl: `${url}/oauth/auth`,
		oauth2TokenUrl: `${url}/oauth/token`,
		oauth2RevokeUrl: `${url}/oauth/revoke`,
	},
};
const google = adAccounts(env.DB, ports.random, settings);
let workspace: TestWorkspace;
let count = 0;

type Seen = {
	violations: string[];
	calls: { path: string; validateOnly: boolean; login: string | null }[];
	accounts: StandInAccount[];
	refreshTokens: number;
	conversions: string[];
	batches: number[];
};
const control = async (order: object = {}) =>
	(
		await fetch(`${url}/control`, {
			method: "POST",
			body: JSON.stringify(order),
		})
	).json<Seen>();

beforeAll(async () => {
	Object.assign(ports.adAccounts, google);
	workspace = await createWorkspace("google-ads");
});
afterEach(async () => {
	expect((await control()).violations).toEqual([]);
});

/** An account of its own for each test: three campaigns, 300 € a day. */
async function newAccount(more: Partial<StandInAccount> = {}): Promise<string> {
	const customerId = String(5_000_000_000 + count++);
	const budget = (id: string, amountMicros: string) => ({
		id,
		name: `campaign ${id}`,
		amountMicros,
	});
	await control({
		account: {
			customerId,
			name: `account ${customerId}`,
			budgets: [
				budget("11", "50000000"),
				budget("12", "100000000"),
				budget("13", "150000000"),
			],
			...more,
		},
	});
	return customerId;
}

const faults = (customerId: string, list: Fault[]) =>
	control({ faults: { customerId, faults: list } });
const amountOf = async (customerId: string, budgetId: string) =>
	(await control()).accounts
		.find((account) => account.customerId === customerId)
		?.budgets.find(({ id }) => id === budgetId)?.amountMicros;

/** Signs in as a person does: to Google's page and back with its code. */
async function refreshToken(): Promise<string> {
	if (!google.signIn) throw new Error("no sign-in");
	const { url: page, verifier } = await google.signIn.start(
		"http://localhost/",
		"state",
	);
	const { code } = await (await fetch(page)).json<{ code: string }>();
	const done = await google.signIn.finish("http://localhost/", code, verifier);
	if (!done.ok) throw new Error(done.failure.code);
	return done.value.refreshToken;
}

async function open(
	loginCustomerId: string | null = null,
): Promise<AdPlatform> {
	return google.open({
		kind: "google-ads",
		refreshToken: await refreshToken(),
		loginCustomerId,
	});
}

describe("the Google Ads client in workerd, against Google's protos", () => {
	it("signs in with PKCE; another verifier, or the same code twice, is refused", async () => {
		if (!google.signIn) throw new Error("no sign-in");
		const { url: page, verifier } = await google.signIn.start(
			"http://localhost/",
			"state",
		);
		const { code } = await (await fetch(page)).json<{ code: string }>();
		expect(
			(await google.signIn.finish("http://localhost/", code, `${verifier}x`))
				.ok,
		).toBe(false);
		expect(
			(await google.signIn.finish("http://localhost/", code, verifier)).ok,
		).toBe(true);
		expect(
			(await google.signIn.finish("http://localhost/", code, verifier)).ok,
		).toBe(false);
	});

	it("reads campaigns over several pages, through the manager when there is one", async () => {
		const customerId = await newAccount();
		const read = await (await open("9999999999")).listCampaigns(customerId);
		expect(read).toMatchObject({
			ok: true,
			requestId: expect.stringMatching(/^req-/),
		});
		expect(
			read.ok &&
				read.value.map(({ budgetId, amountMicros }) => [
					budgetId,
					amountMicros,
				]),
		).toEqual([
			["11", 50_000_000],
			["12", 100_000_000],
			["13", 150_000_000],
		]);
		expect(read.ok && read.value[0]).toEqual({
			campaignId: "700",
			name: "campaign 11",
			channelType: "SEARCH",
			isEnabled: true,
			budgetId: "11",
			amountMicros: 50_000_000,
			isDaily: true,
			isShared: false,
			lastWeek: {
				costMicros: 65_000_000,
				conversions: 4.5,
				conversionsValue: 210.25,
			},
		});
		const calls = (await control()).calls.filter(({ path }) =>
			path.includes(customerId),
		);
		expect(calls.length).toBe(4);
		expect(calls.every(({ login }) => login === "9999999999")).toBe(true);
	});

	it("lists customer lists, with their size where Google tells it", async () => {
		const customerId = await newAccount();
		const read = await (await open()).listAudiences(customerId);
		expect(read).toMatchObject({
			ok: true,
			value: [
				{ userListId: "77", name: "Regulars", size: 1_200 },
				{ userListId: "78", name: "Newsletter", size: null },
			],
		});
	});

	it("lists the accounts below a manager", async () => {
		const customerId = await newAccount({
			clients: [
				{ id: "8000000001", name: "Shop" },
				{ id: "8000000002", name: "Brand" },
				{ id: "8000000003", name: "Outlet" },
			],
		});
		const listed = await (await open()).listAccounts();
		const reached = listed.ok ? listed.value : [];
		expect(reached.find((one) => one.customerId === customerId)).toMatchObject({
			isManager: true,
			loginCustomerId: null,
		});
		expect(
			reached.find((one) => one.customerId === "8000000003"),
		).toMatchObject({
			name: "Outlet",
			loginCustomerId: customerId,
			currency: "EUR",
		});
	});

	it("adds the weeks of all campaigns of a kind up", async () => {
		const customerId = await newAccount();
		const read = await (await open()).readWeeks(
			customerId,
			"2026-01-05",
			"2026-01-11",
		);
		expect(read.ok && read.value).toEqual([
			{
				week: "2026-01-05",
				channelType: "SEARCH",
				costMicros: 195_000_000,
				conversions: 13.5,
				conversionsValue: 630.75,
			},
		]);
	});

	it("validates without changing, then changes", async () => {
		const customerId = await newAccount();
		const platform = await open();
		const change = { budgetId: "11", amountMicros: 55_000_000 };
		expect(
			(await platform.setBudget(customerId, { ...change, isDryRun: true })).ok,
		).toBe(true);
		expect(await amountOf(customerId, "11")).toBe("50000000");
		expect(
			(await platform.setBudget(customerId, { ...change, isDryRun: false })).ok,
		).toBe(true);
		expect(await amountOf(customerId, "11")).toBe("55000000");
	});

	it("renews an expired token once, and says so when the sign-in itself has ended", async () => {
		const customerId = await newAccount();
		const platform = await open();
		await faults(customerId, [{ kind: "expired" }]);
		expect((await platform.listCampaigns(customerId)).ok).toBe(true);
		await control({ expireTokens: true, revokeAll: true });
		const ended = await platform.setBudget(customerId, {
			budgetId: "11",
			amountMicros: 55_000_000,
			isDryRun: false,
		});
		expect(ended).toMatchObject({
			ok: false,
			failure: { code: "sign-in-ended", isUncertain: false },
		});
	});

	it("does not call the sign-in ended when Google's token service is merely away", async () => {
		const customerId = await newAccount();
		const platform = await open();
		await control({ isSignInAway: true });
		const read = await platform.listCampaigns(customerId);
		await control({ isSignInAway: false });
		expect(read).toMatchObject({ ok: false, failure: { code: "unreachable" } });
	});

	it("waits as long as Google asks when the quota is used up, but not for minutes", async () => {
		const customerId = await newAccount();
		const platform = await open();
		await faults(customerId, [
			{ kind: "quota", retryDelay: "0.2s", on: "googleAds:search" },
		]);
		expect((await platform.listCampaigns(customerId)).ok).toBe(true);
		await faults(customerId, [
			{ kind: "quota", retryDelay: "600s", on: ":mutate" },
		]);
		expect(
			await platform.setBudget(customerId, {
				budgetId: "11",
				amountMicros: 55_000_000,
				isDryRun: false,
			}),
		).toMatchObject({
			ok: false,
			failure: {
				code: "RESOURCE_TEMPORARILY_EXHAUSTED",
				message: { en: expect.stringContaining("pause") },
				requestId: "req-in-failure",
			},
		});
	});

	it("reads again after an outage, but never changes twice: a lost answer is called uncertain", async () => {
		const customerId = await newAccount();
		const platform = await open();
		await faults(customerId, [
			{ kind: "unavailable", on: "googleAds:search" },
			{ kind: "cut", on: "googleAds:search" },
		]);
		expect((await platform.listCampaigns(customerId)).ok).toBe(true);
		await faults(customerId, [{ kind: "cut", on: ":mutate" }]);
		const before = (await control()).calls.length;
		expect(
			await platform.setBudget(customerId, {
				budgetId: "11",
				amountMicros: 55_000_000,
				isDryRun: false,
			}),
		).toMatchObject({
			ok: false,
			failure: { code: "unreachable", isUncertain: true },
		});
		expect((await control()).calls.length).toBe(before + 1);
		expect(await amountOf(customerId, "11")).toBe("55000000");
	});

	it("takes an error inside a good answer for an error, and nonsense for nonsense", async () => {
		const customerId = await newAccount();
		const platform = await open();
		const change = {
			budgetId: "11",
			amountMicros: 55_000_000,
			isDryRun: false,
		};
		await faults(customerId, [
			{ kind: "partial", code: "MONEY_AMOUNT_TOO_LARGE" },
		]);
		expect(await platform.setBudget(customerId, change)).toMatchObject({
			ok: false,
			failure: { code: "MONEY_AMOUNT_TOO_LARGE" },
		});
		await faults(customerId, [{ kind: "nonsense" }]);
		expect(await platform.setBudget(customerId, change)).toMatchObject({
			ok: false,
			failure: { code: "not-understood", isUncertain: true },
		});
		expect(
			await platform.setBudget(customerId, {
				...change,
				amountMicros: 55_000_001,
			}),
		).toMatchObject({
			ok: false,
			failure: { code: "NON_MULTIPLE_OF_MINIMUM_CURRENCY_UNIT" },
		});
		expect(await platform.setBudget("4111111111", change)).toMatchObject({
			ok: false,
			failure: { code: "CUSTOMER_NOT_FOUND" },
		});
	});

	it("the stand-in refuses what Google's protos do not know", async () => {
		const customerId = await newAccount();
		await open();
		const token = await (
			await fetch(`${url}/oauth/token`, {
				method: "POST",
				body: new URLSearchParams({
					grant_type: "refresh_token",
					refresh_token: await refreshToken(),
				}),
			})
		).json<{ access_token: string }>();
		const post = async (path: string, body: object) =>
			(
				await fetch(`${url}/v26/customers/${customerId}/${path}`, {
					method: "POST",
					headers: { authorization: `Bearer ${token.access_token}` },
					body: JSON.stringify(body),
				})
			).status;
		expect(
			await post("campaignBudgets:mutate", {
				operations: [{ updateMask: "amount", update: { amount_micros: "1" } }],
			}),
		).toBe(400);
		expect(
			await post("campaignBudgets:mutate", {
				operations: [{ update: { amountMicros: 1 } }],
			}),
		).toBe(400);
		expect(
			await post("googleAds:search", {
				query: "SELECT campaign.colour FROM campaign",
			}),
		).toBe(400);
		expect(await post("campaignBudget:mutate", {})).toBe(400);
		const { violations } = await control();
		expect(violations.splice(0).length).toBeGreaterThan(4);
		await control({ forget: true });
	});
});

describe("a whole change through the Google Ads API", () => {
	async function call<I extends Schema, R extends Schema>(
		route: Route<I, R>,
		input: I["_zod"]["input"],
		as: "editor" | "approver" | "admin" = "editor",
	): Promise<Output<R>> {
		const response = await send(route, input, workspace.people[as], {
			headers: { "accept-language": "en" },
		});
		const body = await response.json<Output<R>>();
		if (response.status !== route.status)
			throw new Error(
				`${route.id} ${response.status}: ${JSON.stringify(body)}`,
			);
		return body;
	}

	it("connects, chooses, proposes, applies, meets drift, reverts and disconnects; the token is sealed and then revoked", async () => {
		const customerId = await newAccount();
		const { url: page } = await call(ads.startAdsSignIn, {}, "admin");
		const { code, state } = await (await fetch(page)).json<{
			code: string;
			state: string;
		}>();
		// Whoever did not begin it cannot finish it.
		expect(
			(
				await send(
					ads.finishAdsSignIn,
					{ code, state: `${state}x` },
					workspace.people.admin,
				)
			).status,
		).toBe(422);
		const { connection, accounts } = await call(
			ads.finishAdsSignIn,
			{ code, state },
			"admin",
		);
		expect(accounts.some((account) => account.customerId === customerId)).toBe(
			true,
		);
		await call(ads.chooseAdAccount, { customerId, isChosen: true }, "admin");
		const stored = await env.DB.prepare(
			"select sealed from ad_connection where workspace_id = ? and id = ?",
		)
			.bind(workspace.id, connection.id)
			.first<{ sealed: string }>();
		expect(stored?.sealed).toMatch(/^v1\./);

		const { decision } = await call(ads.proposeAdBudgets, {
			customerId,
			title: "More",
			changes: [
				{ budgetId: "11", toMicros: 55_000_000 },
				{ budgetId: "12", toMicros: 110_000_000 },
			],
		});
		await call(actOnDecision, {
			decisionId: decision.id,
			version: 1,
			action: "submit",
		});
		const approved = await call(
			actOnDecision,
			{ decisionId: decision.id, version: 2, action: "approve" },
			"approver",
		);
		// Somebody changes the second budget while the first is being validated.
		await faults(customerId, [
			{
				kind: "drift",
				budgetId: "12",
				amountMicros: "101000000",
				on: ":mutate",
			},
		]);
		const applied = await call(ads.applyAdChanges, {
			decisionId: decision.id,
			version: approved.version,
			dryRun: false,
		});
		expect(
			applied.outcomes.map(({ result, foundMicros }) => [result, foundMicros]),
		).toEqual([
			["changed", 50_000_000],
			["refused", 101_000_000],
		]);
		expect(applied.outcomes[0]?.requestId).toMatch(/^req-/);
		expect([
			await amountOf(customerId, "11"),
			await amountOf(customerId, "12"),
		]).toEqual(["55000000", "101000000"]);
		const reverted = await call(ads.revertAdChanges, {
			decisionId: decision.id,
			version: applied.decision.version,
			dryRun: false,
		});
		expect(reverted.decision.state).toBe("reverted");
		expect(await amountOf(customerId, "11")).toBe("50000000");

		const before = (await control()).refreshTokens;
		await call(ads.disconnectAds, { connectionId: connection.id }, "admin");
		expect((await control()).refreshTokens).toBe(before - 1);
	});
});

describe("reports by day", () => {
	async function call<R extends Schema>(
		route: Route<Schema, R>,
		input: object,
	): Promise<Output<R>> {
		const response = await send(route, input, workspace.people.editor, {
			headers: { "accept-language": "en" },
		});
		expect([route.id, response.status]).toEqual([route.id, 200]);
		return response.json<Output<R>>();
	}
	const question = {
		report: "campaigns",
		from: "2026-01-05",
		to: "2026-01-07",
	} as const;

	it("keeps each day once, goes on where a call broke off, and compares with the account's own total", async () => {
		const customerId = await connected();
		// The second day cannot be read: nothing after it is tried.
		await faults(customerId, [
			{ kind: "drift", budgetId: "none", amountMicros: "0" },
			{ kind: "drift", budgetId: "none", amountMicros: "0" },
			{ kind: "drift", budgetId: "none", amountMicros: "0" },
			{ kind: "quota", retryDelay: "600s" },
		]);
		const first = await call(ads.readAdReport, { customerId, ...question });
		expect([first.days.map(({ day }) => day), first.missing]).toEqual([
			["2026-01-05"],
			["2026-01-06", "2026-01-07"],
		]);
		expect(first.message).toContain("pause");
		const calls = (await control()).calls.length;
		const second = await call(ads.readAdReport, { customerId, ...question });
		expect([second.days.map(({ day }) => day), second.missing]).toEqual([
			["2026-01-05", "2026-01-06", "2026-01-07"],
			[],
		]);
		expect(second).toMatchObject({ currency: "EUR", timeZone: "UTC" });
		expect(second.days[0]).toMatchObject({
			rows: 3,
			costMicros: 195_000_000,
			accountCostMicros: 195_005_000,
		});
		// Two days of one page of totals and two of campaigns each: the first day is not fetched again.
		expect((await control()).calls.length - calls).toBe(6);
		const kept = await call(ads.getAdReport, { customerId, ...question });
		expect(kept.rows.length).toBe(9);
		expect(kept.rows[0]).toEqual({
			day: "2026-01-05",
			entityId: "700",
			label: "campaign 11",
			impressions: 1_000,
			clicks: 40,
			costMicros: 65_000_000,
			conversions: 4.5,
			conversionsValue: 210.25,
		});
	});

	it("reads assets and changes", async () => {
		const customerId = await connected();
		const day = { from: "2026-01-05", to: "2026-01-05" };
		await call(ads.readAdReport, { customerId, report: "assets", ...day });
		await call(ads.readAdReport, { customerId, report: "changes", ...day });
		const assets = await call(ads.getAdReport, {
			customerId,
			report: "assets",
			...day,
		});
		expect(assets.rows[0]?.label).toBe("HEADLINE · Headline 0");
		const changes = await call(ads.getAdReport, {
			customerId,
			report: "changes",
			...day,
		});
		expect(changes.rows.map(({ label }) => label)).toEqual([
			"2026-01-05 10:11:12 · UPDATE · CAMPAIGN_BUDGET · GOOGLE_ADS_WEB_CLIENT",
		]);
		expect(changes.days[0]?.accountCostMicros).toBeNull();
		const told = await call(listAccountBudgetChanges, { customerId, ...day });
		expect(told).toEqual({
			currency: "EUR",
			timeZone: "UTC",
			days: ["2026-01-05"],
			changes: [
				{
					day: "2026-01-05",
					budgetId: "11",
					at: "2026-01-05 10:11:12",
					through: "GOOGLE_ADS_WEB_CLIENT",
					by: "colleague@lotse.example",
					fromMicros: 45_000_000,
					toMicros: 50_000_000,
				},
			],
		});
	});
});

/** An account this workspace works with. */
async function connected(): Promise<string> {
	const customerId = await newAccount();
	const store = ports.store.of(workspace.id);
	const id = `acn_${String(count).padStart(20, "0")}`;
	await ports.store.batch([
		store.adConnections.create({
			id,
			kind: "google-ads",
			createdBy: workspace.people.admin.memberId,
			createdAt: 0,
			sealed: await ports.secrets.seal(await refreshToken()),
		}),
		store.adConnections.upsertAccounts([
			{
				customerId,
				connectionId: id,
				name: "x",
				currency: "EUR",
				timeZone: "UTC",
				isManager: false,
				loginCustomerId: null,
				isChosen: true,
			},
		]),
	]);
	return customerId;
}

describe("conversions through the Data Manager API", () => {
	const event = (
		transactionId: string,
		more: Partial<ads.ConversionEvent> = {},
	): ads.ConversionEvent => ({
		transactionId,
		at: 1_790_000_000_000,
		value: { amountMicros: 12_500_000, currency: "EUR" },
		gclid: "click",
		adUserData: "granted",
		adPersonalization: "denied",
		...more,
	});
	const bad = { value: { amountMicros: -1_000_000, currency: "EUR" } };

	async function upload(
		customerId: string,
		events: ads.ConversionEvent[],
		dryRun = false,
	) {
		const response = await send(
			ads.uploadConversions,
			{ customerId, conversionActionId: "77", events, dryRun },
			workspace.people.editor,
			{ headers: { "accept-language": "en" } },
		);
		expect(response.status).toBe(200);
		return ads.uploadConversions.reply.parse(await response.json());
	}

	const sent = async (prefix: string) =>
		(await control()).conversions.filter((id) => id.startsWith(prefix));

	it("sends with consent only, at most 2,000 at a time, and each purchase once", async () => {
		const customerId = await connected();
		const events = Array.from({ length: 2_100 }, (_, index) =>
			event(`a${index}`),
		);
		const mixed = [
			...events,
			event("a0"),
			event("a-denied", { adUserData: "denied" }),
			event("a-open", { adUserData: "unknown" }),
		];
		const dry = await upload(customerId, mixed, true);
		expect([dry.accepted, dry.withheld.length, dry.refused]).toEqual([
			2_100,
			3,
			[],
		]);
		expect(await sent("a")).toEqual([]);
		const first = await upload(customerId, mixed);
		expect(first.accepted).toBe(2_100);
		expect(first.withheld.map(({ transactionId }) => transactionId)).toEqual([
			"a0",
			"a-denied",
			"a-open",
		]);
		expect((await control()).batches.slice(-2)).toEqual([2_000, 100]);
		const again = await upload(customerId, mixed);
		expect([again.accepted, again.withheld.length]).toEqual([0, 2_103]);
		expect((await sent("a")).length).toBe(2_100);
	});

	it("takes a bad event out and sends the others, named or not", async () => {
		const customerId = await connected();
		const batch = (prefix: string) =>
			Array.from({ length: 40 }, (_, index) =>
				event(`${prefix}${index}`, index === 7 || index === 31 ? bad : {}),
			);
		const named = await upload(customerId, batch("b"));
		expect([
			named.accepted,
			named.refused.map(({ transactionId }) => transactionId),
		]).toEqual([38, ["b7", "b31"]]);
		expect(named.refused[0]?.reason).toContain("INVALID_CONVERSION_VALUE");
		await control({ isTightLipped: true });
		const found = await upload(customerId, batch("c"));
		await control({ isTightLipped: false });
		expect([
			found.accepted,
			found.refused.map(({ transactionId }) => transactionId),
		]).toEqual([38, ["c7", "c31"]]);
		expect((await sent("c")).length).toBe(38);
		expect(new Set(await sent("c")).size).toBe(38);
	});

	it("says so when the sign-in has ended, and nothing counts as sent", async () => {
		const customerId = await connected();
		await control({ revokeAll: true });
		const { accepted, refused } = await upload(customerId, [
			event("d1"),
			event("d2"),
		]);
		expect([accepted, refused.length]).toEqual([0, 2]);
		expect(refused[0]?.reason).toContain("Connect the account again");
	});
});
