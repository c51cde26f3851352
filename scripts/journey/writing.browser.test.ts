import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Launched, launchExtension } from "../../extension/test/launch.ts";
import { waitForDesk } from "../../extension/test/read-desk.ts";
import { checkMeans } from "../../plugins/wordpress/test/check-means.ts";
import {
	startWordPress,
	type WordPress,
} from "../../plugins/wordpress/test/start-wordpress.ts";
import type { Client } from "../../shared/contract/create-client.ts";
import {
	addWordpressSite,
	publishToWordpress,
	readWordpressPost,
} from "../../shared/contract/publishing.ts";
import { addSourcePage } from "../../shared/contract/sources.ts";
import { moveUnits } from "../../shared/contract/unit-moves.ts";
import { getUnit } from "../../shared/contract/units.ts";
import {
	getWritingSettings,
	saveWritingSettings,
	writeCopy,
} from "../../shared/contract/writing.ts";
import type { LocalService } from "../lib/local-service.ts";
import { root } from "../lib/root.ts";
import {
	endDemoFit,
	expectOk,
	signedIn,
	signInPath,
	startOn,
	temporaryFolder,
} from "./local.ts";
import { serveModel } from "./serve-model.ts";
import { type Served, servePages } from "./serve-pages.ts";

/** A real model's server, where one is to write instead of the stand-in. */
const {
	LOTSE_OPENAI_BASE_URL: realUrl,
	LOTSE_OPENAI_MODEL: realModel,
	LOTSE_OPENAI_TIMEOUT_SECONDS: realSeconds,
} = process.env;
const means = await checkMeans();
const folder = temporaryFolder();
const brief = {
	language: "de" as const,
	goal: "Mehr Bestellungen im Herbst",
	audience: "Menschen, die mit dem Rad zur Arbeit fahren",
	keywords: ["rucksack"],
	product: { name: "Rucksack Nordweg", brand: "Deichwerk" },
};

let pages: Served;
let model: Served;
let service: LocalService;
let launched: Launched;
let wordpress: WordPress | null = null;
let editor: Client;
let approver: Client;
let admin: Client;

beforeAll(async () => {
	// WordPress hands out application passwords without TLS on a local site only.
	process.env.WP_ENVIRONMENT_TYPE = "local";
	[pages, model] = await Promise.all([servePages(), serveModel()]);
	[service, launched, wordpress] = await Promise.all([
		startOn(folder.path, {
			LOTSE_ALLOW_LOCAL_SOURCES: "1",
			OPENAI_BASE_URL: realUrl ?? `${model.origin}/v1`,
			OPENAI_MODEL: realModel ?? "house-model",
			OPENAI_TIMEOUT_SECONDS: realSeconds ?? "60",
		}),
		launchExtension(join(root, "extension/.output/chrome-mv3")),
		means.ok ? startWordPress("6.5", 9750) : null,
	]);
	admin = await signedIn(service, "admin");
	await endDemoFit(admin);
	editor = await signedIn(service, "editor");
	approver = await signedIn(service, "approver");
	await pair(launched.context);
	for (const name of ["rucksack", "werkstatt", "versand"]) {
		const { source } = await expectOk(editor, addSourcePage, {
			url: `${pages.origin}/de/${name}.html`,
		});
		expect([source.state, source.problem]).toEqual(["ready", null]);
	}
});
afterAll(async () => {
	await Promise.all([
		launched?.close(),
		service?.stop(),
		wordpress?.stop(),
		pages?.close(),
		model?.close(),
	]);
	folder.remove();
});

/** Written, held against every guard, submitted by one person and approved by another. */
async function approved(
	task: "ad-variants" | "product-description",
	counts: Readonly<Record<string, number>>,
	writer: RegExp,
) {
	const result = await expectOk(editor, writeCopy, {
		brief: { ...brief, task, counts },
	});
	const { heldBack, notices, provenance } = result;
	expect(
		provenance.writer,
		JSON.stringify({ notices, heldBack }, null, 1),
	).toMatch(writer);
	const units = result.texts.map(({ unitId }) => unitId ?? "");
	for (const [client, action, version] of [
		[editor, "submit", 1],
		[approver, "approve", 2],
	] as const) {
		const { outcomes } = await expectOk(client, moveUnits, {
			units: units.map((unitId) => ({ unitId, version })),
			action,
		});
		expect(outcomes.filter(({ problem }) => problem !== null)).toEqual([]);
	}
	return { result, units };
}

/** The texts into the fields of the look-alike editor, one by one, with the extension's button. */
async function insertAll(
	{ page, panel }: { page: Page; panel: Page },
	texts: readonly string[],
): Promise<string[]> {
	await panel.getByRole("button", { name: "Refresh" }).click();
	const field = (at: number) =>
		page.getByLabel(`Headline ${at + 1}`, { exact: true });
	for (const [at, text] of texts.entries()) {
		if ((await field(at).count()) === 0)
			await page.getByRole("button", { name: "+ Headline" }).click();
		await field(at).click();
		await panel.getByText(`Goes to: Headline ${at + 1} on`).waitFor();
		await panel
			.getByRole("button", { name: `Insert: ${text}`, exact: true })
			.first()
			.click();
		await panel.getByText("Inserted, and noted in the console.").waitFor();
	}
	return Promise.all(texts.map((_, at) => field(at).inputValue()));
}

async function openEditor(context: BrowserContext) {
	const page = await context.newPage();
	await page.goto(`${service.url}/practice/google-ads/`);
	await page.getByLabel("Headline 1", { exact: true }).click();
	await waitForDesk(page, ({ chip }) => chip !== null);
	const panel = await context.newPage();
	await panel.goto(launched.panelUrl);
	await panel
		.getByRole("navigation")
		.getByRole("button", { name: "Approved" })
		.click();
	return { page, panel };
}

