import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { axeViolations } from "../../../scripts/lib/axe-violations.ts";
import { cannedAnswers, createWorld, type World } from "./canned-answers.ts";
import { cannedAudit } from "./canned-audit.ts";
import { demoModel } from "./demo-model.ts";
import { ids } from "./ids.ts";
import { narrow, openConsole, type View, wide } from "./open-console.ts";

const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const model = demoModel();
let world: World;
let opened: Awaited<ReturnType<typeof openConsole>>;
let faults: string[];

beforeAll(async () => {
	opened = await openConsole(() => cannedAnswers(world));
	({ faults } = opened);
});
afterAll(() => opened?.close());
beforeEach(async () => {
	faults.length = 0;
	const now = Date.now();
	world = createWorld(model, await cannedAudit(230, now), now);
});

const views = [
	wide,
	narrow,
	{ ...wide, scheme: "dark", language: "de" },
] as const;

const open = (hash: string, view: View = wide) => opened.open(hash, view);
const settle = (page: Page) => opened.settle(page);

const places: {
	name: string;
	hash: string;
	prepare?: (page: Page) => Promise<void>;
	/** Holds so much that every pairing of width, theme and language is looked at. */
	isDense?: true;
	/** After the picture, before the look for barriers. */
	expand?: (page: Page) => Promise<void>;
}[] = [
	{ name: "home", hash: "#/" },
	{ name: "sign-in", hash: "#/sign-in" },
	{ name: "budget", hash: "#/budget", prepare: chooseDemoFile },
	{
		name: "model",
		hash: `#/models/${ids.model}`,
		isDense: true,
		prepare: waitForCharts,
		expand: openDisclosures,
	},
	{ name: "decision", hash: `#/decisions/${ids.budgetDecision}` },
	{ name: "decision-own", hash: `#/decisions/${ids.copyDecision}` },
	{ name: "decision-measured", hash: `#/decisions/${ids.measuredDecision}` },
	{ name: "ads", hash: "#/ads", isDense: true },
	{ name: "copy", hash: "#/copy", isDense: true, prepare: typeCopy },
	{
		name: "style-guide",
		hash: "#/style-guide",
		isDense: true,
		expand: openGuide,
	},
	{ name: "calibration", hash: "#/calibration", expand: openDisclosures },
	{ name: "audit", hash: "#/audit" },
	{ name: "settings", hash: "#/settings" },
	{
		name: "pair",
		hash: `#/pair?challenge=${challenge}&name=Lotse%20in%20Chrome&scopes=copy,budget:read`,
	},
	{ name: "not-found", hash: "#/nowhere" },
];

async function chooseDemoFile(page: Page): Promise<void> {
	await page.locator("input[type=file]").setInputFiles({
		name: "chocolate.csv",
		mimeType: "text/csv",
		buffer: Buffer.from(model.csv),
	});
	await page.locator(".data-problems, .success").first().waitFor();
}
async function waitForCharts(page: Page): Promise<void> {
	await page.locator(".lo-plot").nth(6).waitFor();
}
async function openDisclosures(page: Page): Promise<void> {
	for (const summary of await page.locator("details > summary").all())
		await summary.click();
}
/** Every kind of entry, and the smaller packs: all rules at once would be looked at for half a minute. */
async function openGuide(page: Page): Promise<void> {
	const lines = page.locator("fieldset .guide-entries details > summary");
	for (const line of await lines.all()) {
		const count = /(\d+) (?:rules|Regeln)/.exec(
			(await line.textContent()) ?? "",
		);
		if (Number(count?.[1] ?? 0) <= 12) await line.click();
	}
}
async function typeCopy(page: Page): Promise<void> {
	await page
		.locator(".marked textarea")
		.fill("Click here to see the best chocolate!!! You will not believe it");
	await page.locator(".lo-bars").first().waitFor();
	await page
		.locator(".document-source")
		.fill(
			"<h1>Shoes</h1>\n<p>Honest, safe, proven, simple and fair shoes. Buy now now.</p>\n<h2>More</h2>\n<p>Ask anna&#64;example.org about <b>about</b> it, because every single one of these wonderful handmade leather shoes is unfortunately limited.</p>",
		);
	await page.getByRole("heading", { level: 3 }).last().waitFor();
}

