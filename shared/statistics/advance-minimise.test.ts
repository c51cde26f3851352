import { expect, it } from "vitest";
import { advanceMinimise } from "./advance-minimise.ts";
import type { MinimiseState, Objective } from "./minimise-state.ts";
import { startMinimise } from "./start-minimise.ts";

const rosenbrock: Objective = (point, gradient) => {
	const [x = 0, y = 0] = point;
	gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
	gradient[1] = 200 * (y - x * x);
	return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

it("reaches the same bits in pieces, through JSON, as in one go", () => {
	let state = startMinimise(rosenbrock, [-1.2, 1]);
	const whole = advanceMinimise(rosenbrock, state, 1000);
	let pieces = 0;
	while (state.status === "running") {
		const stored = JSON.parse(JSON.stringify(state)) as MinimiseState;
		state = advanceMinimise(rosenbrock, stored, 4);
		pieces += 1;
	}
	expect(pieces).toBeGreaterThan(3);
	expect(state).toEqual(whole);
});

it("leaves the old state and a finished one as they are", () => {
	const start = startMinimise(rosenbrock, [-1.2, 1]);
	const before = structuredClone(start);
	const end = advanceMinimise(rosenbrock, start, 1000);
	expect(start).toEqual(before);
	expect(advanceMinimise(rosenbrock, end, 10)).toEqual(end);
});
