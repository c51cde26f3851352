import { advanceFit } from "./advance-fit.ts";
import type { DataProblem } from "./data-problem.ts";
import { finishFit } from "./finish-fit.ts";
import type { FitOptions } from "./fit-state.ts";
import type { FitResult } from "./mmm-results.ts";
import type { MmmSeries } from "./mmm-series.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { startFit } from "./start-fit.ts";

/**
 * Fits a mix model in one go: the mode of PyMC-Marketing's default posterior, the bell curve around it (Laplace), draws of that
 * curve re-weighted by the true posterior (Pareto smoothed importance resampling) and moved towards it (Hamiltonian moves).
 *
 * The same series, spec and options give the same model, bit for bit, on every machine.
 *
 * @param series checked weeks, as `readSeries` returns them
 * @param warnings of the reading, handed on with the result
 */
export function fitMmm(
	series: MmmSeries,
	spec: MmmSpec,
	options: FitOptions = {},
	warnings: DataProblem[] = [],
): FitResult {
	let state = startFit(series, spec, options, warnings);
	while (state.phase !== "done") state = advanceFit(state);
	return finishFit(state);
}
