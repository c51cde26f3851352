import { expect, it } from "vitest";
import { startMinimise } from "./start-minimise.ts";

it("describes the start and refuses one that is not finite", () => {
	const state = startMinimise(
		(x, gradient) => {
			gradient[0] = 2 * (x[0] ?? 0);
			return (x[0] ?? 0) ** 2;
		},
		[3],
	);
	expect(state).toMatchObject({
		point: [3],
		value: 9,
		gradient: [6],
		status: "running",
	});
	expect(() => startMinimise(() => Number.NaN, [0])).toThrow(RangeError);
});
