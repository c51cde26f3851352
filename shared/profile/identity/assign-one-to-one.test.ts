import { expect, it } from "vitest";
import { assignOneToOne } from "./assign-one-to-one.ts";

it("gives each person to the surest counterpart once", () => {
	const candidates = {
		left: Int32Array.of(0, 0, 1, 2),
		right: Int32Array.of(3, 4, 3, 5),
	};
	expect(
		assignOneToOne(candidates, Float64Array.of(0.9, 0.8, 0.7, 0.2), 0.5),
	).toEqual([0]);
	expect(
		assignOneToOne(candidates, Float64Array.of(0.7, 0.8, 0.9, 0.6), 0.5),
	).toEqual([1, 2, 3]);
	expect(assignOneToOne(candidates, Float64Array.of(0, 0, 0, 0), 0.5)).toEqual(
		[],
	);
});
