import { fitMmm } from "@lotse/shared/causal/mmm/fit-mmm.ts";
import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import { simulateChocolateMaker } from "@lotse/shared/causal/simulate/simulate-chocolate-maker.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { cannedAnswers, createWorld, type World } from "./canned-answers.ts";
import { cannedAudit } from "./canned-audit.ts";
import { demoModel } from "./demo-model.ts";
import { ids } from "./ids.ts";
import { narrow, openConsole, wide } from "./open-console.ts";

const model = demoModel();
let world: World;
let opened: Awaited<ReturnType<typeof openConsole>>;

beforeAll(async () => {
	opened = await openConsole(() => ({
		...cannedAnswers(world),
		refitModel: () => ({
			reply: {
				way: "reweighted",
				newWeeks: 1,
				k: 0.31,
				ess: 812.4,
				why: { de: "Die neue Woche passt.", en: "The new week agrees." },
				modelId: ids.model,
				jobId: ids.job,
			},
		}),
	}));
});
afterAll(() => opened?.close());
beforeEach(async () => {
	opened.faults.length = 0;
	const now = Date.now();
	world = createWorld(model, await cannedAudit(10, now), now);
});

const section = (page: Page, name: RegExp) =>
	page.getByRole("region", { name });

it("reads a report in with its gap, and shows the days beside the account's own cost", async () => {
	const page = await opened.open("#/ads");
	const reports = section(page, /^Reports/);
	await reports.getByText(/13 of 14 days are here/).waitFor();
	await reports.getByText(/Missing: /).waitFor();
	await reports.getByRole("button", { name: "Read in" }).click();
	await reports.getByText("No gap.").waitFor();
	expect(world.reportRead).toBe(2);
	await reports.locator("summary").first().click();
	expect(await reports.getByText("agrees").count()).toBe(14);
	expect(opened.faults).toEqual([]);
});

it("draws what Lotse and what others changed apart, with who, when and how, and reads the rest in", async () => {
	const page = await opened.open("#/ads");
	const history = section(page, /^History of budgets/);
	await history.getByText(/14 of 29 days were read/).waitFor();
	await history.getByRole("button", { name: "Read in changes" }).click();
	await history.getByText(/29 of 29 days were read/).waitFor();
	await history.locator("summary", { hasText: "Schokolade" }).click();
	const moves = history.locator("details[open] .ads-moves li");
	expect(await moves.allTextContents()).toEqual([
		expect.stringContaining("Lotse: €150.00 → €160.00"),
		expect.stringMatching(
			/16:12 colleague@kakaohafen\.example: €140\.00 → €150\.00, through the Google Ads pages/,
		),
	]);
	await history
		.getByRole("img", { name: /160.* a day today, 2 changes/ })
		.waitFor();
	expect(opened.faults).toEqual([]);
});

it("steers budgets inside a corridor, and takes the amounts over", async () => {
	const page = await opened.open("#/ads");
	const pacing = section(page, /^Steer between/);
	await pacing.getByLabel(/^Corridor/).fill("10");
	await pacing.getByRole("button", { name: "Work it out" }).click();
	await pacing.getByText(/28 days of reports|27 days of reports/).waitFor();
	await pacing.getByRole("button", { name: "Take all amounts over" }).click();
	const amount = Number(
		await page.getByLabel("New daily budget for Suche · Marke").inputValue(),
	);
	expect(amount).toBeGreaterThanOrEqual(40.5);
	expect(amount).toBeLessThanOrEqual(49.5);
	expect(opened.faults).toEqual([]);
});

