import { describe, expect, it } from "vitest";
import { linearScale } from "./linear-scale.ts";

describe("linearScale", () => {
	it("maps ends to ends, turned round where asked", () => {
		const scale = linearScale([0, 10], [100, 0]);
		expect([scale(0), scale(5), scale(10)]).toEqual([100, 50, 0]);
	});

	it("maps an empty range to the middle", () => {
		expect(linearScale([3, 3], [0, 80])(3)).toBe(40);
	});
});