describe.each(views)("at $width px, $scheme, $language", (view) => {
	// Barriers do not change with every pairing of width, theme and language: each of them is looked at once.
	const isChecked = view === wide || view === narrow;
	it.each(isChecked ? places : places.filter(({ isDense }) => isDense))(
		"$name is readable and reachable for everyone",
		async ({ name, hash, prepare, expand }) => {
			const page = await open(hash, view);
			await settle(page);
			await prepare?.(page);
			await settle(page);
			await opened.picture(page, name, view);
			// What is folded holds the same elements in either view.
			if (view !== narrow) await expand?.(page);
			expect(await opened.overflow(page)).toBeLessThanOrEqual(0);
			if (isChecked) expect(await opened.barriers(page)).toEqual([]);
			expect(faults).toEqual([]);
		},
	);
});

describe("sign-in", () => {
	it("trades a link for a session and takes the secret out of the address", async () => {
		world.signedIn = false;
		const page = await open("#/sign-in?secret=a-secret-of-twenty-characters");
		await page
			.getByRole("heading", { name: "What do you want to decide?" })
			.waitFor();
		expect(page.url()).not.toContain("secret");
		expect(faults).toEqual([]);
	});

	it("says what to do with a link that has expired, and sends a new one", async () => {
		world.signedIn = false;
		const page = await open("#/sign-in?secret=some-other-secret-that-is-old");
		await page.getByRole("alert").waitFor();
		await page.getByRole("link", { name: "Ask for a new link" }).click();
		await page.getByLabel("E-mail address").fill("me@example.test");
		await page.keyboard.press("Enter");
		await page.getByText("Look into your inbox").waitFor();
		expect(faults).toEqual([]);
	});

	it("remembers where somebody wanted to go", async () => {
		world.signedIn = false;
		const page = await open("#/audit");
		await page.getByRole("heading", { name: "Sign in" }).waitFor();
		await page.evaluate(() => {
			location.hash = "#/sign-in?secret=a-secret-of-twenty-characters";
		});
		await page.getByRole("heading", { name: "Audit trail" }).waitFor();
	});
});

describe("language and theme", () => {
	it("change at once, without a reload, and stay", async () => {
		const page = await open("#/");
		await page.evaluate(() => {
			document.body.dataset.marker = "same page";
		});
		await page.getByRole("button", { name: /Deutsch/ }).click();
		await page
			.getByRole("heading", { name: "Was möchten Sie entscheiden?" })
			.waitFor();
		expect(
			await page.evaluate(() => [
				document.documentElement.lang,
				document.body.dataset.marker,
			]),
		).toEqual(["de", "same page"]);
		const paper = () =>
			page.evaluate(
				() => getComputedStyle(document.documentElement).backgroundColor,
			);
		const light = await paper();
		await page.getByLabel("Darstellung").selectOption("dark");
		expect(await paper()).not.toBe(light);
		await page.reload();
		await page
			.getByRole("heading", { name: "Was möchten Sie entscheiden?" })
			.waitFor();
		expect(await paper()).not.toBe(light);
	});

	it("move the focus to the heading when the page changes", async () => {
		const page = await open("#/");
		await page.getByRole("link", { name: "Audit trail", exact: true }).click();
		await page.getByRole("heading", { name: "Audit trail" }).waitFor();
		await page.waitForFunction(() => document.activeElement?.tagName === "H1");
		expect(await page.title()).toBe("Audit trail · Lotse");
	});
});

