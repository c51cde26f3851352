import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ShopOutlook } from "@lotse/shared/contract/shopify.ts";
import * as contract from "@lotse/shared/contract/shopify.ts";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../../scripts/lib/root.ts";
import { openBrowser } from "../../console/test/open-browser.ts";

/** What App Bridge and Polaris bring, as little as the page needs: session tokens, toasts, elements that show what they hold. */
const stub = `
window.tokens = 0; window.toasts = [];
window.shopify = { idToken: async () => "token-" + ++window.tokens, config: { locale: "de" }, toast: { show: (text) => window.toasts.push(text) } };
const style = document.createElement("style");
style.textContent = "body{font:14px sans-serif;margin:0;background:#f1f1f1}s-app-nav{display:flex;gap:12px;padding:12px;background:#fff}s-page{display:block;padding:16px}s-section{display:block;background:#fff;border-radius:12px;padding:16px;margin-bottom:16px}s-section::before{content:attr(heading);font-weight:600;display:block;margin-bottom:8px}s-paragraph,s-heading{display:block;margin:6px 0}s-table{display:table;width:100%}s-table-header-row,s-table-row{display:table-row}s-table-header{display:table-cell;color:#616161}s-table-cell{display:table-cell;padding:6px 8px 6px 0;vertical-align:top}s-table-body{display:table-row-group}s-button{display:inline-block;border:1px solid #8a8a8a;border-radius:8px;padding:4px 10px;cursor:pointer}s-banner{display:block;padding:10px;border-radius:8px;background:#e0f0ff}s-badge{background:#eee;border-radius:8px;padding:2px 6px}";
document.documentElement.append(style);`;

const say = { de: "Deutsch", en: "English" };
const range = { value: 412.5, low: 300, high: 560 };
const outlook: ShopOutlook = {
	at: 1,
	currency: "EUR",
	customers: 900,
	repeaters: 300,
	worth: { value: 51_000, low: 44_000, high: 60_000 },
	newCustomer: range,
	notices: [],
	winBack: [
		{
			customerId: "4711",
			orders: 7,
			spentMicros: 500_000_000,
			daysSinceLast: 140,
			usualGapDays: 30,
			alive: { value: 0.2, low: 0.1, high: 0.4 },
			worth: range,
			atStake: 330,
			reasons: [
				{
					de: "Bestellte bisher etwa alle 30 Tage, zuletzt vor 140 Tagen.",
					en: "…",
				},
			],
			action: { de: "Persönlich anschreiben.", en: "Write personally." },
			mayEmail: true,
		},
	],
};
const hash = "a".repeat(64);
const answers: { readonly [path: string]: unknown } = {
	"/v1/shopify/session": {
		workspaceName: "Kakaohafen",
		role: "admin",
		isNew: true,
	},
	"/v1/shop": {
		shop: {
			domain: "kakaohafen.myshopify.com",
			name: "Kakaohafen",
			currency: "EUR",
			timeZone: "Europe/Berlin",
			state: "installed",
			installedAt: 1,
			backfill: [
				{
					part: "orders",
					state: "reading",
					read: 12_000,
					expected: 50_000,
					reason: null,
					updatedAt: 1,
				},
			],
			counts: { orders: 12_000, testOrders: 3, products: 40, customers: 900 },
			check: {
				at: 1,
				from: "2026-01-01",
				to: "2026-11-22",
				isEqual: true,
				oursMicros: 1_234_560_000,
				theirsMicros: 1_234_560_000,
				days: [],
				causes: [
					{ cause: "pos", orders: 12, amountMicros: 99_000_000, words: say },
				],
				repaired: 0,
			},
		},
	},
	"/v1/shop/outlook": { outlook },
	"/v1/shop/products": {
		products: [
			{
				id: "1",
				title: "Zartbitter 70 %",
				status: "ACTIVE",
				errors: 1,
				warnings: 0,
				missing: [
					{
						attribute: "images",
						words: { de: "Es gibt kein Bild.", en: "There is no picture." },
					},
				],
				wordCount: 1,
			},
		],
		total: 1,
	},
	"/v1/shop/products/1": {
		id: "1",
		title: "Zartbitter 70 %",
		url: null,
		fields: [
			{ field: "title", text: "Zartbitter 70 %", hash },
			{
				field: "description",
				text: "<p>Gut.</p><script>window.ran = true</script>",
				hash,
			},
		],
		findings: [],
		missing: [],
		history: [],
	},
	"/v1/units": { units: [], counts: [], next: null },
	"/v1/shop/prices": {
		currency: "EUR",
		prices: [
			{
				productId: "1",
				variantId: "2",
				name: "Zartbitter 70 % · 100 g",
				priceMicros: 3_990_000,
				compareAtMicros: 4_990_000,
				lowestMicros: 4_490_000,
				lowestOn: "2026-11-02",
				knownSince: "2026-09-01",
				verdict: "too-high",
				words: {
					de: "Der Vergleichspreis ist zu hoch.",
					en: "The former price is too high.",
				},
			},
		],
	},
};

