import { invertSpd } from "../../statistics/invert-spd.ts";
import { minimise } from "../../statistics/minimise.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";

/** What the logarithms of the parameters are held to be before the data: independent and normal. */
export type LogPrior = {
	readonly centre: readonly number[];
	readonly sd: readonly number[];
};

export type Mode = {
	/** Logarithms of the parameters. */
	readonly logs: readonly number[];
	/** Covariance of the logarithms (Laplace), row by row. */
	readonly covariance: readonly number[];
	/** Log-likelihood at the mode, without the prior. */
	readonly logLikelihood: number;
	readonly evaluations: number;
};

type LogLikelihood = (
	parameters: Float64Array,
	slopes: Float64Array | undefined,
) => number;

/**
 * The most likely positive parameters, or with a prior the most probable ones, and the bell curve around them (Laplace), in logarithms of
 * the parameters: BFGS from `start`, the curvature by central differences of the slopes.
 *
 * @param hasSlopes whether the function writes its slopes; else they are taken by central differences (step 1e-4 of the logarithm)
 * The search stays within a factor of e^15 (3 million) of `start`.
 *
 * @returns reason "no-mode" when there is no finite optimum with a curvature in all directions, as plain likelihood often has none when
 * there are few customers
 */
export function findMode(
	logLikelihood: LogLikelihood,
	start: readonly number[],
	hasSlopes: boolean,
	prior: LogPrior | null,
): ({ ok: true } & Mode) | { ok: false; reason: "no-mode" } {
	const n = start.length;
	const parameters = new Float64Array(n);
	const value = (logs: ArrayLike<number>, slopes?: Float64Array) => {
		for (let i = 0; i < n; i++) parameters[i] = portableExp(logs[i] ?? 0);
		return logLikelihood(parameters, slopes);
	};
	const from = start.map(portableLog);
	// Further off lie no shops, but sums in which nothing but rounding errors is left.
	const isFar = (logs: ArrayLike<number>) =>
		from.some((log, i) => Math.abs((logs[i] ?? 0) - log) > 15);
	const objective = (logs: Float64Array, gradient: Float64Array) => {
		let total: number;
		if (isFar(logs)) return Number.POSITIVE_INFINITY;
		if (hasSlopes) {
			total = -value(logs, gradient);
			for (let i = 0; i < n; i++)
				gradient[i] = -(gradient[i] ?? 0) * (parameters[i] ?? 0);
		} else {
			total = -value(logs);
			for (let i = 0; i < n; i++)
				gradient[i] = slopeAt(logs, i, (moved) => -value(moved));
		}
		for (let i = 0; prior !== null && i < n; i++) {
			const sd = prior.sd[i] ?? 1;
			const z = ((logs[i] ?? 0) - (prior.centre[i] ?? 0)) / sd;
			total += 0.5 * z * z;
			gradient[i] = (gradient[i] ?? 0) + z / sd;
		}
		return total;
	};
	const size = Math.abs(
		objective(Float64Array.from(from), new Float64Array(n)),
	);
	// With a million customers the likelihood is millions: below a sum's rounding errors there is nothing to be gained, and much to be searched.
	const tolerance = Number.isFinite(size) ? Math.max(1e-9, 1e-13 * size) : 1e-9;
	const found = minimise(objective, from, tolerance, 300);
	if (found.status === "running") return { ok: false, reason: "no-mode" };
	const inverse = invertSpd(curvature(objective, found.point), n);
	if (!inverse.ok || !isKnown(inverse.inverse, n))
		return { ok: false, reason: "no-mode" };
	// A "stalled" search stands where no lower point is found; it is a mode only if another step would gain next to nothing.
	if (expectedGain(found.gradient, inverse.inverse) > 1e-4)
		return { ok: false, reason: "no-mode" };
	return {
		ok: true,
		logs: found.point,
		covariance: Array.from(inverse.inverse),
		logLikelihood: value(found.point),
		evaluations: found.evaluations,
	};
}

/** A logarithm with a standard error above 5, a factor of 20,000 either way, is on its way to nowhere. */
function isKnown(covariance: Float64Array, n: number): boolean {
	return covariance.every(
		(value, at) => Number.isFinite(value) && (at % (n + 1) !== 0 || value < 25),
	);
}

function slopeAt(
	point: Float64Array,
	i: number,
	f: (moved: Float64Array) => number,
	step = 1e-4,
): number {
	const moved = Float64Array.from(point);
	moved[i] = (point[i] ?? 0) + step;
	const above = f(moved);
	moved[i] = (point[i] ?? 0) - step;
	return (above - f(moved)) / (2 * step);
}

function curvature(
	objective: (point: Float64Array, gradient: Float64Array) => number,
	point: readonly number[],
	step = 1e-3,
): Float64Array {
	const n = point.length;
	const matrix = new Float64Array(n * n);
	for (let i = 0; i < n; i++) {
		const [above, below] = [step, -step].map((by) => {
			const gradient = new Float64Array(n);
			const moved = Float64Array.from(point);
			moved[i] = (point[i] ?? 0) + by;
			objective(moved, gradient);
			return gradient;
		});
		for (let j = 0; j < n; j++) {
			const half = ((above?.[j] ?? 0) - (below?.[j] ?? 0)) / (4 * step);
			matrix[i * n + j] = (matrix[i * n + j] ?? 0) + half;
			matrix[j * n + i] = (matrix[j * n + i] ?? 0) + half;
		}
	}
	return matrix;
}

function expectedGain(
	gradient: readonly number[],
	inverse: Float64Array,
): number {
	const n = gradient.length;
	let sum = 0;
	for (let i = 0; i < n; i++)
		for (let j = 0; j < n; j++)
			sum +=
				0.5 *
				(gradient[i] ?? 0) *
				(gradient[j] ?? 0) *
				(inverse[i * n + j] ?? 0);
	return sum;
}
