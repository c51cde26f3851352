import { createRandom } from "../../statistics/create-random.ts";
import { createMetric } from "../../statistics/nuts/create-metric.ts";
import type { NutsState } from "../../statistics/nuts/nuts-state.ts";
import { startNuts } from "../../statistics/nuts/start-nuts.ts";
import { chainCoordinates } from "./chain-coordinates.ts";
import type { NutsPlan } from "./nuts-plan.ts";

const START_STREAM = 1000;
const CHAIN_STREAM = 2000;
const AGAIN_STREAM = 3000;
/** Standard deviations of the bell curve; wider than the posterior, so that chains that end up together have come together. */
const START_SPREAD = 1.5;

/**
 * Starts chain number `chain` of a plan: at its own place around the mode, wider spread than the bell curve, with that curve's
 * covariance as the metric; or around the draws of an older model, with theirs.
 *
 * @throws RangeError when the plan has no such chain
 */
export function startChain(plan: NutsPlan, chain: number): NutsState {
	if (!Number.isInteger(chain) || chain < 0 || chain >= plan.chains)
		throw new RangeError(`there is no chain ${chain}`);
	const own = chainCoordinates(plan);
	const { density, size } = own;
	const centre = plan.warm?.centre ?? own.centre;
	const metric = plan.warm?.metric ?? own.metric();
	const { seed } = plan.laplace.options;
	const random = createRandom(seed, START_STREAM + chain);
	const offset = Float64Array.from({ length: size }, () => random.normal());
	const point = new Float64Array(size);
	createMetric(metric).spread(offset, point);
	for (let i = 0; i < size; i++)
		point[i] = (centre[i] ?? 0) + START_SPREAD * (point[i] ?? 0);
	return startNuts(
		density,
		point,
		metric,
		plan.settings,
		seed,
		(plan.isAgain ? AGAIN_STREAM : CHAIN_STREAM) + chain,
	);
}
