import type { EvalRun } from "@lotse/shared/contract/evals.ts";
import {
	type WritingSettings,
	writingSettings,
} from "@lotse/shared/contract/writing.ts";
import { diffTemplates } from "@lotse/shared/language/generation/diff-templates.ts";
import type { PromptTemplate } from "@lotse/shared/language/generation/prompt-template.ts";
import { adVariants } from "@lotse/shared/language/templates/ad-variants.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { cannedAnswers, createWorld, type World } from "./canned-answers.ts";
import { cannedAudit } from "./canned-audit.ts";
import { demoModel } from "./demo-model.ts";
import type { Answers } from "./fake-service.ts";
import { ids } from "./ids.ts";
import { narrow, openConsole, wide } from "./open-console.ts";

const model = demoModel();
let world: World;
let opened: Awaited<ReturnType<typeof openConsole>>;
let settings: WritingSettings;
let templates: PromptTemplate[];
let active: number;
let runs: EvalRun[];
let connected = ["openai-compatible-gpt-4.1"];

beforeAll(async () => {
	opened = await openConsole(() => ({ ...cannedAnswers(world), ...answers() }));
});
afterAll(() => opened?.close());
beforeEach(async () => {
	opened.faults.length = 0;
	const now = Date.now();
	world = createWorld(model, await cannedAudit(10, now), now);
	settings = writingSettings.parse({});
	const own = { ...adVariants, version: 1_000, goal: "Say one true thing." };
	templates = [own, adVariants];
	active = 1;
	runs = [];
});

const dollars = (amountMicros: number) => ({ amountMicros, currency: "USD" });
const run = (suiteId: string, templateVersion: number): EvalRun => ({
	id: `evr_${"abcdefgh"[runs.length] ?? "z"}${"a".repeat(19)}`,
	suiteId,
	templateId: "ad-variants",
	templateVersion,
	model: "gpt-4.1-mini",
	isRecorded: false,
	cases: 86,
	passed: 83,
	lower: 0.902,
	verdict: "go",
	ranBy: ids.me,
	at: world.now + runs.length,
});

function answers(): Answers {
	const info = ({ version }: PromptTemplate) => ({
		id: "ad-variants",
		version,
		isShipped: version < 1_000,
		isActive: version === active,
		savedBy: version < 1_000 ? null : ids.colleague,
		savedAt: version < 1_000 ? null : world.now,
		note: version < 1_000 ? "" : "shorter",
	});
	const find = (wanted: unknown) =>
		templates.find(({ version }) => version === Number(wanted));
	return {
		getWritingSettings: () => ({ reply: settings }),
		saveWritingSettings: (input) => {
			settings = writingSettings.parse(input);
			return { reply: settings };
		},
		getTokenMeter: () => ({
			reply: {
				day: "2026-11-22",
				used: 84_200,
				limit: settings.tokensPerDay,
				cost: { amount: dollars(31_840), unpricedTokens: 12_000 },
				features: [
					{
						feature: "write",
						used: 72_200,
						limit: null,
						requests: 41,
						cost: { amount: dollars(31_840), unpricedTokens: 0 },
					},
					{
						feature: "feed",
						used: 12_000,
						limit: 50_000,
						requests: 6,
						cost: { amount: null, unpricedTokens: 12_000 },
					},
					{
						feature: "eval",
						used: 0,
						limit: null,
						requests: 0,
						cost: { amount: dollars(0), unpricedTokens: 0 },
					},
				],
				past: [
					{
						day: "2026-11-21",
						used: 51_000,
						cost: { amount: dollars(20_100), unpricedTokens: 0 },
					},
				],
				models: [
					{
						model: "gpt-4.1-2026-04-14",
						tokensIn: 101_000,
						tokensOut: 22_200,
						cost: dollars(51_940),
					},
					{
						model: "gpt-4.1-mini",
						tokensIn: 9_000,
						tokensOut: 3_000,
						cost: null,
					},
				],
				connected,
			},
		}),
		listTemplates: () => ({ reply: { templates: templates.map(info) } }),
		getTemplate: ({ version, against }) => {
			const template = find(version);
			if (!template) return { problem: "not-found" };
			const other = find(against) ?? template;
			return { reply: { template, changes: diffTemplates(other, template) } };
		},
		saveTemplate: ({ template }) => {
			const saved = { ...(template as PromptTemplate), version: 1_001 };
			templates = [saved, ...templates];
			return { reply: info(saved) };
		},
		activateTemplate: ({ version }) => {
			active = Number(version);
			const template = find(version);
			return template ? { reply: info(template) } : { problem: "not-found" };
		},
		listEvalSuites: () => ({
			reply: {
				suites: [
					{
						id: "red-team",
						name: { de: "Angriffe und Grenzen", en: "Attacks and limits" },
						cases: 86,
						threshold: 0.85,
						isShipped: true,
					},
				],
			},
		}),
		listEvalRuns: () => ({ reply: { runs } }),
		runEvals: ({ suiteId, templateVersion }) => {
			const made = run(String(suiteId), Number(templateVersion));
			runs = [...runs, made];
			return { reply: made };
		},
	};
}

