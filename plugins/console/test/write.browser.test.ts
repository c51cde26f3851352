import { brief as briefSchema } from "@lotse/shared/contract/briefs.ts";
import { copyChannelOfUnit } from "@lotse/shared/contract/units.ts";
import {
	type WritingResult,
	writingSettings,
} from "@lotse/shared/contract/writing.ts";
import { writeEmbedded } from "@lotse/shared/language/generation/write-embedded.ts";
import { writingTasks } from "@lotse/shared/language/generation/writing-tasks.ts";
import { allRules } from "@lotse/shared/language/rules/all-rules.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { cannedAnswers, createWorld, type World } from "./canned-answers.ts";
import { cannedAudit } from "./canned-audit.ts";
import { demoModel } from "./demo-model.ts";
import type { Answers } from "./fake-service.ts";
import { narrow, openConsole, wide } from "./open-console.ts";

const model = demoModel();
const idOf = (prefix: string, number: number) =>
	`${prefix}_${String(number).padStart(2, "0").replaceAll(/[6-9]/g, "a").padEnd(20, "b")}`;
let world: World;
let opened: Awaited<ReturnType<typeof openConsole>>;
let submitted: unknown[];
let revised: string[];

beforeAll(async () => {
	opened = await openConsole(() => ({ ...cannedAnswers(world), ...answers() }));
});
afterAll(() => opened?.close());
beforeEach(async () => {
	opened.faults.length = 0;
	submitted = [];
	revised = [];
	const now = Date.now();
	world = createWorld(model, await cannedAudit(10, now), now);
});

/** What the service answers: the embedded writer over the brief that came. */
function written(given: unknown, runId: string): WritingResult {
	const brief = briefSchema.parse(given);
	const made = writeEmbedded(brief, {
		rules: allRules,
		today: "2026-11-22",
		channelOf: (channel) => copyChannelOfUnit[channel],
		passages: [
			{
				id: "psg_1",
				sourceId: "src_1",
				title: "Product page",
				url: "https://shop.example/nordweg",
				hash: "a",
				validUntil: null,
				text: "The Nordweg backpack is made from recycled polyester. The main compartment holds 20 litres. The laptop compartment is padded.",
			},
		],
	});
	if (!made.ok) throw new Error("no brief");
	return {
		runId,
		setId: idOf("set", 1),
		task: brief.task,
		texts: made.accepted.map(
			({ slot, text, support, findings, objections }, at) => ({
				unitId: idOf("unt", at),
				slot,
				channel:
					writingTasks[brief.task].slots.find(({ name }) => name === slot)
						?.channel ?? "page",
				text,
				citations: support.statements.flatMap(
					({ start, end, quote, support: value }) =>
						quote === null
							? []
							: [
									{
										start,
										end,
										passageId: quote.passageId,
										sourceId: quote.sourceId,
										quoteStart: quote.start,
										quoteEnd: quote.end,
										support: value,
									},
								],
				),
				unsupported: [],
				findings: [...findings],
				metrics: {
					citationRate: support.citationRate,
					entityCoverage: 1,
					factualSupport: support.factualSupport,
					readability: null,
				},
				flags: [...objections],
			}),
		),
		heldBack: made.heldBack.map(({ slot, text, objections }) => ({
			slot,
			text,
			objections: [...objections],
		})),
		dropped: 0,
		shortfall: made.shortfall,
		notices: [],
		passages: made.material.passages.map(
			({ id, sourceId, title, url, text }) => ({
				id,
				sourceId,
				title,
				url,
				text,
			}),
		),
		provenance: {
			templateId: brief.task,
			templateVersion: 1,
			writer: "embedded-writer-1",
			model: "embedded-writer-1",
			temperature: null,
			fingerprint: "a".repeat(64),
			prompt: null,
			passages: [],
			rulePackVersion: "r",
			tokensIn: 0,
			tokensOut: 0,
			cost: null,
			latencyMs: 120,
			digitalSourceType: "algorithmicMedia",
			disclosure: null,
		},
		markup: null,
		isFromCache: false,
		latencyMs: 120,
	};
}

