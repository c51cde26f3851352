import * as ads from "@lotse/shared/contract/ads-accounts.ts";
import { getAdWatch, setAdGuard } from "@lotse/shared/contract/ads-watch.ts";
import { listAudit } from "@lotse/shared/contract/audit.ts";
import {
	actOnDecision,
	getDecision,
} from "@lotse/shared/contract/decisions.ts";
import type { Output, Route, Schema } from "@lotse/shared/contract/route.ts";
import { pullStop } from "@lotse/shared/contract/stops.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AdPlatform } from "../src/ports.ts";
import { watchAdChanges } from "../src/services/ads/watch-ad-changes.ts";
import {
	createWorkspace,
	type Person,
	ports,
	send,
	type TestWorkspace,
} from "./world.ts";

const customerId = "1000000001";
const brand = "10000000001";
const dayMs = 86_400_000;
const euros = (amount: number) => Math.round(amount * 1_000_000);

let count = 0;
let workspace: TestWorkspace;
beforeEach(async () => {
	workspace = await createWorkspace(`watch${count++}`);
	await call(ads.addPracticeAccount, {});
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

/** From today on the practice account brings so much of what it brought, and does what a test puts between. */
function world(factor: number, more: Partial<AdPlatform> = {}) {
	vi.restoreAllMocks();
	const real = ports.adAccounts.open;
	const today = new Date().toISOString().slice(0, 10);
	vi.spyOn(ports.adAccounts, "open").mockImplementation((key) => {
		const platform = real(key);
		return {
			...platform,
			async readReportDay(customer, report, day) {
				const read = await platform.readReportDay(customer, report, day);
				if (!read.ok) return read;
				// The same on every day of the calendar, so that this does not hang on when it runs.
				const share = day < today ? 1 : factor;
				const rows = read.value.rows.map((row) => ({
					...row,
					costMicros: euros(40),
					conversionsValue: 120 * share,
				}));
				return { ...read, value: { ...read.value, rows } };
			},
			...more,
		};
	});
}

/** The minute's clock strikes, so many days from now. */
async function turn(inDays: number) {
	const now = Date.now() + inDays * dayMs;
	const clock = vi.spyOn(ports.clock, "now").mockReturnValue(now);
	await watchAdChanges(ports);
	clock.mockRestore();
}

async function proposed() {
	const { decision } = await call(ads.proposeAdBudgets, {
		customerId,
		title: "More for the brand",
		changes: [{ budgetId: brand, toMicros: euros(50) }],
	});
	return decision;
}

async function applied() {
	const { id: decisionId } = await proposed();
	await call(actOnDecision, { decisionId, version: 1, action: "submit" });
	const { version } = await call(
		actOnDecision,
		{ decisionId, version: 2, action: "approve" },
		workspace.people.approver,
	);
	await call(ads.applyAdChanges, { decisionId, version, dryRun: false });
	return decisionId;
}

async function watchOf(decisionId: string) {
	const { watch } = await call(getAdWatch, { decisionId });
	if (!watch) throw new Error("no watch");
	return watch;
}
const stateOf = async (decisionId: string) =>
	(await call(getDecision, { decisionId })).state;
const turnOn = () =>
	call(
		setAdGuard,
		{ isAutomatic: true, settleDays: 7 },
		workspace.people.admin,
	);

async function amount() {
	const { campaigns } = await call(ads.listAdCampaigns, { customerId });
	return campaigns.find(({ budgetId }) => budgetId === brand)?.amountMicros;
}

async function trail(decisionId: string) {
	const { entries } = await call(listAudit, { limit: 200 });
	return entries.filter(({ subject }) => subject === decisionId);
}

describe("a budget change under watch", () => {
	it("has its band stated with the proposal, and in the trail before anyone approves", async () => {
		world(1);
		const { id } = await proposed();
		const watch = await watchOf(id);
		expect(watch).toMatchObject({ state: "open", currency: "EUR", looks: [] });
		expect(watch.band).toMatchObject({ weeks: 8, alarm: 0.05 });
		const stated = (await trail(id)).find(
			({ action }) => action === "ads.band-stated",
		);
		expect(stated?.actor).toBe("system");
		expect(JSON.parse(stated?.detail ?? "")).toEqual({ band: watch.band });
	});

	it("that brings what was expected is held four weeks long, and left alone", async () => {
		await turnOn();
		world(1);
		const id = await applied();
		await turn(16);
		const early = await watchOf(id);
		expect(early.state).toBe("open");
		expect(early.looks.map(({ week }) => week)).toEqual([1]);
		await turn(40);
		expect(await watchOf(id)).toMatchObject({
			state: "held",
			nextLookAt: null,
		});
		expect(await stateOf(id)).toBe("applied");
	});

	it("that falls below its band goes back by itself, once, with band, value, days and request numbers in the trail", async () => {
		await turnOn();
		world(0.4);
		const id = await applied();
		await turn(16);
		expect((await watchOf(id)).state).toBe("reverting");
		await turn(16);
		await turn(16.1);
		expect((await watchOf(id)).state).toBe("reverted");
		expect(await stateOf(id)).toBe("reverted");
		expect(await amount()).toBe(euros(45));
		const entries = await trail(id);
		expect(entries.map(({ action }) => action).slice(-4)).toEqual([
			"ads.band-left",
			"ads.revert-begin",
			"ads.revert-done",
			"decision.revert",
		]);
		const left = entries.find(({ action }) => action === "ads.band-left");
		const { band } = await watchOf(id);
		expect(JSON.parse(left?.detail ?? "")).toMatchObject({
			band,
			look: { week: 1, isBelow: true, low: band?.looks[0]?.low },
			isAutomatic: true,
		});
		const done = entries.find(({ action }) => action === "ads.revert-done");
		expect(done?.actor).toBe("system");
		expect(done?.detail).toContain("practice-");
		const { steps } = await call(getDecision, { decisionId: id });
		expect(steps.at(-1)).toMatchObject({ actor: "system", action: "revert" });
		expect(steps.at(-1)?.note).toContain("Band");
	});

	it("is only proposed to go back where nobody turned that on", async () => {
		world(0.4);
		const id = await applied();
		await turn(16);
		await turn(16);
		const watch = await watchOf(id);
		expect(watch).toMatchObject({ state: "proposed", nextLookAt: null });
		expect(watch.reason).toContain("not turned on");
		expect(await stateOf(id)).toBe("applied");
		expect(await amount()).toBe(euros(50));
	});

	it("stays as it is while the brake is on, and nothing is made up for afterwards", async () => {
		await turnOn();
		world(0.4);
		const id = await applied();
		await turn(16);
		await call(pullStop, { note: "stock-taking" });
		await turn(16);
		expect(await watchOf(id)).toMatchObject({
			state: "proposed",
			nextLookAt: null,
		});
		expect(await amount()).toBe(euros(50));
	});

	it("is not taken back over somebody else's newer amount; a person hears of it", async () => {
		await turnOn();
		world(0.4);
		const id = await applied();
		const platform = ports.adAccounts.open({
			kind: "practice",
			workspaceId: workspace.id,
		});
		await platform.setBudget(customerId, {
			budgetId: brand,
			amountMicros: euros(48),
			isDryRun: false,
		});
		for (const day of [16, 16.1, 16.2, 16.3, 16.4, 16.5]) await turn(day);
		const watch = await watchOf(id);
		expect(watch.state).toBe("proposed");
		expect(watch.reason).toContain("held up");
		expect(await amount()).toBe(euros(48));
	});

	it("that broke off after the change is found done, and is not done again", async () => {
		await turnOn();
		world(0.4);
		const id = await applied();
		await turn(16);
		const real = ports.adAccounts.open({
			kind: "practice",
			workspaceId: workspace.id,
		});
		const made: number[] = [];
		world(0.4, {
			async setBudget(customer, change) {
				const answer = await real.setBudget(customer, change);
				if (change.isDryRun) return answer;
				made.push(change.amountMicros);
				throw new Error("the process ends here");
			},
		});
		await expect(turn(16)).rejects.toThrow("ends here");
		world(0.4);
		await Promise.all([turn(17), turn(17)]);
		expect(made).toEqual([euros(45)]);
		expect(await stateOf(id)).toBe("reverted");
		expect((await watchOf(id)).state).toBe("reverted");
		const begun = (await trail(id)).filter(({ action }) =>
			action.startsWith("ads.revert-"),
		);
		expect(begun.map(({ action }) => action)).toEqual([
			"ads.revert-begin",
			"ads.revert-done",
		]);
	});

	it("waits for an account that does not answer, without judging what is missing", async () => {
		await turnOn();
		world(0.4, {
			readReportDay: async () => ({
				ok: false,
				failure: {
					code: "unreachable",
					message: { de: "x", en: "x" },
					isUncertain: false,
					requestId: null,
				},
			}),
		});
		const { id } = await proposed();
		expect(await watchOf(id)).toMatchObject({ state: "preparing", band: null });
		world(1);
		await turn(1);
		expect(await watchOf(id)).toMatchObject({ state: "open" });
	});
});