describe("a model", () => {
	it("spends as much as still brings what is asked, and says what cannot be", async () => {
		const page = await open(`#/models/${ids.model}`);
		await page.getByLabel("What is given?").selectOption("cpa");
		await page.getByText(/a week still bring that/).waitFor();
		await page
			.getByLabel("Cost per unit of the target, at most", { exact: true })
			.fill("0.000001");
		await page.getByText("The target cannot be reached").waitFor();
		await page.getByLabel("What is given?").selectOption("total");
		await page.getByRole("button", { name: "Propose as decision" }).waitFor();
		expect(faults).toEqual([]);
	});

	it("is checked, beside its assumptions, and saved as a page that stands alone", async () => {
		const page = await open(`#/models/${ids.model}`);
		await page.getByRole("heading", { name: "Health of the model" }).waitFor();
		await page.locator("summary", { hasText: "Assumed and found" }).click();
		const table = page.getByRole("table", { name: "Assumed and found" });
		await table.getByText("saturation_lam[tv]").waitFor();
		const waiting = page.waitForEvent("download");
		await page.getByRole("button", { name: /^Save report/ }).click();
		const saved = await waiting;
		expect(saved.suggestedFilename()).toMatch(/^lotse-report-.*\.html$/);
		const violations = await axeViolations(page);
		expect(violations.map(({ id }) => id)).toEqual([]);
		const report = readFileSync(await saved.path(), "utf8");
		expect(report).toContain("<h2>What this model cannot know</h2>");
		expect(faults).toEqual([]);
	});

	it("weighs tests on demand", async () => {
		const page = await open(`#/models/${ids.model}`);
		await page.getByLabel("Length in weeks").fill("8");
		await page.getByRole("button", { name: "Weigh the tests" }).click();
		const table = page.getByRole("table", {
			name: "What a test of 8 weeks is worth",
		});
		await table.waitFor();
		expect(await table.getByRole("row").count()).toBe(6);
		await page.getByText(/What the model does not know costs/).waitFor();
		const violations = await axeViolations(page);
		expect(violations.map(({ id }) => id)).toEqual([]);
		expect(faults).toEqual([]);
	});
});

describe("Google Ads", () => {
	it("takes a suggestion over and makes it a decision", async () => {
		const page = await open("#/ads");
		await page
			.getByRole("button", {
				name: "Take over the suggestion for Suche · Marke",
			})
			.click();
		await page
			.getByLabel("New daily budget for Suche · Schokolade online")
			.fill("150.5");
		await page.getByRole("button", { name: "Make it a decision" }).click();
		await page.waitForFunction(() => location.hash.startsWith("#/decisions/"));
		expect(world.proposed).toMatchObject({
			modelId: ids.model,
			changes: [
				{ budgetId: "101", toMicros: 54_000_000 },
				{ budgetId: "102", toMicros: 150_500_000, reason: "" },
			],
		});
		expect(faults).toEqual([]);
	});

	it("previews, applies after asking once more, and reverts", async () => {
		const page = await open("#/ads");
		const one = page.getByRole("article", { name: "Mehr für die Markensuche" });
		await one.getByRole("button", { name: "Dry run" }).click();
		await one.getByText("would be changed").waitFor();
		const apply = one.getByRole("button", { name: /^Apply now/ });
		await apply.click();
		await one.getByText("Change the budgets in the account?").waitFor();
		await apply.click();
		const revert = one.getByRole("button", { name: /^Revert/ });
		await revert.click();
		await revert.click();
		await one.getByText("Reverted").first().waitFor();
		expect(world.adsState).toBe("reverted");
		expect(faults).toEqual([]);
	});

	it("pulls the brake and releases it", async () => {
		const page = await open("#/ads");
		for (const name of ["Pull the brake", "Release the brake"]) {
			await page.getByRole("button", { name }).click();
			await page.getByRole("button", { name }).click();
			await page.waitForFunction(
				(on) => (document.querySelector(".brake-on") !== null) === on,
				name === "Pull the brake",
			);
		}
		expect(faults).toEqual([]);
	});

	it("says what to do without an account, and adds the practice account", async () => {
		world.isEmpty = true;
		const page = await open("#/ads");
		await page.getByText("No account connected yet.").waitFor();
		await page
			.getByRole("button", { name: "Add the practice account" })
			.click();
		await page.getByRole("heading", { name: /Campaigns/ }).waitFor();
	});

	it("finishes a sign-in at Google once and takes the code out of the address", async () => {
		const page = await open("?code=good&state=ads_abc");
		await page.getByRole("heading", { name: "Google Ads" }).waitFor();
		await settle(page);
		expect(page.url()).not.toContain("code=");
		expect(faults).toEqual([]);
	});
});

