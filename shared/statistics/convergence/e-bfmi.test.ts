import { expect, it } from "vitest";
import { createRandom } from "../create-random.ts";
import { eBfmi } from "./e-bfmi.ts";

it("is squared change over variance", () => {
	expect(eBfmi([1, 2, 1, 2])).toBeCloseTo(2.25, 12);
});

it("is 2 for independent energies and 2 (1 - phi) for autoregressive ones", () => {
	const random = createRandom(3);
	for (const phi of [0, 0.9]) {
		let x = random.normal() / Math.sqrt(1 - phi * phi);
		const energies = Array.from({ length: 20_000 }, () => {
			x = phi * x + random.normal();
			return x;
		});
		expect((eBfmi(energies) ?? 0) / (2 * (1 - phi))).toBeCloseTo(1, 1);
	}
});

it("is not defined for an energy that never changes", () => {
	expect(eBfmi([1, 1, 1])).toBeNull();
	expect(eBfmi([1, 2])).toBeNull();
});
