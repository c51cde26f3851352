import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeBeside } from "./place-beside.ts";

const page = { width: 1280, height: 800 };
const card = { width: 360, height: 200 };

describe("placeBeside", () => {
	it("goes to the right where there is room", () => {
		expect(
			placeBeside({ left: 100, top: 100, width: 200, height: 30 }, card, page),
		).toEqual({ left: 308, top: 100, height: 200 });
	});
	it("goes below a wide field", () => {
		expect(
			placeBeside({ left: 100, top: 100, width: 1000, height: 30 }, card, page),
		).toEqual({ left: 100, top: 138, height: 200 });
	});
	it("goes above at the bottom of the page", () => {
		expect(
			placeBeside({ left: 100, top: 700, width: 1000, height: 30 }, card, page),
		).toEqual({ left: 100, top: 492, height: 200 });
	});
	it("is cut where there is too little room, and covers only when it could not be read", () => {
		expect(
			placeBeside(
				{ left: 100, top: 50, width: 1000, height: 550 },
				{ width: 360, height: 440 },
				page,
			),
		).toEqual({ left: 100, top: 608, height: 192 });
		expect(
			placeBeside(
				{ left: 100, top: 100, width: 1000, height: 550 },
				card,
				page,
			),
		).toEqual({ left: 100, top: 620, height: 180 });
	});
	it("never leaves the page while the card fits it", () => {
		const anchor = fc.record({
			left: fc.integer({ min: -500, max: 2_000 }),
			top: fc.integer({ min: -500, max: 2_000 }),
			width: fc.nat(900),
			height: fc.nat(900),
		});
		fc.assert(
			fc.property(anchor, (box) => {
				const { left, top, height } = placeBeside(box, card, page);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(top).toBeGreaterThanOrEqual(0);
				expect(left + card.width).toBeLessThanOrEqual(page.width);
				expect(top + height).toBeLessThanOrEqual(page.height);
			}),
		);
	});
});
