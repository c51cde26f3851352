import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { cannedAnswers, createWorld, type World } from "./canned-answers.ts";
import { cannedAudit } from "./canned-audit.ts";
import { demoModel } from "./demo-model.ts";
import type { Answers } from "./fake-service.ts";
import { narrow, openConsole, wide } from "./open-console.ts";

const model = demoModel();
const id = (mark: string) => `mod_${mark.repeat(20)}`;
const both = (text: string) => ({ de: text, en: text });
let world: World;
let opened: Awaited<ReturnType<typeof openConsole>>;
/** What the canned service holds. */
let orders: number;
let stages: string[];

beforeAll(async () => {
	opened = await openConsole(() => ({ ...cannedAnswers(world), ...answers() }));
});
afterAll(() => opened?.close());
beforeEach(async () => {
	opened.faults.length = 0;
	const now = Date.now();
	world = createWorld(model, await cannedAudit(10, now), now);
	orders = 3_214;
	stages = ["candidate", "active", "retired"];
});

const range = (value: number, spread = 0.25) => ({
	value,
	low: value * (1 - spread),
	high: value * (1 + spread),
});

function registered(stage: string, index: number) {
	return {
		id: id("abc"[index] ?? "d"),
		kind: "churn",
		stage,
		share: stage === "active" ? 1 : stage === "canary" ? 0.1 : 0,
		activation: stage === "candidate" || stage === "canary" ? 0 : 3 - index,
		mayAnswer: true,
		owner: "system",
		trainedAt: world.now - index * 86_400_000 * 30,
		reviewedAt: world.now,
		from: "2024-11-20",
		to: "2026-08-23",
		checkedTo: "2026-11-21",
		customers: 1_204,
		horizonDays: 90,
		features: ["orders", "days_since_last"],
		parameters: [{ name: "silence", value: 0.62, low: null, high: null }],
		metrics: [
			{ name: "auc", value: 0.781, low: 0.752, high: 0.808 },
			{ name: "gain-over-average", value: 0.082, low: 0.061, high: 0.103 },
		],
		verdict: {
			de: "Bestanden: Bei späteren Kunden trifft das Modell besser als der bloße Durchschnitt.",
			en: "Passed: for later customers the model does better than the mere average.",
		},
		card: both("1,204 customers.\nReasons are associations, not causes."),
		warnings: [],
		fairness: {
			slices: ["search", "social"].map((slice) => ({
				slice,
				customers: 300,
				auc: range(0.77, 0.04),
				miscalibration: { value: 0.012, low: -0.03, high: 0.055 },
				selected: range(0.2, 0.2),
				verdict: "even",
			})),
			unjudged: 12,
			words: both("No group is demonstrably misjudged by more than 10 points."),
		},
	};
}

