import { expect, it } from "vitest";
import { variance } from "../variance.ts";
import { addToCovariance } from "./add-to-covariance.ts";
import { shrinkCovariance } from "./shrink-covariance.ts";

it("sums up means, variances and covariances", () => {
	const state = { count: 0, mean: [0, 0], products: [0, 0, 0, 0] };
	const [a, b] = [
		[1, 4, 2, 8],
		[5, 7, 1, 3],
	];
	a?.forEach((x, i) => {
		addToCovariance(state, [x, b?.[i] ?? 0]);
	});
	expect(state.mean).toEqual([3.75, 4]);
	expect((state.products[0] ?? 0) / 3).toBeCloseTo(variance(a ?? []), 12);
	expect((state.products[3] ?? 0) / 3).toBeCloseTo(variance(b ?? []), 12);
	// Deviations (-2.75, 0.25, -1.75, 4.25) times (1, 3, -3, -1).
	expect(state.products[2]).toBeCloseTo(-1, 12);
	const shrunk = shrinkCovariance(state, [1, 0, 0, 1], 2);
	expect(shrunk[2]).toBeCloseTo(((4 / 11) * -1) / 3, 12);
});
