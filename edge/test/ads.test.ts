import type { Scope } from "@lotse/shared/contract/access.ts";
import * as ads from "@lotse/shared/contract/ads-accounts.ts";
import { reportScriptRun } from "@lotse/shared/contract/ads-script.ts";
import { readAccountWeeks } from "@lotse/shared/contract/ads-weeks.ts";
import { listAudit } from "@lotse/shared/contract/audit.ts";
import {
	actOnDecision,
	getDecision,
} from "@lotse/shared/contract/decisions.ts";
import type { Output, Route, Schema } from "@lotse/shared/contract/route.ts";
import { pullStop, releaseStop } from "@lotse/shared/contract/stops.ts";
import { createToken } from "@lotse/shared/contract/tokens.ts";
import { traceChange } from "@lotse/shared/trust/audit/trace-change.ts";
import { verifyChain } from "@lotse/shared/trust/audit/verify-chain.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AdPlatform } from "../src/ports.ts";
import { runAdsScript } from "./stand-ins/run-ads-script.ts";
import {
	createWorkspace,
	type Person,
	ports,
	rowsOf,
	send,
	type TestWorkspace,
} from "./world.ts";

const customerId = "1000000001";
/** Budgets of the practice account: brand 45 €, chocolate 160 €, gifts 95 €, shared display 60 €. */
const [brand, chocolate, gifts, display] = [
	"10000000001",
	"10000000002",
	"10000000003",
	"10000000099",
] as const;
const euros = (amount: number) => Math.round(amount * 1_000_000);

let count = 0;
let workspace: TestWorkspace;
beforeEach(async () => {
	workspace = await createWorkspace(`ads${count++}`);
	await call(ads.addPracticeAccount, {}, workspace.people.editor);
});
afterEach(() => vi.restoreAllMocks());

async function call<I extends Schema, R extends Schema>(
	route: Route<I, R>,
	input: I["_zod"]["input"],
	as: Person = workspace.people.editor,
): Promise<Output<R>> {
	const response = await send(route, input, as, {
		headers: { "accept-language": "en" },
	});
	const body = await response.json<Output<R>>();
	if (response.status !== route.status)
		throw new Error(`${route.id} ${response.status}: ${JSON.stringify(body)}`);
	return body;
}

async function refusal(
	route: Route,
	input: unknown,
	as: Person | { token: string } = workspace.people.editor,
) {
	const response = await send(route, input, as, {
		headers: { "accept-language": "en" },
	});
	const body = await response.json<{
		code: string;
		detail?: string;
		errors?: { field: string; fix: string }[];
	}>();
	return { status: response.status, ...body };
}

async function propose(changes: { budgetId: string; toMicros: number }[]) {
	return call(ads.proposeAdBudgets, {
		customerId,
		title: "More for search",
		changes,
	});
}

/** Submitted by the editor, approved by the approver. */
async function approve(decisionId: string) {
	await call(actOnDecision, { decisionId, version: 1, action: "submit" });
	return call(
		actOnDecision,
		{ decisionId, version: 2, action: "approve" },
		workspace.people.approver,
	);
}

async function approved(changes: { budgetId: string; toMicros: number }[]) {
	const { decision } = await propose(changes);
	return approve(decision.id);
}

async function amounts() {
	const { campaigns } = await call(ads.listAdCampaigns, { customerId });
	return new Map(
		campaigns.map(({ budgetId, amountMicros }) => [budgetId, amountMicros]),
	);
}

const apply = (
	{ id: decisionId, version }: { id: string; version: number },
	dryRun = false,
) => call(ads.applyAdChanges, { decisionId, version, dryRun });
const revert = ({ id: decisionId, version }: { id: string; version: number }) =>
	call(ads.revertAdChanges, { decisionId, version, dryRun: false });

/** Puts something between Lotse and the practice account. */
function between(wrap: (platform: AdPlatform) => Partial<AdPlatform>) {
	const real = ports.adAccounts.open;
	vi.spyOn(ports.adAccounts, "open").mockImplementation((key) => {
		const platform = real(key);
		return { ...platform, ...wrap(platform) };
	});
}

const failure = (code: string, isUncertain = false) =>
	({
		ok: false,
		failure: {
			code,
			message: { de: code, en: code },
			isUncertain,
			requestId: "req-failed",
		},
	}) as const;

