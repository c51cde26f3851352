import { scoreHeadline } from "@lotse/shared/language/headline/score-headline.ts";
import type { AdResult } from "@lotse/shared/language/headline/workspace/ad-result.ts";
import { fitHeadlineLayer } from "@lotse/shared/language/headline/workspace/fit-headline-layer.ts";
import type { HeadlineLayer } from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import { openHeadlineLayer } from "@lotse/shared/language/headline/workspace/open-headline-layer.ts";
import { shippedModel } from "@lotse/shared/language/headline/workspace/shipped-model.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtExtension } from "./built-extension.ts";
import { type Launched, launchExtension } from "./launch.ts";
import { pair } from "./pair.ts";
import { clickAt, readDesk, waitForDesk } from "./read-desk.ts";
import { serveConsole } from "./serve-console.ts";
import { servePractice } from "./serve-practice.ts";

const guide: StyleGuide = {
	...emptyStyleGuide,
	version: 7,
	name: "House style",
	terms: [
		{
			id: "filling",
			preferred: "ganache",
			language: null,
			definition: "Cream and chocolate.",
			forbidden: ["choc cream"],
			caseSensitive: false,
			exceptions: [],
			level: "warning",
		},
	],
	claims: [
		{
			id: "beans",
			wording: "Beans from one farm",
			language: null,
			source: { title: "Delivery notes", url: null },
			evidence: "certificate",
			validFrom: null,
			validTo: "2020-12-31",
			markets: [],
			clears: [],
		},
	],
};

/** Ads in which "handmade" is clicked twice as often, place by place. */
const results: AdResult[] = Array.from({ length: 12 }, (_, place) =>
	[
		"Handmade chocolate for you",
		"Fine chocolate for you",
		"New chocolate online now",
		"Handmade chocolate online now",
	].map((text) => ({
		text,
		place: `ad group ${place}`,
		impressions: 4_000,
		clicks: (text.startsWith("Handmade") ? 240 : 120) + place,
		from: null,
		to: null,
	})),
).flat();
const headline = "Handmade chocolate for the whole family and you";

let launched: Launched;
let server: Awaited<ReturnType<typeof servePractice>>;
let console_: Awaited<ReturnType<typeof serveConsole>>;
let page: Page;
let panel: Page;

beforeAll(async () => {
	let built: string;
	[built, server, console_] = await Promise.all([
		builtExtension({ practice: true }),
		servePractice(),
		serveConsole({ guide }),
	]);
	launched = await launchExtension(built);
	page = await launched.context.newPage();
	await page.goto(`${server.origin}/practice/fixtures/fields.html`);
	panel = await launched.context.newPage();
	await panel.goto(launched.panelUrl);
	await pair(launched.context, panel, console_);
}, 120_000);

afterAll(async () => {
	await launched?.close();
	await server?.close();
	await console_?.close();
});

const view = (name: string) =>
	panel.getByRole("navigation").getByRole("button", { name }).click();

async function write(field: string, text: string): Promise<void> {
	await page.bringToFront();
	await page.locator(field).fill("");
	await page.locator(field).click();
	await page.keyboard.type(text);
}

it("scores by the workspace's style guide, says which version, and asks no network for it", async () => {
	await write("#plain", "Filled");
	await waitForDesk(page, ({ chip }) => chip !== null);
	const asked: string[] = [];
	launched.context.on("request", (request) => asked.push(request.url()));
	const before = console_.requests.length;
	await page.keyboard.type(" with choc cream");
	const desk = await waitForDesk(page, ({ marks }) => marks.length === 1);
	expect(desk.marks[0]?.text).toBe("choc cream");
	if (desk.chip) await clickAt(page, desk.chip.rect);
	const { card } = await waitForDesk(page, (now) => now.card !== null);
	expect(card?.text).toMatch(/style guide v7, model 2026-\S+, from just now/);
	expect(card?.rules).toEqual(["style-guide.term-filling"]);
	/* A text so long that the background judges it. */
	await write("#line", "We like it. ");
	await page.locator("#line").evaluate((field: HTMLInputElement) => {
		field.value = `${"We like it. ".repeat(300)}Filled with choc cream.`;
		field.dispatchEvent(new InputEvent("input", { bubbles: true }));
	});
	await waitForDesk(page, ({ marks }) =>
		marks.some(({ text }) => text === "choc cream"),
	);
	expect(asked).toEqual([]);
	expect(console_.requests).toHaveLength(before);
});

