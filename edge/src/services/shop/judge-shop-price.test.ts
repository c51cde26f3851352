import { describe, expect, it } from "vitest";
import { judgeShopPrice } from "./judge-shop-price.ts";

const dayMs = 86_400_000;
const today = Date.UTC(2026, 10, 22, 9);
const euros = (amount: number | null) =>
	amount === null ? null : Math.round(amount * 1_000_000);

/** Prices as days ago, price, and the price struck through. */
function judge(
	...points: readonly (readonly [number, number, number | null])[]
) {
	const prices = points.map(([daysAgo, price, former]) => ({
		variantId: "1",
		at: today - daysAgo * dayMs,
		priceMicros: euros(price) ?? 0,
		compareAtMicros: euros(former),
	}));
	const last = prices.at(-1);
	return judgeShopPrice(
		{
			id: "1",
			productId: "9",
			productTitle: "Tafel",
			title: "100 g",
			priceMicros: last?.priceMicros ?? 0,
			compareAtMicros: last?.compareAtMicros ?? null,
			hasBarcode: false,
			sku: null,
			options: [],
			costMicros: null,
			stock: null,
		},
		prices,
		"Europe/Berlin",
	);
}

describe("a former price beside the lowest of the 30 days before", () => {
	it("fits where nothing cheaper was asked", () => {
		expect(judge([60, 4.99, null], [2, 3.99, 4.99])).toMatchObject({
			verdict: "fine",
			lowestMicros: 4_990_000,
			name: "Tafel · 100 g",
		});
	});

	it("is too high where the month had a cheaper price, also one of a day", () => {
		expect(
			judge(
				[60, 4.99, null],
				[20, 4.49, null],
				[19, 4.99, null],
				[2, 3.99, 4.99],
			),
		).toMatchObject({ verdict: "too-high", lowestMicros: 4_490_000 });
		expect(
			judge(
				[90, 4.99, null],
				[45, 4.49, null],
				[40, 4.99, null],
				[2, 3.99, 4.99],
			),
		).toMatchObject({ verdict: "fine" });
	});

	it("is too high where the price never changed and a higher one appeared beside it", () => {
		expect(judge([60, 3.99, null], [1, 3.99, 4.99])).toMatchObject({
			verdict: "too-high",
			lowestMicros: 3_990_000,
		});
	});

	it("counts from the first step where a campaign goes on falling, from the last fall where it rose in between", () => {
		expect(
			judge([60, 4.99, null], [10, 4.49, 4.99], [5, 3.99, 4.99]),
		).toMatchObject({ verdict: "fine", lowestMicros: 4_990_000 });
		expect(
			judge(
				[60, 4.99, null],
				[10, 3.99, 4.99],
				[6, 4.49, 4.99],
				[2, 3.99, 4.99],
			),
		).toMatchObject({ verdict: "too-high", lowestMicros: 3_990_000 });
	});

	it("is not known before the history covers 30 days, and nothing without prices or a former price", () => {
		expect(judge([12, 4.99, null], [2, 3.99, 4.99])).toMatchObject({
			verdict: "unknown",
			lowestMicros: null,
			knownSince: "2026-11-10",
		});
		expect(judge([40, 3.99, 4.99])).toMatchObject({ verdict: "unknown" });
		expect(judge([40, 3.99, null])).toBeNull();
		expect(judge()).toBeNull();
	});

	it("has an answer for a price of nothing", () => {
		expect(judge([60, 0, null], [2, 0, 4.99])?.verdict).toMatch(
			/^(unknown|too-high)$/,
		);
	});
});
