import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
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
import {
	createEventSite,
	listEventDeliveries,
} from "../../shared/contract/events.ts";
import { eraseSubject, findSubject } from "../../shared/contract/subjects.ts";
import { axeViolations } from "../lib/axe-violations.ts";
import type { LocalService } from "../lib/local-service.ts";
import { root } from "../lib/root.ts";
import {
	expectOk,
	signedIn,
	signInPath,
	startOn,
	temporaryFolder,
	until,
} from "./local.ts";

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
	const violations = await axeViolations(page);
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

	it("is applied elsewhere and noted, and put back and noted: all from a CSV", async () => {
		await proposer.goto(decisionUrl);
		for (const [action, state] of [
			["Note as applied", "Applied"],
			["Note as reverted", "Reverted"],
		] as const) {
			await proposer.reload();
			await proposer.getByRole("button", { name: action }).click();
			await proposer.getByRole("button", { name: action }).last().click();
			await proposer.getByText(state).first().waitFor();
		}
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

describe("an ad account, from the sign-in to the way back", () => {
	it("is connected over the page that stands in for Google's, and chosen", async () => {
		const admin = await signIn("admin");
		await admin.goto(`${service.url}/#/ads`);
		// The demo begins with one; this walk begins with none.
		const disconnect = admin.getByRole("button", { name: /^Disconnect/ });
		await disconnect.click();
		await disconnect.click();
		await admin.getByText("No account connected yet.").waitFor();
		await admin.getByRole("button", { name: "Practise the sign-in" }).click();
		await admin.getByRole("button", { name: "Allow" }).click();
		await admin.getByText(/Choose below the accounts/).waitFor();
		const row = admin.getByRole("row", { name: /Kakaohafen \(/ });
		await row.getByRole("button", { name: "Work with it" }).click();
		await row.getByRole("button", { name: "Stop using it" }).waitFor();
		await expectAccessible(admin);
		await admin.context().close();
	});

	it("gives its weeks, with progress, and a model of them", async () => {
		await proposer.goto(`${service.url}/#/ads`);
		await proposer.getByRole("button", { name: "Read weeks" }).click();
		await proposer.getByText(/104 weeks read/).waitFor();
		await proposer.getByText("Fine: 104 weeks, 4 channels").waitFor();
		await proposer
			.getByRole("button", { name: "Save and fit a model" })
			.click();
		await proposer
			.getByRole("link", { name: /What this means for each campaign/ })
			.click({ timeout: 90_000 });
	});

	it("gets a suggestion, a second person's yes, a dry run, the change and the way back", async () => {
		await proposer
			.getByText(/Suggestions from the model “Kakaohafen, weeks/)
			.waitFor();
		await proposer
			.getByRole("button", { name: /^Take over the suggestion for Suche/ })
			.first()
			.click();
		await proposer.getByRole("button", { name: "Make it a decision" }).click();
		await proposer.waitForURL(/#\/decisions\/dec_/);
		const address = proposer.url();
		await proposer.getByRole("button", { name: "Submit for review" }).click();
		await confirmIfAsked(proposer);
		await proposer.getByText("In review").first().waitFor();
		const approver = await signIn("approver");
		await approver.goto(address);
		await approver
			.getByRole("button", { name: "Approve", exact: true })
			.click();
		await approver.getByText("Approved").first().waitFor();
		await approver.context().close();
		await proposer.reload();
		await proposer.getByRole("button", { name: "Dry run" }).click();
		await proposer.getByText("would be changed").waitFor();
		for (const [action, state] of [
			[/^Apply now/, "Applied"],
			[/^Revert:/, "Reverted"],
		] as const) {
			const button = proposer.getByRole("button", { name: action });
			await button.click();
			await button.click();
			await proposer.getByText(state).first().waitFor();
		}
		await expectAccessible(proposer);
		await proposer.getByRole("link", { name: /All entries on this/ }).click();
		const trace = proposer.getByRole("region", { name: "How it came about" });
		for (const step of ["Validated by the platform", "Way back: read back"])
			await trace.getByText(step).first().waitFor();
		expect(await trace.locator("code").count()).toBe(4);
	});
});

describe("a page with the script", () => {
	it("yields what a visitor agreed to and no more, is repaired and replayed on the data page, and forgets them on request", async () => {
		const admin = await signedIn(service, "admin");
		const shop = await openShop(async (origin) => {
			const site = { name: "Walk", origins: [origin] };
			const made = await expectOk(admin, createEventSite, site);
			return made.site.writeKey;
		});
		const { page, say, buy } = shop;
		const cookies = async () => (await page.context().cookies()).length;
		const sent = () =>
			until(async () => {
				const { deliveries } = await expectOk(admin, listEventDeliveries, {
					limit: 50,
				});
				const ours = deliveries.filter(({ messageId }) =>
					messageId.startsWith("walk-"),
				);
				const isOpen = ours.some(({ state }) => state === "waiting");
				return isOpen
					? null
					: ours.map((one) => `${one.messageId} ${one.state}`).sort();
			}, 20_000);

		await buy("walk-before", 20);
		await page.waitForTimeout(700);
		expect(await cookies()).toBe(0);

		await say("consent", "update", choice("granted"));
		await say("identify", { emailSha256: "a".repeat(64) });
		await buy("walk-given", 20);
		await buy("walk-text", "20,00");
		await expect.poll(sent, { timeout: 20_000 }).toEqual(["walk-given sent"]);
		const visitor = await page.evaluate(
			() => /lotse_id=([^;]+)/.exec(document.cookie)?.[1] ?? "",
		);
		expect(visitor).not.toBe("");

		await say("consent", "update", choice("denied"));
		await expect.poll(cookies).toBe(0);
		await buy("walk-withdrawn", 20);
		await page.waitForTimeout(700);

		await say("consent", "update", choice("granted"));
		await say("identify", { emailSha256: "b".repeat(64) });
		await buy("walk-again", 20);
		await expect
			.poll(sent, { timeout: 20_000 })
			.toEqual(["walk-again sent", "walk-given sent"]);
		await shop.close();

		// The price sent as text waits on the data page, is repaired there, and counts.
		const data = await signIn("admin");
		await data.goto(`${service.url}/#/data`);
		await data.getByRole("heading", { name: "Tracking plan" }).waitFor();
		const rejected = data
			.getByRole("region", { name: "Rejected events" })
			.first();
		await rejected.getByRole("button", { name: /^Look/ }).first().click();
		await rejected.getByRole("button", { name: "Repair: walk-text" }).click();
		const json = rejected.getByLabel("The event as JSON");
		await json.fill((await json.inputValue()).replace('"20,00"', "20"));
		await rejected.getByRole("button", { name: "Check and replay" }).click();
		await expect.poll(sent, { timeout: 20_000 }).toContain("walk-given sent");
		await data.goto(`${service.url}/#/quality`);
		await data.getByRole("img", { name: /^Lineage of/ }).waitFor();
		await data.context().close();

		// Forgotten on request: nothing is found afterwards, and nothing is taken.
		const person = { identifiers: [decodeURIComponent(visitor)] };
		const before = await expectOk(admin, findSubject, person);
		expect(before.tables.length).toBeGreaterThan(0);
		await expectOk(admin, eraseSubject, person);
		const after = await expectOk(admin, findSubject, person);
		expect(after.isSuppressed).toBe(true);
		const held = after.tables.map(({ table }) => table);
		for (const table of ["event", "event_consent", "event_delivery"])
			expect(held).not.toContain(table);
	});
});

const choice = (state: "granted" | "denied") => ({
	ad_storage: state,
	analytics_storage: state,
	ad_user_data: state,
});

/** A shop's page on an origin of its own, with the script as the service serves it. */
async function openShop(keyFor: (origin: string) => Promise<string>) {
	let html = "";
	const server = createServer((request, response) => {
		response.setHeader("content-type", "text/html");
		response.end(request.url?.startsWith("/?") ? html : "");
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	const origin = `http://127.0.0.1:${port}`;
	const key = await keyFor(origin);
	html = `<!doctype html><title>Shop</title>
<script>window.lotse=window.lotse||function(){(lotse.q=lotse.q||[]).push(arguments)}</script>
<script async src="${service.url}/lotse.js" data-key="${key}"></script>`;
	const page = await (await browser.newContext()).newPage();
	await page.goto(`${origin}/?gclid=click`);
	await page.waitForFunction(
		() => !("q" in (Reflect.get(window, "lotse") ?? { q: 1 })),
	);
	const say = (...command: unknown[]) =>
		page.evaluate((parts) => Reflect.get(window, "lotse")(...parts), command);
	return {
		page,
		say,
		buy: (order: string, value: number | string) =>
			say(
				"event",
				"purchase",
				{ transaction_id: order, value, currency: "EUR" },
				order,
			),
		close: async () => {
			await page.context().close();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

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
