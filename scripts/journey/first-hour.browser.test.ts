import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import {
	type Browser,
	type BrowserContext,
	chromium,
	type Page,
} from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Launched, launchExtension } from "../../extension/test/launch.ts";
import {
	clickAt,
	clickCardButton,
	waitForDesk,
} from "../../extension/test/read-desk.ts";
import { simulateChocolateMaker } from "../../shared/causal/simulate/simulate-chocolate-maker.ts";
import type { LocalService } from "../lib/local-service.ts";
import { root } from "../lib/root.ts";
import { signInPath, startOn, temporaryFolder } from "./local.ts";

/** The pictures of the README, made anew with LOTSE_PICTURES=1. */
const pictures = process.env.LOTSE_PICTURES
	? join(root, "docs/pictures")
	: null;
const example = join(root, "../shared/data/mmm/pymc-marketing/mmm_example.csv");

const folder = temporaryFolder();
let service: LocalService;
let browser: Browser;
let proposer: Page;
let decisionUrl = "";

beforeAll(async () => {
	service = await startOn(folder.path);
	browser = await chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
		args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
	});
	proposer = await signIn("editor");
});
afterAll(async () => {
	await browser?.close();
	await service?.stop();
	folder.remove();
});

async function signIn(role: "editor" | "approver" | "admin"): Promise<Page> {
	const context: BrowserContext = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		locale: "en-US",
	});
	const page = await context.newPage();
	await page.goto(`${service.url}${await signInPath(service, role)}`);
	await page.getByRole("button", { name: /English/ }).click();
	await page
		.getByRole("heading", { name: "What do you want to decide?" })
		.waitFor();
	return page;
}

async function picture(
	page: Page,
	name: string,
	options: { fullPage?: boolean } = {},
): Promise<void> {
	if (!pictures) return;
	mkdirSync(pictures, { recursive: true });
	await page.screenshot({ path: join(pictures, `${name}.png`), ...options });
}

async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(
		violations
			.filter(({ impact }) => impact === "serious" || impact === "critical")
			.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
	).toEqual([]);
}

