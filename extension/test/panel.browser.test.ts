import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { axeViolations } from "../../scripts/lib/axe-violations.ts";
import { builtExtension } from "./built-extension.ts";
import { type Launched, launchExtension } from "./launch.ts";
import { readDesk, waitForDesk } from "./read-desk.ts";
import { serveConsole } from "./serve-console.ts";
import { servePractice } from "./serve-practice.ts";

let launched: Launched;
let server: Awaited<ReturnType<typeof servePractice>>;
let page: Page;
let panel: Page;

beforeAll(async () => {
	const [built, served] = await Promise.all([
		builtExtension({ practice: true }),
		servePractice(),
	]);
	server = served;
	launched = await launchExtension(built);
}, 120_000);

afterAll(async () => {
	await launched?.close();
	await server?.close();
});

beforeEach(async () => {
	for (const open of launched.context.pages().slice(1)) await open.close();
	page = await launched.context.newPage();
	await page.goto(`${server.origin}/practice/google-ads/`);
	await page.getByLabel("Description 2", { exact: true }).click();
	await waitForDesk(page, ({ chip }) => chip !== null);
	panel = await launched.context.newPage();
	await panel.setViewportSize({ width: 380, height: 900 });
	await panel.goto(launched.panelUrl);
});

const open = (name: string) =>
	panel.getByRole("navigation").getByRole("button", { name }).click();