describe("budget", () => {
	it("computes in the browser what the service would, and sends nothing", async () => {
		const numbersOf = async (page: Page) => {
			const table = page
				.locator("table", { hasText: "Contribution over the whole window" })
				.first();
			await table.waitFor({ state: "attached", timeout: 60_000 });
			return table.textContent();
		};
		world.model = { ...model, reply: { ...model.reply, truth: null } };
		const fitted = await open(`#/models/${ids.model}`);
		const expected = await numbersOf(fitted);
		const page = await open("#/budget");
		await chooseDemoFile(page);
		const sent: string[] = [];
		page.on("request", (request) => sent.push(request.url()));
		await page.getByRole("button", { name: "Compute here" }).click();
		const here = page.getByRole("region", { name: "Look first" });
		// A fit takes a quarter of a minute of a processor that is not always there.
		await here
			.getByRole("button", { name: "Fit again" })
			.waitFor({ timeout: 90_000 });
		expect(await numbersOf(page)).toBe(expected);
		await opened.picture(page, "budget-here", wide);
		expect(sent.filter((url) => !url.includes("/assets/"))).toEqual([]);
		expect(await opened.barriers(page)).toEqual([]);
		expect(faults).toEqual([]);
	});

	it("goes from a file to an approved decision", async () => {
		world.role = "editor";
		const page = await open("#/budget");
		await chooseDemoFile(page);
		await page.getByText("Fine: 104 weeks, 5 channels.").waitFor();
		await page.getByLabel("Meaning of week").selectOption("none");
		await page.getByText("Choose the column with the week.").waitFor();
		expect(
			await page
				.getByRole("button", { name: "Save and fit a model" })
				.isDisabled(),
		).toBe(true);
		await page.getByLabel("Meaning of week").selectOption("date");
		await page.getByRole("button", { name: "Save and fit a model" }).click();
		await page
			.getByRole("heading", { name: "The model is being fitted" })
			.waitFor();
		await page.getByRole("progressbar").waitFor();
		await page.getByRole("heading", { name: "Schokolade 2024–2025" }).waitFor();
		const table = page.getByRole("region", { name: "Today and suggestion" });
		const before = await table.textContent();
		const slider = page.getByLabel("Total budget a week (EUR), slider");
		await slider.focus();
		for (let press = 0; press < 10; press++)
			await page.keyboard.press("ArrowRight");
		await expect.poll(() => table.textContent()).not.toBe(before);
		await page.getByRole("button", { name: "Propose as decision" }).click();
		await page.getByRole("button", { name: "Submit for review" }).click();
		await page.getByLabel("Note").fill("Please have a look.");
		await page.getByRole("button", { name: "Submit for review" }).click();
		await page.getByText("Saved. State now: In review.").waitFor();
		world.role = "approver";
		await page.reload();
		await page.getByText("This is your own proposal.").waitFor();
		expect(await page.getByRole("button", { name: "Approve" }).count()).toBe(0);
		expect(faults).toEqual([]);
	});

	it("names every problem of a bad file with its fix, before anything is sent", async () => {
		const page = await open("#/budget");
		const bad = model.csv.replace(/^(2024-02-05,[^,]*,)[^,]*/m, "$1a lot");
		await page.locator("input[type=file]").setInputFiles({
			name: "bad.csv",
			mimeType: "text/csv",
			buffer: Buffer.from(bad),
		});
		const problem = page.locator(".data-problem-error").first();
		await problem.waitFor();
		expect(await problem.textContent()).toContain("line 7");
		expect(await problem.textContent()).toContain("What to do:");
		await page.locator("input[type=file]").setInputFiles({
			name: "x.xlsx",
			mimeType: "",
			buffer: Buffer.from([0x50, 0x4b, 3, 4, 1]),
		});
		await page.getByText("This is a spreadsheet").waitFor();
		expect(faults).toEqual([]);
	});

	it("cancels a fit", async () => {
		world.progressStep = 0;
		const page = await open(`#/budget?job=${ids.job}`);
		await page.getByRole("button", { name: "Cancel" }).click();
		await page.getByText("Nothing half-done was left behind.").waitFor();
		expect(faults).toEqual([]);
	});

	it("recomputes the suggestion within a frame or two of the slider", async () => {
		const page = await open(`#/models/${ids.model}`);
		await page.locator(".lo-plot").nth(5).waitFor();
		await settle(page);
		const slider = page.getByLabel("Total budget a week (EUR), slider");
		await slider.focus();
		const longest = await page.evaluate(async () => {
			const gaps: number[] = [];
			let last = performance.now();
			let isOn = true;
			const frame = (now: number) => {
				gaps.push(now - last);
				last = now;
				if (isOn) requestAnimationFrame(frame);
			};
			requestAnimationFrame(frame);
			const input = document.activeElement;
			const set = Object.getOwnPropertyDescriptor(
				HTMLInputElement.prototype,
				"value",
			)?.set;
			for (let step = 1; step <= 20; step++) {
				set?.call(input, String(15_000 + step * 200));
				input?.dispatchEvent(new Event("input", { bubbles: true }));
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			isOn = false;
			return gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.9)] ?? 0;
		});
		console.log(`slider: 90 % of frames within ${longest.toFixed(0)} ms`);
		expect(longest).toBeLessThan(200);
	});
});

