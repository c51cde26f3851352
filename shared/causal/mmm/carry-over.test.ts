import { expect, it } from "vitest";
import { carryOver } from "./carry-over.ts";

it("spreads a week over the next and starts from nothing", () => {
	const out = new Float64Array(4);
	carryOver(Float64Array.of(8, 0, 0, 4), Float64Array.of(0.5, 0.25), out);
	expect(Array.from(out)).toEqual([4, 2, 0, 2]);
});

it("copes with more lags than weeks", () => {
	const out = new Float64Array(2);
	carryOver(Float64Array.of(1, 1), Float64Array.of(0.5, 0.3, 0.2), out);
	expect(Array.from(out)).toEqual([0.5, 0.8]);
});
