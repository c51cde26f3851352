import { existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { getCustomerWorth } from "@lotse/shared/contract/customers.ts";
import * as contract from "@lotse/shared/contract/shopify.ts";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations } from "../../../scripts/lib/axe-violations.ts";
import { root } from "../../../scripts/lib/root.ts";
import { openBrowser } from "../../console/test/open-browser.ts";
import { cannedShop } from "./canned-shop.ts";

const origin = "https://lotse.example";
const practice = join(root, "plugins/console/public/practice/shopify");
const pictures = join(root, ".lotse/pictures/shopify");
/** The pictures of the README, made anew with LOTSE_PICTURES=1. */
const docs = process.env.LOTSE_PICTURES ? join(root, "docs/pictures") : null;
const inDocs: ReadonlySet<string> = new Set([
	"overview",
	"win-back",
	"worth",
	"text",
	"prices",
	"budget",
]);
const types: { readonly [extension: string]: string } = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
};
const places = [
	["overview", ""],
	["win-back", "#winBack"],
	["worth", "#worth"],
	["texts", "#texts"],
	["text", "#texts/product/1/-/description"],
	["prices", "#prices"],
	["budget", "#budget"],
	["connection", "#connection"],
] as const;

let browser: Browser;
let built: string;
const faults: string[] = [];
const tokens: string[] = [];
beforeAll(async () => {
	built = mkdtempSync(join(tmpdir(), "lotse-shopify-"));
	mkdirSync(pictures, { recursive: true });
	await build({
		root: join(root, "plugins/shopify"),
		configFile: join(root, "plugins/shopify/vite.config.ts"),
		logLevel: "error",
		build: { outDir: built },
	});
	browser = await openBrowser();
});
afterAll(() => browser.close());

type View = { width: number; scheme: "light" | "dark"; language: "de" | "en" };
const wide: View = { width: 1_180, scheme: "light", language: "de" };

/** The practice page with the built app in it, as if App Bridge gave a fresh token with each request. */
async function open(
	view: View,
	answers: ReturnType<typeof cannedShop>,
): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: view.width, height: 860 },
		colorScheme: view.scheme,
		locale: view.language,
	});
	const page = await context.newPage();
	page.on("pageerror", (error) => faults.push(error.message));
	page.on("console", (message) => {
		if (message.type() === "error") faults.push(message.text());
	});
	await page.route("**/*", (route) => {
		const { pathname, searchParams } = new URL(route.request().url());
		if (pathname === "/favicon.ico") return route.fulfill({ status: 204 });
		const file = pathname.startsWith("/shopify-app/")
			? join(built, pathname.replace("/shopify-app/", ""))
			: join(practice, pathname.split("/").at(-1) || "index.html");
		if (!pathname.startsWith("/v1/") && existsSync(file))
			return route.fulfill({
				contentType: types[extname(file)] ?? "text/plain",
				body: readFileSync(file, "utf8").replace(
					'idToken: async () => ""',
					"idToken: async () => 'token-' + crypto.randomUUID()",
				),
			});
		tokens.push(route.request().headers().authorization ?? "");
		const kind = searchParams.get("kind");
		const answer = answers[kind === null ? pathname : `${pathname}?${kind}`];
		if (answer === undefined) faults.push(`nothing answers ${pathname}`);
		return route.fulfill({
			status: answer === undefined ? 404 : 200,
			contentType: "application/json",
			body: JSON.stringify(answer?.(route.request().postDataJSON()) ?? {}),
		});
	});
	await page.goto(`${origin}/practice/shopify/`);
	return page;
}

/** Goes to a page of the app and waits until it is there. */
async function show(page: Page, hash: string): Promise<void> {
	await page.evaluate((to) => {
		location.hash = to;
	}, hash);
	await page.waitForFunction(
		() =>
			document.querySelector(
				"s-page > s-section, s-page > .lotse-panel section, s-page > .lotse-panel > p",
			) !== null &&
			!/Wird geladen|Loading …/.test(
				document.querySelector("s-page")?.textContent ?? "",
			),
	);
}

