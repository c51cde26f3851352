import type { UnitSummary } from "@lotse/shared/contract/units.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations } from "../../scripts/lib/axe-violations.ts";
import { builtExtension } from "./built-extension.ts";
import { type Launched, launchExtension } from "./launch.ts";
import { pair } from "./pair.ts";
import { waitForDesk } from "./read-desk.ts";
import { serveConsole } from "./serve-console.ts";
import { servePractice } from "./serve-practice.ts";

const id = (prefix: string, mark: string) => `${prefix}_${mark.repeat(20)}`;
const approved = (mark: string, text: string): UnitSummary => ({
	id: id("unt", mark),
	setId: id("set", "a"),
	position: 0,
	task: "ad-variants",
	channel: "google-ads-description",
	language: "en",
	market: null,
	product: "Harbour Dark",
	text,
	metrics: {
		citationRate: 1,
		entityCoverage: 1,
		factualSupport: 1,
		readability: null,
	},
	state: "approved",
	version: 3,
	createdBy: id("mbr", "a"),
	textBy: id("mbr", "a"),
	assignee: null,
	reviewer: id("mbr", "b"),
	reason: null,
	expiresAt: null,
	createdAt: 1,
	updatedAt: 1,
});
const first = "Poured by hand in Hamburg.";

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
		serveConsole({
			approved: [approved("a", first), approved("b", "Without palm oil.")],
		}),
	]);
	launched = await launchExtension(built);
	panel = await launched.context.newPage();
	await panel.setViewportSize({ width: 380, height: 900 });
	await panel.goto(launched.panelUrl);
	await pair(launched.context, panel, console_);
	page = await launched.context.newPage();
	await page.goto(`${server.origin}/practice/google-ads/`);
	await page.getByLabel("Description 2", { exact: true }).click();
	await waitForDesk(page, ({ chip }) => chip !== null);
	await panel.goto(launched.panelUrl);
}, 120_000);

afterAll(async () => {
	await launched?.close();
	await server?.close();
	await console_?.close();
});

it("puts an approved text into the focused field, tells the console where, and can be undone", async () => {
	const field = page.getByLabel("Description 2", { exact: true });
	const before = await field.inputValue();
	await panel
		.getByRole("navigation")
		.getByRole("button", { name: "Approved" })
		.click();
	await panel.getByText("Goes to: Description 2").waitFor();
	const violations = await axeViolations(panel);
	expect(
		violations.filter(
			({ impact }) => impact === "serious" || impact === "critical",
		),
	).toEqual([]);
	await panel.getByRole("button", { name: `Insert: ${first}` }).click();
	await panel.getByText("Inserted, and noted in the console.").waitFor();
	expect(await field.inputValue()).toBe(first);
	expect([...console_.inserted]).toEqual([[id("unt", "a"), "localhost"]]);
	await panel.getByRole("button", { name: `Insert: ${first}` }).waitFor({
		state: "detached",
	});
	await field.press("Control+z");
	expect(await field.inputValue()).toBe(before);
});
