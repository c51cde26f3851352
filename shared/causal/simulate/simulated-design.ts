import { completeSpec } from "../mmm/complete-spec.ts";
import type { MmmDesign } from "../mmm/mmm-design.ts";
import type { MmmSpec } from "../mmm/mmm-spec.ts";
import { prepareDesign } from "../mmm/prepare-design.ts";
import { readSeries } from "../mmm/read-series.ts";

/**
 * The design a model of simulated weeks is fitted with, for tests of its parts.
 *
 * @param more what differs from the simulation's own specification
 * @throws Error where the simulation cannot be read with it
 * @example simulatedDesign(simulateMarkets(1, { markets: 3, weeks: 40, channels: 2 })).layout.size // 25
 */
export function simulatedDesign(
	simulated: { readonly csv: string; readonly spec: MmmSpec },
	more: Partial<MmmSpec> = {},
): MmmDesign {
	const spec = { ...simulated.spec, ...more };
	const read = readSeries(simulated.csv, spec);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return prepareDesign(read.series, completeSpec(spec));
}
