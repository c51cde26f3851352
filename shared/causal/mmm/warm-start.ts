import { cholesky } from "../../statistics/cholesky.ts";
import type { LogDensity } from "../../statistics/hamiltonian-move.ts";
import { addToCovariance } from "../../statistics/nuts/add-to-covariance.ts";
import { shrinkCovariance } from "../../statistics/nuts/shrink-covariance.ts";
import type { ChainCoordinates } from "./chain-coordinates.ts";
import type { MmmDesign } from "./mmm-design.ts";
import type { MmmModel } from "./mmm-model.ts";
import { unconstrain } from "./unconstrain.ts";

/** Fewer draws than this tell too little of a covariance. */
const LEAST_DRAWS = 50;
/** A largest week that grew by more than this part moves parameters on the model's scale too far. */
const SAME_SCALE = 0.1;

/** Where chains begin and their first metric, in the chains' coordinates; plain JSON. */
export type WarmStart = { centre: number[]; covariance: number[] };

/** What is needed of an older model of the same spec. */
export type OlderModel = Pick<MmmModel, "parameters" | "draws" | "scales">;

/**
 * The start of chains from the draws of an older model instead of from the mode: their mean, and their covariance drawn to the Laplace
 * one as if that had been seen in as many draws as there are dimensions. The chains still go to the posterior of the new weeks; they only
 * have a shorter way, and a metric that is already known.
 *
 * Null where the older model is no help: other parameters, largest weeks that grew by more than a tenth, fewer than 50 draws, a start
 * outside the support.
 *
 * @param coordinates of a plan for the new weeks
 */
export function warmStart(
	design: MmmDesign,
	coordinates: Pick<
		ChainCoordinates,
		"size" | "fromFree" | "covariance" | "density"
	>,
	older: OlderModel,
): WarmStart | null {
	const { size, fromFree, covariance, density } = coordinates;
	const { names } = design.layout;
	const isSame =
		older.parameters.length === names.length &&
		older.parameters.every((name, i) => name === names[i]);
	if (!isSame || !isNear(older.scales, design.scales)) return null;
	const seen = {
		count: 0,
		mean: new Array<number>(size).fill(0),
		products: new Array<number>(size * size).fill(0),
	};
	for (const draw of older.draws) {
		const point = Array.from(fromFree(unconstrain(design, draw)));
		// Rounding may have put a parameter on its edge.
		if (point.every(Number.isFinite)) addToCovariance(seen, point);
	}
	if (seen.count < LEAST_DRAWS) return null;
	const shrunk = shrinkCovariance(seen, covariance, size);
	for (let i = 0; i < size; i++)
		for (let j = 0; j < i; j++)
			shrunk[j * size + i] = shrunk[i * size + j] ?? 0;
	const isUsable = cholesky(shrunk, size).ok && isInside(density, seen.mean);
	return isUsable
		? { centre: seen.mean, covariance: Array.from(shrunk) }
		: null;
}

function isInside(density: LogDensity, point: readonly number[]): boolean {
	return Number.isFinite(density(Float64Array.from(point)));
}

function isNear(
	before: MmmModel["scales"],
	after: MmmModel["scales"],
): boolean {
	const list = (scales: MmmModel["scales"]) => [
		scales.target,
		...scales.channels.map(({ max }) => max),
		...(scales.organic ?? []).map(({ max }) => max),
		...(scales.geos ?? []).flatMap(({ target, channels }) => [
			target,
			...channels,
		]),
	];
	const now = list(after);
	return list(before).every(
		(value, i) => Math.abs((now[i] ?? 0) / value - 1) <= SAME_SCALE,
	);
}
