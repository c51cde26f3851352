import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { builtExtension } from "./built-extension.ts";
import { type Launched, launchExtension } from "./launch.ts";
import {
	clickAt,
	clickCardButton,
	readDesk,
	waitForDesk,
} from "./read-desk.ts";
import { servePractice } from "./serve-practice.ts";

let launched: Launched;
let server: Awaited<ReturnType<typeof servePractice>>;
let page: Page;

beforeAll(async () => {
	let built: string;
	[built, server] = await Promise.all([
		builtExtension({ practice: true }),
		servePractice(),
	]);
	launched = await launchExtension(built);
}, 120_000);

afterAll(async () => {
	await launched?.close();
	await server?.close();
});

beforeEach(async () => {
	await page?.close();
	await forget();
	page = await launched.context.newPage();
	await visit();
});

/** The worker clears what a test before this one left. */
async function forget(): Promise<void> {
	const [worker] = launched.context.serviceWorkers();
	await worker?.evaluate(() =>
		(
			globalThis as unknown as {
				chrome: typeof import("wxt/browser").browser;
			}
		).chrome.storage.local.clear(),
	);
}

const visit = () => page.goto(`${server.origin}/practice/fixtures/fields.html`);

async function write(field: string, text: string): Promise<void> {
	await page.locator(field).click();
	await page.keyboard.type(text);
}

const findings = (count: number, ignored = 0) =>
	waitForDesk(page, ({ chip }) => {
		const label = chip?.label ?? "";
		return (
			label.includes(count === 0 ? "no findings" : `${count} finding`) &&
			label.includes(`${ignored} ignored`) === ignored > 0
		);
	});

async function openCard(): Promise<void> {
	const { chip, card } = await readDesk(page);
	if (card === null && chip) await clickAt(page, chip.rect);
	await waitForDesk(page, (desk) => desk.card !== null);
}

async function openPanel(): Promise<Page> {
	const panel = await launched.context.newPage();
	await panel.goto(launched.panelUrl);
	await panel
		.getByRole("navigation")
		.getByRole("button", { name: "Settings" })
		.click();
	return panel;
}

describe("ignoring", () => {
	it("hides a finding in this field, counts it, and shows it again", async () => {
		await write("#plain", "We utilise cocoa");
		await findings(1);
		await openCard();
		await clickCardButton(page, "Ignore …");
		await clickCardButton(page, "Ignore");
		const said = await waitForDesk(page, ({ notice }) => notice !== null);
		expect(said.notice).toContain("Ignored.");
		const desk = await findings(0, 1);
		expect(desk.marks).toEqual([]);
		expect(desk.chip?.text).toContain("1 ignored");
		/* The same words in another field are told of as before. */
		await write("#line", "We utilise cocoa");
		await findings(1);
		/* After a reload as well. */
		await visit();
		await write("#plain", "We utilise cocoa");
		await findings(0, 1);
		await openCard();
		await clickCardButton(page, "1 ignored");
		await clickCardButton(page, "Show again");
		await findings(1);
	});

	it("ignores a rule on the whole site with a reason, lists it in the panel, and takes it back there", async () => {
		await write("#plain", "We utilise cocoa, they utilise milk");
		await findings(2);
		await openCard();
		await clickCardButton(page, "Ignore …");
		/* The keyboard is in the choice of how far. */
		for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Tab");
		await page.keyboard.type("Our house style");
		await page.keyboard.press("Enter");
		await findings(0, 2);
		await write("#line", "They utilise sugar");
		await findings(0, 1);
		const panel = await openPanel();
		await panel.getByText("Whole rule").waitFor();
		await panel.getByText("On localhost, since").waitFor();
		await panel.getByText("Reason: Our house style").waitFor();
		await panel.getByRole("button", { name: "Show again" }).click();
		await panel.getByText("None. Below each finding").waitFor();
		await findings(1);
		await panel.close();
	});

	it("can be done from the panel too", async () => {
		await write("#plain", "We utilise cocoa");
		await findings(1);
		const panel = await openPanel();
		await panel.getByRole("button", { name: "Text" }).click();
		await panel.getByRole("button", { name: "Ignore …" }).click();
		await panel.getByLabel("How far").selectOption("words");
		await panel.getByLabel("Reason").fill("a quotation");
		await panel.getByRole("button", { name: "Ignore", exact: true }).click();
		await panel.getByText("1 ignored").waitFor();
		await findings(0, 1);
		await panel.getByText("1 ignored").click();
		await panel.getByText("a quotation").waitFor();
		await panel.getByRole("button", { name: "Show again" }).click();
		await findings(1);
		await panel.close();
	});
});

describe("pausing", () => {
	it("keeps still in one field, says so, and goes on at a click", async () => {
		await write("#plain", "We utilise cocoa");
		await findings(1);
		await openCard();
		await clickCardButton(page, "Pause …");
		await clickCardButton(page, "In this field");
		const said = await waitForDesk(page, ({ paused }) => paused !== null);
		expect(said.chip).toBeNull();
		expect(said.paused?.text).toContain("Lotse is paused in this field");
		if (said.paused) await clickAt(page, said.paused.rect);
		await findings(1);
	});

	it("stays paused after a reload, works in the neighbouring field, and is undone in the panel", async () => {
		await write("#plain", "We utilise cocoa");
		await findings(1);
		await openCard();
		await clickCardButton(page, "Pause …");
		await clickCardButton(page, "In this field");
		await waitForDesk(page, ({ paused }) => paused !== null);
		await visit();
		await write("#plain", "We utilise cocoa");
		await page.waitForTimeout(200);
		/* Not even the analysing script was loaded. */
		expect(await page.locator("lotse-desk").count()).toBe(0);
		await write("#line", "We utilise cocoa");
		await findings(1);
		await page.locator("#plain").click();
		await waitForDesk(page, ({ chip }) => chip === null);
		const panel = await openPanel();
		await panel.getByText("Field “Plain textarea” on localhost").waitFor();
		await panel.getByRole("button", { name: "Resume" }).click();
		await panel.close();
		await page.bringToFront();
		await page.locator("#plain").click();
		await findings(1);
	});

	it.each([
		["On localhost", "Lotse is paused on localhost"],
		["Everywhere", "Lotse is paused everywhere"],
	])("pauses “%s” and goes on", async (button, text) => {
		await write("#plain", "We utilise cocoa");
		await findings(1);
		await openCard();
		await clickCardButton(page, "Pause …");
		await clickCardButton(page, button);
		const said = await waitForDesk(page, ({ paused }) => paused !== null);
		expect(said.paused?.text).toContain(text);
		await page.locator("#line").click();
		await page.waitForTimeout(100);
		expect(await readDesk(page)).toMatchObject({ chip: null, paused: null });
		const panel = await openPanel();
		await panel
			.getByLabel(
				button.replace("On", "Pause on").replace("Every", "Pause every"),
			)
			.click();
		await panel.close();
		await page.bringToFront();
		await page.locator("#plain").click();
		await findings(1);
	});
});
