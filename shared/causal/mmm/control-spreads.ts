import { chiSquareTail } from "../../statistics/chi-square-tail.ts";
import { cholesky } from "../../statistics/cholesky.ts";
import { mean } from "../../statistics/mean.ts";
import { solveSpd } from "../../statistics/solve-spd.ts";
import { variance } from "../../statistics/variance.ts";
import type { MmmGeo } from "./mmm-series.ts";

/** Fewer markets tell nothing of a spread between them. */
const LEAST_MARKETS = 4;
/** Weeks of a market beyond the terms of its own regression. */
const SPARE_WEEKS = 20;
const LARGEST_P = 0.01;
/** Carry-over of media in these regressions, which only have to keep their effect out of the controls'. */
const CARRIED = 0.5;

/**
 * How far the effects of controls differ between markets: by control the standard deviation of its slope, in scaled target per unit of
 * the control; 0 where the markets' own regressions do not differ by more than chance (Cochran's Q, p at least 0.01).
 *
 * A slope a market comes from least squares of its target, the mean of all markets in the same week taken off, on all controls and
 * carried-over media; the spread from DerSimonian and Laird's (1986) moments. It becomes the standard deviation of the markets' own
 * coefficients around the common one (empirical Bayes): partial pooling without a funnel for the chains.
 *
 * @param units scaled target times these is the target of the file, one a market
 */
export function controlSpreads(
	geos: readonly MmmGeo[],
	units: readonly number[],
): number[] {
	const names = geos[0]?.controls.map(({ name }) => name) ?? [];
	const weeks = geos[0]?.target.length ?? 0;
	const none = names.map(() => 0);
	if (geos.length < LEAST_MARKETS) return none;
	const targets = geos.map(({ target }, g) =>
		target.map((y) => y / (units[g] ?? 1)),
	);
	const shared = Array.from({ length: weeks }, (_, t) =>
		mean(targets.map((target) => target[t] ?? 0)),
	);
	const slopes = geos.flatMap((market, g) => {
		const target = targets[g]?.map((y, t) => y - (shared[t] ?? 0)) ?? [];
		return [ownSlopes(market, target)];
	});
	return names.map((_, c) =>
		spreadOf(slopes.flatMap((own) => (own?.[c] ? [own[c]] : []))),
	);
}

type Slope = { value: number; variance: number };

/** Least squares of one market; undefined entries where a control does not move, nothing where weeks are too few. */
function ownSlopes(
	{ controls, channels, organic = [] }: MmmGeo,
	target: readonly number[],
): (Slope | undefined)[] | null {
	const weeks = target.length;
	const columns = [
		...controls.map(({ values }) => standard(values)),
		...[...channels, ...organic].map(({ values }) => standard(carry(values))),
	];
	const moving = columns.filter((column) => column !== null);
	const size = moving.length;
	if (weeks < size + 1 + SPARE_WEEKS) return null;
	const matrix = new Float64Array(size * size);
	const right = new Float64Array(size);
	const level = mean(target);
	moving.forEach(({ values: left }, i) => {
		moving.forEach(({ values: other }, j) => {
			matrix[i * size + j] = dot(left, other);
		});
		right[i] = left.reduce(
			(sum, z, t) => sum + z * ((target[t] ?? 0) - level),
			0,
		);
	});
	const factor = cholesky(matrix, size);
	if (!factor.ok) return null;
	const solution = solveSpd(factor.lower, right, size);
	let squares = 0;
	for (let t = 0; t < weeks; t++) {
		let miss = (target[t] ?? 0) - level;
		moving.forEach(({ values }, i) => {
			miss -= (solution[i] ?? 0) * (values[t] ?? 0);
		});
		squares += miss * miss;
	}
	const noise = squares / (weeks - size - 1);
	return controls.map((_, c) => {
		const column = columns[c];
		if (!column) return undefined;
		const i = moving.indexOf(column);
		const unit = new Float64Array(size);
		unit[i] = 1;
		const inverse = solveSpd(factor.lower, unit, size)[i] ?? Number.NaN;
		return {
			value: (solution[i] ?? Number.NaN) / column.scale,
			variance: (noise * inverse) / (column.scale * column.scale),
		};
	});
}

function spreadOf(slopes: readonly Slope[]): number {
	const known = slopes.filter(({ variance: own }) => own > 0);
	if (known.length < LEAST_MARKETS) return 0;
	let weights = 0;
	let squares = 0;
	let sum = 0;
	for (const { value, variance: own } of known) {
		weights += 1 / own;
		squares += 1 / (own * own);
		sum += value / own;
	}
	const middle = sum / weights;
	let q = 0;
	for (const { value, variance: own } of known)
		q += (value - middle) ** 2 / own;
	const degrees = known.length - 1;
	if (chiSquareTail(q, degrees) >= LARGEST_P) return 0;
	return Math.sqrt((q - degrees) / (weights - squares / weights));
}

function standard(
	values: readonly number[],
): { values: number[]; scale: number } | null {
	const centre = mean(values);
	const scale = Math.sqrt(variance(values));
	if (!(scale > 0)) return null;
	return { values: values.map((z) => (z - centre) / scale), scale };
}

function carry(values: readonly number[]): number[] {
	let before = 0;
	return values.map((value) => {
		before = value + CARRIED * before;
		return before;
	});
}

function dot(left: readonly number[], right: readonly number[]): number {
	return left.reduce((sum, value, i) => sum + value * (right[i] ?? 0), 0);
}
