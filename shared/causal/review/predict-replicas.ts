import { createRandom, type Random } from "../../statistics/create-random.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import type { WeekDraws } from "../mmm/predict-weeks.ts";

const STREAM = 31;

/**
 * Weeks as the model would make them up, noise included: one row a draw, one entry a week, for comparing with what really happened.
 *
 * Student-t noise is drawn as a normal number over the root of a gamma-like one (Wilson-Hilferty), as everywhere in the model.
 */
export function predictReplicas(
	model: Pick<MmmModel, "parameters" | "draws">,
	{ weeks, draws, baseline, channels, noise }: WeekDraws,
	seed: number,
): Float64Array[] {
	const random = createRandom(seed, STREAM);
	const nu = model.parameters.indexOf("y_nu");
	return Array.from({ length: draws }, (_, d) =>
		Float64Array.from({ length: weeks }, (_, t) => {
			const at = d * weeks + t;
			let expected = baseline[at] ?? Number.NaN;
			for (const channel of channels) expected += channel[at] ?? Number.NaN;
			const degrees = nu < 0 ? Number.POSITIVE_INFINITY : model.draws[d]?.[nu];
			const scale = (noise[d] ?? Number.NaN) * stretch(degrees ?? 1, random);
			return expected + scale * random.normal();
		}),
	);
}

function stretch(degrees: number, random: Random): number {
	if (degrees === Number.POSITIVE_INFINITY) return 1;
	const part = 2 / (9 * degrees);
	const root = 1 - part + random.normal() * Math.sqrt(part);
	return 1 / Math.sqrt(Math.max(root * root * root, 1e-3));
}