it("hears what the workspace's own ads taught, and says so", async () => {
	const fitted = fitHeadlineLayer(results, shippedModel);
	if (!fitted.ok) throw new Error(fitted.reason);
	const opened = openHeadlineLayer(fitted.state, shippedModel.version);
	if (!opened.ok) throw new Error(opened.reason);
	const percent = (options: { layer?: HeadlineLayer }) => {
		const score = scoreHeadline(headline, { language: "en", ...options });
		if (!score.ok) throw new Error(score.reason);
		return `Chance ${Math.round(100 * score.probability)}%`;
	};
	expect(percent({})).not.toBe(percent(opened));
	await write("#line", headline);
	await waitForDesk(
		page,
		({ chip }) => chip?.label.includes(percent({})) === true,
	);
	console_.knows.layer = fitted.state;
	await panel.bringToFront();
	await view("Guide");
	await panel.getByRole("button", { name: "Sync now" }).click();
	await page.bringToFront();
	const desk = await waitForDesk(
		page,
		({ chip }) => chip?.label.includes(percent(opened)) === true,
	);
	if (desk.chip) await clickAt(page, desk.chip.rect);
	const { card } = await waitForDesk(page, (now) => now.card !== null);
	expect(card?.text).toContain("own results");
	await panel.bringToFront();
});

it("shows the style guide in the panel, and finds in it", async () => {
	await view("Guide");
	await panel.getByText("House style").waitFor();
	await panel.getByText("instead of choc cream").waitFor();
	await panel.getByText("Expired: no longer to be used.").waitFor();
	await panel.getByLabel("Search the style guide").fill("ganache");
	await panel.getByText("Beans from one farm").waitFor({ state: "hidden" });
	await panel.getByLabel("Search the style guide").fill("no such word");
	await panel.getByText("says nothing about that").waitFor();
	await panel.getByLabel("Search the style guide").fill("");
});

it("takes a new version when asked, and keeps the last good one when the console fails", async () => {
	console_.knows.guide = {
		...guide,
		version: 8,
		terms: guide.terms.map((term) => ({ ...term, forbidden: ["cream mass"] })),
	};
	await panel.getByRole("button", { name: "Sync now" }).click();
	await panel.getByText("v8").waitFor();
	await write("#plain", "Filled with choc cream, a cream mass");
	const desk = await waitForDesk(page, ({ marks }) => marks.length === 1);
	expect(desk.marks[0]?.text).toBe("cream mass");
	delete console_.knows.guide;
	await panel.bringToFront();
	await panel.getByRole("button", { name: "Sync now" }).click();
	await panel.getByText("The last sync failed").waitFor();
	await panel.getByText("v8").waitFor();
	await write("#plain", "A cream mass");
	await waitForDesk(page, ({ marks }) => marks[0]?.text === "cream mass");
});

it("remembers texts only when asked to, in memory only, and forgets them at a click", async () => {
	await panel.bringToFront();
	await view("History");
	await panel.getByText("Off unless you switch it on.").waitFor();
	await panel.getByLabel("Remember texts until the browser closes").click();
	await panel.getByText("Nothing yet.").waitFor();
	await write("#plain", "Filled with a cream mass");
	await waitForDesk(page, ({ marks }) => marks.length === 1);
	await page.locator("#secret").click();
	await panel.bringToFront();
	await panel.getByText("Filled with a cream mass").waitFor();
	await panel.getByText("No score, 1 finding").waitFor();
	const [worker] = launched.context.serviceWorkers();
	const lasting = await worker?.evaluate(async () => {
		const api = (
			globalThis as unknown as {
				chrome: typeof import("wxt/browser").browser;
			}
		).chrome;
		return JSON.stringify(await api.storage.local.get(null));
	});
	expect(lasting).not.toContain("Filled with a cream mass");
	await panel.getByRole("button", { name: "Clear the history" }).click();
	await panel.getByText("Nothing yet.").waitFor();
	await panel.getByLabel("Remember texts until the browser closes").click();
});

it("forgets the style guide with the pairing, and checks by the built-in rules", async () => {
	await view("Settings");
	await panel.getByRole("button", { name: "Disconnect" }).click();
	await panel.getByLabel("Address of the console").waitFor();
	await view("Guide");
	await panel.getByText("No style guide on this device.").waitFor();
	await write("#plain", "A cream mass, we utilise it");
	await waitForDesk(
		page,
		({ marks }) => marks.length === 1 && marks[0]?.text === "utilise",
	);
	expect((await readDesk(page)).chip?.label).toContain("1 finding");
});
