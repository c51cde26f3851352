import { addToWindow } from "../../statistics/nuts/add-to-window.ts";
import { createMetric } from "../../statistics/nuts/create-metric.ts";
import { emptyWindow } from "../../statistics/nuts/empty-window.ts";
import { learnMetric } from "../../statistics/nuts/learn-metric.ts";
import type { Metric } from "../../statistics/nuts/metric.ts";
import type { ChainCoordinates } from "./chain-coordinates.ts";
import type { MmmDesign } from "./mmm-design.ts";
import type { MmmModel } from "./mmm-model.ts";
import { unconstrain } from "./unconstrain.ts";

/** Fewer draws than this tell too little of a covariance. */
const LEAST_DRAWS = 50;
/** A largest week that grew by more than this part moves parameters on the model's scale too far. */
const SAME_SCALE = 0.1;

/** Where chains begin and their first metric, in the chains' coordinates; plain JSON. */
export type WarmStart = { centre: number[]; metric: Metric };

/** What is needed of an older model of the same spec. */
export type OlderModel = Pick<MmmModel, "parameters" | "draws" | "scales">;

/**
 * The start of chains from the draws of an older model instead of from the mode: their mean, and the Laplace metric
 * with what the draws say of it (`learn-metric.ts`). The chains still go to the posterior of the new weeks; they only
 * have a shorter way, and a metric that is already known.
 *
 * Null where the older model is no help: other parameters, largest weeks that grew by more than a tenth, fewer than 50 draws, a start
 * outside the support.
 *
 * @param coordinates of a plan for the new weeks
 */
export function warmStart(
	design: MmmDesign,
	coordinates: Pick<ChainCoordinates, "fromFree" | "metric" | "density">,
	older: OlderModel,
): WarmStart | null {
	const { fromFree, density } = coordinates;
	const { names } = design.layout;
	const isSame =
		older.parameters.length === names.length &&
		older.parameters.every((name, i) => name === names[i]);
	if (!isSame || !isNear(older.scales, design.scales)) return null;
	const metric = coordinates.metric();
	const { spread, whiten } = createMetric(metric);
	const seen = emptyWindow(metric);
	for (const draw of older.draws) {
		const point = fromFree(unconstrain(design, draw));
		// Rounding may have put a parameter on its edge.
		if (!point.every(Number.isFinite)) continue;
		const z = new Float64Array(point.length);
		whiten(point, z);
		addToWindow(seen, z, metric.border);
	}
	if (seen.count < LEAST_DRAWS) return null;
	const centre = new Float64Array(seen.mean.length);
	spread(Float64Array.from(seen.mean), centre);
	return Number.isFinite(density(centre))
		? { centre: Array.from(centre), metric: learnMetric(metric, seen) }
		: null;
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