async function barriers(page: Page): Promise<string[]> {
	const violations = await axeViolations(page);
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.map(
			({ id, nodes }) =>
				`${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
		);
}

it("shows what the contract allows", () => {
	const answers = cannedShop(false);
	for (const [route, path] of [
		[contract.getShop, "/v1/shop"],
		[contract.getShopOutlook, "/v1/shop/outlook"],
		[contract.listShopPrices, "/v1/shop/prices"],
		[contract.getShopText, "/v1/shop/texts/product/1"],
		[getCustomerWorth, "/v1/customers/worth"],
	] as const)
		expect(route.reply.safeParse(answers[path]?.({})).error).toBeUndefined();
});

it.each<View>([wide, { width: 400, scheme: "dark", language: "en" }])(
	"is readable on each page at $width pixels in $language, where the system is $scheme",
	async (view) => {
		const page = await open(view, cannedShop(false));
		for (const [name, hash] of places) {
			await show(page, hash);
			if (name === "text") {
				await page
					.getByRole("button", { name: /^(Neuen Text vor|Propose a new)/ })
					.click();
				await page.getByRole("group", { name: /^(Nachher|After)$/ }).waitFor();
			}
			expect([name, view, await barriers(page)]).toEqual([name, view, []]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth,
			);
			expect([name, view, overflow <= 0]).toEqual([name, view, true]);
			const file = `${name}-${view.width}-${view.scheme}-${view.language}.png`;
			await page.screenshot({ path: join(pictures, file), fullPage: true });
			if (docs === null || view !== wide || !inDocs.has(name)) continue;
			// Of a text what matters stands below: the proposal, and what is sold.
			await page.evaluate((isText) => {
				document
					.querySelectorAll("s-page > s-section")
					[isText ? 1 : 0]?.scrollIntoView({ block: isText ? "start" : "end" });
			}, name === "text");
			await page.screenshot({ path: join(docs, `shopify-${name}.png`) });
		}
		await page.context().close();
		expect(faults).toEqual([]);
		// A token of Shopify's lives a minute: none is used twice.
		expect(new Set(tokens).size).toBe(tokens.length);
		expect(tokens.every((token) => /^Bearer token-/.test(token))).toBe(true);
	},
);

it("takes a text from its lack through a diff to the shop and back, by keyboard", async () => {
	const page = await open(wide, cannedShop(false));
	await show(page, "#texts");
	await page
		.getByRole("button", { name: "Ansehen: Zartbitter 70 %" })
		.press("Enter");
	await page.getByText("Es gibt kein Bild.").waitFor();
	expect(await page.evaluate(() => Reflect.get(window, "ran"))).toBeUndefined();
	const press = async (name: string) =>
		page.getByRole("button", { name, exact: true }).press("Enter");
	await press("Neuen Text vorschlagen");
	const side = (name: string) => page.getByRole("group", { name }).first();
	await side("Nachher").waitFor();
	expect(await side("Vorher").locator("del").allTextContents()).toContain(
		"entfernt: Gute Schokolade ",
	);
	expect(await side("Nachher").locator("ins").allTextContents()).toContain(
		"neu:  ganz",
	);
	await press("Zur Prüfung geben");
	await press("Freigeben");
	await press("In den Shop schreiben");
	await press("Zurücknehmen");
	await page.getByText("Von hier wurde noch nichts").waitFor();
	await page.context().close();
	expect(faults).toEqual([]);
});

it("answers on each page of a shop that has nothing yet", async () => {
	const page = await open(wide, cannedShop(true));
	for (const [name, hash] of places.filter(([one]) => one !== "text")) {
		await show(page, hash);
		const said = await page.getByRole("main").textContent();
		expect([name, (said ?? "").split(/\s+/).length > 12]).toEqual([name, true]);
	}
	await page.context().close();
	expect(faults).toEqual([]);
});
