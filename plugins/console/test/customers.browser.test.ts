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
let jobId: string | null;
let progress: number;
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
	jobId = null;
	progress = 0;
	stages = ["candidate", "active", "retired"];
});

const range = (value: number, spread = 0.25) => ({
	value,
	low: value * (1 - spread),
	high: value * (1 + spread),
});

function jobOf(state: string) {
	return {
		id: `job_${"b".repeat(20)}`,
		kind: "customers",
		state,
		progress: state === "done" ? 1 : 0.5,
		stage: "read",
		subject: "outlook",
		result: null,
		reason: null,
		createdAt: world.now,
		updatedAt: world.now,
	};
}

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
				source: orders === 0 ? null : "file",
				sources:
					orders === 0
						? []
						: [
								{ source: "file", orders },
								{ source: "events", orders: 812 },
							],
				madeAt: orders === 0 || jobId !== null ? null : world.now,
				jobId,
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
				madeAt: world.now,
				jobId: null,
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
			jobId = `job_${"b".repeat(20)}`;
			return { status: 202, reply: jobOf("queued") };
		},
		getJob: () => {
			progress += 0.5;
			if (progress < 1) return { reply: jobOf("running") };
			jobId = null;
			stages = ["candidate", "active", "retired"];
			return { reply: jobOf("done") };
		},
		listOrderRisks: () => ({
			reply: {
				currency: "EUR",
				orders: 512,
				rows: ["high", "medium"].map((level, index) => ({
					id: `9001-${index + 1}`,
					customer: "K-9001",
					day: "2026-11-20",
					amount: 412 - 80 * index,
					level,
					p: index === 0 ? range(0.42, 0.4) : null,
					points: 5 - 3 * index,
					reasons: [
						{
							de: "4 Bestellungen in drei Tagen",
							en: "4 orders within three days",
						},
						{
							de: "erste Bestellung, und die Ware geht an eine andere Adresse als die Rechnung",
							en: "first order, and the goods go to another address than the bill",
						},
					],
				})),
				learnt: null,
				words: both("By rules alone. A person decides; nothing is blocked."),
			},
		}),
		listProducts: () => ({
			reply: {
				currency: orders === 0 ? null : "EUR",
				source: orders === 0 ? null : "shop",
				sources:
					orders === 0
						? []
						: [
								{ source: "shop", sales: orders },
								{ source: "file", sales: 96 },
							],
				sales: orders,
				products: ["Tafel Meersalz", "Becher Steingut"].map((product) => ({
					product,
					units: 900,
					revenue: 3_510,
					price: 3.9,
					from: "2024-11-20",
					to: "2026-11-21",
				})),
			},
		}),
		forecastProduct: ({ step }) => ({
			reply: {
				past: Array.from({ length: 60 }, (_, at) => ({
					day: new Date(Date.UTC(2025, 9, 1 + 7 * at))
						.toISOString()
						.slice(0, 10),
					units: 100 + 30 * Math.sin(at / 8) + (at % 5),
				})),
				ahead: Array.from({ length: step === "day" ? 14 : 8 }, (_, at) => ({
					day: new Date(Date.UTC(2026, 10, 25 + 7 * at))
						.toISOString()
						.slice(0, 10),
					units: range(110, 0.15 + 0.03 * at),
				})),
				check: { origins: 12, error: 9.1, errorOfNaive: 12.4, coverage: 0.94 },
				words: both(
					"Earlier forecasts were closer than repeating the last season.",
				),
				fix: null,
			},
		}),
		listElasticities: () => ({
			reply: {
				currency: "EUR",
				rows: [
					{
						product: "Tafel Meersalz",
						own: { value: -2.2, low: -3, high: -1.4 },
						shared: { value: -2.1, low: -2.7, high: -1.5 },
						weeks: 104,
						lowest: 2.93,
						highest: 3.9,
						words: [both("From observed prices.")],
					},
					{
						product: "Geschenkkarte",
						own: null,
						shared: null,
						weeks: 104,
						lowest: 25,
						highest: 25,
						words: [
							{
								de: "Der Preis hat sich kaum bewegt.",
								en: "The price hardly moved.",
							},
						],
					},
				],
			},
		}),
		recommendProducts: ({ explore }) => ({
			reply: {
				exploration:
					Number(explore ?? 0) > 0
						? { listId: "lst_abc", share: 0.25, seed: 7 }
						: null,
				basket: ["Trinkschokolade"],
				soldOut: ["Becher Blau"],
				rows: [
					{
						product: "Becher Steingut",
						because: "Trinkschokolade",
						share: range(0.4, 0.2),
						by: "together",
						propensity: 1,
						words: both(
							"40 of the last 100 buyers of Trinkschokolade bought this too.",
						),
					},
					{
						product: "Pralinen",
						because: null,
						share: null,
						by: "popular",
						propensity: Number(explore ?? 0) > 0 ? 0.05 : 1,
						words: both("Popular in the whole shop."),
					},
				],
				words: both("By what buyers of the same products bought."),
			},
		}),
		getExploration: () => ({
			reply: {
				lists: 412,
				shown: 1_903,
				evenly: range(0.021, 0.2),
				byFit: range(0.054, 0.2),
				products: (
					[
						["Pralinen", "better"],
						["Kakaonibs", "open"],
					] as const
				).map(([product, verdict], index) => ({
					product,
					lists: 60,
					shown: 240 - index,
					clicks: 24 - 14 * index,
					share: range(0.1 - 0.058 * index, 0.3),
					verdict,
				})),
				words: both("In the same places what fits is clicked more often."),
			},
		}),
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