describe("the hit rate", () => {
	it("is honest without results, takes a report with its columns checked, and forgets it again", async () => {
		world.hasResults = false;
		const page = await open("#/calibration");
		await page.getByText("No results of your own yet.").waitFor();
		await page.getByText("3,871 pairs").waitFor();
		const choose = (name: string, text: string) =>
			page.locator("input[type=file]").setInputFiles({
				name,
				mimeType: "text/csv",
				buffer: Buffer.from(text),
			});
		await choose("empty.csv", "Asset,Impr.,Clicks\n");
		await page.getByText("There is nothing below the header line.").waitFor();
		await choose(
			"assets.csv",
			"Asset-Bericht\nAsset;Anzeigengruppe;Impr.;Aufrufe\nTafel;A;1.000;20\nRiegel;A;900;30\nNougat;A;viele;3\n",
		);
		await page.getByText("Still missing: Clicks.").waitFor();
		const send = page.getByRole("button", { name: "Load and learn" });
		expect(await send.isDisabled()).toBe(true);
		await page.getByLabel("Meaning of Impr.").selectOption("impressions");
		await page.getByLabel("Meaning of Aufrufe").selectOption("clicks");
		await page.getByText("2 rows are ready.").waitFor();
		await page.getByText("This is not a whole number of 0 or more.").waitFor();
		await send.click();
		await page.getByText("The score has learned anew.").waitFor();
		await page.getByText("69 in the right order").waitFor();
		await page.getByRole("button", { name: "Delete all results" }).click();
		await page.getByRole("button", { name: "Delete all results" }).click();
		await page.getByText("No results of your own yet.").waitFor();
		expect(faults).toEqual([]);
	});
});