async function seriousIn(shown: Page): Promise<readonly string[]> {
	const violations = await axeViolations(shown);
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe("the side panel", () => {
	it("explains the focused field: findings, score with parts, readability, limits", async () => {
		await panel.getByText("Description 2").waitFor();
		await expect(
			panel.getByRole("blockquote").textContent(),
		).resolves.toContain("utilise");
		await panel.getByText("“utilise” can be said more simply.").waitFor();
		await panel.getByText("What the score is made of").first().waitFor();
		await panel.getByText("not legal advice").waitFor();
		await panel.getByText("Everything is computed on this device.").waitFor();
	});

	it("follows the typing, takes a suggestion, and takes it back", async () => {
		const description = page.getByLabel("Description 2", { exact: true });
		await description.press("End");
		await page.keyboard.type(" We utilize it");
		await panel.getByText("“utilize” can be said more simply.").waitFor();
		const before = await description.inputValue();
		await panel
			.getByRole("button", { name: "Replace with “use”" })
			.first()
			.click();
		await panel.getByText("Replaced.").waitFor();
		expect(await description.inputValue()).toBe(
			before.replace("utilise", "use"),
		);
		await panel.getByRole("button", { name: "Undo" }).click();
		await panel.getByText("The old text is back.").waitFor();
		expect(await description.inputValue()).toBe(before);
	});

	it("refuses when the page changed the text without telling", async () => {
		const description = page.getByLabel("Description 2", { exact: true });
		await panel.getByText("“utilise” can be said more simply.").waitFor();
		await description.evaluate((field: HTMLTextAreaElement) => {
			field.value = "Something else";
		});
		await panel.getByRole("button", { name: "Replace with “use”" }).click();
		await panel.getByText("changed meanwhile").waitFor();
		expect(await description.inputValue()).toBe("Something else");
	});

	it("checks a text of one's own where there is no field", async () => {
		await page.goto(`${server.origin}/practice/fixtures/none.html`);
		await panel.getByText("No text field is focused.").waitFor();
		await panel.getByLabel("Your text").fill("Click here!!");
		await panel.getByText("says nothing about the offer").waitFor();
	});

	it("reads a long text as a whole: its hardest sentences, each pointed at in the text", async () => {
		await page.goto(`${server.origin}/practice/fixtures/none.html`);
		await panel.getByText("No text field is focused.").waitFor();
		const hard =
			"Notwithstanding considerable organisational ramifications, multidisciplinary collaborations frequently necessitate institutional reconsideration of longstanding administrative responsibilities.";
		await panel
			.getByLabel("Your text")
			.fill(`${"We like it here. The sun is warm. ".repeat(10)}\n${hard}`);
		await panel.getByText("The text as a whole").waitFor();
		const first = panel.locator("ol.panel-list li").first();
		await expect(first.textContent()).resolves.toContain("Notwithstanding");
		await first.hover();
		await expect(
			panel.locator(".panel-mark-pointed").first().textContent(),
		).resolves.toContain("Notwithstanding");
	});

	it("compares two versions, and names no winner where it cannot", async () => {
		await open("Compare");
		await panel
			.getByLabel("Version A")
			.fill("10 Things You Never Knew About Dark Chocolate And Your Heart");
		await panel
			.getByLabel("Version B")
			.fill("There is some chocolate and it is in the store now");
		await panel.getByText(/is ahead\.|No difference|names no winner/).waitFor();
		await panel
			.getByLabel("Version B")
			.fill("10 Things You Never Knew About Dark Chocolate And Your Heart");
		await panel
			.getByText("No difference between the two can be told.")
			.waitFor();
		await panel
			.getByLabel("Version B")
			.fill("Die beste Schokolade für Ihr Herz");
		await panel.getByText("knows English headlines only").waitFor();
	});

	it("has nothing serious for axe, in either language and theme", async () => {
		for (const [colorScheme, language, views] of [
			["light", "en", ["Text", "Compare", "Guide", "History", "Settings"]],
			[
				"dark",
				"de",
				["Text", "Vergleich", "Leitfaden", "Verlauf", "Einstellungen"],
			],
		] as const) {
			await panel.emulateMedia({ colorScheme });
			await panel.getByRole("navigation").getByRole("button").last().click();
			await panel.locator("select").selectOption(language);
			await panel.locator(`html[lang=${language}]`).waitFor();
			for (const view of views) {
				await open(view);
				expect(await seriousIn(panel), `${view} ${colorScheme}`).toEqual([]);
			}
		}
		await panel.getByRole("navigation").getByRole("button").last().click();
		await panel.locator("select").selectOption("");
	});

	it("switches the page's card and chip to German too", async () => {
		await open("Settings");
		await panel.locator("select").selectOption("de");
		await waitForDesk(
			page,
			({ chip }) => chip?.label.includes("2 Hinweise") === true,
		);
		await panel.locator("select").selectOption("");
		await waitForDesk(
			page,
			({ chip }) => chip?.label.includes("2 findings") === true,
		);
	});

	it("pauses on a site, and goes on", async () => {
		await open("Settings");
		await panel.getByLabel("Pause on localhost").click();
		await waitForDesk(page, ({ chip }) => chip === null);
		await page.getByLabel("Headline 2", { exact: true }).click();
		await page.waitForTimeout(150);
		expect((await readDesk(page)).chip).toBeNull();
		await panel.getByLabel("Pause on localhost").click();
		await waitForDesk(page, ({ chip }) => chip !== null);
	});
});

describe("site access", () => {
	it("does nothing on a site the user has not added, works once added, and stops when taken away", async () => {
		await page.goto(`${server.origin}/elsewhere/fields.html`);
		await page.locator("#plain").click();
		await page.keyboard.type("We utilise it");
		await page.waitForTimeout(200);
		expect((await readDesk(page)).chip).toBeNull();
		await open("Settings");
		await panel.getByText("Lotse does not work on localhost yet.").waitFor();
		/* The test build may already talk to this machine, so the browser has nothing to ask. */
		await panel.getByRole("button", { name: "Use Lotse on this site" }).click();
		await panel.getByText("You allowed Lotse on localhost.").waitFor();
		await waitForDesk(page, ({ marks }) => marks.length === 1);
		await page.reload();
		await page.locator("#plain").click();
		await page.keyboard.type("We utilise it");
		await waitForDesk(page, ({ marks }) => marks.length === 1);
		await panel.getByRole("button", { name: "Stop using it" }).click();
		await panel.getByText("does not work on localhost yet").waitFor();
		await page.reload();
		await page.locator("#plain").click();
		await page.keyboard.type("We utilise it");
		await page.waitForTimeout(200);
		expect((await readDesk(page)).chip).toBeNull();
	});
});

describe("pairing with a console", () => {
	it("trades a code for a token that no page can read, says who and where, and disconnects", async () => {
		const console_ = await serveConsole();
		await open("Settings");
		await panel
			.getByLabel("Address of the console")
			.fill("http://lotse.example");
		await panel.getByRole("button", { name: "Connect", exact: true }).click();
		await panel.getByText("Only with https").waitFor();
		await panel.getByLabel("Address of the console").fill(console_.origin);
		const [opened] = await Promise.all([
			launched.context.waitForEvent("page"),
			panel.getByRole("button", { name: "Connect", exact: true }).click(),
		]);
		await opened.waitForURL(/#\/pair\?/);
		console_.allow(opened.url());
		await panel.getByLabel("Code").fill("WRONG-CODE");
		await panel.getByRole("button", { name: "Redeem the code" }).click();
		await panel.getByText("no longer valid").waitFor();
		await panel.getByLabel("Code").fill(console_.code);
		await panel.getByRole("button", { name: "Redeem the code" }).click();
		await panel.getByText("Connected as editor@example.org (editor)").waitFor();
		await panel.getByText(`Chocolate maker at ${console_.origin}`).waitFor();

		const [worker] = launched.context.serviceWorkers();
		const stored = await worker?.evaluate(async () => {
			const api = (
				globalThis as unknown as {
					chrome: typeof import("wxt/browser").browser;
				}
			).chrome;
			return JSON.stringify([
				await api.storage.local.get(null),
				await api.storage.session.get(null),
			]);
		});
		expect(stored).not.toContain(console_.secret);

		console_.revoke();
		await panel.reload();
		await open("Settings");
		await panel.getByText("without an answer just now").waitFor();
		await panel.getByRole("button", { name: "Disconnect" }).click();
		await panel.getByLabel("Address of the console").waitFor();
		await console_.close();
	});
});
