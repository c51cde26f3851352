import type { MinimiseState, Objective } from "./minimise-state.ts";
import { searchLine } from "./search-line.ts";

/**
 * Goes on with a search for at most `iterations` steps of the BFGS method and returns the new state; the old one is left as it is.
 *
 * Source: Nocedal and Wright (2006), Numerical Optimization, algorithm 6.1, with the step length of `search-line.ts`. Each step costs
 * one or two evaluations and O(n^2).
 */
export function advanceMinimise(
	objective: Objective,
	state: MinimiseState,
	iterations: number,
): MinimiseState {
	const n = state.point.length;
	const point = Float64Array.from(state.point);
	const gradient = Float64Array.from(state.gradient);
	const inverse = Float64Array.from(state.inverseHessian);
	const direction = new Float64Array(n);
	let { value, evaluations, restarted, status } = state;
	let done = 0;
	while (status === "running" && done < iterations) {
		let slope = descend(inverse, gradient, direction);
		if (!(slope < 0) && slope !== 0) {
			reset(inverse, gradient);
			restarted = true;
			slope = descend(inverse, gradient, direction);
		}
		if (-slope / 2 <= state.tolerance) {
			status = "converged";
			break;
		}
		const step = searchLine(objective, point, value, direction, slope);
		evaluations += step.evaluations;
		done += 1;
		if (!step.ok) {
			if (restarted) status = "stalled";
			reset(inverse, gradient);
			restarted = true;
			continue;
		}
		const first = restarted && state.iterations + done === 1;
		update(inverse, step.length, direction, gradient, step.gradient, first);
		restarted = false;
		for (let i = 0; i < n; i++) {
			point[i] = (point[i] ?? 0) + step.length * (direction[i] ?? 0);
			gradient[i] = step.gradient[i] ?? 0;
		}
		value = step.value;
	}
	return {
		point: Array.from(point),
		value,
		gradient: Array.from(gradient),
		inverseHessian: Array.from(inverse),
		iterations: state.iterations + done,
		evaluations,
		status,
		tolerance: state.tolerance,
		restarted,
	};
}

/** Writes -H g into `direction` and returns the slope along it. */
function descend(
	inverse: Float64Array,
	gradient: Float64Array,
	direction: Float64Array,
): number {
	const n = gradient.length;
	let slope = 0;
	for (let i = 0; i < n; i++) {
		let sum = 0;
		for (let j = 0; j < n; j++)
			sum -= (inverse[i * n + j] ?? 0) * (gradient[j] ?? 0);
		direction[i] = sum;
		slope += sum * (gradient[i] ?? 0);
	}
	return slope;
}

/** Steepest descent with a step of unit length. */
function reset(inverse: Float64Array, gradient: Float64Array): void {
	const n = gradient.length;
	let squares = 0;
	for (const slope of gradient) squares += slope * slope;
	inverse.fill(0);
	for (let i = 0; i < n; i++)
		inverse[i * n + i] = 1 / Math.max(1, Math.sqrt(squares));
}

/** BFGS update of the inverse Hessian from the step just taken; skipped when the step saw no positive curvature. */
function update(
	inverse: Float64Array,
	length: number,
	direction: Float64Array,
	before: Float64Array,
	after: Float64Array,
	first: boolean,
): void {
	const n = before.length;
	const change = new Float64Array(n);
	let curvature = 0;
	let squares = 0;
	let stepSquares = 0;
	for (let i = 0; i < n; i++) {
		const d = (after[i] ?? 0) - (before[i] ?? 0);
		const s = length * (direction[i] ?? 0);
		change[i] = d;
		curvature += d * s;
		squares += d * d;
		stepSquares += s * s;
	}
	if (!(curvature > 1e-12 * Math.sqrt(squares * stepSquares))) return;
	if (first) {
		inverse.fill(0);
		for (let i = 0; i < n; i++) inverse[i * n + i] = curvature / squares;
	}
	const image = new Float64Array(n);
	let size = 0;
	for (let i = 0; i < n; i++) {
		let sum = 0;
		for (let j = 0; j < n; j++)
			sum += (inverse[i * n + j] ?? 0) * (change[j] ?? 0);
		image[i] = sum;
		size += sum * (change[i] ?? 0);
	}
	const scale = (1 + size / curvature) / curvature;
	for (let i = 0; i < n; i++) {
		const si = length * (direction[i] ?? 0);
		for (let j = 0; j <= i; j++) {
			const sj = length * (direction[j] ?? 0);
			const cross = (si * (image[j] ?? 0) + (image[i] ?? 0) * sj) / curvature;
			const entry = (inverse[i * n + j] ?? 0) + scale * si * sj - cross;
			inverse[i * n + j] = entry;
			inverse[j * n + i] = entry;
		}
	}
}