describe("a budget change", () => {
	it("goes from the account to an approved, applied, verified and reverted change with its trail", async () => {
		const { campaigns } = await call(ads.listAdCampaigns, { customerId });
		expect(campaigns.find(({ budgetId }) => budgetId === brand)).toMatchObject({
			amountMicros: euros(45),
			minMicros: euros(36),
			maxMicros: euros(54),
			hindrances: [],
		});
		expect(
			campaigns.find(({ budgetId }) => budgetId === display)?.hindrances,
		).toHaveLength(1);

		const { decision, changes } = await propose([
			{ budgetId: brand, toMicros: euros(52.5) },
			{ budgetId: gifts, toMicros: euros(80) },
		]);
		expect(decision.proposal.changes[0]).toEqual({
			name: "Suche · Marke",
			from: 45,
			to: 52.5,
			unit: "EUR a day",
		});
		expect(changes.map(({ state }) => state)).toEqual(["planned", "planned"]);
		// Not before another person has approved it, nor by the way every other decision is applied.
		expect(
			(
				await refusal(ads.applyAdChanges, {
					decisionId: decision.id,
					version: 1,
					dryRun: false,
				})
			).code,
		).toBe("unprocessable");
		const ready = await approve(decision.id);
		expect(
			(
				await refusal(actOnDecision, {
					decisionId: ready.id,
					version: 3,
					action: "apply",
				})
			).detail,
		).toContain("Google Ads");

		const before = await rowsOf(workspace.id);
		const dry = await apply(ready, true);
		expect(dry.outcomes.map(({ result }) => result)).toEqual([
			"would-change",
			"would-change",
		]);
		expect(await rowsOf(workspace.id)).toEqual(before);
		expect((await amounts()).get(brand)).toBe(euros(45));

		const done = await apply(ready);
		expect(done.decision.state).toBe("applied");
		expect(done.outcomes.map(({ result }) => result)).toEqual([
			"changed",
			"changed",
		]);
		expect((await amounts()).get(brand)).toBe(euros(52.5));
		const undone = await revert(done.decision);
		expect(undone.decision.state).toBe("reverted");
		expect([...(await amounts())].slice(0, 3)).toEqual([
			[brand, euros(45)],
			[chocolate, euros(160)],
			[gifts, euros(95)],
		]);

		const { entries, head } = await call(listAudit, { limit: 200 });
		expect(
			await verifyChain(entries, (text) => ports.secrets.digest(text), {
				head,
			}),
		).toMatchObject({ ok: true });
		const trail = entries
			.filter(({ subject }) => subject === decision.id)
			.map(({ action }) => action);
		expect(trail).toEqual([
			"decision.create",
			"ads.band-stated",
			"decision.submit",
			"decision.approve",
			"ads.apply-begin",
			"ads.apply-done",
			"ads.apply-begin",
			"ads.apply-done",
			"decision.apply",
			"ads.revert-begin",
			"ads.revert-done",
			"ads.revert-begin",
			"ads.revert-done",
			"decision.revert",
		]);
		const traced = traceChange(
			entries.filter(({ subject }) => subject === decision.id),
		).filter(({ budget }) => budget === null || budget.budgetId === brand);
		expect(traced.map(({ kind, way }) => [kind, way])).toEqual([
			["proposed", null],
			["band-stated", null],
			["submitted", null],
			["approved", null],
			...["apply", "revert"].flatMap((way) => [
				["claimed", way],
				["validated", way],
				["changed", way],
				["verified", way],
				[way === "apply" ? "applied" : "reverted", null],
			]),
		]);
		expect(traced.filter(({ kind }) => kind === "verified")).toMatchObject([
			{ shownMicros: euros(52.5) },
			{ shownMicros: euros(45), budget: { toMicros: euros(45) } },
		]);
		const numbers = traced.flatMap(({ requestId }) => requestId ?? []);
		expect(new Set(numbers).size).toBe(4);
		const first = entries.find(({ action }) => action === "ads.apply-done");
		expect(JSON.parse(first?.detail ?? "")).toMatchObject({
			before: euros(45),
			fromMicros: euros(45),
			toMicros: euros(52.5),
			requestIds: [
				expect.stringMatching(/^practice-/),
				expect.stringMatching(/^practice-/),
			],
		});
	});

	it("is refused at the proposal when it passes a limit, shares its budget, or is too much together", async () => {
		const tooMuch = await refusal(ads.proposeAdBudgets, {
			customerId,
			title: "x",
			changes: [
				{ budgetId: brand, toMicros: euros(60) },
				{ budgetId: display, toMicros: euros(61) },
				{ budgetId: "77", toMicros: euros(5) },
			],
		});
		expect(tooMuch.status).toBe(422);
		expect(tooMuch.errors?.map(({ field }) => field)).toEqual([
			"changes.0.toMicros",
			"changes.1.toMicros",
			"changes.2.toMicros",
		]);
		await call(
			ads.setBudgetPolicy,
			{
				maxIncreasePercent: 20,
				maxDecreasePercent: 20,
				maxDayPercent: 5,
				accountCapMicros: null,
				coolDownDays: 7,
			},
			workspace.people.admin,
		);
		// 620 € a day in all: 5 % are 31 €, so the second of two rows is one too many.
		const together = await refusal(ads.proposeAdBudgets, {
			customerId,
			title: "x",
			changes: [
				{ budgetId: chocolate, toMicros: euros(180) },
				{ budgetId: gifts, toMicros: euros(107) },
			],
		});
		expect(together.errors?.map(({ field }) => field)).toEqual([
			"changes.1.toMicros",
		]);
	});

	it("is not made when somebody changed the budget meanwhile", async () => {
		const ready = await approved([{ budgetId: brand, toMicros: euros(50) }]);
		const platform = ports.adAccounts.open({
			kind: "practice",
			workspaceId: workspace.id,
		});
		await platform.setBudget(customerId, {
			budgetId: brand,
			amountMicros: euros(46),
			isDryRun: false,
		});
		const { outcomes, decision } = await apply(ready);
		expect(outcomes[0]).toMatchObject({
			result: "refused",
			foundMicros: euros(46),
		});
		expect(decision.state).toBe("approved");
		expect((await amounts()).get(brand)).toBe(euros(46));
	});

	it("is not undone over somebody else's newer amount", async () => {
		const { decision } = await apply(
			await approved([{ budgetId: brand, toMicros: euros(50) }]),
		);
		const platform = ports.adAccounts.open({
			kind: "practice",
			workspaceId: workspace.id,
		});
		await platform.setBudget(customerId, {
			budgetId: brand,
			amountMicros: euros(48),
			isDryRun: false,
		});
		const undone = await revert(decision);
		expect(undone.outcomes[0]?.result).toBe("refused");
		expect(undone.decision.state).toBe("applied");
		expect((await amounts()).get(brand)).toBe(euros(48));
	});

	it("rests: a second change of the same budget waits, another decision approved earlier as well", async () => {
		const [first, second] = [
			await approved([{ budgetId: brand, toMicros: euros(50) }]),
			await approved([{ budgetId: brand, toMicros: euros(49) }]),
		];
		await apply(first);
		const { outcomes } = await apply(second);
		expect(outcomes[0]?.result).toBe("refused");
		expect(
			(
				await refusal(ads.proposeAdBudgets, {
					customerId,
					title: "x",
					changes: [{ budgetId: brand, toMicros: euros(51) }],
				})
			).errors?.[0]?.fix,
		).toContain("rests");
	});

	it("two decisions at once cannot both slip through the day's limit", async () => {
		await call(
			ads.setBudgetPolicy,
			{
				maxIncreasePercent: 20,
				maxDecreasePercent: 20,
				maxDayPercent: 5,
				accountCapMicros: null,
				coolDownDays: 7,
			},
			workspace.people.admin,
		);
		const ready = [
			await approved([{ budgetId: chocolate, toMicros: euros(180) }]),
			await approved([{ budgetId: gifts, toMicros: euros(110) }]),
		];
		const results = (
			await Promise.all(ready.map((decision) => apply(decision)))
		).flatMap(({ outcomes }) => outcomes.map(({ result }) => result));
		expect(results.toSorted()).toEqual(["changed", "refused"]);
	});

	it("stays as it was when the platform refuses, and says why", async () => {
		const ready = await approved([{ budgetId: brand, toMicros: euros(50) }]);
		between((platform) => ({
			setBudget: async (customer, change) =>
				change.isDryRun
					? platform.setBudget(customer, change)
					: failure("BUDGET_BELOW_PER_DAY_MINIMUM"),
		}));
		const { outcomes, decision } = await apply(ready);
		expect(outcomes[0]).toMatchObject({
			result: "refused",
			message: "BUDGET_BELOW_PER_DAY_MINIMUM",
		});
		expect(decision.state).toBe("approved");
		const { changes } = await call(ads.listAdChanges, { decisionId: ready.id });
		expect(changes[0]).toMatchObject({ state: "planned", appliedDay: null });
	});

	it("is found out by reading when no answer came: it had arrived, or it had not", async () => {
		const arrived = await approved([{ budgetId: brand, toMicros: euros(50) }]);
		const lost = await approved([{ budgetId: gifts, toMicros: euros(90) }]);
		between((platform) => ({
			async setBudget(customer, change) {
				if (change.isDryRun) return platform.setBudget(customer, change);
				if (change.budgetId === brand)
					await platform.setBudget(customer, change);
				return failure("unreachable", true);
			},
		}));
		expect((await apply(arrived)).outcomes[0]?.result).toBe("changed");
		const missed = await apply(lost);
		expect(missed.outcomes[0]?.result).toBe("refused");
		expect(missed.decision.state).toBe("approved");
	});

	it("stays open when it cannot be read back, and the next look settles it", async () => {
		const ready = await approved([{ budgetId: brand, toMicros: euros(50) }]);
		let isChanged = false;
		between((platform) => ({
			async setBudget(customer, change) {
				if (!change.isDryRun) isChanged = true;
				return platform.setBudget(customer, change);
			},
			listCampaigns: async (customer) =>
				isChanged ? failure("unreachable") : platform.listCampaigns(customer),
		}));
		const { outcomes, decision } = await apply(ready);
		expect(outcomes[0]?.result).toBe("unverified");
		expect(decision.state).toBe("applied");
		vi.restoreAllMocks();
		const undone = await revert(decision);
		expect(undone.decision.state).toBe("reverted");
		expect((await amounts()).get(brand)).toBe(euros(45));
	});

	it("cannot be withdrawn once it is on its way", async () => {
		const ready = await approved([{ budgetId: brand, toMicros: euros(50) }]);
		let answer = { status: 0 };
		between((platform) => ({
			async setBudget(customer, change) {
				if (!change.isDryRun)
					answer = await refusal(actOnDecision, {
						decisionId: ready.id,
						version: ready.version,
						action: "withdraw",
					});
				return platform.setBudget(customer, change);
			},
		}));
		expect((await apply(ready)).decision.state).toBe("applied");
		expect(answer.status).toBe(409);
	});
});

