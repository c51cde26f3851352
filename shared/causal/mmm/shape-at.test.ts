import { expect, it } from "vitest";
import { shapeAt } from "./shape-at.ts";

it("has the worked value and derivatives of finite differences", () => {
	const at = (
		shape: "tanh" | "hill" | "power",
		exponent: number,
		u: number,
	) => {
		const out = new Float64Array(3);
		shapeAt(shape, exponent, u, out);
		return out;
	};
	expect(Array.from(at("hill", 1, 1))).toEqual([0.5, 0.25, -0.25]);
	for (const [shape, exponent] of [
		["tanh", 1],
		["hill", 1],
		["hill", 2.3],
		["hill", 0.6],
		["power", 0.4],
		["power", 1],
	] as const) {
		expect(at(shape, exponent, 0)[0]).toBe(0);
		for (const u of [0.1, 0.7, 3]) {
			const [up, down, here] = [1e-5, -1e-5, 0].map((by) =>
				at(shape, exponent, u + by),
			);
			for (const order of [0, 1])
				expect(here?.[order + 1]).toBeCloseTo(
					((up?.[order] ?? 0) - (down?.[order] ?? 0)) / 2e-5,
					5,
				);
		}
	}
});