describe("a person's first hour", () => {
	it("opens on one question, with the demo's open decisions below", async () => {
		await proposer
			.getByRole("link", { name: /Hochwertige Süßwaren/ })
			.waitFor();
		await expectAccessible(proposer);
		await picture(proposer, "home");
	});

	it("turns a CSV into a model with curves, told how far it is on the way", async () => {
		const isThere = existsSync(example);
		if (!isThere)
			console.log(
				"mmm_example.csv is not here; the journey uses simulated weeks instead",
			);
		await proposer.goto(`${service.url}/#/budget`);
		const csv = isThere
			? readFileSync(example)
			: Buffer.from(simulateChocolateMaker(3).csv);
		await proposer
			.locator("input[type=file]")
			.setInputFiles({ name: "weeks.csv", mimeType: "text/csv", buffer: csv });
		await proposer.getByText(/Fine: \d+ weeks, \d channels/).waitFor();
		await expectAccessible(proposer);
		await picture(proposer, "budget-data", { fullPage: true });
		await proposer
			.getByRole("button", { name: "Save and fit a model" })
			.click();
		await proposer.getByRole("progressbar").waitFor();
		await proposer
			.getByRole("heading", { name: "What a channel brings at which spend" })
			.waitFor({ timeout: 90_000 });
		await proposer
			.getByRole("button", { name: "Propose as decision" })
			.waitFor();
		await expectAccessible(proposer);
		await picture(proposer, "model");
		await proposer
			.getByRole("heading", { name: "Budget suggestion" })
			.scrollIntoViewIfNeeded();
	});

	it("reads another tool's demo file the same way", async () => {
		const robyn = join(
			root,
			"../shared/data/mmm/robyn/dt_simulated_weekly.csv",
		);
		if (!existsSync(robyn)) {
			console.log("dt_simulated_weekly.csv is not here and not tried");
			return;
		}
		const page = await signIn("editor");
		await page.goto(`${service.url}/#/budget`);
		await page.locator("input[type=file]").setInputFiles(robyn);
		await page.getByText("Fine: 208 weeks, 5 channels").waitFor();
		await page.getByRole("button", { name: "Save and fit a model" }).click();
		await page
			.getByRole("button", { name: "Propose as decision" })
			.waitFor({ timeout: 90_000 });
		expect(
			await page.getByText("With caution", { exact: true }).count(),
		).toBeGreaterThan(0);
		await page.context().close();
	});

	it("proposes the split as a decision, which its proposer may not approve", async () => {
		await proposer.getByRole("button", { name: "Propose as decision" }).click();
		await proposer.waitForURL(/#\/decisions\/dec_/);
		decisionUrl = proposer.url();
		await proposer.getByRole("button", { name: "Submit for review" }).click();
		await confirmIfAsked(proposer);
		await proposer.getByText("In review").first().waitFor();
		expect(
			await proposer
				.getByRole("button", { name: "Approve", exact: true })
				.count(),
		).toBe(0);
		await expectAccessible(proposer);
	});

	it("is approved by another person, and every step stands in a trail that verifies", async () => {
		const approver = await signIn("approver");
		await approver.goto(decisionUrl);
		await approver
			.getByRole("button", { name: "Approve", exact: true })
			.waitFor();
		await picture(approver, "review");
		await approver.getByLabel("Note").first().fill("Within what we agreed.");
		await approver
			.getByRole("button", { name: "Approve", exact: true })
			.click();
		await approver.getByText("Approved").first().waitFor();
		await approver.getByRole("link", { name: /All entries on this/ }).click();
		for (const action of [
			"decision.create",
			"decision.submit",
			"decision.approve",
		])
			await approver.getByText(action).first().waitFor();
		await approver.goto(`${service.url}/#/audit`);
		await approver.getByRole("button", { name: "Verify chain" }).click();
		await approver.getByText(/Sound: all \d+ entries/).waitFor();
		await expectAccessible(approver);
		await picture(approver, "audit");
		await approver.context().close();
	});

	it("verifies at the terminal as well, with a token made in the console", async () => {
		const admin = await signIn("admin");
		await admin.goto(`${service.url}/#/settings`);
		await admin.getByLabel("What for").fill("Terminal");
		await admin.getByLabel("Read the audit trail").check();
		await admin.getByRole("button", { name: "Create token" }).click();
		const secret = await admin
			.getByText(/^lot_[a-z0-9]{20}_/)
			.first()
			.textContent();
		await admin.context().close();
		const { stdout } = await promisify(execFile)(
			process.execPath,
			[join(root, "plugins/cli/src/main.ts"), "audit", "verify", "--json"],
			{
				env: {
					...process.env,
					LOTSE_URL: service.url,
					LOTSE_TOKEN: secret?.trim() ?? "",
				},
			},
		);
		expect(JSON.parse(stdout)).toMatchObject({ ok: true });
	});
});

describe("the extension on the practice page", () => {
	let launched: Launched;
	beforeAll(async () => {
		launched = await launchExtension(
			join(root, "extension/.output/chrome-mv3"),
		);
	});
	afterAll(() => launched?.close());

	it("scores a headline where it is typed, gives reasons, and takes a suggestion back", async () => {
		const page = await launched.context.newPage();
		await page.goto(`${service.url}/practice/google-ads/`);
		const headline = page.getByLabel("Headline 1", { exact: true });
		await headline.fill("");
		await headline.pressSequentially("Why We Utilise Only REAL Cocoa");
		const desk = await waitForDesk(page, ({ marks }) =>
			marks.some(({ text }) => text === "Utilise"),
		);
		if (desk.chip) await clickAt(page, desk.chip.rect);
		await waitForDesk(page, ({ card }) => card !== null);
		// The card fades in; the picture shows it whole.
		if (pictures) await page.waitForTimeout(500);
		await picture(page, "extension");
		await clickCardButton(page, "Replace with “Use”");
		await expect
			.poll(() => headline.inputValue())
			.toBe("Why We Use Only REAL Cocoa");
		await clickCardButton(page, "Undo");
		await expect
			.poll(() => headline.inputValue())
			.toBe("Why We Utilise Only REAL Cocoa");
	});

	it("pairs with the console through a code, and says who and where", async () => {
		const panel = await launched.context.newPage();
		await panel.goto(launched.panelUrl);
		await panel
			.getByRole("navigation")
			.getByRole("button", { name: "Settings" })
			.click();
		await panel.getByLabel("Address of the console").fill(service.url);
		const consolePage = await launched.context.newPage();
		await consolePage.goto(
			`${service.url}${await signInPath(service, "viewer")}`,
		);
		await consolePage.getByRole("button", { name: /English/ }).click();
		const [opened] = await Promise.all([
			launched.context.waitForEvent("page"),
			panel.getByRole("button", { name: "Connect", exact: true }).click(),
		]);
		await opened.getByRole("button", { name: "Allow", exact: true }).click();
		const code = await opened.locator(".pair-code code").textContent();
		await panel.getByLabel("Code").fill(code ?? "");
		await panel.getByRole("button", { name: "Redeem the code" }).click();
		await panel
			.getByText("Connected as viewer@demo.lotse.example (viewer)")
			.waitFor();
	});
});

/** Some actions ask for an optional note first. */
async function confirmIfAsked(page: Page): Promise<void> {
	const buttons = page.getByRole("button", { name: "Submit for review" });
	if ((await buttons.count()) > 0) await buttons.last().click();
}