async function pair(context: BrowserContext): Promise<void> {
	const panel = await context.newPage();
	await panel.goto(launched.panelUrl);
	await panel
		.getByRole("navigation")
		.getByRole("button", { name: "Settings" })
		.click();
	await panel.getByLabel("Address of the console").fill(service.url);
	const console_ = await context.newPage();
	await console_.goto(`${service.url}${await signInPath(service, "editor")}`);
	await console_.getByRole("button", { name: /English/ }).click();
	const [opened] = await Promise.all([
		context.waitForEvent("page"),
		panel.getByRole("button", { name: "Connect", exact: true }).click(),
	]);
	await opened.getByRole("button", { name: "Allow", exact: true }).click();
	const code = await opened.locator(".pair-code code").textContent();
	await panel.getByLabel("Code").fill(code ?? "");
	await panel.getByRole("button", { name: "Redeem the code" }).click();
	await panel.getByText("Connected as").waitFor();
	await Promise.all([opened.close(), console_.close(), panel.close()]);
}

/** What the record of a text must hold, whoever wrote it. */
async function expectRecord(
	unitId: string,
	moves: readonly string[],
	writer: RegExp,
): Promise<void> {
	const unit = await expectOk(editor, getUnit, { unitId });
	expect(unit.steps.map(({ move }) => move)).toEqual(moves);
	expect(unit.state).toBe("published");
	expect(unit.unsupported).toEqual([]);
	expect(unit.findings.filter(({ level }) => level === "error")).toEqual([]);
	expect(unit.provenance.writer).toMatch(writer);
	expect(unit.provenance.passages.length).toBeGreaterThan(0);
	expect(unit.provenance.rulePackVersion).not.toBe("");
	for (const { passageId, quoteStart, quoteEnd } of unit.citations) {
		const passage = unit.provenance.passages.find(({ id }) => id === passageId);
		expect(passage?.text.slice(quoteStart, quoteEnd)).not.toBe("");
	}
	expect(new Set(unit.steps.map(({ actor }) => actor)).size).toBeGreaterThan(1);
}

const embedded = /^embedded-writer/;
const served = /^openai-compatible/;

/** Without a token to spend no model is asked. */
async function setTokens(tokensPerDay: number): Promise<void> {
	const settings = await expectOk(admin, getWritingSettings, {});
	await expectOk(admin, saveWritingSettings, { ...settings, tokensPerDay });
}

describe.each([
	["the embedded writer", 0, embedded],
	["an OpenAI-compatible server", 300_000, served],
] as const)("a brief and three pages, with %s", (_, tokensPerDay, writer) => {
	beforeAll(() => setTokens(tokensPerDay));

	it("become fifteen approved, cited, law-checked headlines in the ad editor", async () => {
		const { result, units } = await approved(
			"ad-variants",
			{ headline: 15, description: 0 },
			writer,
		);
		const texts = result.texts.map(({ text }) => text);
		expect(new Set(texts.map((text) => text.toLowerCase())).size).toBe(15);
		// What the law forbids and what no page says is not among them.
		expect(texts.join("\n")).not.toMatch(/klimaneutral|bester|40 Liter/i);
		const stated = result.texts.filter(({ metrics }) => metrics.citationRate);
		expect(stated.length).toBeGreaterThanOrEqual(10);
		const open = await openEditor(launched.context);
		expect(await insertAll(open, texts)).toEqual(texts);
		await Promise.all([open.page.close(), open.panel.close()]);
		for (const unitId of units)
			await expectRecord(
				unitId,
				["create", "submit", "approve", "publish"],
				writer,
			);
	});
});

describe("a brief and three pages", () => {
	it("become product texts in a real WordPress, with the embedded writer and with an OpenAI-compatible server", async () => {
		if (wordpress === null) {
			console.log(
				`WordPress could not be started: ${means.ok ? "" : means.reason}`,
			);
			return;
		}
		const site = wordpress;
		const password = await site.run(
			`[ $p ] = WP_Application_Passwords::create_new_application_password( 1, [ 'name' => 'Lotse' ] ); echo $p;`,
		);
		const postId = Number(
			await site.run(
				"echo wp_insert_post( [ 'post_title' => 'Rucksack Nordweg', 'post_content' => '<p>Alt</p>', 'post_status' => 'publish' ] );",
			),
		);
		const { id: siteId } = await expectOk(admin, addWordpressSite, {
			url: site.url,
			username: "admin",
			password,
		});
		const post = { siteId, kind: "posts", postId } as const;
		for (const [tokensPerDay, writer] of [
			[0, embedded],
			[300_000, served],
		] as const) {
			await setTokens(tokensPerDay);
			const { result, units } = await approved(
				"product-description",
				{ description: 1 },
				writer,
			);
			const [unitId = ""] = units;
			const [text = ""] = result.texts.map((one) => one.text);
			// What the law forbids and what no page says is not in it.
			expect(text).not.toMatch(/klimaneutral|40 Jahre/i);
			const { fields } = await expectOk(editor, readWordpressPost, post);
			await expectOk(editor, publishToWordpress, {
				...post,
				unitId,
				version: 3,
				field: "content",
				hash: fields.find(({ field }) => field === "content")?.hash ?? "",
			});
			const content = await site.run(
				`echo get_post( ${postId} )->post_content;`,
			);
			expect(content).toContain(text.split("\n")[0]);
			await expectRecord(
				unitId,
				["create", "submit", "approve", "publish"],
				writer,
			);
		}
	});
});
