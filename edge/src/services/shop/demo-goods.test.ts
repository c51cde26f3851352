import { expect, it } from "vitest";
import { demoGoods } from "./demo-goods.ts";

const now = 1_795_000_000_000;

it("has goods with a past: fewer products, other prices, nothing struck through", () => {
	const then = demoGoods(now, 30);
	const today = demoGoods(now, 0);
	expect([then.products.length, today.products.length]).toEqual([4, 5]);
	expect([then.variants[0], today.variants[0]]).toMatchObject([
		{ priceMicros: 4_990_000, compareAtMicros: null },
		{ priceMicros: 3_990_000, compareAtMicros: 4_990_000 },
	]);
	expect(
		today.products.some(({ descriptionHtml }) => descriptionHtml === ""),
	).toBe(true);
});