function answers(): Answers {
	return {
		getWritingSettings: () => ({
			reply: writingSettings.parse({ languages: ["fr"] }),
		}),
		getTokenMeter: () => ({
			reply: {
				day: "2026-11-22",
				used: 84_200,
				limit: 300_000,
				cost: {
					amount: { amountMicros: 31_840, currency: "USD" },
					unpricedTokens: 0,
				},
				features: [],
				past: [],
				models: [],
				connected: ["openai-compatible-house-model"],
			},
		}),
		listWritingFeeds: () => ({
			reply: {
				feeds: [
					{
						id: idOf("wfd", 1),
						name: "Autumn",
						task: "meta-tags",
						state: "running",
						total: 1_200,
						done: 640,
						empty: 12,
						units: 3_720,
						reason: null,
						createdBy: idOf("mbr", 1),
						createdAt: world.now,
						updatedAt: world.now,
					},
				],
			},
		}),
		moveWritingFeed: () => ({ problem: "conflict" }),
		getWritingRun: () => ({ problem: "not-found" }),
		writeCopy: ({ brief, runId }) =>
			(brief as { product: { name: string } }).product.name === ""
				? { problem: "unprocessable" }
				: { reply: written(brief, String(runId)) },
		reviseUnit: ({ text }) => {
			revised.push(String(text));
			return { problem: "conflict" };
		},
		moveUnits: ({ units }) => {
			submitted = units as unknown[];
			return {
				reply: {
					outcomes: (units as { unitId: string }[]).map(({ unitId }) => ({
						unitId,
						problem: null,
						state: "in-review",
						version: 2,
					})),
				},
			};
		},
	};
}

async function writeAds(view = wide) {
	const page = await opened.open("#/write", view);
	const de = view.language === "de";
	await page
		.getByLabel(de ? "Produkt" : "Product", { exact: true })
		.fill("Nordweg backpack");
	await page
		.getByLabel(de ? "Fakten, einer je Zeile" : "Facts, one a line")
		.fill(
			"5 years of guarantee\nWeight: 890 g\nCarbon-neutral delivery\nWithout PFC",
		);
	await page
		.getByLabel(de ? "Sprache der Texte" : "Language of the texts")
		.selectOption("en");
	await page
		.getByRole("button", { name: de ? "Schreiben" : "Write", exact: true })
		.click();
	await page
		.getByRole("heading", { name: de ? "Ergebnis" : "Result" })
		.waitFor();
	return page;
}

it("goes from a brief to cited texts, shows them as an ad, and sends the chosen ones to review", async () => {
	const page = await writeAds();
	const first = page
		.locator(".write-text")
		.filter({ hasText: "Made from recycled polyester" })
		.first();
	await first.getByText("1 source").click();
	await first
		.getByText("is made from recycled polyester", { exact: false })
		.first()
		.waitFor();
	expect(await first.getByRole("link", { name: "Product page" }).count()).toBe(
		1,
	);
	const ad = page.locator(".write-ad-head");
	const before = await ad.textContent();
	await page.getByRole("button", { name: "Another combination" }).click();
	expect(await ad.textContent()).not.toBe(before);
	await page.getByText("Edit headlines and descriptions").click();
	await page.getByLabel("Headline 1", { exact: true }).fill("x".repeat(31));
	await page.getByText("31 of 30 characters").waitFor();
	await first.getByRole("checkbox").uncheck();
	const count = (await page.locator(".write-text").count()) - 1;
	await page
		.getByRole("button", { name: `Send ${count} texts to review` })
		.click();
	await page.getByText("1 text could not be sent.").waitFor();
	expect(submitted).toHaveLength(count - 1);
	expect(revised).toEqual(["x".repeat(31)]);
	// French is set up: for translations only.
	const [task, language] = [
		page.getByLabel("Task", { exact: true }),
		page.getByLabel("Language of the texts"),
	];
	await task.selectOption({ label: "Into another language" });
	await language.selectOption({ label: "French" });
	await page
		.getByLabel("Language of the original")
		.selectOption({ label: "French" });
	await task.selectOption({ label: "Ad texts" });
	expect(await language.inputValue()).toBe("en");
	expect(await language.locator("option").count()).toBe(2);
	expect(await page.getByLabel("Language of the original").count()).toBe(0);
	expect(opened.faults.filter((fault) => !fault.includes("409"))).toEqual([]);
});

it("is readable in both languages and themes, wide and narrow", async () => {
	for (const view of [wide, narrow]) {
		const page = await writeAds(view);
		await opened.settle(page);
		for (const summary of await page
			.locator(".write-text details > summary")
			.all())
			await summary.click();
		expect([view, await opened.barriers(page)]).toEqual([view, []]);
		expect(await opened.overflow(page)).toBeLessThanOrEqual(0);
		await opened.picture(page, "write", view);
	}
	expect(opened.faults).toEqual([]);
});
