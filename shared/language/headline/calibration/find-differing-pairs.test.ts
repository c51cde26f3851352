import { expect, it } from "vitest";
import { findDifferingPairs } from "./find-differing-pairs.ts";

const row = (text: string, clicks: number, place = "a") => ({
	text,
	place,
	impressions: 1000,
	clicks,
	from: null,
	to: null,
});

it("finds what really differed within a place, the better text first", () => {
	const [pair, ...more] = findDifferingPairs([
		row("x", 50),
		row("y", 100),
		row("z", 500, "b"),
		row("w", 498, "b"),
	]);
	expect(more).toEqual([]);
	expect(pair).toMatchObject({ a: "y", b: "x", place: "a", weight: 1 });
	expect(pair?.z).toBeCloseTo(4.2448, 3);
});

it("counts pairs that share a text as one comparison", () => {
	const pairs = findDifferingPairs([row("x", 20), row("y", 60), row("z", 120)]);
	expect(pairs.map(({ weight }) => weight)).toEqual([1 / 3, 1 / 3, 1 / 3]);
});

it("takes 40 pairs of a place at most", () => {
	const rows = Array.from({ length: 30 }, (_, index) =>
		row(`t${index}`, 30 * index),
	);
	expect(findDifferingPairs(rows)).toHaveLength(40);
});
