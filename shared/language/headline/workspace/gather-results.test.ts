import fc from "fast-check";
import { expect, it } from "vitest";
import { gatherResults } from "./gather-results.ts";

const row = (text: string, place: string, impressions = 100, clicks = 5) => ({
	text,
	place,
	impressions,
	clicks,
	from: null,
	to: null,
});

it("keeps texts that can be compared, and adds up the rows of one text", () => {
	const { texts, strata, leftOut } = gatherResults([
		row("x", "a"),
		row("y", "a"),
		row("x", "a", 50, 1),
		row("z", "b"),
		row("w", "a", 0, 0),
	]);
	expect([strata, leftOut]).toEqual([1, 2]);
	expect(
		texts.map(({ text, impressions, clicks }) => [text, impressions, clicks]),
	).toEqual([
		["x", 150, 6],
		["y", 100, 5],
	]);
});

it("does not compare different spans, nor where nothing was clicked", () => {
	const march = { ...row("x", "a"), from: "2026-03-01", to: "2026-03-31" };
	expect(gatherResults([march, row("y", "a")]).strata).toBe(0);
	expect(gatherResults([row("x", "a", 9, 0), row("y", "a", 9, 0)]).strata).toBe(
		0,
	);
});

it("is the same in any order", () => {
	const rows = fc.array(
		fc.record({
			text: fc.constantFrom("a", "b", "c"),
			place: fc.constantFrom("p", "q"),
			impressions: fc.integer({ min: 0, max: 9 }),
			clicks: fc.constant(0),
			from: fc.constant(null),
			to: fc.constant(null),
		}),
	);
	fc.assert(
		fc.property(rows, (some) => {
			expect(gatherResults(some.toReversed())).toEqual(gatherResults(some));
		}),
		{ seed: 4 },
	);
});