it("shows how far a large shop is, and everything once it is worked out; orders to look at with reasons", async () => {
	jobId = `job_${"b".repeat(20)}`;
	const page = await opened.open("#/customers");
	await page.getByText("Orders are being read and worked out.").waitFor();
	await page.getByText("last purchase 142 days ago").first().waitFor();
	const risks = page.getByRole("region", { name: "Which orders to look at" });
	await risks.getByText("4 orders within three days").first().waitFor();
	await risks.getByText("A person decides").waitFor();
	await page.getByText("There are also orders from events (812)").waitFor();
	expect(opened.faults).toEqual([]);
});

it("forecasts, judges prices and recommends, and says where nothing can be told", async () => {
	const page = await opened.open("#/products");
	await page.getByRole("img", { name: /110 pieces expected/ }).waitFor();
	await page.getByLabel("Steps").selectOption("day");
	await page.getByText("pieces a day").waitFor();
	await page.getByText("cannot be told").waitFor();
	await page.getByText("The price hardly moved.").waitFor();
	await page.getByLabel("Products, separated by |").fill("Trinkschokolade");
	await page.getByRole("button", { name: "Show", exact: true }).click();
	await page.getByText("40 of the last 100 buyers").waitFor();
	await page.getByText("There are also sales from files (96)").waitFor();
	await page.getByText("left out: Becher Blau").waitFor();
	const tried = page.getByRole("region", { name: "What trying things out" });
	await tried.getByText("better: belongs higher up").waitFor();
	await tried.getByText("From 412 lists").waitFor();
	await page.getByLabel("A quarter of the places").check();
	await page.getByRole("button", { name: "Show", exact: true }).click();
	await page.getByText("drawn, with a chance of 5%").waitFor();
	await page.getByText("List lst_abc, seed 7.").waitFor();
	expect(opened.faults).toEqual([]);
});

it("learns as a job and tells when the model is there", async () => {
	stages = ["active"];
	const page = await opened.open("#/registry");
	await page.getByRole("button", { name: "Learn churn anew" }).click();
	await page.getByText("Learnt and checked. It stands below").waitFor();
	await page.getByText("candidate", { exact: true }).waitFor();
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
	for (const place of ["customers", "products", "registry"])
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
		}
	expect(opened.faults).toEqual([]);
});
