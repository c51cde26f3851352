import { cholesky } from "../../statistics/cholesky.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { portableTanh } from "../../statistics/portable-tanh.ts";
import { solveSpd } from "../../statistics/solve-spd.ts";
import { adstockWeights } from "./adstock-weights.ts";
import { carryOver } from "./carry-over.ts";
import type { MmmDesign } from "./mmm-design.ts";

const START_ALPHA = 0.3;
const RIDGE = 1e-3;
const SMALLEST_EFFECT = 0.005;

/**
 * A free point to start the search from: carry-over 0.3 and the given steepness for every channel, everything linear from one least
 * squares fit with a light ridge (0.001 a week), effects that come out negative set to a small positive value.
 *
 * @param lam steepness of saturation assumed at the start; different ones find different modes, where there are several
 */
export function startValues(design: MmmDesign, lam: number): Float64Array {
	const { layout } = design;
	const shapes = design.channels.map(({ media }) =>
		shapeOf(media, design, lam),
	);
	const columns = [
		new Float64Array(design.weeks).fill(1),
		...shapes,
		...design.controls.map((control) => control.scaled),
		...design.fourier.map((wave) => wave.values),
	];
	const solution = leastSquares(columns, design.target);
	const theta = new Float64Array(layout.size);
	const count = design.channels.length;
	theta[0] = solution[0] ?? 0;
	design.channels.forEach((channel, m) => {
		const full = portableTanh((lam * channel.reference) / 2);
		const effect = Math.max(SMALLEST_EFFECT, (solution[1 + m] ?? 0) * full);
		theta[layout.alpha + m] = portableLog(START_ALPHA / (1 - START_ALPHA));
		theta[layout.lam + m] = portableLog(lam);
		theta[layout.beta + m] = portableLog(effect);
	});
	for (let c = 0; c < design.controls.length + design.fourier.length; c++)
		theta[layout.control + c] = solution[1 + count + c] ?? 0;
	let squares = 0;
	for (let t = 0; t < design.weeks; t++) {
		let fitted = 0;
		columns.forEach((column, c) => {
			fitted += (solution[c] ?? 0) * (column[t] ?? 0);
		});
		const miss = (design.target[t] ?? 0) - fitted;
		squares += miss * miss;
	}
	theta[layout.sigma] = portableLog(
		Math.max(1e-4, Math.sqrt(squares / design.weeks)),
	);
	return theta;
}

function shapeOf(
	media: Float64Array,
	design: MmmDesign,
	lam: number,
): Float64Array {
	const weights = new Float64Array(design.spec.adstock.maxLag);
	adstockWeights(START_ALPHA, weights, new Float64Array(weights.length));
	const shape = new Float64Array(design.weeks);
	carryOver(media, weights, shape);
	return shape.map((a) => portableTanh((lam * a) / 2));
}

function leastSquares(
	columns: Float64Array[],
	target: Float64Array,
): Float64Array {
	const n = columns.length;
	const matrix = new Float64Array(n * n);
	const right = new Float64Array(n);
	columns.forEach((left, i) => {
		columns.forEach((other, j) => {
			let sum = i === j ? RIDGE * target.length : 0;
			for (let t = 0; t < target.length; t++)
				sum += (left[t] ?? 0) * (other[t] ?? 0);
			matrix[i * n + j] = sum;
		});
		for (let t = 0; t < target.length; t++)
			right[i] = (right[i] ?? 0) + (left[t] ?? 0) * (target[t] ?? 0);
	});
	const factor = cholesky(matrix, n);
	return factor.ok ? solveSpd(factor.lower, right, n) : new Float64Array(n);
}
