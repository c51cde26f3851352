import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations } from "../../scripts/lib/axe-violations.ts";
import { builtExtension } from "./built-extension.ts";
import { type Launched, launchExtension } from "./launch.ts";
import { ownStretches } from "./own-stretches.ts";
import { pair } from "./pair.ts";
import { readColumn, waitForColumn } from "./read-column.ts";
import { serveConsole } from "./serve-console.ts";
import { readPractice } from "./serve-practice.ts";

const campaign = (number: number, name: string, current: number) => ({
	campaignId: String(20_000_000_000 + number),
	name,
	budgetId: String(number),
	currency: "EUR",
	currentMicros: current * 1_000_000,
	suggestedMicros: null,
	unlimitedMicros: null,
	amountInterval: null,
	returnPerUnit: null,
	channel: null,
	reason: "Belongs to no channel of the model, which says nothing about it.",
});
const said = (
	suggested: number,
	unlimited: number,
	value: number,
	reason: string,
) => ({
	suggestedMicros: suggested * 1_000_000,
	unlimitedMicros: unlimited * 1_000_000,
	amountInterval: [
		Math.round(unlimited * 0.9) * 1_000_000,
		Math.round(unlimited * 1.1) * 1_000_000,
	] as [number, number],
	returnPerUnit: {
		value,
		interval: [value * 0.8, value * 1.25] as [number, number],
	},
	channel: "search",
	reason,
});
const budgets = new Map([
	[
		"1000000001",
		{
			model: {
				id: `mod_${"a".repeat(20)}`,
				name: "Autumn plan",
				version: "mmm-2026-11-20",
				from: "2023-10-02",
				to: "2026-11-15",
				pBetter: 0.91,
			},
			message: "",
			suggestions: [
				{
					...campaign(1, "Suche · Marke", 45),
					...said(45, 45, 6.1, "Channel search: ±0% according to the model."),
				},
				{
					...campaign(2, "Suche · Schokolade online", 160),
					...said(
						192,
						212.5,
						3.4,
						"Channel search: +33% according to the model. Cut back by the limits per change.",
					),
				},
				{
					...campaign(4, "Social · Manufakturvideos", 120),
					...said(
						99.5,
						99.5,
						1.7,
						"Channel social: −17% according to the model.",
					),
				},
				campaign(6, "Display · Ostern", 60),
			],
		},
	],
]);

const address = "https://ads.google.com/aw/campaigns/?ocid=1";
let launched: Launched;
let console_: Awaited<ReturnType<typeof serveConsole>>;
let page: Page;
let panel: Page;