describe("decisions", () => {
	it("are approved by somebody else, applied, and measured", async () => {
		world.role = "approver";
		world.hasAdChanges = false;
		const page = await open(`#/decisions/${ids.budgetDecision}`);
		await page.getByRole("button", { name: "Reject" }).click();
		await page.getByText("Please say briefly why.").waitFor();
		await page.getByLabel("Note").fill("Agreed.");
		await page.getByRole("button", { name: "Approve" }).click();
		await page.getByText("Saved. State now: Approved.").waitFor();
		await page.getByRole("button", { name: "Note as applied" }).click();
		await page.getByRole("button", { name: "Note as applied" }).click();
		await page.getByText("State now: Applied.").waitFor();
		await page.getByRole("button", { name: "Enter the effect" }).click();
		await page.getByLabel("How was it measured?").fill("Regional test");
		await page.getByLabel("The result in one sentence").fill("More was sold.");
		await page.getByLabel("Value").fill("5,100");
		await page.getByLabel("Lower end").fill("6,000");
		await page.getByLabel("Upper end").fill("9,000");
		await page.getByRole("button", { name: "Save measurement" }).click();
		await page.getByText("The lower end has to be below").waitFor();
		await page.getByLabel("Lower end").fill("1,200");
		await page.getByRole("button", { name: "Save measurement" }).click();
		await page.getByText("State now: Measured.").waitFor();
		await page.getByText("€1,200 to €9,000").waitFor();
		expect(faults).toEqual([]);
	});

	it("say so when somebody else was quicker", async () => {
		const page = await open(`#/decisions/${ids.budgetDecision}`);
		world.decisions = world.decisions.map((one) =>
			one.id === ids.budgetDecision ? { ...one, version: 3 } : one,
		);
		await page.getByRole("button", { name: "Approve" }).click();
		await page.getByRole("button", { name: "Load the new state" }).click();
		await page.getByRole("button", { name: "Approve" }).click();
		await page.getByText("Saved. State now: Approved.").waitFor();
	});

	it("tell what to do on an empty workspace", async () => {
		world.isEmpty = true;
		const page = await open("#/");
		await page.getByText("Nothing is open.").waitFor();
	});
});

describe("style guide", () => {
	it("begins with an example, finds what is typed as it is typed, and saves with a reason", async () => {
		world.guides = [];
		const page = await open("#/style-guide");
		await page.getByRole("button", { name: "Begin with an example" }).click();
		await page.getByText("The style guide says “email”").waitFor();
		await page.getByRole("button", { name: "Add: Glossary" }).click();
		await page.keyboard.type("Kundenkonto");
		await page.getByLabel("Not this").first().fill("Account");
		await page.getByLabel("Sample text").fill("Your Account");
		await page.getByText("The style guide says “Kundenkonto”").waitFor();
		await page.getByText("Term “Kundenkonto” added").waitFor();
		await page.getByLabel("Why (for those who read it later)").fill("Start");
		await page.getByRole("button", { name: "Save as a new version" }).click();
		await page.getByText("Saved as version 1.").waitFor();
		await page.getByText("Nothing changed.").waitFor();
		expect(world.guides[0]?.note).toBe("Start");
		expect(world.guides[0]?.guide.terms[0]).toMatchObject({
			id: "kundenkonto",
			forbidden: ["Account"],
		});
		expect(faults).toEqual([]);
	});

	it("names a contradiction at its field and keeps it from being saved", async () => {
		const page = await open("#/style-guide");
		await page.getByText("E-Mail", { exact: true }).click();
		await page.getByLabel("Not this").first().fill("E-Mail");
		await page.getByText("This does not fit yet").waitFor();
		expect(
			await page.getByLabel("Not this").first().getAttribute("aria-invalid"),
		).toBe("true");
		expect(
			await page
				.getByRole("button", { name: "Save as a new version" })
				.isDisabled(),
		).toBe(true);
		await page.getByRole("button", { name: "Discard" }).click();
		await page.getByText("Nothing changed.").waitFor();
	});

	it("lets the slower of two editors keep their version or load the other", async () => {
		const page = await open("#/style-guide");
		const [first] = world.guides;
		if (first === undefined) throw new Error("no guide");
		await page.getByLabel("Name").fill("Mine");
		world.guides.push({
			guide: { ...first.guide, version: 2, name: "Theirs" },
			note: "Faster",
		});
		const save = page.getByRole("button", { name: "Save as a new version" });
		await save.click();
		await page.getByRole("button", { name: "Keep my version" }).click();
		await page.getByText("Name changed: name “Theirs” → “Mine”").waitFor();
		await save.click();
		await page.getByText("Saved as version 3.").waitFor();
		expect(world.guides.map(({ guide }) => guide.name)).toEqual([
			"Kakaokontor",
			"Theirs",
			"Mine",
		]);
	});

	it("shows what an import would change before taking it, and brings versions back", async () => {
		const page = await open("#/style-guide");
		await page.locator("input[type=file]").setInputFiles([
			{
				name: "terms.csv",
				mimeType: "text/csv",
				buffer: Buffer.from("term;avoid\nKonto;Account\n"),
			},
			{
				name: "bad.yml",
				mimeType: "text/yaml",
				buffer: Buffer.from(
					"extends: existence\nmessage: No\ntokens: ['(a+)+$']\n",
				),
			},
		]);
		await page.getByText("Term “Konto” added").waitFor();
		await page.getByText("The pattern could hang on some texts").waitFor();
		await page.getByRole("button", { name: "Take into the draft" }).click();
		await page.getByRole("button", { name: "Save as a new version" }).click();
		await page.getByText("Saved as version 2.").waitFor();
		const download = page.waitForEvent("download");
		await page.getByRole("button", { name: "Save as a file" }).click();
		const file = readFileSync(await (await download).path(), "utf8");
		expect(JSON.parse(file)).toEqual(world.guides[1]?.guide);
		await page.getByRole("button", { name: "Bring back version 1" }).click();
		await page.getByRole("button", { name: "Bring back version 1" }).click();
		await page.getByText("Version 3").first().waitFor();
		expect(world.guides[2]?.guide.terms).toEqual(world.guides[0]?.guide.terms);
		expect(faults).toEqual([]);
	});

	it("is there to read for those who may not edit", async () => {
		world.role = "viewer";
		const page = await open("#/style-guide");
		await page
			.getByText("Whoever may edit can change the style guide.")
			.waitFor();
		expect(
			await page.getByRole("button", { name: "Save as a new version" }).count(),
		).toBe(0);
		expect(await page.getByLabel("Name").isDisabled()).toBe(true);
	});
});

