import { expect, it } from "vitest";
import { mergeHits } from "./merge-hits.ts";

const hit = (start: number, end: number, ...suggestions: string[]) => ({
	start,
	end,
	suggestions,
});

it("reports deletions that touch once", () => {
	expect(mergeHits([hit(5, 6, ""), hit(3, 4, ""), hit(4, 5, "")])).toEqual([
		hit(3, 6, ""),
	]);
});

it("joins what overlaps, and keeps an offer only where it fits the whole", () => {
	expect(mergeHits([hit(0, 13, "Schuhe"), hit(7, 20, "Schuhe")])).toEqual([
		hit(0, 20, "Schuhe"),
	]);
	expect(mergeHits([hit(0, 5, "a"), hit(3, 8, "b")])).toEqual([hit(0, 8)]);
	expect(mergeHits([hit(0, 8, "a"), hit(3, 5, "b")])).toEqual([hit(0, 8, "a")]);
	expect(mergeHits([hit(0, 3, "a"), hit(0, 8, "b")])).toEqual([hit(0, 8, "b")]);
});

it("leaves neighbours and empty spans apart", () => {
	const apart = [hit(0, 3, "a"), hit(3, 5, "b"), hit(9, 9)];
	expect(mergeHits(apart)).toEqual(apart);
});
