import { describeRejection } from "@lotse/shared/profile/events/describe-rejection.ts";
import { findBreakingChanges } from "@lotse/shared/profile/events/find-breaking-changes.ts";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import type { TrackingPlan } from "@lotse/shared/profile/events/tracking-plan.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { cannedAnswers, createWorld, type World } from "./canned-answers.ts";
import { cannedAudit } from "./canned-audit.ts";
import { demoModel } from "./demo-model.ts";
import type { Answers } from "./fake-service.ts";
import { narrow, openConsole, wide } from "./open-console.ts";

const model = demoModel();
const id = (prefix: string, mark: string) => `${prefix}_${mark.repeat(20)}`;
let world: World;
let opened: Awaited<ReturnType<typeof openConsole>>;
/** What the canned service holds. */
let open: string[];
let plan: TrackingPlan;
let version: number;
let retried: number;

beforeAll(async () => {
	opened = await openConsole(() => ({ ...cannedAnswers(world), ...answers() }));
});
afterAll(() => opened?.close());
beforeEach(async () => {
	opened.faults.length = 0;
	const now = Date.now();
	world = createWorld(model, await cannedAudit(10, now), now);
	open = ["a", "b", "c"];
	plan = starterPlan;
	version = 0;
	retried = 0;
});

const wrong = {
	type: "schema",
	path: "/properties/value",
	rule: "type",
} as const;
const rejectedRow = (mark: string) => ({
	...wrong,
	id: id("rej", mark),
	name: "purchase",
	messageId: `order-${mark}`,
	planVersion: 0,
	receivedAt: world.now - 60_000,
	times: 1,
	state: "open",
	settledAt: null,
	isWhole: true,
	message: describeRejection(wrong).message.en,
	fix: describeRejection(wrong).fix.en,
});
const day = (ago: number) =>
	new Date(world.now - ago * 86_400_000).toISOString().slice(0, 10);

function answers(): Answers {
	return {
		listEventCounts: () => ({
			reply: {
				counts: [0, 1, 2].flatMap((ago) => [
					{
						day: day(ago),
						name: "page_view",
						verdict: "accepted",
						count: 1_200 - 90 * ago,
					},
					{
						day: day(ago),
						name: "purchase",
						verdict: "accepted",
						count: 31 - ago,
					},
					{ day: day(ago), name: "purchase", verdict: "duplicate", count: 2 },
					{
						day: day(ago),
						name: "purchase",
						verdict: "rejected",
						count: open.length,
					},
				]),
			},
		}),
		listRejectedEvents: () => ({
			reply: {
				rejected: open.map(rejectedRow),
				groups:
					open.length === 0
						? []
						: [
								{
									...wrong,
									name: "purchase",
									count: open.length,
									message: describeRejection(wrong).message.en,
									fix: describeRejection(wrong).fix.en,
								},
							],
			},
		}),
		getRejectedEvent: ({ rejectedId }) => ({
			reply: {
				event: rejectedRow(String(rejectedId).slice(-1)),
				json: JSON.stringify({
					messageId: "order-a",
					name: "purchase",
					at: world.now,
					properties: { value: "12.50" },
				}),
			},
		}),
		replayRejectedEvents: ({ replays }) => {
			const list = replays as { rejectedId: string; json?: string }[];
			return {
				reply: {
					verdicts: list.map(({ rejectedId, json }) => {
						const mark = rejectedId.slice(-1);
						const isRight =
							json !== undefined &&
							typeof JSON.parse(json).properties.value === "number";
						if (!isRight)
							return {
								messageId: `order-${mark}`,
								verdict: "rejected",
								...wrong,
								message: "The value has the wrong type.",
								rejectedId,
								state: "open",
							};
						open = open.filter((one) => one !== mark);
						return {
							messageId: `order-${mark}`,
							verdict: "accepted",
							rejectedId,
							state: "replayed",
						};
					}),
				},
			};
		},
		getTrackingPlan: () => ({
			reply: {
				current: {
					version,
					savedAt: version === 0 ? null : world.now,
					savedBy: null,
					note: "",
				},
				plan,
				versions: [
					...(version === 0
						? []
						: [{ version, savedAt: world.now, savedBy: null, note: "" }]),
					{ version: 0, savedAt: null, savedBy: null, note: "" },
				],
			},
		}),
		saveTrackingPlan: (input) => {
			const next = input.plan as TrackingPlan;
			const breaking = findBreakingChanges(plan, next).map(
				({ event, property }) => ({
					event,
					property,
					message: "The event goes.",
				}),
			);
			const saved = breaking.length === 0 || input.acceptsBreaking === true;
			if (saved) {
				plan = next;
				version += 1;
			}
			return { reply: { saved, version, problems: [], breaking } };
		},
		listEventDestinations: () => ({
			reply: {
				destinations: [
					{
						id: id("dst", "a"),
						name: "Meta Shop",
						kind: "meta",
						account: "123456789",
						target: "",
						events: ["purchase", "generate_lead"],
						isActive: true,
						createdAt: world.now,
						counts: {
							waiting: 3,
							held: 12,
							sent: 1_840,
							withheld: 402,
							dead: 1,
						},
					},
				],
			},
		}),
		listEventDeliveries: () => ({
			reply: {
				deliveries: [
					{ state: "sent", reason: "", message: "" },
					{
						state: "withheld",
						reason: "withdrawn",
						message: "The person has withdrawn consent since.",
					},
					{
						state: retried > 0 ? "waiting" : "dead",
						reason: "META_100",
						message: "Refused by the platform: META_100",
					},
				].map((row, index) => ({
					...row,
					destinationId: id("dst", "a"),
					messageId: `9f3c2b7a1d${index}`,
					name: "purchase",
					attempts: 1,
					dueAt: world.now,
					createdAt: world.now,
					updatedAt: world.now,
					requestId: null,
				})),
			},
		}),
		retryEventDeliveries: () => {
			retried += 1;
			return { reply: { done: true } };
		},
		listEventSites: () => ({
			reply: {
				sites: [
					{
						id: id("sit", "a"),
						name: "Shop",
						writeKey: `low_${"a".repeat(20)}_${"b".repeat(43)}`,
						origins: ["https://shop.example"],
						optOutCountries: [],
						createdAt: world.now,
						revokedAt: null,
					},
				],
			},
		}),
	};
}