it("sets budgets, prices with their day, and what a guard does", async () => {
	const page = await opened.open("#/copy-settings");
	await page.getByText("84,200 of 300,000 tokens").waitFor();
	await page.getByText("Connected: openai-compatible-gpt-4.1.").waitFor();
	await page.getByText("12,000 tokens without a price").first().waitFor();
	await page.getByLabel("Feeds", { exact: true }).fill("many");
	await page
		.getByRole("button", { name: "Take over the list price of gpt-4.1-mini" })
		.click();
	await page
		.getByLabel("Advertising law: Then")
		.selectOption({ label: "show and flag" });
	await page.getByText("usual: ask again · looser than usual").waitFor();
	await page.getByLabel("French").check();
	await page.getByRole("button", { name: "Save" }).click();
	await page.getByText("Please a number from 0.").waitFor();
	await page.getByLabel("Feeds", { exact: true }).fill("50,000");
	await page.getByRole("button", { name: "Save" }).click();
	await page.getByText("It holds from the next text on.").waitFor();
	expect(settings).toMatchObject({
		featureTokensPerDay: { feed: 50_000 },
		policy: { law: "flag", harm: "block" },
		languages: ["fr"],
		prices: {
			currency: "USD",
			models: [
				{ model: "gpt-4.1-mini", inMicros: 400_000, outMicros: 1_600_000 },
			],
		},
	});
	expect(opened.faults).toEqual([]);
});

it("changes a template in a copy, and uses it once the suites are green", async () => {
	const page = await opened.open("#/templates");
	await page.getByRole("button", { name: "Copy version 1 and change" }).click();
	await page.getByLabel("Goal").fill("Name the origin first.");
	await page.getByLabel("Note").fill("origin");
	await page.getByRole("button", { name: "Save as a new version" }).click();
	await page.getByText("Saved as version 1001.").waitFor();
	await page.getByText("Name the origin first.").first().waitFor();
	await page.getByText("What changes from version 1 to 1001").waitFor();
	const use = page.getByRole("button", { name: "Use version 1001" });
	expect(await use.isDisabled()).toBe(true);
	await page
		.getByRole("button", { name: "Run every suite with version 1001" })
		.click();
	await page.getByText("83/86, at least 90.2%").waitFor();
	await use.click();
	await page.getByText("From now on version 1001 is written with.").waitFor();
	expect(active).toBe(1_001);
	expect(opened.faults).toEqual([]);
});

it("is readable in both languages and themes, wide and narrow", async () => {
	runs = [run("red-team", 1), run("red-team", 1_000)];
	connected = [];
	for (const view of [wide, narrow])
		for (const place of ["copy-settings", "templates"]) {
			const page = await opened.open(`#/${place}`, view);
			await opened.settle(page);
			if (place === "templates")
				await page.locator("main select").nth(1).selectOption("1000");
			await opened.settle(page);
			expect([place, await opened.barriers(page)]).toEqual([place, []]);
			expect(await opened.overflow(page)).toBeLessThanOrEqual(0);
			await opened.picture(page, place, view);
		}
	expect(opened.faults).toEqual([]);
});
