import { expect, it } from "vitest";
import { sumCompensated } from "./sum-compensated.ts";

it("keeps what a plain sum loses", () => {
	expect(sumCompensated([1, 1e100, 1, -1e100])).toBe(2);
	expect(sumCompensated(new Array(10).fill(0.1))).toBe(1);
	expect(sumCompensated([])).toBe(0);
});