it("repairs a rejected event and replays it; as it was it stays rejected", async () => {
	const page = await opened.open("#/data");
	const rejected = page
		.getByRole("region", { name: "Rejected events" })
		.first();
	await rejected.getByRole("button", { name: /^Look/ }).click();
	await rejected.getByRole("button", { name: "Replay all 3" }).click();
	await rejected.getByText("0 taken, 3 still rejected.").waitFor();
	await rejected.getByRole("button", { name: "Repair: order-a" }).click();
	const json = rejected.getByLabel("The event as JSON");
	const text = await json.inputValue();
	expect(text).toContain('"12.50"');
	await rejected.getByRole("button", { name: "Check and replay" }).click();
	await rejected.getByText(/Still rejected:/).waitFor();
	await json.fill(text.replace('"12.50"', "12.50"));
	await opened.picture(page, "data-repair", wide);
	await rejected.getByRole("button", { name: "Check and replay" }).click();
	await rejected.getByRole("button", { name: "Replay all 2" }).waitFor();
	expect(opened.faults).toEqual([]);
});

it("edits the plan as JSON, asks before it takes anything away, and saves a version; tries given-up deliveries again", async () => {
	const page = await opened.open("#/data");
	const section = page.getByRole("region", { name: "Tracking plan" });
	await section.getByRole("button", { name: "Edit: sign_up" }).click();
	const json = section.getByLabel("Definition as JSON");
	await json.fill("{");
	await section.getByText("This is not valid JSON.").waitFor();
	await section.getByRole("button", { name: "Remove" }).click();
	await section.getByRole("button", { name: "Save as new version" }).click();
	await section.getByText(/takes something away/).waitFor();
	await section.getByRole("button", { name: "Save all the same" }).click();
	await section.getByText("Version 1 holds from now on.").waitFor();
	expect(plan.events.some(({ name }) => name === "sign_up")).toBe(false);
	await page.getByRole("button", { name: "Try given-up ones again" }).click();
	await expect.poll(() => retried).toBe(1);
	expect(opened.faults).toEqual([]);
});

it("is readable in both languages and themes, wide and narrow", async () => {
	for (const view of [
		wide,
		narrow,
		{ ...wide, scheme: "dark", language: "de" } as const,
	]) {
		const page = await opened.open("#/data", view);
		await opened.settle(page);
		await page.getByText("lotse.js").first().waitFor();
		expect([view, await opened.barriers(page)]).toEqual([view, []]);
		expect(await opened.overflow(page)).toBeLessThanOrEqual(0);
		await opened.picture(page, "data", view);
	}
	expect(opened.faults).toEqual([]);
});