it("hands the Ads Script out with a token for this alone", async () => {
	const page = await opened.open("#/ads");
	await page
		.getByRole("button", { name: "Ads Script for this" })
		.first()
		.click();
	const script = page.getByLabel("Ads Script", { exact: true });
	expect(await script.inputValue()).toContain(
		`decisionId: "${ids.budgetDecision}"`,
	);
	expect(await script.inputValue()).toMatch(/token: "lot_/);
	expect(opened.faults).toEqual([]);
});

it("reads an account's weeks and makes them a table to check", async () => {
	const page = await opened.open("#/ads");
	const weeks = section(page, /^Weeks for the model/);
	await weeks.getByRole("button", { name: "Read weeks" }).click();
	await weeks.getByText(/104 weeks read, .*: pmax, search\./).waitFor();
	await weeks.getByText(/Fine: 104 weeks, 2 channels/).waitFor();
	const own = weeks.getByLabel("Revenue or orders as CSV");
	const file = (text: string) => ({
		name: "shop.csv",
		mimeType: "text/csv",
		buffer: Buffer.from(text),
	});
	await own.setInputFiles(file("month,revenue\n2025-01-01,1\n2025-02-01,2\n"));
	await weeks.getByText("The lines are 31 days apart, not 7.").waitFor();
	const now = Date.now();
	const days = Array.from({ length: 500 }, (_, i) => {
		const day = new Date(now - (500 - i) * 86_400_000).toISOString();
		return `${day.slice(0, 10)};${900 + ((i * 37) % 211)},50`;
	});
	await own.setInputFiles(file(["Tag;Umsatz", ...days].join("\n")));
	await weeks.getByText(/^Added: Umsatz, (69|70|71) weeks/).waitFor();
	await weeks.getByText(/Fine: (69|70|71) weeks, 2 channels/).waitFor();
	expect(await weeks.getByRole("combobox").allInnerTexts()).not.toContain(
		"conversion_value",
	);
	await opened.picture(page, "ads-own-figures", wide);
	expect(opened.faults).toEqual([]);
});

it("sends purchases only after a dry run, and says what was held back", async () => {
	const page = await opened.open("#/ads");
	const upload = section(page, /^Report purchases/);
	await upload.getByLabel("Number of the conversion action").fill("42");
	const head =
		"transaction_id,time,value,currency,gclid,ad_user_data,ad_personalization";
	const row = (id: string, said: string) =>
		`${id},2026-11-20T10:00:00Z,49.90,EUR,abc,${said},${said}`;
	await upload.getByLabel("CSV file with purchases").setInputFiles({
		name: "orders.csv",
		mimeType: "text/csv",
		buffer: Buffer.from([head, row("A1", "yes"), row("A2", "")].join("\n")),
	});
	await upload.getByText("orders.csv: 2 purchases.").waitFor();
	expect(await upload.getByRole("button", { name: /^Report 1/ }).count()).toBe(
		0,
	);
	await upload.getByRole("button", { name: "Dry run" }).click();
	await upload.getByText(/1 times: Whether consent/).waitFor();
	await upload.getByRole("button", { name: "Report 1 purchases" }).click();
	await upload.getByText("Reported", { exact: true }).waitFor();
	expect(opened.faults).toEqual([]);
});

it("turns the roll-back on, and the decision shows band, weeks and what is proposed", async () => {
	const page = await opened.open("#/ads");
	const guard = section(page, /^Take back when/);
	await guard.getByRole("checkbox").check();
	await guard.getByRole("button", { name: "Save" }).click();
	await guard.getByText("Saved.").waitFor();
	expect(world.guard).toEqual({ isAutomatic: true, settleDays: 7 });
	await page.goto(
		`${page.url().split("#")[0]}#/decisions/${ids.budgetDecision}`,
	);
	const watch = section(page, /^What the change brings/);
	await watch
		.getByText("Below the band: taking it back is proposed.")
		.waitFor();
	await watch.getByText("below", { exact: true }).waitFor();
	await watch.getByText("Taking back by itself is on.").waitFor();
	expect(opened.faults).toEqual([]);
});

it("takes new weeks into a model, with its Pareto k", async () => {
	const page = await opened.open(`#/models/${ids.model}`);
	const refit = section(page, /^Take in new weeks/);
	await refit.locator("input[type=file]").setInputFiles({
		name: "weeks.csv",
		mimeType: "text/csv",
		buffer: Buffer.from("date,revenue\n2026-01-05,1\n"),
	});
	await refit.getByRole("button", { name: "Take in" }).click();
	await refit.getByText("Weighted anew.").waitFor();
	await refit.getByText(/Pareto k 0.31/).waitFor();
	expect(opened.faults).toEqual([]);
});

/** The demo's weeks, with social known by people reached and one to four contacts each. */
function weeksWithReach() {
	const maker = simulateChocolateMaker(7);
	const [head = "", ...lines] = maker.csv.trim().split("\n");
	const at = head.split(",").indexOf("social");
	const csv = [
		`${head},social_reach,social_frequency`,
		...lines.map((line, index) => {
			const often = 1 + ((index * 7) % 13) / 4;
			const reach = Number(line.split(",")[at]) / often;
			return `${line},${reach.toFixed(2)},${often}`;
		}),
	].join("\n");
	const reach = {
		social: { reach: "social_reach", frequency: "social_frequency" },
	};
	return { csv, spec: { ...maker.spec, reach } };
}

it("finds reach and frequency of a channel, and plans under a cap, shared limits, by steps and over weeks", async () => {
	const { csv, spec } = weeksWithReach();
	const read = readSeries(csv, spec);
	const fit = read.ok
		? fitMmm(read.series, spec, { proposals: 200, draws: 100 })
		: null;
	if (!fit?.ok) throw new Error("the weeks with reach do not fit");
	world.model = {
		...model,
		reply: { ...model.reply, model: fit.model, backtest: null, truth: null },
	};
	const page = await opened.open("#/budget");
	await page.locator("input[type=file]").setInputFiles({
		name: "weeks.csv",
		mimeType: "text/csv",
		buffer: Buffer.from(csv),
	});
	const reach = page.getByLabel("Reach of social", { exact: true });
	expect(await reach.inputValue()).toBe("social_reach");
	expect(
		await page.getByLabel("Contacts a person of social").inputValue(),
	).toBe("social_frequency");
	await page.getByText(/Fine: 104 weeks, 5 channels/).waitFor();
	await page.goto(`${page.url().split("#")[0]}#/models/${ids.model}`);
	await page.getByLabel(/^social: most contacts/).fill("1");
	const amounts = page.getByRole("table", { name: /^Today and suggestion/ });
	await amounts.getByRole("cell", { name: /→ 1$/ }).waitFor();
	await page
		.getByText(/90%: .* to /)
		.first()
		.waitFor();
	await page.getByLabel(/^Largest change of a channel/).fill("10");
	await page.getByRole("table", { name: /^The way there, 10%/ }).waitFor();
	await page.getByRole("button", { name: "Add a group" }).click();
	await page.getByLabel("Together at most, a week").fill("9000");
	await page
		.getByRole("table", { name: "Shared limits" })
		.getByText("At most €9,000")
		.waitFor();
	await page.getByRole("button", { name: "Compare", exact: true }).click();
	await page.getByRole("table", { name: /sum over 13 weeks/ }).waitFor();
	await page.getByText(/What not knowing costs/).waitFor();
	await opened.picture(page, "planner-more", wide);
	expect(await opened.barriers(page)).toEqual([]);
	expect(opened.faults).toEqual([]);
});

it("has no barriers with everything unfolded, narrow and dark", async () => {
	// The pages as they open are looked at in every view beside the others.
	for (const [name, hash] of [
		["ads-more", "#/ads"],
		["decision-watch", `#/decisions/${ids.budgetDecision}`],
	] as const) {
		const page = await opened.open(hash, narrow);
		await opened.settle(page);
		await page.evaluate(() => {
			for (const one of document.querySelectorAll("details")) one.open = true;
		});
		await opened.picture(page, name, narrow);
		expect([name, await opened.barriers(page)]).toEqual([name, []]);
		expect([name, await opened.overflow(page)]).toEqual([name, 0]);
	}
	expect(opened.faults).toEqual([]);
});
