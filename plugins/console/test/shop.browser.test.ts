import { afterAll, beforeAll, expect, it } from "vitest";
import { cannedShopState } from "../../shopify/test/canned-shop.ts";
import { cannedAnswers, createWorld, type World } from "./canned-answers.ts";
import { cannedAudit } from "./canned-audit.ts";
import { demoModel } from "./demo-model.ts";
import { narrow, openConsole, wide } from "./open-console.ts";

let world: World;
let opened: Awaited<ReturnType<typeof openConsole>>;
/** Whether the canned service has a shop. */
let hasShop = false;

beforeAll(async () => {
	const now = Date.now();
	world = createWorld(demoModel(), await cannedAudit(10, now), now);
	opened = await openConsole(() => ({
		...cannedAnswers(world),
		getShop: () => ({ reply: { shop: hasShop ? cannedShopState : null } }),
		createShopLink: () => ({
			reply: {
				code: `v1.0123abcd.${"c".repeat(200)}`,
				expiresAt: now + 1_200_000,
			},
		}),
	}));
});
afterAll(() => opened?.close());

it("makes the code a shop joins with, and shows the shop that did", async () => {
	for (const view of [wide, narrow]) {
		hasShop = false;
		const page = await opened.open("#/shop", view);
		await opened.settle(page);
		await page
			.getByRole("button", { name: /^(Make a code|Code erzeugen)$/ })
			.click();
		await page.getByText(/^v1\.0123abcd\./).waitFor();
		expect(await opened.barriers(page)).toEqual([]);
		expect(await opened.overflow(page)).toBeLessThanOrEqual(0);
		await opened.picture(page, "shop-link", view);
		hasShop = true;
		await page.reload();
		await page.getByText("kakaohafen.myshopify.com").waitFor();
		await opened.settle(page);
		expect(await opened.barriers(page)).toEqual([]);
		expect(await opened.overflow(page)).toBeLessThanOrEqual(0);
		await opened.picture(page, "shop", view);
	}
	expect(opened.faults).toEqual([]);
});