beforeAll(async () => {
	let built: string;
	[built, console_] = await Promise.all([
		builtExtension({ practice: true }),
		serveConsole({ budgets }),
	]);
	launched = await launchExtension(built);
	page = await launched.context.newPage();
	/* The look-alike stands where the ad service has its campaigns. */
	await page.route("https://ads.google.com/**", async (route) => {
		const { pathname } = new URL(route.request().url());
		const found = await readPractice(
			pathname.replace(/^\/aw\//, "/practice/google-ads/"),
		);
		await (found
			? route.fulfill({ contentType: found.type, body: found.body })
			: route.fulfill({ status: 404, body: "" }));
	});
	panel = await launched.context.newPage();
	await panel.setViewportSize({ width: 380, height: 900 });
}, 120_000);

afterAll(async () => {
	await launched?.close();
	await console_?.close();
});

const view = (name: string) =>
	panel.getByRole("navigation").getByRole("button", { name }).click();
const asked = () =>
	console_.requests.filter((path) => path.startsWith("/v1/ads")).length;
/** What the extension keeps of budgets. */
const kept = () =>
	panel.evaluate(() =>
		(
			globalThis as unknown as {
				chrome: typeof import("wxt/browser").browser;
			}
		).chrome.storage.local.get(["suggestions", "suggestionsSync"]),
	);
const nodesInTable = () =>
	page.evaluate(() => document.querySelectorAll(".ess-table-wrapper *").length);

/** Each campaign in view has one cell, beside its row and nobody else's. */
async function expectInPlace(): Promise<void> {
	await page.waitForTimeout(300);
	const column = await readColumn(page);
	const rows = await page.evaluate(() => {
		const body = document.querySelector(".table-body");
		const { top, bottom } = body?.getBoundingClientRect() ?? new DOMRect();
		return [...document.querySelectorAll(".particle-table-row")].flatMap(
			(row) => {
				const box = row.getBoundingClientRect();
				const link = row.querySelector("a");
				const isSeen =
					box.height > 0 && box.bottom > top + 2 && box.top < bottom - 2;
				return isSeen && link
					? [
							{
								campaign: new URL(link.href).searchParams.get("campaignId"),
								y: Math.round(box.y),
							},
						]
					: [];
			},
		);
	});
	const cells = column?.cells ?? [];
	expect(
		cells.map(({ campaign: id, rect }) => ({
			campaign: id,
			y: Math.round(rect.y),
		})),
	).toEqual(rows.sort((a, b) => a.y - b.y));
}

it("puts nothing into the page, and asks no console, while there is no pairing", async () => {
	await page.goto(address);
	await page.waitForTimeout(700);
	expect(await page.locator("lotse-column").count()).toBe(0);
	expect(asked()).toBe(0);
	await panel.goto(launched.panelUrl);
	await view("Budgets");
	await panel.getByText("Not connected.").waitFor();
	await panel.getByRole("button", { name: "To the settings" }).click();
	await panel.getByLabel("Address of the console").waitFor();
});

it("stands beside the open table once paired, and puts no node into it", async () => {
	await page.bringToFront();
	const before = await nodesInTable();
	await pair(launched.context, panel, console_);
	await panel.getByText("read models and budget suggestions").waitFor();
	await page.bringToFront();
	const { cells } = await waitForColumn(page, (column) =>
		column.cells.some(({ label }) => label.includes("€192")),
	);
	expect(await nodesInTable()).toBe(before);
	expect(cells.map(({ label }) => label).slice(0, 4)).toEqual([
		"Suche · Marke: €45 a day, today €45, leave as is, €41–€50 (90%)",
		"Suche · Schokolade online: €192 a day, today €160, +€32, €191–€234 (90%)",
		"Suche · Geschenke: no suggestion, Nothing is known of this campaign: it is paused, or newer than what was fetched last.",
		"Social · Manufakturvideos: €99.50 a day, today €120, −€20.50, €90–€109 (90%)",
	]);
	await expectInPlace();
	/* Room was made for it: it covers nothing of the table. */
	const table = await page.locator(".ess-table-wrapper").boundingBox();
	const [first] = cells;
	expect(first?.rect.x).toBeGreaterThanOrEqual(
		(table?.x ?? 0) + (table?.width ?? 0),
	);
});

it("shows reason, interval, model and window on hover, on focus, and by keyboard", async () => {
	const { cells } = await waitForColumn(page, ({ cells }) => cells.length > 4);
	const second = cells[1]?.rect;
	await page.mouse.move((second?.x ?? 0) + 20, (second?.y ?? 0) + 20);
	const hovered = await waitForColumn(page, ({ card }) => card !== null);
	for (const part of [
		"€192 a day",
		"€160 a day",
		"€212.50 a day",
		"3.4; 94% between 2.72 and 4.25",
		"Cut back by the limits per change.",
		"Autumn plan, version mmm-2026-11-20",
		"2 Oct 2023 to 15 Nov 2026",
		"with probability 91%",
		"Lotse changes nothing here",
	]) {
		expect(hovered.card?.text).toContain(part);
	}
	await page.mouse.move(10, 10);
	await waitForColumn(page, ({ card }) => card === null);
	/* The column comes after the page, its cells are one stop of the tab key. */
	await page.evaluate(() => {
		const links = document.querySelectorAll<HTMLElement>("a, button");
		links[links.length - 1]?.focus({ preventScroll: true });
	});
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	await waitForColumn(page, ({ focused }) => focused !== null);
	await page.keyboard.press("Home");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	await waitForColumn(
		page,
		({ focused, card }) =>
			focused === "20000000003" &&
			card?.text.includes("Nothing is known of this campaign") === true,
	);
	await page.keyboard.press("Enter");
	await waitForColumn(page, ({ isInCard }) => isInCard);
	const [opened] = await Promise.all([
		launched.context.waitForEvent("page"),
		page.keyboard
			.press("Tab")
			.then(() => page.keyboard.press("Tab"))
			.then(() => page.keyboard.press("Enter")),
	]);
	expect(opened.url()).toBe(`${console_.origin}/#/ads`);
	await opened.close();
	await page.bringToFront();
	await page.keyboard.press("Escape");
	await waitForColumn(
		page,
		({ focused, card }) => focused === "20000000003" && card === null,
	);
});

it("has nothing serious for axe", async () => {
	await page.keyboard.press("ArrowUp");
	const { html } = await waitForColumn(page, ({ card }) => card !== null);
	const copy = await launched.context.newPage();
	for (const theme of ["light", "dark"]) {
		await copy.setContent(
			html.replace(/data-theme="\w+"/, `data-theme="${theme}"`),
		);
		const violations = await axeViolations(copy);
		expect(
			violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html}`),
		).toEqual([]);
	}
	await copy.close();
	await page.bringToFront();
	await page.keyboard.press("Escape");
});

it("stays with its campaigns when rows are recycled and sorted, and never doubles", async () => {
	const body = page.locator(".table-body");
	for (const top of [100, 3_000, 9_000, 0]) {
		await body.evaluate((it, to) => it.scrollTo(0, to), top);
		await expectInPlace();
	}
	await page.getByRole("button", { name: "Clicks" }).click();
	await expectInPlace();
	const { cells } = await waitForColumn(page, ({ cells }) => cells.length > 4);
	expect(cells[0]?.label).toContain("€192");
	await page.evaluate(() => scrollTo(0, 40));
	await expectInPlace();
	expect(await page.locator("lotse-column").count()).toBe(1);
});

it("takes less than a frame of a storm of recycled rows", async () => {
	const cdp = await launched.context.newCDPSession(page);
	await cdp.send("Profiler.enable");
	await cdp.send("Profiler.setSamplingInterval", { interval: 200 });
	await cdp.send("Profiler.start");
	await page.evaluate(async () => {
		const body = document.querySelector(".table-body");
		for (let frame = 0; frame < 60; frame++) {
			body?.scrollTo(0, (frame * 457) % 13_000);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		body?.scrollTo(0, 0);
	});
	const { profile } = await cdp.send("Profiler.stop");
	const stretches = ownStretches(profile);
	const longestMs = Math.max(0, ...stretches);
	const totalMs = stretches.reduce((sum, ms) => sum + ms, 0);
	console.info(
		`Rows recycled in each of 60 frames: the column's longest stretch ${longestMs.toFixed(2)} ms, ${totalMs.toFixed(1)} ms in all`,
	);
	expect(totalMs).toBeGreaterThan(0);
	expect(longestMs).toBeLessThan(16);
	await expectInPlace();
});

it("lists the same in the panel, and asks the console no more often than it must", async () => {
	const before = asked();
	await panel.bringToFront();
	await view("Budgets");
	await panel.getByText("Campaigns table recognised").waitFor();
	await panel.getByText("Autumn plan, version mmm-2026-11-20").waitFor();
	const row = panel.getByRole("row", { name: "Suche · Schokolade online" });
	await expect(row.textContent()).resolves.toContain("€192 a day (+€32)");
	await expect(row.textContent()).resolves.toContain(
		"94% between 2.72 and 4.25",
	);
	await expect(
		panel.getByRole("row", { name: "Display · Ostern" }).textContent(),
	).resolves.toContain("no suggestion");
	expect(asked()).toBe(before);
	await panel.getByRole("button", { name: "Fetch now" }).click();
	await expect.poll(asked).toBe(before + 2);
});

it("shows the list and says so where the page is not recognised, and does nothing on other pages", async () => {
	await page.goto(address);
	await waitForColumn(page, ({ cells }) => cells.length > 4);
	await page.evaluate(() => {
		for (const link of document.querySelectorAll("campaign-name a")) {
			link.removeAttribute("href");
		}
	});
	await panel.getByText("recognises no campaigns table").waitFor();
	await panel.getByText("Suche · Schokolade online").waitFor();
	expect(await page.locator("lotse-column").count()).toBe(0);
	await page.goto("https://ads.google.com/aw/");
	await page.getByLabel("Headline 1", { exact: true }).waitFor();
	await page.waitForTimeout(700);
	expect(await page.locator("lotse-column").count()).toBe(0);
	await panel.getByText("On the campaigns page of Google Ads").waitFor();
	/* A page that moves within itself gets there too, and back. */
	await page.goto(address);
	await waitForColumn(page, ({ cells }) => cells.length > 4);
	await page.evaluate(() => history.pushState({}, "", "/aw/overview"));
	await page.locator("lotse-column").waitFor({ state: "detached" });
	await page.evaluate(() => history.pushState({}, "", "/aw/campaigns/"));
	await waitForColumn(page, ({ cells }) => cells.length > 4);
});

it("speaks German, fits a dark page, and folds", async () => {
	await page.emulateMedia({ colorScheme: "dark" });
	await panel.emulateMedia({ colorScheme: "dark" });
	await panel.bringToFront();
	await view("Settings");
	await panel.locator("select").selectOption("de");
	await view("Budgets");
	await panel.getByText("Budgetvorschläge").waitFor();
	const violations = await axeViolations(panel);
	expect(violations.map(({ id }) => id)).toEqual([]);
	await page.goto(`${address}&hl=de`);
	await page.bringToFront();
	const column = await waitForColumn(page, ({ cells }) =>
		cells.some(({ label }) => label.includes("192\u00a0€ am Tag")),
	);
	expect(column.html).toContain('data-theme="dark"');
	const wide = await page.locator(".ess-table-wrapper").boundingBox();
	const fold = column.fold;
	await page.mouse.click((fold?.x ?? 0) + 5, (fold?.y ?? 0) + 5);
	await expect
		.poll(
			async () =>
				(await page.locator(".ess-table-wrapper").boundingBox())?.width,
		)
		.toBeGreaterThan((wide?.width ?? 0) + 100);
	await panel.bringToFront();
	await view("Einstellungen");
	await panel.locator("select").selectOption("en");
});

it("says what went wrong and keeps the last good copy; goes with the pairing", async () => {
	await panel.bringToFront();
	await view("Budgets");
	/* Reasons are fetched anew in the language chosen last. */
	await expect.poll(kept).toMatchObject({ suggestions: { language: "en" } });
	delete console_.knows.budgets;
	await panel.getByRole("button", { name: "Fetch now" }).click();
	await panel.getByText("Your role or token may not do this.").waitFor();
	await panel.getByText("Suche · Schokolade online").waitFor();
	await view("Settings");
	await panel.getByRole("button", { name: "Disconnect" }).click();
	await panel.getByLabel("Address of the console").waitFor();
	await page.bringToFront();
	await page.locator("lotse-column").waitFor({ state: "detached" });
	await panel.bringToFront();
	await view("Budgets");
	await panel.getByText("Not connected.").waitFor();
	expect(await kept()).toEqual({});
});