let browser: Browser;
let script: string;
beforeAll(async () => {
	const outDir = mkdtempSync(join(tmpdir(), "lotse-shopify-"));
	await build({
		root: join(root, "plugins/shopify"),
		configFile: join(root, "plugins/shopify/vite.config.ts"),
		logLevel: "error",
		build: { outDir },
	});
	script = readFileSync(join(outDir, "shopify-app.js"), "utf8");
	browser = await openBrowser();
});
afterAll(() => browser.close());

it("shows sales, whom to win back, products and prices in the admin, a fresh token with each request", async () => {
	for (const route of [
		contract.getShop,
		contract.getShopOutlook,
		contract.listShopPrices,
		contract.listShopProducts,
	])
		expect(() => route.reply.parse(answers[route.path])).not.toThrow();
	const page = await browser.newPage({
		viewport: { width: 1_100, height: 800 },
	});
	const faults: string[] = [];
	const tokens: string[] = [];
	page.on("pageerror", (error) => faults.push(error.message));
	await page.route("**/*", (route) => {
		const { pathname } = new URL(route.request().url());
		if (pathname === "/shopify")
			return route.fulfill({
				contentType: "text/html; charset=utf-8",
				body: `<!doctype html><html lang="de"><head><title>Lotse</title><script>${stub}</script><script src="/shopify-app.js" defer></script></head><body></body></html>`,
			});
		if (pathname === "/shopify-app.js")
			return route.fulfill({
				contentType: "text/javascript; charset=utf-8",
				body: script,
			});
		tokens.push(route.request().headers().authorization ?? "");
		const answer = answers[pathname];
		return answer === undefined
			? route.fulfill({
					status: 404,
					contentType: "application/problem+json",
					body: "{}",
				})
			: route.fulfill({
					contentType: "application/json",
					body: JSON.stringify(answer),
				});
	});
	const pictures = join(root, ".lotse/pictures/shopify");
	mkdirSync(pictures, { recursive: true });
	const look = (name: string) =>
		page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
	await page.goto("https://lotse.example/shopify");
	await page.getByText("stimmt auf den Cent").waitFor();
	await page.getByText("12.000 / 50.000").waitFor();
	await page.getByText("Übersicht").waitFor();
	await look("overview");
	await page.goto("https://lotse.example/shopify#winBack");
	await page.getByText("zuletzt vor 140 Tagen").waitFor();
	await page.getByText("330,00").waitFor();
	await look("win-back");
	await page.goto("https://lotse.example/shopify#products");
	await page.getByText("Ansehen").click();
	await page.getByText("Neuen Text vorschlagen").waitFor();
	await look("product");
	expect(await page.evaluate(() => Reflect.get(window, "ran"))).toBeUndefined();
	await page.goto("https://lotse.example/shopify#prices");
	await page.getByText("Der Vergleichspreis ist zu hoch.").waitFor();
	await look("prices");
	expect(faults).toEqual([]);
	expect(new Set(tokens).size).toBe(tokens.length);
	expect(tokens.every((token) => /^Bearer token-\d+$/.test(token))).toBe(true);
	await page.close();
});
