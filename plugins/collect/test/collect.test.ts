import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { signalNames } from "@lotse/shared/profile/consent/consent-signals.ts";
import { compilePlan } from "@lotse/shared/profile/events/compile-plan.ts";
import { judgeEvent } from "@lotse/shared/profile/events/judge-event.ts";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import type { SentEvent } from "@lotse/shared/profile/events/tracked-event.ts";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import type { PageWorld } from "../src/collector.ts";
import { createCollector } from "../src/create-collector.ts";

/** A page in memory: its clock moves when it is told to. */
function fakePage(address = "https://shop.example/?gclid=click&x=1") {
	let now = 1_790_000_000_000;
	let ids = 0;
	let isUp = true;
	const cookies = new Map<string, string>();
	const timers: { at: number; act: () => void }[] = [];
	const sent: SentEvent[] = [];
	const leave: (() => void)[] = [];
	const take = (body: string) => sent.push(...JSON.parse(body).events);
	const world: PageWorld = {
		now: () => now,
		createId: () => `id-${ids++}`,
		url: () => address,
		cookie: (name) => cookies.get(name) ?? null,
		setCookie: (name, value) =>
			void (value === null ? cookies.delete(name) : cookies.set(name, value)),
		schedule: (act, ms) => void timers.push({ at: now + ms, act }),
		async send(_, body) {
			if (!isUp) throw new TypeError("offline");
			take(body);
			return true;
		},
		onLeave: (act) => void leave.push(act),
		sendLast: (_, body) => void take(body),
	};
	return {
		world,
		cookies,
		sent,
		goes: (up: boolean) => {
			isUp = up;
		},
		leave: () => {
			for (const act of leave) act();
		},
		async wait(ms: number) {
			for (const until = now + ms; now < until; ) {
				now += 50;
				for (const timer of timers.splice(0))
					if (timer.at <= now) timer.act();
					else timers.push(timer);
				await Promise.resolve();
				await Promise.resolve();
			}
		},
	};
}
const settings = {
	url: "https://lotse.example/v1/events",
	writeKey: "low_key",
	isCookieless: false,
	country: "DE",
	optOutCountries: [],
};
const states = ["granted", "denied", "unset"] as const;
const named = (sent: readonly SentEvent[], name: string) =>
	sent.filter((event) => event.name === name);

