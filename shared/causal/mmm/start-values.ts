import { cholesky } from "../../statistics/cholesky.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { solveSpd } from "../../statistics/solve-spd.ts";
import { ADSTOCK_KINDS } from "./adstock-kinds.ts";
import { adstockWeights } from "./adstock-weights.ts";
import { channelRows } from "./channel-rows.ts";
import { createSaturation } from "./create-saturation.ts";
import type { MmmDesign } from "./mmm-design.ts";
import { support } from "./support.ts";

const RIDGE = 1e-3;
const SMALLEST_EFFECT = 0.005;
const LEAST_SIGMA = 1e-4;
const START_SPREAD = 0.3;
const START_NU = 10;

/**
 * A free point to start the search from: parameters of carry-over and saturation where `adstock-kinds.ts` and `saturation-kinds.ts` say,
 * everything linear from one least squares fit with a light ridge (0.001 a row), each market with an intercept of its own, effects that
 * come out negative set to a small positive value; a market's own coefficient of a control starts at the common one. What has edges starts well inside them.
 */
export function startValues(design: MmmDesign): Float64Array {
	const { layout, spec, columns, geos, weeks, rows, parameters } = design;
	const theta = new Float64Array(layout.size);
	const put = (place: number, value: number) => {
		const own = parameters[place]?.support ?? { kind: "real" };
		theta[place] = support.free(own, support.inside(own, value));
		return support.at(own, theta[place] ?? 0).value;
	};
	const adstock = ADSTOCK_KINDS[spec.adstock.kind].map(({ start }, p) =>
		design.channels.map((_, m) => put((layout.adstock[p] ?? 0) + m, start)),
	);
	const shapes = layout.curves.map((curve) =>
		curve.shapes.map(({ start }, p) => put(curve.places[p] ?? 0, start)),
	);
	const effects = design.channels.map((_, m) =>
		effectOf(
			design,
			m,
			adstock.map((list) => list[m] ?? Number.NaN),
			shapes[m] ?? [],
		),
	);
	const markets = geos.map((_, g) =>
		new Float64Array(rows).fill(1, g * weeks, (g + 1) * weeks),
	);
	const shared = columns.filter(({ own }) => !own);
	const linear = [...markets, ...effects, ...shared.map((c) => c.scaled)];
	const solution = leastSquares(linear, design.target);
	const levels = geos.map((_, g) => solution[g] ?? 0);
	const common = levels.reduce((sum, level) => sum + level, 0) / levels.length;
	theta[0] = common;
	const atReference = new Float64Array(1);
	design.channels.forEach(({ reference }, m) => {
		const saturation = createSaturation(layout.curves[m]?.kind ?? "none");
		saturation.fill(Float64Array.of(reference), shapes[m] ?? [], atReference);
		const beta = solution[geos.length + m] ?? 0;
		const effect = beta * (atReference[0] ?? 0);
		theta[layout.beta + m] = portableLog(Math.max(SMALLEST_EFFECT, effect));
	});
	shared.forEach((_, c) => {
		const place = geos.length + design.channels.length + c;
		put(layout.column + c, solution[place] ?? 0);
	});
	const misses = missOf(linear, solution, design.target, weeks);
	const sigma = Math.max(
		LEAST_SIGMA,
		Math.sqrt(misses.reduce((sum, miss) => sum + miss, 0) / misses.length),
	);
	put(layout.sigma, sigma);
	if (layout.nu !== undefined) put(layout.nu, START_NU);
	const { geo } = layout;
	if (geo) {
		for (let m = 0; m < design.channels.length; m++)
			put(geo.betaSpread + m, START_SPREAD);
		const noises = misses.map((miss) =>
			portableLog(Math.max(LEAST_SIGMA, Math.sqrt(miss))),
		);
		theta.set(levels, geo.intercept);
		theta.set(noises, geo.sigma);
	}
	return theta;
}

/** Carried-over, saturated media, one entry a row. */
function effectOf(
	design: MmmDesign,
	m: number,
	adstock: number[],
	shapes: number[],
): Float64Array {
	const weights = new Float64Array(design.lags);
	const slopes = adstock.map(() => new Float64Array(design.lags));
	adstockWeights(design.spec.adstock.kind, adstock, weights, slopes);
	const { kind = "none" } = design.layout.curves[m] ?? {};
	return channelRows(design, m, weights, (levels, out) =>
		createSaturation(kind).fill(levels, shapes, out),
	);
}

/** Mean squared residual of each market. */
function missOf(
	columns: readonly Float64Array[],
	solution: Float64Array,
	target: Float64Array,
	weeks: number,
): number[] {
	const fitted = new Float64Array(target.length);
	columns.forEach((column, c) => {
		const coefficient = solution[c] ?? 0;
		for (let t = 0; t < fitted.length; t++)
			fitted[t] = (fitted[t] ?? 0) + coefficient * (column[t] ?? 0);
	});
	return Array.from({ length: target.length / weeks }, (_, g) => {
		let squares = 0;
		for (let t = g * weeks; t < (g + 1) * weeks; t++) {
			const miss = (target[t] ?? 0) - (fitted[t] ?? 0);
			squares += miss * miss;
		}
		return squares / weeks;
	});
}

function leastSquares(
	columns: readonly Float64Array[],
	target: Float64Array,
): Float64Array {
	const n = columns.length;
	const matrix = new Float64Array(n * n);
	const right = new Float64Array(n);
	columns.forEach((left, i) => {
		for (let j = 0; j <= i; j++) {
			const other = columns[j];
			let sum = i === j ? RIDGE * target.length : 0;
			for (let t = 0; t < target.length; t++)
				sum += (left[t] ?? 0) * (other?.[t] ?? 0);
			matrix[i * n + j] = sum;
			matrix[j * n + i] = sum;
		}
		for (let t = 0; t < target.length; t++)
			right[i] = (right[i] ?? 0) + (left[t] ?? 0) * (target[t] ?? 0);
	});
	const factor = cholesky(matrix, n);
	return factor.ok ? solveSpd(factor.lower, right, n) : new Float64Array(n);
}