describe("copy", () => {
	it("takes a fix with one click and gives the old text back", async () => {
		const page = await open("#/copy");
		await typeCopy(page);
		const field = page.locator(".marked textarea");
		const before = await field.inputValue();
		await page.locator(".lo-finding-fixes button").first().click();
		expect(await field.inputValue()).not.toBe(before);
		await page.getByRole("button", { name: /^Undo/ }).click();
		expect(await field.inputValue()).toBe(before);
		expect(faults).toEqual([]);
	});

	it("holds texts to the workspace's style guide and names its version", async () => {
		const page = await open("#/copy");
		await page.locator(".marked textarea").fill("Kontakt per Email");
		await page.getByText("The style guide says “E-Mail”").waitFor();
		await page.getByRole("link", { name: "Style guide version 1" }).click();
		await page
			.getByRole("heading", { level: 1, name: "Style guide" })
			.waitFor();
		expect(faults).toEqual([]);
	});

	it("reads a page that is opened, leads to each finding and takes a fix back", async () => {
		const page = await open("#/copy");
		await page.locator("input[type=file]").setInputFiles({
			name: "page.html",
			mimeType: "text/html",
			buffer: Buffer.from(
				"<title>Shoes</title><p>Buy &uuml;ber now now.</p><p>Here <b>here</b> too.</p>",
			),
		});
		const field = page.locator("textarea.document-source");
		await page
			.getByRole("button", { name: "Show in the text: now now" })
			.click();
		const marked = await field.evaluate((area: HTMLTextAreaElement) =>
			area.value.slice(area.selectionStart, area.selectionEnd),
		);
		expect(marked).toBe("now now");
		await page
			.getByText("Tags or character codes stand within")
			.first()
			.waitFor();
		const before = await field.inputValue();
		await page
			.locator(
				"[aria-labelledby=whole-document] .lo-finding-fixes button:not([aria-label])",
			)
			.first()
			.click();
		expect(await field.inputValue()).toContain("Buy &uuml;ber now.");
		await page
			.getByRole("button", { name: "Undo the last replacement" })
			.click();
		expect(await field.inputValue()).toBe(before);
		expect(faults).toEqual([]);
	});

	it("says how a text sounds, and of which values it speaks", async () => {
		const page = await open("#/copy");
		await page
			.locator(".marked textarea")
			.fill(
				"A wonderful, honest, safe, fair and simple offer, new and not boring",
			);
		await page.getByText("Valence, −1 unpleasant to 1 pleasant").waitFor();
		await page
			.getByLabel("Your own values")
			.fill("Calm: quiet\nOffers: offer, deal");
		await page.getByRole("rowheader", { name: "Offers" }).waitFor();
		expect(faults).toEqual([]);
	});

	it("compares, searches and suggests", async () => {
		const page = await open("#/copy");
		await typeCopy(page);
		await page
			.getByLabel("Version A")
			.fill("The Reason This Teacher Was Fired Will Make You Furious");
		await page.getByLabel("Version B").fill("Some news about a school");
		await page.locator(".verdict-line").waitFor();
		await page.getByRole("button", { name: "Search" }).click();
		await page.getByText("hashed-ngrams-256").waitFor();
		await page.getByLabel("Product").fill("Zartbitter");
		await page.getByRole("button", { name: "Write" }).click();
		await page.getByText("Written by: template-writer.").waitFor();
		await page.getByRole("button", { name: "Use this" }).first().click();
		expect(await page.locator(".marked textarea").inputValue()).toBe(
			"Zartbitter aus drei Zutaten",
		);
		expect(faults).toEqual([]);
	});
});