describe("the script", () => {
	it("does in all 81 states what the truth table allows, with and without cookies", async () => {
		for (const isCookieless of [false, true])
			for (let cell = 0; cell < 81; cell++) {
				const state = signalNames.map(
					(_, place) => states[Math.floor(cell / 3 ** place) % 3] ?? "unset",
				);
				const [adStorage, analytics, userData] = state;
				const page = fakePage();
				const collector = createCollector(page.world, {
					...settings,
					isCookieless,
				});
				collector.identify({
					userId: "customer-1",
					emailSha256: "a".repeat(64),
				});
				const said = signalNames.flatMap((name, place) =>
					state[place] === "unset" ? [] : [[name, state[place]]],
				);
				collector.consent(Object.fromEntries(said), false, 0);
				collector.event("page_view");
				await page.wait(2_000);
				const events = named(page.sent, "page_view");
				const isMeasured = analytics === "granted";
				expect([cell, events.length]).toEqual([
					cell,
					isMeasured || isCookieless ? 1 : 0,
				]);
				const [event] = events;
				expect([
					cell,
					page.cookies.has("lotse_id"),
					page.cookies.has("lotse_click"),
				]).toEqual([cell, isMeasured, adStorage === "granted"]);
				if (!event) continue;
				expect([
					cell,
					event.anonymousId !== undefined,
					event.userId !== undefined,
				]).toEqual([cell, isMeasured, isMeasured]);
				expect([
					cell,
					event.clicks !== undefined,
					event.url?.includes("gclid"),
				]).toEqual([cell, adStorage === "granted", adStorage === "granted"]);
				expect([cell, event.user !== undefined]).toEqual([
					cell,
					userData === "granted",
				]);
			}
	});

	it("sets no cookie and sends nothing before there is a choice", async () => {
		const page = fakePage();
		const collector = createCollector(page.world, settings);
		collector.event("page_view");
		await page.wait(5_000);
		collector.event("page_view");
		await page.wait(5_000);
		page.leave();
		expect([page.sent, page.cookies.size]).toEqual([[], 0]);
	});

	it("waits for a choice that comes at once, so that a returning visitor's first view counts; what the page assumes is no choice", async () => {
		const page = fakePage();
		page.cookies.set("lotse_id", "known");
		const collector = createCollector(page.world, settings);
		collector.consent({ analytics_storage: "denied" }, true, 2_000);
		collector.event("page_view");
		await page.wait(1_500);
		expect(page.sent).toEqual([]);
		collector.consent({ analytics_storage: "granted" }, false, 0);
		await page.wait(2_000);
		expect(named(page.sent, "page_view")[0]).toMatchObject({
			anonymousId: "known",
		});
	});

	it("forgets on withdrawal, tells the service, and begins anew when consent is given again", async () => {
		const page = fakePage();
		const collector = createCollector(page.world, settings);
		collector.consent(
			{ analytics_storage: "granted", ad_user_data: "granted" },
			false,
			0,
		);
		collector.event("page_view");
		await page.wait(1_000);
		const first = page.cookies.get("lotse_id");
		collector.consent(
			{ analytics_storage: "denied", ad_user_data: "denied" },
			false,
			0,
		);
		expect(page.cookies.size).toBe(0);
		collector.event("page_view");
		await page.wait(1_000);
		collector.consent({ analytics_storage: "granted" }, false, 0);
		collector.event("page_view");
		await page.wait(1_000);
		expect(
			page.sent.map(({ name, anonymousId, consent }) => [
				name,
				anonymousId === first,
				consent?.analytics_storage,
			]),
		).toEqual([
			["consent_changed", true, "granted"],
			["page_view", true, "granted"],
			["consent_changed", true, "denied"],
			["consent_changed", false, "granted"],
			["page_view", false, "granted"],
		]);
	});

	it("sends again after a failure under the same id, and hands the rest over when the page goes", async () => {
		const page = fakePage();
		const collector = createCollector(page.world, settings);
		collector.consent({ analytics_storage: "granted" }, false, 0);
		page.goes(false);
		collector.event("page_view", {}, "my-id");
		await page.wait(3_000);
		expect(page.sent).toEqual([]);
		page.goes(true);
		await page.wait(30_000);
		expect(
			named(page.sent, "page_view").map(({ messageId }) => messageId),
		).toEqual(["my-id"]);
		collector.event("page_view");
		page.leave();
		expect(named(page.sent, "page_view").length).toBe(2);
	});

	it("sends what the service takes", async () => {
		const page = fakePage();
		const collector = createCollector(page.world, settings);
		collector.consent(
			{
				analytics_storage: "granted",
				ad_storage: "granted",
				ad_user_data: "granted",
			},
			false,
			0,
		);
		collector.identify({ emailSha256: "a".repeat(64) });
		collector.event("purchase", {
			transaction_id: "1",
			value: 3,
			currency: "EUR",
		});
		await page.wait(1_000);
		const context = {
			plan: compilePlan(starterPlan),
			sentAt: null,
			receivedAt: page.world.now(),
			findPersonal: () => null,
		};
		expect(page.sent.length).toBe(2);
		for (const event of page.sent)
			expect(judgeEvent(event, context)).toMatchObject({ ok: true });
	});

	it("is at most 5 kB", async () => {
		const outDir = mkdtempSync(join(tmpdir(), "lotse-collect-"));
		await build({
			root: join(import.meta.dirname, ".."),
			logLevel: "error",
			build: { outDir },
		});
		const bytes = gzipSync(readFileSync(join(outDir, "lotse.js"))).length;
		rmSync(outDir, { recursive: true });
		console.log(`lotse.js: ${bytes} bytes gzip`);
		expect(bytes).toBeLessThanOrEqual(5_000);
	});
});