describe("the brake", () => {
	it("stops a batch between two changes, and reverts as well, until someone who may approve releases it", async () => {
		const ready = await approved([
			{ budgetId: brand, toMicros: euros(50) },
			{ budgetId: chocolate, toMicros: euros(170) },
			{ budgetId: gifts, toMicros: euros(100) },
		]);
		between((platform) => ({
			async setBudget(customer, change) {
				const answer = await platform.setBudget(customer, change);
				if (change.budgetId === brand && !change.isDryRun)
					await call(pullStop, { note: "sold out" });
				return answer;
			},
		}));
		const { outcomes, decision } = await apply(ready);
		expect(outcomes.map(({ result }) => result)).toEqual([
			"changed",
			"refused",
			"refused",
		]);
		expect([...(await amounts())].slice(0, 3)).toEqual([
			[brand, euros(50)],
			[chocolate, euros(160)],
			[gifts, euros(95)],
		]);
		expect((await revert(decision)).outcomes[0]?.result).toBe("refused");
		expect((await refusal(releaseStop, {})).code).toBe("forbidden");
		await call(releaseStop, {}, workspace.people.approver);
		expect((await revert(decision)).decision.state).toBe("reverted");
		expect((await amounts()).get(brand)).toBe(euros(45));
		const { changes } = await call(ads.listAdChanges, { decisionId: ready.id });
		expect(changes.map(({ state }) => state).toSorted()).toEqual([
			"reverted",
			"skipped",
			"skipped",
		]);
	});

	it("is looked at again after the platform has validated, right before the change", async () => {
		const ready = await approved([{ budgetId: brand, toMicros: euros(50) }]);
		const made: boolean[] = [];
		between((platform) => ({
			async setBudget(customer, change) {
				made.push(change.isDryRun);
				if (change.isDryRun) await call(pullStop, {});
				return platform.setBudget(customer, change);
			},
		}));
		expect((await apply(ready)).outcomes[0]?.result).toBe("refused");
		expect(made).toEqual([true]);
		expect((await amounts()).get(brand)).toBe(euros(45));
	});
});