function answers(): Answers {
	const models = () => stages.map(registered);
	return {
		getCustomerWorth: () => ({
			reply: {
				orders,
				customers: orders === 0 ? 0 : 1_402,
				currency: orders === 0 ? null : "EUR",
				leftOut: [],
				from: orders === 0 ? null : "2024-11-22",
				to: orders === 0 ? null : "2026-11-21",
				basis: "contribution",
				margin: 0.44,
				ahead: orders === 0 ? null : range(38.4),
				cohorts: ["2026-05", "2026-06", "2026-07"].map((start, index) => ({
					start,
					customers: 60 - index * 7,
					months: Array.from({ length: 5 - index }, (_, month) => ({
						month,
						seen: 60 - index * 7,
						retained: range(0.31 - 0.04 * month),
						worth: 24 + 6 * month,
						worthInterval: [20 + 5 * month, 28 + 7 * month],
					})),
				})),
				channels: ["recommended", "newsletter", "search", null].map(
					(channel, index) => ({
						channel,
						customers: 360 - 20 * index,
						lifetime: range(120 - 22 * index),
						targetCac: range(120 - 22 * index),
						targetRoas: range(0.6 + 0.1 * index),
					}),
				),
				notes: [both("A single customer stands for 40 % of repeat revenue.")],
			},
		}),
		listWinBack: () => ({
			reply: {
				currency: "EUR",
				rows: Array.from({ length: 6 }, (_, index) => ({
					customer: `K-10${index}4`,
					pGone: { value: 0.91 - 0.05 * index, low: 0.6, high: 0.96 },
					worth: range(210 - 24 * index),
					atStake: 191 - 30 * index,
					lastDay: "2026-07-02",
					orders: 6,
					reasons: [
						{
							de: "letzter Kauf vor 142 Tagen",
							en: "last purchase 142 days ago",
						},
						{
							de: "4,1-mal so lange still wie sonst",
							en: "silent 4.1 times as long as usual",
						},
					],
					action:
						index === 2
							? null
							: {
									id: "message",
									name: {
										de: "Persönliche Nachricht",
										en: "Personal message",
									},
									gain: { value: 5.4, low: -0.05, high: 13 },
									isMeasured: false,
								},
					words: {
						de: "Vergleichsgruppe: bekommt nichts.",
						en: "Comparison group: gets nothing.",
					},
					mayContact: index !== 3,
					isHeldOut: index === 2,
					hour: 18,
					modelId: index === 4 ? null : id("b"),
				})),
				customers: 1_402,
				exploration: 0.1,
				shadow: null,
				notes: [],
			},
		}),
		importOrders: ({ csv }) => {
			orders = String(csv).split("\n").length - 1;
			return {
				reply: {
					orders,
					refunds: 0,
					customers: 2,
					guests: 1,
					withheld: 0,
					currencies: ["EUR"],
				},
			};
		},
		listRegistry: () => ({
			reply: {
				models: models(),
				steps: [
					{
						number: 1,
						kind: "churn",
						modelId: id("b"),
						to: "active",
						share: 1,
						actor: "setup",
						at: world.now,
						note: "",
					},
				],
			},
		}),
		moveRegisteredModel: ({ to }) => {
			stages = [String(to), to === "active" ? "retired" : "active", "retired"];
			return { reply: { models: models() } };
		},
		rollBackModel: () => {
			stages = ["retired", "active", "retired"];
			return { reply: { models: models() } };
		},
		trainModel: () => {
			stages = ["candidate", "active", "retired"];
			return { reply: registered("candidate", 0) };
		},
		getModelDrift: () => ({
			reply: {
				verdict: "watch",
				words: both("Something has shifted moderately."),
				columns: [
					{
						column: "silence",
						verdict: "watch",
						words: both("Watch: moderately shifted."),
						effect: 0.14,
					},
				],
				reference: 900,
				current: 1_000,
			},
		}),
	};
}

it("loads orders into an empty page, and shows whom to win back with reasons and action", async () => {
	orders = 0;
	const page = await opened.open("#/customers");
	await page.getByText("No orders yet.").waitFor();
	await page.getByLabel("CSV file").setInputFiles({
		name: "orders.csv",
		mimeType: "text/csv",
		buffer: Buffer.from(
			"customer,day,value\nc1,2026-01-02,20\nc2,2026-01-03,30",
		),
	});
	await page.getByText("2 orders of 2 customers taken in.").waitFor();
	const winBack = page
		.getByRole("region", { name: "Whom to win back" })
		.first();
	await winBack.getByText("last purchase 142 days ago").first().waitFor();
	await winBack.getByText("no consent").waitFor();
	expect(opened.faults).toEqual([]);
});

it("moves a model through canary to active and back", async () => {
	const page = await opened.open("#/registry");
	await page.getByRole("button", { name: /^Canary with 10 %/ }).click();
	await page.getByText("canary for 10%").waitFor();
	await page
		.getByRole("button", { name: /^Make active/ })
		.first()
		.click();
	await page.getByText("canary for 10%").waitFor({ state: "detached" });
	await page.getByRole("button", { name: /back to the model before/ }).click();
	await page.getByText("The model before answers again at once.").waitFor();
	await page.getByRole("button", { name: /back to the model before/ }).click();
	await expect.poll(() => stages[1]).toBe("active");
	await page
		.getByRole("button", { name: /^Check drift/ })
		.first()
		.click();
	await page.getByText("Something has shifted moderately.").waitFor();
	expect(opened.faults).toEqual([]);
});

it("is readable in both languages and themes, wide and narrow", async () => {
	for (const place of ["customers", "registry"])
		for (const view of [
			wide,
			narrow,
			{ ...wide, scheme: "dark", language: "de" } as const,
		]) {
			const page = await opened.open(`#/${place}`, view);
			await opened.settle(page);
			if (place === "registry")
				await page.locator("details > summary").first().click();
			expect([place, view, await opened.barriers(page)]).toEqual([
				place,
				view,
				[],
			]);
			expect(await opened.overflow(page)).toBeLessThanOrEqual(0);
			await opened.picture(page, place, view);
			await page.context().close();
		}
	expect(opened.faults).toEqual([]);
});
