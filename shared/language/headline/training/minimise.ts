/** A function to be minimised: returns its value at `point` and writes its gradient into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const dot = (a: Float64Array, b: Float64Array): number =>
	a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

type Step = {
	readonly move: Float64Array;
	readonly turn: Float64Array;
	readonly scale: number;
};

/** The two-loop recursion: the gradient turned into a Newton-like direction by the last steps. */
function direction(
	gradient: Float64Array,
	steps: readonly Step[],
): Float64Array {
	const towards = Float64Array.from(gradient);
	const add = (vector: Float64Array, by: number): void =>
		vector.forEach((value, index) => {
			towards[index] = (towards[index] ?? 0) + by * value;
		});
	const along: number[] = [];
	for (const step of steps.toReversed()) {
		const share = step.scale * dot(step.move, towards);
		along.unshift(share);
		add(step.turn, -share);
	}
	const last = steps.at(-1);
	if (last !== undefined) {
		const by = 1 / (last.scale * dot(last.turn, last.turn));
		for (let index = 0; index < towards.length; index += 1)
			towards[index] = (towards[index] ?? 0) * by;
	}
	for (const [index, step] of steps.entries()) {
		add(step.move, (along[index] ?? 0) - step.scale * dot(step.turn, towards));
	}
	return towards;
}

/**
 * Minimises a smooth convex function from `start` by L-BFGS with eight remembered steps and backtracking (Nocedal and Wright 2006, ch. 7).
 * Deterministic. Stops after `iterations`, or when the value changes by less than one in 10⁷.
 */
export function minimise(
	objective: Objective,
	start: Float64Array,
	iterations: number,
): Float64Array {
	let point = Float64Array.from(start);
	let gradient = new Float64Array(start.length);
	let value = objective(point, gradient);
	const steps: Step[] = [];
	for (let round = 0; round < iterations; round += 1) {
		const towards = direction(gradient, steps);
		const slope = dot(gradient, towards);
		if (slope < 1e-12) break;
		let length =
			steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
		let next = point;
		let nextGradient = gradient;
		let nextValue = value;
		for (let attempt = 0; attempt < 25; attempt += 1) {
			next = point.map((at, index) => at - length * (towards[index] ?? 0));
			nextGradient = new Float64Array(point.length);
			nextValue = objective(next, nextGradient);
			if (nextValue <= value - 1e-4 * length * slope) break;
			length /= 2;
		}
		const [from, fromGradient] = [point, gradient];
		const move = next.map((at, index) => at - (from[index] ?? 0));
		const turn = nextGradient.map(
			(at, index) => at - (fromGradient[index] ?? 0),
		);
		const bend = dot(move, turn);
		if (bend > 1e-12) steps.push({ move, turn, scale: 1 / bend });
		if (steps.length > 8) steps.shift();
		const settled = Math.abs(value - nextValue) < 1e-7 * Math.abs(value);
		[point, gradient, value] = [next, nextGradient, nextValue];
		if (settled) break;
	}
	return point;
}