describe("audit trail", () => {
	it("proves a sound chain in the browser", async () => {
		const page = await open("#/audit");
		await page.getByRole("button", { name: "Verify chain" }).click();
		await page
			.getByText("Sound: all 230 entries are complete and unchanged.")
			.waitFor();
		expect(faults).toEqual([]);
	});

	it("finds an entry that was changed, and an end that was cut off", async () => {
		const audit = world.audit.slice();
		world.audit = audit.map((entry) =>
			entry.seq === 205 ? { ...entry, actor: "mbr_else" } : entry,
		);
		const page = await open("#/audit");
		await page.getByRole("button", { name: "Verify chain" }).click();
		await page.getByText("Changed: entry 205").waitFor();
	});

	it("shows what belongs to one decision", async () => {
		const page = await open(`#/audit?subject=${ids.budgetDecision}`);
		await page.getByText("decision.create").first().waitFor();
		await settle(page);
		expect(await page.locator("tbody tr").count()).toBe(76);
	});
});

describe("settings", () => {
	it("shows a new token once", async () => {
		const page = await open("#/settings");
		await page.getByLabel("What for").fill("report");
		await page.getByRole("button", { name: "Create token" }).click();
		await page.getByText("lot_abcdefghijklmnopqrstuvwxyz0123456789").waitFor();
		await page.locator(".secret").getByRole("button", { name: "Copy" }).click();
		await page.getByText("Copied").waitFor();
		await page.getByRole("button", { name: "I have kept it safe" }).click();
		expect(
			await page.getByText("lot_abcdefghijklmnopqrstuvwxyz0123456789").count(),
		).toBe(0);
		expect(faults).toEqual([]);
	});

	it("connects an extension with a code, and refuses a link it does not understand", async () => {
		const page = await open(
			`#/pair?challenge=${challenge}&name=Chrome&scopes=copy`,
		);
		await page.getByRole("button", { name: "Allow" }).click();
		await page.getByText("K7QF-2M9X").waitFor();
		const other = await open(
			`#/pair?challenge=${challenge}&name=Chrome&scopes=everything`,
		);
		await other.getByText("This link is incomplete.").waitFor();
		expect(faults).toEqual([]);
	});
});

describe("bundle", () => {
	it("loads the first page in under 120 kB", () => {
		const html = readFileSync(join(opened.dist, "index.html"), "utf8");
		const first = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(
			(match) => match[1] ?? "",
		);
		const bytes = first.reduce(
			(sum, file) =>
				sum + gzipSync(readFileSync(join(opened.dist, file))).length,
			gzipSync(html).length,
		);
		console.log(
			`first load: ${first.length + 1} files, ${(bytes / 1000).toFixed(1)} kB gzip`,
		);
		expect(bytes).toBeLessThan(120_000);
		expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
		const scripts = readdirSync(join(opened.dist, "assets")).filter((file) =>
			file.endsWith(".js"),
		);
		expect(scripts.length).toBeGreaterThan(8);
	});
});
