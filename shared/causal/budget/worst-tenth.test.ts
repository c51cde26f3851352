import { describe, expect, it } from "vitest";
import { worstTenth } from "./worst-tenth.ts";

describe("worstTenth", () => {
	it("takes the mean of the lowest tenth, at least of one", () => {
		const gains = Array.from({ length: 100 }, (_, i) => 99 - i);
		expect(worstTenth(gains)).toBe(4.5);
		expect(worstTenth([3, -1, 2])).toBe(-1);
	});
});