describe("beside it", () => {
	it("gives the Ads Script its plan only for an approved decision while the brake is off", async () => {
		const { decision } = await propose([
			{ budgetId: brand, toMicros: euros(50) },
		]);
		expect(
			(await refusal(ads.getScriptPlan, { decisionId: decision.id })).status,
		).toBe(422);
		await approve(decision.id);
		expect(
			await call(ads.getScriptPlan, { decisionId: decision.id }),
		).toMatchObject({
			kind: "lotse-ads-plan",
			customerId,
			changes: [
				{ budgetId: brand, fromMicros: euros(45), toMicros: euros(50) },
			],
		});
		await call(pullStop, {});
		expect(
			(await refusal(ads.getScriptPlan, { decisionId: decision.id })).status,
		).toBe(422);
	});

	it("hears from the Ads Script: preview, applied, reported twice, and put back", async () => {
		const ready = await approved([
			{ budgetId: brand, toMicros: euros(50) },
			{ budgetId: gifts, toMicros: euros(90) },
		]);
		// The script's own account, which Lotse cannot reach: the first budget as planned, the second drifted.
		const account = new Map([
			[brand, euros(45)],
			[gifts, euros(99)],
		]);
		const { secret } = await call(
			createToken,
			{ name: "Ads Script", scopes: ["ads:script"] },
			workspace.people.editor,
		);
		const runScript = async (action: "apply" | "revert", isPreview = false) => {
			const path = `/v1/ads/decisions/${ready.id}`;
			const plan = await send(
				ads.getScriptPlan,
				{ decisionId: ready.id, action },
				{ token: secret },
			);
			const text = await plan.text();
			const ran = runAdsScript(account, text, { action, isPreview });
			expect(ran.urls[0]).toBe(
				`https://lotse.example${path}/plan?action=${action}`,
			);
			return (again = false) =>
				send(
					reportScriptRun,
					{ decisionId: ready.id, ...ran.report },
					again ? workspace.people.admin : { token: secret },
				);
		};
		const state = async () =>
			(await call(getDecision, { decisionId: ready.id })).state;
		const previewed = await (await runScript("apply", true))();
		expect([previewed.status, await state()]).toEqual([200, "approved"]);
		const report = await runScript("apply");
		expect((await report()).status).toBe(200);
		const second = await report(true);
		expect(second.status).toBe(200);
		const { changes } = await second.json<{
			changes: { state: string; appliedDay: string | null }[];
		}>();
		expect(changes.map((one) => one.state)).toEqual(["applied", "skipped"]);
		expect(changes[0]?.appliedDay).toMatch(/^\d{4}-/);
		expect([await state(), account.get(brand)]).toEqual(["applied", euros(50)]);
		await (await runScript("revert"))();
		expect([await state(), account.get(brand)]).toEqual([
			"reverted",
			euros(45),
		]);
		const { entries } = await call(listAudit, { limit: 200 });
		const trail = entries.filter(({ subject }) => subject === ready.id);
		expect(trail.map(({ action }) => action).slice(-3)).toEqual([
			"ads.script-preview",
			"decision.apply",
			"decision.revert",
		]);
		expect(trail.at(-2)?.detail).toContain('"by":"ads-script"');
		const other = await refusal(reportScriptRun, {
			decisionId: ready.id,
			action: "apply",
			isPreview: false,
			customerId: "77777777",
			outcomes: [
				{ budgetId: brand, foundMicros: 1, result: "set", reason: "" },
			],
		});
		expect([other.code, other.detail]).toEqual([
			"unprocessable",
			expect.stringContaining("another ad account"),
		]);
	});

	it("lets the Ads Script's token do this alone, and says which scope another token lacks", async () => {
		const ready = await approved([{ budgetId: brand, toMicros: euros(50) }]);
		const tokenFor = async (...scopes: Scope[]) =>
			(await call(createToken, { name: "x", scopes })).secret;
		const narrow = await tokenFor("ads:script");
		const wide = await tokenFor("budget:read", "budget:write");
		const plan = { decisionId: ready.id };
		const got = await send(ads.getScriptPlan, plan, { token: narrow });
		expect(got.status).toBe(200);
		for (const [route, input, token, lacks] of [
			[ads.getScriptPlan, plan, wide, "“ads:script”"],
			[ads.listAdChanges, {}, narrow, "“budget:read”"],
			[ads.proposeAdBudgets, {}, narrow, "“decisions:write”"],
			[ads.applyAdChanges, plan, narrow, "signed in at the console"],
		] as const) {
			const refused = await refusal(route, input, { token });
			expect([route.id, refused.code, refused.detail]).toEqual([
				route.id,
				"forbidden",
				expect.stringContaining(lacks),
			]);
		}
	});

	it("is connected through a sign-in that only whoever began it can finish, and gives weeks for a first model", async () => {
		const own = await createWorkspace(`ads-walk${count++}`);
		const { admin, editor } = own.people;
		const begin = async () => {
			const started = await call(
				ads.startAdsSignIn,
				{ kind: "practice" },
				admin,
			);
			const { pathname, searchParams } = new URL(started.url);
			expect(pathname).toBe("/practice/google-ads/sign-in/");
			const challenge = searchParams.get("code_challenge");
			return {
				code: `practice.${challenge}`,
				state: searchParams.get("state") ?? "",
			};
		};
		const first = await begin();
		const forged = { ...first, code: "practice.0123" };
		expect((await refusal(ads.finishAdsSignIn, forged, admin)).status).toBe(
			422,
		);
		const back = await begin();
		const { accounts } = await call(ads.finishAdsSignIn, back, admin);
		expect(
			accounts.map(({ isManager, isChosen, loginCustomerId }) => [
				isManager,
				isChosen,
				loginCustomerId,
			]),
		).toEqual([
			[true, false, null],
			[false, false, "1000000000"],
			[false, false, "1000000000"],
		]);
		// Once more leads to no second one.
		const again = await refusal(ads.finishAdsSignIn, await begin(), admin);
		expect(again.detail).toContain("connected already");
		const monday = "2025-01-06";
		const weeks = { customerId, from: monday, weeks: 26 };
		expect((await refusal(readAccountWeeks, weeks, editor)).detail).toContain(
			"Choose it",
		);
		for (const [wanted, status] of [
			["1000000000", 422],
			[customerId, 200],
			["1000000002", 200],
		] as const) {
			const chosen = { customerId: wanted, isChosen: true };
			const answer = await send(ads.chooseAdAccount, chosen, admin);
			expect([wanted, answer.status]).toEqual([wanted, status]);
		}
		const read = await call(readAccountWeeks, weeks, editor);
		expect(read.weeks.length).toBe(26 * 4);
		expect([...new Set(read.weeks.map(({ channel }) => channel))]).toEqual([
			"demandgen",
			"display",
			"pmax",
			"search",
		]);
		expect(read.weeks[0]?.week).toBe(monday);
		const empty = { ...weeks, customerId: "1000000002" };
		expect((await call(readAccountWeeks, empty, editor)).weeks).toEqual([]);
		const tuesday = { ...weeks, from: "2025-01-07" };
		expect((await refusal(readAccountWeeks, tuesday, editor)).detail).toContain(
			"Monday",
		);
	});

	it("says there is no model instead of suggesting something", async () => {
		const { model, suggestions, message } = await call(ads.suggestAdBudgets, {
			customerId,
		});
		expect([model, suggestions]).toEqual([null, []]);
		expect(message).toContain("by hand");
	});

	it("disconnects, keeps what was done, and works no more", async () => {
		const { decision } = await apply(
			await approved([{ budgetId: brand, toMicros: euros(50) }]),
		);
		const { connections } = await call(ads.getAdsOverview, {});
		await call(
			ads.disconnectAds,
			{ connectionId: connections[0]?.id ?? "" },
			workspace.people.admin,
		);
		expect((await revert(decision)).outcomes[0]).toMatchObject({
			result: "refused",
			foundMicros: null,
		});
		expect((await call(getDecision, { decisionId: decision.id })).state).toBe(
			"applied",
		);
	});
});
